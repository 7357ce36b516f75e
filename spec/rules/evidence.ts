import type { Context, Rule } from './redocly.ts';
import { EVIDENCE, useOneOf } from './vocabulary.ts';

/** Each operation states its evidence. A schema, a parameter, a response and the permission of an operation may state their own. */
export const evidence: Rule = () => ({
	Operation(operation: Record<string, unknown>, context: Context) {
		if (operation['x-evidence'] === undefined) {
			context.report({
				message: `x-evidence is missing. ${useOneOf(EVIDENCE, 'EVIDENCE')}.`,
				location: context.location.key(),
			});
			return;
		}
		checkEvidence('x-evidence')(operation, context);
		checkEvidence('x-permission-evidence')(operation, context);
	},
	Schema: checkEvidence('x-evidence'),
	Parameter: checkEvidence('x-evidence'),
	Response: checkEvidence('x-evidence'),
});

function checkEvidence(key: string) {
	return (node: Record<string, unknown>, { report, location }: Context): void => {
		if (node[key] === undefined || (EVIDENCE as readonly unknown[]).includes(node[key])) return;
		report({ message: `${key} is "${node[key]}". ${useOneOf(EVIDENCE, 'EVIDENCE')}.`, location: location.child(key) });
	};
}
