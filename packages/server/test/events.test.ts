/** The events of the outbox, in process and as server-sent events. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServerOn } from '../src/create-server.ts';
import { connect } from '../src/data/connect.ts';
import { newEventId } from '../src/data/ids.ts';
import type { Database } from '../src/data/tables.ts';
import type { Community, Server, ServerEvent } from '../src/index.ts';

let server: Server;
let db: Database;
let url: string;
beforeAll(async () => {
	const connection = await connect({});
	db = connection.db;
	server = createServerOn(connection, { devPages: true, rateLimit: false });
	({ url } = await server.listen({ port: 0 }));
});
afterAll(() => server.close());

async function send({ channel, keys, member }: Community, message: string): Promise<void> {
	const response = await server.fetch('http://localhost/apis/v1/messages/send', {
		method: 'POST',
		headers: { authorization: `Bearer ${keys.integration}`, 'content-type': 'application/json' },
		body: JSON.stringify({ channelId: channel.id, sender: member.username, message }),
	});
	expect(response.status).toBe(200);
}

async function createKey({ id, owner }: Community): Promise<void> {
	const response = await server.fetch(`http://localhost/communities/${id}/api-keys`, {
		method: 'POST',
		headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json' },
		body: JSON.stringify({ name: 'Bot', permissions: ['sendMessage'] }),
	});
	expect(response.status).toBe(201);
}

async function take(events: AsyncIterable<ServerEvent>, count: number): Promise<ServerEvent[]> {
	const taken: ServerEvent[] = [];
	for await (const event of events) {
		taken.push(event);
		if (taken.length === count) break;
	}
	return taken;
}

/** Writes an event to the outbox. */
async function emit(serverId: string, number: number, id = newEventId()): Promise<string> {
	const row = { server_id: serverId, id, kind: 'test', payload: JSON.stringify({ number }), created_at: new Date() };
	await db.insertInto('outbox').values(row).execute();
	return id;
}

const numbers = (events: readonly ServerEvent[]): unknown[] =>
	events.map(({ payload }) => (payload as { number: number }).number);

describe('server.events()', () => {
	it('has each event once, from the call on', async () => {
		const community = await server.community();
		await send(community, 'Before.');
		const events = server.events({ serverId: community.id });
		await send(community, 'Between the call and the iteration.');
		const taking = take(events, 3);
		await send(community, 'Second.');
		await send(community, 'Third.');
		const taken = await taking;
		expect(taken.map(({ kind }) => kind)).toEqual(['message.sent', 'message.sent', 'message.sent']);
		expect(new Set(taken.map(({ id }) => id)).size).toBe(3);
		expect(taken[0]).toEqual({
			id: expect.any(String),
			serverId: community.id,
			kind: 'message.sent',
			payload: expect.objectContaining({ channelId: community.channel.id, senderId: community.member.id }),
			createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
		});
	});

	it('continues after an event, over several pages', async () => {
		const { id: serverId } = await server.community();
		const first = await emit(serverId, 0);
		for (let number = 1; number <= 1200; number++) await emit(serverId, number);
		const taken = await take(server.events({ serverId, since: first }), 1200);
		expect(numbers(taken)).toEqual(Array.from({ length: 1200 }, (_, index) => index + 1));
	});

	it('has an event that was committed after a later one', async () => {
		const { id: serverId } = await server.community();
		const taking = take(server.events({ serverId }), 2);
		const early = newEventId();
		await emit(serverId, 2);
		// Longer than the interval at which the outbox is read.
		await new Promise((resolve) => setTimeout(resolve, 600));
		await emit(serverId, 1, early);
		expect(numbers(await taking)).toEqual([2, 1]);
	});

	it('has new events after the clock was moved back', async () => {
		const community = await server.community();
		server.clock.advance(86_400_000);
		await send(community, 'Tomorrow.');
		await createKey(community);
		const { value: last } = await server.events({ serverId: community.id, since: '0' })[Symbol.asyncIterator]().next();
		server.clock.reset();
		const taking = take(server.events({ serverId: community.id, since: last?.id }), 3);
		await send(community, 'Today.');
		await createKey(community);
		const days = (await taking).map(({ kind, createdAt }) => [kind, createdAt.slice(0, 10)]);
		const at = (time: number) => new Date(time).toISOString().slice(0, 10);
		expect(days).toEqual([
			['apiKey.created', at(Date.now() + 86_400_000)],
			['message.sent', at(Date.now())],
			['apiKey.created', at(Date.now())],
		]);
	});

	it('ends with the signal, also before and while it waits', async () => {
		const stop = new AbortController();
		const waiting = take(server.events({ signal: stop.signal }), 1);
		setTimeout(() => stop.abort(), 300);
		expect(await waiting).toEqual([]);
		expect(await take(server.events({ signal: stop.signal }), 1)).toEqual([]);
	});

	it('ends when the server closes', async () => {
		const other = createServerOn(await connect({}), {});
		const waiting = take(other.events(), 1);
		await new Promise((resolve) => setTimeout(resolve, 300));
		await other.close();
		expect(await waiting).toEqual([]);
	});

	it('throws if more than 10,000 events wait, and continues with `since`', async () => {
		const { id: serverId } = await server.community();
		const iterator = server.events({ serverId })[Symbol.asyncIterator]();
		const first = iterator.next();
		await emit(serverId, 0);
		await first;
		const rows = Array.from({ length: 10_050 }, (_, index) => ({
			server_id: serverId,
			id: newEventId(),
			kind: 'test',
			payload: JSON.stringify({ number: index + 1 }),
			created_at: new Date(),
		}));
		for (let at = 0; at < rows.length; at += 1000)
			await db
				.insertInto('outbox')
				.values(rows.slice(at, at + 1000))
				.execute();
		await new Promise((resolve) => setTimeout(resolve, 3000));
		let last = '';
		const readAll = async (): Promise<void> => {
			for (let next = await iterator.next(); !next.done; next = await iterator.next()) last = next.value.id;
		};
		await expect(readAll()).rejects.toThrow('More than 10000 events waited.');
		expect(last).toBe(rows[9999]?.id);
		expect(numbers(await take(server.events({ serverId, since: last }), 50)).at(-1)).toBe(10_050);
	});
});

