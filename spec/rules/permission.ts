import type { Context, Rule } from './redocly.ts';
import { KEY_PERMISSIONS, ROLES, useOneOf } from './vocabulary.ts';

const PERMISSIONS: readonly string[] = [...ROLES, ...KEY_PERMISSIONS];

/** `x-permission` lists permissions; a caller needs any one of them. Only an operation that works without a credential may list none. */
export const permission: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location }: Context) {
		const listed = operation['x-permission'];
		if (!Array.isArray(listed)) {
			report({
				message: `x-permission is missing. Add a list; a caller needs any one of its permissions. ${useOneOf(PERMISSIONS, 'ROLES and KEY_PERMISSIONS')}.`,
				location: location.key(),
			});
			return;
		}
		for (const [index, name] of listed.entries()) {
			if (!PERMISSIONS.includes(name))
				report({
					message: `"${name}" is not a permission. ${useOneOf(PERMISSIONS, 'ROLES and KEY_PERMISSIONS')}.`,
					location: location.child(['x-permission', index]),
				});
		}
		const ofKey = listed.find((name) => (KEY_PERMISSIONS as readonly string[]).includes(name));
		if (ofKey && !accepts(operation.security, 'CommunityKey')) {
			report({
				message: `x-permission lists ${ofKey}, a permission of a community key, but security does not list CommunityKey. Add it.`,
				location: location.child('security'),
			});
		}
		if (listed.length === 0 && needsCredential(operation.security)) {
			report({
				message: 'x-permission is empty, but the operation needs a credential. List the permissions that allow the call.',
				location: location.child('x-permission'),
			});
		}
	},
});

function accepts(security: unknown, scheme: string): boolean {
	return Array.isArray(security) && security.some((option) => scheme in option);
}

function needsCredential(security: unknown): boolean {
	if (!Array.isArray(security)) return true;
	return security.length > 0 && security.every((option) => Object.keys(option).length > 0);
}
