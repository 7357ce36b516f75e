import type { Context, Rule } from './redocly.ts';
import { EVIDENCE, useOneOf } from './vocabulary.ts';

/** Each operation states its evidence. A schema may state its own. */
export const evidence: Rule = () => ({
	Operation(operation: Record<string, unknown>, context: Context) {
		if (operation['x-evidence'] === undefined) {
			context.report({
				message: `x-evidence is missing. ${useOneOf(EVIDENCE, 'EVIDENCE')}.`,
				location: context.location.key(),
			});
			return;
		}
		checkEvidence(operation, context);
	},
	Schema(schema: Record<string, unknown>, context: Context) {
		if (schema['x-evidence'] !== undefined) checkEvidence(schema, context);
	},
});

function checkEvidence(node: Record<string, unknown>, { report, location }: Context): void {
	if ((EVIDENCE as readonly unknown[]).includes(node['x-evidence'])) return;
	report({
		message: `x-evidence is "${node['x-evidence']}". ${useOneOf(EVIDENCE, 'EVIDENCE')}.`,
		location: location.child('x-evidence'),
	});
}
