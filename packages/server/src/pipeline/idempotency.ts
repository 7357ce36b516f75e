import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Idempotency } from '../context.ts';
import type { Database } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';

export interface KeptReply {
	status: number;
	/** Null where the reply of the operation is always the same. */
	body: unknown;
}

/** How long a reply is kept, as the contract says. */
export const KEPT_MILLISECONDS = 24 * 3_600_000;

/** @param secret The credential, or empty; it goes into the hash, so that no caller meets another's key. */
export async function idempotencyOf(
	call: { id: string; serverId: string; path: object; body: unknown; now: Date },
	secret: string,
	key: string,
): Promise<Idempotency> {
	const own = digest(`${secret}\n${key}`);
	return {
		serverId: call.serverId,
		operation: call.id,
		keyHash: digest(`key\n${own.toString('hex')}`).toString('hex'),
		requestHash: digest(await canonical([call.id, call.path, call.body])).toString('hex'),
		seal: digest(`seal\n${own.toString('hex')}`),
		now: call.now,
	};
}

/** Claims a key within a transaction. Gives the first reply where there was one; refuses the key for another request. */
export async function claim(tx: Database, idempotency: Idempotency): Promise<KeptReply | undefined> {
	const { serverId, operation, keyHash, requestHash, now } = idempotency;
	const first = { operation, request_hash: requestHash, status: null, reply: null, created_at: now };
	const claimed = await tx
		.insertInto('idempotency')
		.values({ server_id: serverId, key_hash: keyHash, ...first })
		.onConflict((conflict) =>
			conflict
				.columns(['server_id', 'key_hash'])
				.doUpdateSet(first)
				.where('idempotency.created_at', '<=', new Date(now.getTime() - KEPT_MILLISECONDS)),
		)
		.returning('key_hash')
		.executeTakeFirst();
	return claimed ? undefined : findReply(tx, idempotency);
}

/** The first reply to a key that came before. */
export async function findReply(db: Database, { serverId, keyHash, requestHash, seal }: Idempotency): Promise<KeptReply> {
	const kept = await db
		.selectFrom('idempotency')
		.select(['request_hash', 'status', 'reply'])
		.where('server_id', '=', serverId)
		.where('key_hash', '=', keyHash)
		.executeTakeFirstOrThrow();
	if (kept.request_hash !== requestHash) {
		throw new HttpError(409, 'Idempotency-Key: it came before with another request; send a fresh key for each logical call.');
	}
	return { status: kept.status ?? 200, body: kept.reply === null ? null : JSON.parse(unsealed(kept.reply, seal)) };
}

export async function keep(tx: Database, { serverId, keyHash, seal }: Idempotency, { status, body }: KeptReply): Promise<void> {
	await tx
		.updateTable('idempotency')
		.set({ status, reply: sealed(JSON.stringify(body), seal) })
		.where('server_id', '=', serverId)
		.where('key_hash', '=', keyHash)
		.execute();
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}

/** The same text for the same request, whatever the order of its fields; a file is its hash. */
async function canonical(value: unknown): Promise<string> {
	if (value instanceof Blob)
		return `file:${createHash('sha256')
			.update(Buffer.from(await value.arrayBuffer()))
			.digest('hex')}`;
	if (Array.isArray(value)) return `[${(await Promise.all(value.map(canonical))).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = await Promise.all(entries.map(async ([name, part]) => `${JSON.stringify(name)}:${await canonical(part)}`));
	return `{${parts.join(',')}}`;
}

/** A reply may hold a key that is shown once: it is kept so that only who sent the idempotency key can have it again. */
function sealed(text: string, key: Buffer): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64');
}

function unsealed(text: string, key: Buffer): string {
	const bytes = Buffer.from(text, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
	return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