describe('GET /__dev/events', () => {
	/** Reads messages until their text matches. */
	async function readUntil(response: Response, pattern: RegExp): Promise<string> {
		let text = '';
		const decoder = new TextDecoder();
		for await (const chunk of response.body as ReadableStream<Uint8Array>) {
			text += decoder.decode(chunk, { stream: true });
			if (pattern.test(text)) break;
		}
		return text;
	}

	it('sends the events of a community as server-sent events', async () => {
		const [community, other] = [await server.community(), await server.community()];
		const response = await fetch(`${url}/__dev/events?community=${community.id}`, { headers: { accept: 'text/event-stream' } });
		expect(response.headers.get('content-type')).toBe('text/event-stream');
		await send(other, 'Elsewhere.');
		await send(community, 'Here.');
		const text = await readUntil(response, /\ndata: .*\n\n/);
		const [, id = '', data = ''] = /id: (\w+)\ndata: (.*)\n\n/.exec(text) ?? [];
		expect(JSON.parse(data)).toMatchObject({ id, serverId: community.id, kind: 'message.sent' });
		await send(community, 'While no one reads.');
		const again = await fetch(`${url}/__dev/events?community=${community.id}`, { headers: { 'last-event-id': id } });
		expect((await readUntil(again, /\ndata: .*\n\n/)).match(/^id: (\w+)/m)?.[1]).not.toBe(id);
	});

	it('ends when the server closes', async () => {
		const other = createServerOn(await connect({}), { devPages: true });
		const { url: where } = await other.listen({ port: 0 });
		const response = await fetch(`${where}/__dev/events`);
		const reading = response.text();
		await other.close();
		expect(await reading).toBe('retry: 1000\n\n');
	});
});

describe('server.emails()', () => {
	it('has the emails of an address, with the code', async () => {
		const password = 'correct-horse-battery-1';
		const account = { username: 'fennec', email: 'fennec@example.com', password, confirmPassword: password };
		await server.fetch('http://localhost/auth/register', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(account),
		});
		const emails = await server.emails('fennec@example.com');
		expect(emails).toMatchObject([{ to: 'fennec@example.com', text: expect.stringMatching(/\b\d{6}\b/), sentAt: null }]);
		expect(await (await fetch(`${url}/__dev/emails?recipient=fennec%40example.com`)).json()).toEqual(emails);
		expect(await server.emails('redpanda@example.com')).toEqual([]);
		expect(await server.emails()).toEqual(emails);
	});
});
