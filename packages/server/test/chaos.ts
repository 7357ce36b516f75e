/** Sends messages while servers are killed, and counts what the database contains afterwards. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../src/data/tables.ts';
import { COMMUNITY, LOUNGE } from './test-server.ts';

const CLIENTS = 16;
const SENDERS = ['bamboostick', 'redpanda', 'nightowl'];
const CLIENT_TIMEOUT_MS = 5_000;

export interface SendOptions {
	/** Number of logical sends. */
	sends: number;
	url(): string;
	/** The idempotency key of an attempt. A correct client uses the same key for all attempts of a send. */
	idempotencyKey(send: number, attempt: number): string;
	/** Called with the number of acknowledged sends. */
	onProgress?(acknowledged: number): void;
}

/** Sends each message until it is acknowledged, and repeats every tenth one. Returns the number of failed attempts. */
export async function sendAll({ sends, url, idempotencyKey, onProgress }: SendOptions): Promise<number> {
	let next = 0;
	let retries = 0;
	let acknowledged = 0;
	const client = async (): Promise<void> => {
		for (let send = next++; send < sends; send = next++) {
			const times = send % 10 === 0 ? 2 : 1;
			for (let time = 0; time < times; time++) {
				for (let attempt = 0; !(await isAcknowledged(url(), send, idempotencyKey(send, attempt))); attempt++) {
					retries += 1;
					await sleep(20 + Math.random() * 100);
				}
			}
			acknowledged += 1;
			onProgress?.(acknowledged);
		}
	};
	await Promise.all(Array.from({ length: CLIENTS }, client));
	return retries;
}

async function isAcknowledged(url: string, send: number, key: string): Promise<boolean> {
	try {
		const response = await fetch(`${url}/apis/v1/messages/send`, {
			method: 'POST',
			headers: { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json', 'idempotency-key': key },
			body: JSON.stringify({ channelId: LOUNGE, message: `message ${send}`, sender: SENDERS[send % SENDERS.length] }),
			signal: AbortSignal.timeout(CLIENT_TIMEOUT_MS),
		});
		const text = await response.text();
		if (response.status === 409 || (response.status >= 400 && response.status < 500 && response.status !== 429))
			throw new Error(text);
		return response.status === 200;
	} catch (error) {
		if (error instanceof Error && error.message.startsWith('{')) throw error;
		return false;
	}
}

/** Counts the rows that each send writes. */
export async function countRows(
	db: Database,
): Promise<Record<'messages' | 'distinct' | 'keys' | 'counters' | 'events' | 'audits' | 'xp', number>> {
	const { rows } = await sql<Awaited<ReturnType<typeof countRows>>>`select
		(select count(*)::int from message where text like 'message %') as messages,
		(select count(distinct text)::int from message where text like 'message %') as distinct,
		(select count(*)::int from idempotency) as keys,
		(select coalesce(sum(total_messages), 0)::int from member where server_id = ${COMMUNITY}) as counters,
		(select count(*)::int from outbox where kind = 'message.sent') as events,
		(select count(*)::int from audit where operation = 'integration.messages.send') as audits,
		(select coalesce(sum(xp), 0)::int / 5 from earning) as xp`.execute(db);
	return rows[0] as Awaited<ReturnType<typeof countRows>>;
}

/** The row counts if each of `number` sends was written once. */
export function expectedCounts(number: number): Awaited<ReturnType<typeof countRows>> {
	return { messages: number, distinct: number, keys: number, counters: number, events: number, audits: number, xp: number };
}
