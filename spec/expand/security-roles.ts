import { KEY_PERMISSIONS } from '../rules/vocabulary.ts';
import { type Json, operationsOf } from './document.ts';

/**
 * Writes the permissions of `x-permission` into `security`, as OpenAPI 3.1 allows for schemes without scopes. A caller needs any one of
 * them, so each is an alternative of its own.
 */
export function expandSecurityRoles(document: Json): void {
	for (const operation of operationsOf(document)) {
		const permissions = (operation['x-permission'] ?? []) as string[];
		operation.security = operation.security.flatMap((option) => {
			const [scheme] = Object.keys(option);
			if (scheme === undefined) return [option];
			const roles = permissions.filter((name) => isKeyPermission(name) === (scheme === 'CommunityKey'));
			return roles.length === 0 ? [option] : roles.map((name) => ({ [scheme]: [name] }));
		});
	}
}

function isKeyPermission(name: string): boolean {
	return (KEY_PERMISSIONS as readonly string[]).includes(name);
}
