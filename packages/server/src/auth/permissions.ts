import { type OperationId, operations } from '@returning-ai/spec/operations';
import type { Database } from '../data/tables.ts';
import type { Membership } from '../domain/roles.ts';
import { HttpError } from '../http-error.ts';
import type { Actor } from './actor.ts';
import { findMembership, type MembershipState } from './membership.ts';

/** The values of `x-permission` that are roles. Every other value is a permission of a key. */
export const ROLES: Readonly<Record<string, readonly Membership['level'][]>> = {
	COMMUNITY_OWNER: ['owner'],
	COMMUNITY_ADMIN: ['admin'],
	APPLICATION_MEMBER: ['owner', 'admin', 'member'],
};

/** The community of a call, and the caller's membership there. */
export interface Scope {
	serverId: string;
	membership?: Membership;
}

/** The permissions of which a key needs at least one. */
function permissionsForKey(id: OperationId): string[] {
	return operations[id].permission.filter((word) => !(word in ROLES));
}

/** Whether the permissions of a key allow an operation. */
export function keyHasPermission(id: OperationId, permissions: readonly string[]): boolean {
	// Bulk import requires no credential, so it checks no permission of a key that is sent nevertheless.
	return operations[id].permission.length === 0 || permissionsForKey(id).some((word) => permissions.includes(word));
}

/** Throws a 403 if a key lacks the permission. Runs before the rest of the request is read. */
export function requireKeyPermission(id: OperationId, actor: Actor): void {
	if (actor.kind !== 'key' || keyHasPermission(id, actor.permissions)) return;
	const words = permissionsForKey(id);
	if (words.length === 0) {
		const detail = 'credential: this operation requires a user token, not a key.';
		throw new HttpError(403, { code: 'role_required', detail });
	}
	const actual = actor.permissions.join(', ') || 'no permissions';
	const detail = `credential: the key has ${actual}, but this operation requires ${words.join(' or ')}.`;
	throw new HttpError(403, { code: 'permission_missing', detail });
}

/** Determines the community of a call, and throws a 403 or 404 if the caller has no access. Only this file reads `x-permission`. */
export async function authorize(db: Database, id: OperationId, actor: Actor, path: Record<string, unknown>): Promise<Scope> {
	const serverIdInPath = (path.communityId ?? path.serverId) as string | undefined;
	if (actor.kind === 'anonymous') return { serverId: '' };
	if (actor.kind === 'key' || actor.kind === 'secureAuth') return keyScope(db, actor.serverId, serverIdInPath);
	// Without a community in the path, the handler checks which user the token may read: see `application.users.get`.
	if (serverIdInPath === undefined && actor.kind === 'token') return { serverId: actor.homeServerId };
	const serverId = serverIdInPath ?? (actor as { serverId: string }).serverId;
	const membership = await membershipOfActor(db, actor, serverId);
	if (!membership) {
		throw actor.kind === 'token'
			? new HttpError(404, { code: 'community_not_found', detail: 'path.communityId: no community has this ID.' })
			: new HttpError(404, { code: 'server_not_found', detail: 'path.serverId: no community has this ID.' });
	}
	if (actor.kind === 'system' && serverIdInPath !== undefined && membership === 'stranger') {
		throw new HttpError(404, { code: 'server_not_found', detail: 'path.serverId: the account has no server with this ID.' });
	}
	const isMember = typeof membership === 'object';
	// The operation requires no credential and no role, but the caller sent a credential.
	if (operations[id].permission.length === 0) return { serverId };
	if (!isMember || !operations[id].permission.some((word) => ROLES[word]?.includes(membership.level))) {
		const level = isMember ? membership.level : membership;
		throw new HttpError(403, {
			code: 'role_required',
			detail: `credential: the caller is "${level}" in the community. Required: ${requiredRoles(id)}.`,
		});
	}
	return { serverId, membership };
}

async function keyScope(db: Database, serverId: string, serverIdInPath: string | undefined): Promise<Scope> {
	if (serverIdInPath === undefined || serverIdInPath.toLowerCase() === serverId) return { serverId };
	const other = await db.selectFrom('server').select('id').where('id', '=', serverIdInPath.toLowerCase()).executeTakeFirst();
	if (!other) throw new HttpError(404, { code: 'community_not_found', detail: 'path.communityId: no community has this ID.' });
	throw new HttpError(403, { code: 'wrong_community', detail: 'path.communityId: the key belongs to another community.' });
}

async function membershipOfActor(
	db: Database,
	actor: Extract<Actor, { kind: 'system' | 'token' }>,
	serverId: string,
): Promise<MembershipState | undefined> {
	if (actor.kind === 'system' && actor.serverId === serverId) return actor.membership;
	// A token of a login link, or of a member without a platform account, is that of a stranger in every other community.
	const isElsewhere = actor.kind === 'token' && actor.homeServerId !== '' && actor.homeServerId !== serverId;
	return findMembership(db, serverId, isElsewhere ? '' : actor.userId);
}

function requiredRoles(id: OperationId): string {
	const roles = operations[id].permission.filter((word) => word in ROLES);
	return roles.includes('APPLICATION_MEMBER') ? 'a member' : 'the owner or an admin';
}
