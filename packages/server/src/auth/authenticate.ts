import { type OperationId, operations } from '@returning-ai/spec/operations';
import { bearerToken } from '@returning-ai/spec/runtime';
import type { Database } from '../data/tables.ts';
import { isActiveSession } from '../domain/sessions.ts';
import { HttpError } from '../http-error.ts';
import type { Actor } from './actor.ts';
import { findKey, type KnownKey } from './api-keys.ts';
import { findMembership } from './membership.ts';
import type { Tokens } from './tokens.ts';

/** A key's last use is noted at most once a minute. */
const NOTED_EVERY = 60_000;

/** The secret that a request carries for an operation, wherever its family puts it. */
export function credentialFrom(id: OperationId, headers: Headers): string | undefined {
	const { name, prefix } = operations[id].credentialHeader;
	const value = headers.get(name) ?? undefined;
	return prefix === '' ? value : bearerToken(value ?? '');
}

/** Finds out who makes a call. Refuses with 401, without a word about what is wrong with the credential. */
export async function authenticate(
	id: OperationId,
	secret: string | undefined,
	{ db, tokens, now }: { db: Database; tokens: Tokens; now: Date },
): Promise<Actor> {
	const { credential, credentialOptional } = operations[id];
	if (secret === undefined) {
		if (credentialOptional) return { kind: 'anonymous' };
		throw new HttpError(401);
	}
	const actor =
		credential === 'UserToken' && tokens.isToken(secret)
			? await fromToken(db, await tokens.verify(secret, now), now)
			: await fromKey(db, await findKey(db, secret), now);
	if (!actor || !accepted[credential].includes(actor.kind)) throw new HttpError(401);
	return actor;
}

/** What is taken as each credential: a community key also in place of a token, where its permissions say so. */
const accepted: Readonly<Record<(typeof operations)[OperationId]['credential'], readonly Actor['kind'][]>> = {
	SystemKey: ['system'],
	SecureAuthKey: ['secureAuth'],
	CommunityKey: ['key'],
	UserToken: ['token', 'key'],
};

async function fromKey(db: Database, key: KnownKey | undefined, now: Date): Promise<Actor | undefined> {
	if (!key || (key.expires_at && key.expires_at <= now)) return undefined;
	if (!key.last_used_at || now.getTime() - key.last_used_at.getTime() > NOTED_EVERY) await noteUse(db, key, now);
	const { id, server_id: serverId } = key;
	if (key.kind === 'community') return { kind: 'key', id, serverId, permissions: key.permissions };
	if (key.kind === 'secureAuth') return { kind: 'secureAuth', id, serverId };
	const userId = key.account_id ?? '';
	return { kind: 'system', id, serverId, userId, membership: (await findMembership(db, serverId, userId)) ?? 'stranger' };
}

async function noteUse(db: Database, { server_id, id }: KnownKey, now: Date): Promise<void> {
	await db.updateTable('api_key').set({ last_used_at: now }).where('server_id', '=', server_id).where('id', '=', id).execute();
}

async function fromToken(db: Database, bearer: Awaited<ReturnType<Tokens['verify']>>, now: Date): Promise<Actor | undefined> {
	if (!bearer) return undefined;
	const { sessionId, userId, homeId } = bearer;
	if (!(await isActiveSession(db, sessionId, now))) return undefined;
	return { kind: 'token', id: sessionId, userId, homeId };
}
