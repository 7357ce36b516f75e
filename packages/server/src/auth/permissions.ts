import { type OperationId, operations } from '@returning-ai/spec/operations';
import type { Database } from '../data/tables.ts';
import type { Membership } from '../domain/roles.ts';
import { HttpError } from '../http-error.ts';
import type { Actor } from './actor.ts';
import { findMembership, type MembershipState } from './membership.ts';

/** Words of `x-permission` that are roles; every other word is a permission of a key. */
export const ROLES: Readonly<Record<string, readonly Membership['level'][]>> = {
	COMMUNITY_OWNER: ['owner'],
	COMMUNITY_ADMIN: ['admin'],
	APPLICATION_MEMBER: ['owner', 'admin', 'member'],
};

/** What a call may touch: its community, and what its maker is there. */
export interface Scope {
	serverId: string;
	membership?: Membership;
}

/** Permissions of which a key needs one. */
function permissionsForKey(id: OperationId): string[] {
	return operations[id].permission.filter((word) => !(word in ROLES));
}

/** Whether the permissions of a key suffice. */
export function keyHasPermission(id: OperationId, permissions: readonly string[]): boolean {
	// Bulk import asks for no credential, and so for no permission of the one it gets.
	return operations[id].permission.length === 0 || permissionsForKey(id).some((word) => permissions.includes(word));
}

/** Refuses a key that lacks the permission, before anything else of the request is read. */
export function requireKeyPermission(id: OperationId, actor: Actor): void {
	if (actor.kind !== 'key' || keyHasPermission(id, actor.permissions)) return;
	const words = permissionsForKey(id);
	const expected =
		words.length === 0
			? 'a user token was expected, since a key never does this'
			: `a key with ${words.join(' or ')} was expected`;
	throw new HttpError(403, `credential: a key with ${actor.permissions.join(', ') || 'no permissions'} was given, ${expected}.`);
}

/** Says which community a call is about, and refuses who may not make it there. The only place that reads `x-permission`. */
export async function authorize(db: Database, id: OperationId, actor: Actor, path: Record<string, unknown>): Promise<Scope> {
	const named = (path.communityId ?? path.serverId) as string | undefined;
	if (actor.kind === 'anonymous') return { serverId: '' };
	if (actor.kind === 'key' || actor.kind === 'secureAuth') return keyScope(db, actor.serverId, named);
	// A token outside a community's path is judged by whom it asks for: see `application.users.get`.
	if (named === undefined && actor.kind === 'token') return { serverId: actor.homeId };
	const serverId = named ?? (actor as { serverId: string }).serverId;
	const membership = await membershipOfActor(db, actor, serverId);
	if (!membership) throw new HttpError(404, 'path: no community has this id.');
	if (actor.kind === 'system' && named !== undefined && membership === 'stranger') {
		throw new HttpError(404, 'serverId: no server of the account has this id.');
	}
	const isMember = typeof membership === 'object';
	// An operation that asks for no credential, and so for no role, was given one all the same.
	if (operations[id].permission.length === 0) return { serverId };
	if (!isMember || !operations[id].permission.some((word) => ROLES[word]?.includes(membership.level))) {
		const given = isMember ? membership.level : `${membership} member`;
		throw new HttpError(403, `credential: that of a ${given} was given, ${expectedRoles(id)} was expected.`);
	}
	return { serverId, membership };
}

async function keyScope(db: Database, serverId: string, named: string | undefined): Promise<Scope> {
	if (named === undefined || named.toLowerCase() === serverId) return { serverId };
	const other = await db.selectFrom('server').select('id').where('id', '=', named.toLowerCase()).executeTakeFirst();
	if (!other) throw new HttpError(404, 'communityId: no community has this id.');
	throw new HttpError(403, 'communityId: the key belongs to another community.');
}

async function membershipOfActor(
	db: Database,
	actor: Extract<Actor, { kind: 'system' | 'token' }>,
	serverId: string,
): Promise<MembershipState | undefined> {
	if (actor.kind === 'system' && actor.serverId === serverId) return actor.membership;
	// A member without a platform account is a stranger outside the own community.
	const isElsewhere = actor.kind === 'token' && actor.homeId !== '' && actor.homeId !== serverId;
	return findMembership(db, serverId, isElsewhere ? '' : actor.userId);
}

function expectedRoles(id: OperationId): string {
	const roles = operations[id].permission.filter((word) => word in ROLES);
	return roles.includes('APPLICATION_MEMBER') ? 'a member' : 'the owner or an admin';
}
