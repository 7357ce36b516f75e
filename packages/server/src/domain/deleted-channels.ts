/**
 * Deletes the messages of deleted channels. One statement for a channel with a million messages would exceed the time limit of a
 * request, so the request deletes the channel and a first batch, and the background the others.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';

/** Messages per transaction. On the embedded database, which runs in this thread, a batch takes less than 50 ms. */
const BATCH = 500;

interface DeletedChannel {
	server_id: string;
	id: string;
}

/**
 * Deletes the newest messages of a deleted channel, with their reactions. Records the channel for the background, if it has more. No
 * message can be added meanwhile: each send locks the row of its channel, which the caller has deleted.
 */
export async function deleteFirstMessages(tx: Database, channel: DeletedChannel, now: Date): Promise<void> {
	const deleted = await deleteBatch(tx, channel);
	if (deleted.length < BATCH) return;
	await tx
		.insertInto('deleted_channel')
		.values({ ...channel, created_at: now })
		.execute();
}

/** Deletes the remaining messages of all deleted channels, in batches. Several replicas can do it at the same time. */
export async function deleteMessagesOfDeletedChannels(db: Database): Promise<void> {
	const channels = await db.selectFrom('deleted_channel').select(['server_id', 'id']).orderBy('created_at').execute();
	for (const channel of channels) {
		let oldest: string | undefined;
		do {
			const after = oldest;
			oldest = await inTransaction(db, (tx) => deleteNext(tx, channel, after));
			await nextTurn();
		} while (oldest !== undefined);
	}
}

/** Deletes the batch before a message, and returns the ID of its oldest message; `undefined` after the last batch. */
async function deleteNext(tx: Database, channel: DeletedChannel, before: string | undefined): Promise<string | undefined> {
	// Another replica that works on the same channel waits here, instead of for each row.
	const { rows } = await sql`select id from deleted_channel
		where server_id = ${channel.server_id} and id = ${channel.id} for update`.execute(tx);
	if (rows.length === 0) return undefined;
	const deleted = await deleteBatch(tx, channel, before);
	if (deleted.length === BATCH) return deleted.sort()[0];
	await tx.deleteFrom('deleted_channel').where('server_id', '=', channel.server_id).where('id', '=', channel.id).execute();
	return undefined;
}

/** Returns the IDs of the deleted messages. `before` skips the index entries of the batches before, which PostgreSQL still has. */
async function deleteBatch(tx: Database, { server_id, id }: DeletedChannel, before?: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		delete from message where server_id = ${server_id} and id = any(array(
			select id from message
			where server_id = ${server_id} and channel_id = ${id} ${before === undefined ? sql`` : sql`and id < ${before}`}
			order by id desc limit ${BATCH}
		)) returning id`.execute(tx);
	const ids = rows.map((row) => row.id);
	await sql`delete from reaction where server_id = ${server_id} and message_id = any(${ids}::text[])`.execute(tx);
	return ids;
}
