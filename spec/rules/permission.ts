import type { Context, Rule } from './redocly.ts';
import { expectedOneOf, KEY_PERMISSIONS, ROLES } from './vocabulary.ts';

const WORDS: readonly string[] = [...ROLES, ...KEY_PERMISSIONS];

/** `x-permission` lists what suffices to make the call. Only an operation that works without a credential may need nothing. */
export const permission: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location }: Context) {
		const needed = operation['x-permission'];
		if (!Array.isArray(needed)) {
			report({
				message: `x-permission is missing; expected a list of which any one suffices. Each is ${expectedOneOf(WORDS, 'ROLES and KEY_PERMISSIONS').replace('expected ', '')}.`,
				location: location.key(),
			});
			return;
		}
		for (const [index, word] of needed.entries()) {
			if (!WORDS.includes(word))
				report({
					message: `"${word}" is no permission; ${expectedOneOf(WORDS, 'ROLES and KEY_PERMISSIONS')}.`,
					location: location.child(['x-permission', index]),
				});
		}
		if (needed.length === 0 && needsCredential(operation.security)) {
			report({
				message: 'x-permission is empty although a credential is needed; name what the credential must hold.',
				location: location.child('x-permission'),
			});
		}
	},
});

function needsCredential(security: unknown): boolean {
	if (!Array.isArray(security)) return true;
	return security.length > 0 && security.every((option) => Object.keys(option).length > 0);
}
