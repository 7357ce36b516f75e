import { createHash, randomBytes } from 'node:crypto';
import { type Insertable, sql } from 'kysely';
import { newId } from '../data/ids.ts';
import { preparedMarker } from '../data/prepared-statements.ts';
import type { ApiKeyTable, Database } from '../data/tables.ts';

/** Hexadecimal digits per kind of key, as in the contract. All of them are random. */
const HEX_LENGTH = { community: 64, system: 64, secureAuth: 40 } as const;

export interface NewKey {
	serverId: string;
	kind: keyof typeof HEX_LENGTH;
	name: string;
	permissions?: readonly string[];
	expirePeriod?: number;
	expiresAt?: Date | null;
	accountId?: string;
	/** The member who creates a community key. The key has their rank. @default the operator, with the owner's rank */
	createdBy?: string;
	/** A fixed key and ID, only for the demo community and tests. */
	preset?: { id: string; key: string };
	now: Date;
}

/** SHA-256 suffices: a random key of 160 to 256 bits cannot be guessed, so it needs no slow hash. */
export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** A random secret for a login link. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

export interface CreatedKey {
	key: string;
	id: string;
}

/** Creates a key. Only the return value contains the key; the database stores its hash. */
export async function createKey(db: Database, wanted: NewKey): Promise<CreatedKey> {
	const [created] = await createKeys(db, [wanted]);
	return created as CreatedKey;
}

/** Creates one or more keys with two statements. */
export async function createKeys(db: Database, wanted: readonly NewKey[]): Promise<CreatedKey[]> {
	const created = wanted.map(({ kind, preset, now }) => ({
		key: preset?.key ?? randomBytes(HEX_LENGTH[kind] / 2).toString('hex'),
		id: preset?.id ?? newId(now),
	}));
	const rows = wanted.map((each, index) => toKeyRow(each, created[index] as CreatedKey));
	const credentials = rows.map(({ hash, server_id, id }) => ({ hash, server_id, key_id: id }));
	await db.insertInto('credential').values(credentials).execute();
	await db.insertInto('api_key').values(rows).execute();
	return created;
}

function toKeyRow(wanted: NewKey, { key, id }: CreatedKey): Insertable<ApiKeyTable> & { hash: string } {
	const { serverId, kind, name, now, permissions = [] } = wanted;
	return {
		server_id: serverId,
		id,
		kind,
		name,
		hash: hashSecret(key),
		ending: key.slice(-4),
		permissions: JSON.stringify(permissions),
		expire_period: wanted.expirePeriod ?? 0,
		expires_at: wanted.expiresAt ?? null,
		account_id: wanted.accountId ?? null,
		created_by: wanted.createdBy ?? null,
		created_at: now,
		updated_at: now,
	};
}

export interface StoredKey {
	id: string;
	server_id: string;
	kind: ApiKeyTable['kind'];
	permissions: string[];
	account_id: string | null;
	expires_at: Date | null;
	last_used_at: Date | null;
}

/** Finds a key. A System key ends when its owner's account is deleted or suspended. */
export async function findKey(db: Database, secret: string): Promise<StoredKey | undefined> {
	const { rows } = await sql<StoredKey>`${preparedMarker}
		select k.id, k.server_id, k.kind, k.permissions, k.account_id, k.expires_at, k.last_used_at
		from credential c
		join api_key k on k.server_id = c.server_id and k.id = c.key_id
		where c.hash = ${hashSecret(secret)}
			and (k.kind <> 'system' or exists (select 1 from account a where a.id = k.account_id and a.suspended_at is null))`.execute(
		db,
	);
	return rows[0];
}
