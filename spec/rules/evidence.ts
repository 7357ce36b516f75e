import type { Context, Rule } from './redocly.ts';
import { EVIDENCE, expectedOneOf } from './vocabulary.ts';

/** Each operation says how well it is known; a schema may say so too. */
export const evidence: Rule = () => ({
	Operation(operation: Record<string, unknown>, context: Context) {
		if (operation['x-evidence'] === undefined) {
			context.report({
				message: `x-evidence is missing; ${expectedOneOf(EVIDENCE, 'EVIDENCE')}.`,
				location: context.location.key(),
			});
			return;
		}
		checkWord(operation, context);
	},
	Schema(schema: Record<string, unknown>, context: Context) {
		if (schema['x-evidence'] !== undefined) checkWord(schema, context);
	},
});

function checkWord(node: Record<string, unknown>, { report, location }: Context): void {
	if ((EVIDENCE as readonly unknown[]).includes(node['x-evidence'])) return;
	report({
		message: `x-evidence is "${node['x-evidence']}"; ${expectedOneOf(EVIDENCE, 'EVIDENCE')}.`,
		location: location.child('x-evidence'),
	});
}
