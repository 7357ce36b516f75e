import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Idempotency } from '../context.ts';
import type { Database } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';

export interface SavedResponse {
	status: number;
	/** Null if the operation always responds the same. */
	body: unknown;
}

/** How long a response is stored: 24 hours, as in the contract. */
export const IDEMPOTENCY_TTL_MS = 24 * 3_600_000;

/** @param secret The credential, or empty. It is part of the hash, so that two callers can use the same key. */
export async function createIdempotency(
	call: { id: string; serverId: string; path: object; body: unknown; now: Date },
	secret: string,
	key: string,
): Promise<Idempotency> {
	const own = digest(`${secret}\n${key}`);
	return {
		serverId: call.serverId,
		operation: call.id,
		keyHash: digest(`key\n${own.toString('hex')}`).toString('hex'),
		requestHash: digest(await canonicalize([call.id, call.path, call.body])).toString('hex'),
		encryptionKey: digest(`seal\n${own.toString('hex')}`),
		now: call.now,
	};
}

/** Claims a key in a transaction. Returns the stored response if the key was used before; throws a 409 if the request differs. */
export async function claimIdempotencyKey(tx: Database, idempotency: Idempotency): Promise<SavedResponse | undefined> {
	const { serverId, operation, keyHash, requestHash, now } = idempotency;
	const first = { operation, request_hash: requestHash, status: null, reply: null, created_at: now };
	const claimed = await tx
		.insertInto('idempotency')
		.values({ server_id: serverId, key_hash: keyHash, ...first })
		.onConflict((conflict) =>
			conflict
				.columns(['server_id', 'key_hash'])
				.doUpdateSet(first)
				.where('idempotency.created_at', '<=', new Date(now.getTime() - IDEMPOTENCY_TTL_MS)),
		)
		.returning('key_hash')
		.executeTakeFirst();
	if (claimed) return undefined;
	const saved = await findSavedResponse(tx, idempotency);
	if (!saved) throw new Error('The idempotency key is used, but has no row.');
	return saved;
}

/**
 * Reads the stored response of a key, if it was used in the last 24 hours. Throws a 409 if it was used with another request.
 */
export async function findSavedResponse(
	db: Database,
	{ serverId, keyHash, requestHash, encryptionKey, now }: Idempotency,
): Promise<SavedResponse | undefined> {
	const saved = await db
		.selectFrom('idempotency')
		.select(['request_hash', 'status', 'reply'])
		.where('server_id', '=', serverId)
		.where('key_hash', '=', keyHash)
		.where('created_at', '>', new Date(now.getTime() - IDEMPOTENCY_TTL_MS))
		.executeTakeFirst();
	if (!saved) return undefined;
	if (saved.request_hash !== requestHash) {
		const detail = 'header.idempotency-key: it was used before with another request. Send a new key for each logical call.';
		throw new HttpError(409, { code: 'idempotency_key_reused', detail });
	}
	return { status: saved.status ?? 200, body: saved.reply === null ? null : JSON.parse(decrypt(saved.reply, encryptionKey)) };
}

export async function saveResponse(
	tx: Database,
	{ serverId, keyHash, encryptionKey }: Idempotency,
	{ status, body }: SavedResponse,
): Promise<void> {
	await tx
		.updateTable('idempotency')
		.set({ status, reply: encrypt(JSON.stringify(body), encryptionKey) })
		.where('server_id', '=', serverId)
		.where('key_hash', '=', keyHash)
		.execute();
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}

/** Serializes a request independently of the order of its fields. A file becomes its hash. */
async function canonicalize(value: unknown): Promise<string> {
	if (value instanceof Blob)
		return `file:${createHash('sha256')
			.update(Buffer.from(await value.arrayBuffer()))
			.digest('hex')}`;
	if (Array.isArray(value)) return `[${(await Promise.all(value.map(canonicalize))).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = await Promise.all(entries.map(async ([name, part]) => `${JSON.stringify(name)}:${await canonicalize(part)}`));
	return `{${parts.join(',')}}`;
}

/** Encrypts a response, because it may contain an API key. Only a caller with the credential and the idempotency key can read it. */
function encrypt(text: string, key: Buffer): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64');
}

function decrypt(text: string, key: Buffer): string {
	const bytes = Buffer.from(text, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
