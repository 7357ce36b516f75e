/**
 * Deletes what deleted channels leave. One statement for a channel with a million messages would exceed the time limit of a request,
 * so the request marks the channel as deleted, and the background deletes the messages in batches, also after a crash.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';

/** Messages per transaction. On the embedded database, which runs in this thread, a batch takes less than 50 ms. */
const BATCH = 500;
/** A batch may take longer than a request. */
const BATCH_LIMITS = { statementTimeoutMs: 9_000 };

interface DeletedChannel {
	server_id: string;
	id: string;
}

/** Deletes the messages of all deleted channels, then the channels. Several replicas can do it at the same time. */
export async function purgeDeletedChannels(db: Database): Promise<void> {
	const channels = await db
		.selectFrom('channel')
		.select(['server_id', 'id'])
		.where('deleted_at', 'is not', null)
		.orderBy('deleted_at')
		.execute();
	for (const channel of channels) {
		await inTransaction(db, (tx) => waitForSends(tx, channel), BATCH_LIMITS);
		let oldest: string | undefined;
		do {
			const before = oldest;
			oldest = await inTransaction(db, (tx) => deleteNewestMessages(tx, channel, before), BATCH_LIMITS);
			await nextTurn();
		} while (oldest !== undefined);
		await db.deleteFrom('channel').where('server_id', '=', channel.server_id).where('id', '=', channel.id).execute();
	}
}

/** Waits for each send that locked the channel before it was marked as deleted. Later ones do not find the channel. */
async function waitForSends(tx: Database, { server_id, id }: DeletedChannel): Promise<void> {
	await sql`select id from channel where server_id = ${server_id} and id = ${id} for update`.execute(tx);
}

/**
 * Deletes at most 500 messages with their reactions, the newest first. Returns the ID of the oldest of them, or `undefined` if there are
 * no more. `before` skips the index entries of the batches before, which PostgreSQL still has.
 */
export async function deleteNewestMessages(
	tx: Database,
	{ server_id, id }: DeletedChannel,
	before?: string,
): Promise<string | undefined> {
	// Without statistics, PostgreSQL would read and sort all messages of the channel for each batch. The index has them in this order.
	await sql`set local enable_bitmapscan = off`.execute(tx);
	const { rows } = await sql<{ id: string }>`
		select id from message
		where server_id = ${server_id} and channel_id = ${id} ${before === undefined ? sql`` : sql`and id < ${before}`}
		order by id desc limit ${BATCH}`.execute(tx);
	const ids = rows.map((row) => row.id);
	await sql`delete from reaction where server_id = ${server_id} and message_id = any(${ids}::text[])`.execute(tx);
	await sql`delete from message where server_id = ${server_id} and id = any(${ids}::text[])`.execute(tx);
	return ids.length < BATCH ? undefined : ids.at(-1);
}
