import { type OperationId, operations } from '@returning-ai/spec/operations';
import { bearerToken } from '@returning-ai/spec/runtime';
import type { Database } from '../data/tables.ts';
import { isActiveSession } from '../domain/sessions.ts';
import { HttpError } from '../http-error.ts';
import type { Actor } from './actor.ts';
import { findKey, type StoredKey } from './api-keys.ts';
import { findMembership } from './membership.ts';
import type { Tokens } from './tokens.ts';

/** `last_used_at` of a key is written at most once per minute. */
const LAST_USED_INTERVAL_MS = 60_000;

/** Reads the credential from the header that the operation's family uses. */
export function readCredential(id: OperationId, headers: Headers): string | undefined {
	const { name, prefix } = operations[id].credentialHeader;
	const value = headers.get(name) ?? undefined;
	return prefix === '' ? value : bearerToken(value ?? '');
}

/** Identifies the caller. Throws a 401 that does not reveal why the credential was rejected. */
export async function authenticate(
	id: OperationId,
	secret: string | undefined,
	{ db, tokens, now }: { db: Database; tokens: Tokens; now: Date },
): Promise<Actor> {
	const { credential, credentialOptional, permission } = operations[id];
	if (secret === undefined) {
		if (credentialOptional) return { kind: 'anonymous' };
		throw new HttpError(401, { code: 'credential_missing' });
	}
	const actor =
		credential === 'UserToken' && tokens.isToken(secret)
			? await actorFromToken(db, await tokens.verify(secret, now), now)
			: await actorFromKey(db, await findKey(db, secret), now);
	if (!actor || !ACCEPTED_ACTORS[credential].includes(actor.kind)) throw new HttpError(401, { code: 'credential_invalid' });
	// The other operations check the role of a suspended owner, which is a 403.
	const isPowerless = actor.kind === 'system' && actor.membership === 'inactive' && permission.length === 0;
	if (isPowerless) throw new HttpError(401, { code: 'credential_invalid' });
	return actor;
}

/** The kinds of actor that each credential scheme accepts. A community key with the permission may replace a user token. */
const ACCEPTED_ACTORS: Readonly<Record<(typeof operations)[OperationId]['credential'], readonly Actor['kind'][]>> = {
	SystemKey: ['system'],
	SecureAuthKey: ['secureAuth'],
	CommunityKey: ['key'],
	UserToken: ['token', 'key'],
};

async function actorFromKey(db: Database, key: StoredKey | undefined, now: Date): Promise<Actor | undefined> {
	if (!key || (key.expires_at && key.expires_at <= now)) return undefined;
	const actor = await actorOf(db, key);
	const isDue = !key.last_used_at || now.getTime() - key.last_used_at.getTime() > LAST_USED_INTERVAL_MS;
	if (actor && isDue) await updateLastUsed(db, key, now);
	return actor;
}

async function actorOf(
	db: Database,
	{ id, server_id: serverId, kind, permissions, account_id }: StoredKey,
): Promise<Actor | undefined> {
	if (kind === 'community') return { kind: 'key', id, serverId, permissions };
	if (kind === 'secureAuth') return { kind: 'secureAuth', id, serverId };
	const userId = account_id ?? '';
	const membership = await findMembership(db, serverId, userId);
	// A System key ends when its owner's account is deleted or suspended, or when its owner is no member of the community any more.
	return membership && membership !== 'stranger' ? { kind: 'system', id, serverId, userId, membership } : undefined;
}

async function updateLastUsed(db: Database, { server_id, id }: StoredKey, now: Date): Promise<void> {
	await db.updateTable('api_key').set({ last_used_at: now }).where('server_id', '=', server_id).where('id', '=', id).execute();
}

async function actorFromToken(
	db: Database,
	claims: Awaited<ReturnType<Tokens['verify']>>,
	now: Date,
): Promise<Actor | undefined> {
	if (!claims) return undefined;
	const { sessionId, userId, homeServerId } = claims;
	if (!(await isActiveSession(db, sessionId, now))) return undefined;
	return { kind: 'token', id: sessionId, userId, homeServerId };
}
