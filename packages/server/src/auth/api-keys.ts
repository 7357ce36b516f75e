import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '../data/ids.ts';
import { prepared } from '../data/prepared.ts';
import type { ApiKeyTable, Database } from '../data/tables.ts';

/** The digits of a key, as the contract gives them for each kind. All of them are random. */
const DIGITS = { community: 64, system: 64, secureAuth: 40 } as const;

export interface NewKey {
	serverId: string;
	kind: keyof typeof DIGITS;
	name: string;
	permissions?: readonly string[];
	expirePeriod?: number;
	expiresAt?: Date | null;
	accountId?: string;
	/** A given key and id, for the demo community alone. */
	known?: { id: string; key: string };
	now: Date;
}

/** A random key of 160 to 256 bits needs no slow hash: there is nothing to guess. */
export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** A new secret that is mailed or put in a link. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** Makes a key. The whole of it is in what this returns, and nowhere else. */
export async function createKey(db: Database, wanted: NewKey): Promise<{ key: string; id: string }> {
	const { serverId, kind, name, now, permissions = [], expirePeriod = 0, expiresAt = null, accountId = null } = wanted;
	const key = wanted.known?.key ?? randomBytes(DIGITS[kind] / 2).toString('hex');
	const id = wanted.known?.id ?? newId(now);
	const hash = hashSecret(key);
	await db.insertInto('credential').values({ hash, server_id: serverId, key_id: id }).execute();
	await db
		.insertInto('api_key')
		.values({
			server_id: serverId,
			id,
			kind,
			name,
			hash,
			ending: key.slice(-4),
			permissions: JSON.stringify(permissions),
			expire_period: expirePeriod,
			expires_at: expiresAt,
			account_id: accountId,
			created_at: now,
			updated_at: now,
		})
		.execute();
	return { key, id };
}

/** A key as it is kept. */
export interface KnownKey {
	id: string;
	server_id: string;
	kind: ApiKeyTable['kind'];
	permissions: string[];
	account_id: string | null;
	expires_at: Date | null;
	last_used_at: Date | null;
}

export async function findKey(db: Database, secret: string): Promise<KnownKey | undefined> {
	const { rows } = await sql<KnownKey>`${prepared}
		select k.id, k.server_id, k.kind, k.permissions, k.account_id, k.expires_at, k.last_used_at
		from credential c
		join api_key k on k.server_id = c.server_id and k.id = c.key_id
		where c.hash = ${hashSecret(secret)}`.execute(db);
	return rows[0];
}
