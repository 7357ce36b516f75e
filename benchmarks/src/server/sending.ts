import { createHash, randomBytes } from 'node:crypto';
import { createDatabase, startPostgres } from '@returning-ai/postgres';
import { createServer, type Server } from '@returning-ai/server';
import pg from 'pg';
import { type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { createHandle } from './pipeline.ts';
import { CHANNEL, COMMUNITY, RECEIPT } from './store.ts';

const CLIENTS = 16;
const MEMBERS = 500;
const KEY = 'rai_test_community_key';
const CONNECTIONS = 10;
const ROUNDS = smoke ? 1 : 7;
const BLOCK_MILLISECONDS = smoke ? 50 : 1500;
const LEAST = 2;

type Send = () => Promise<void>;

/**
 * Messages per second on PostgreSQL through the whole server. Compares its single statement with a transaction of eight round trips,
 * which runs in the same pipeline, looks up the same key and writes the same rows.
 */
export async function sending(): Promise<Figure[]> {
	const postgres = await startPostgres(15);
	try {
		const databaseUrl = await createDatabase(postgres.url);
		const server = await createServer({ databaseUrl, demo: true, rateLimit: false, poolSize: CONNECTIONS });
		await populate(server);
		const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
		const ours = sendThrough(server.fetch);
		const theirs = sendThrough(inTransactions(pool));
		const figures = await compare(ours, theirs);
		await pool.end();
		await server.close();
		return figures;
	} finally {
		await postgres.stop();
	}
}

async function populate(server: Server): Promise<void> {
	const rows = Array.from({ length: MEMBERS }, (_, index) => `Member,${index},member-${index},member-${index}@example.com`);
	const body = new FormData();
	body.append('communityId', COMMUNITY);
	body.append('data', new Blob([`First Name,Last Name,Username,Email\n${rows.join('\n')}\n`]));
	await server.fetch('http://localhost/apis/v1/users/bulk-import', { method: 'POST', body });
	await server.idle();
}

async function compare(ours: Send, theirs: Send): Promise<Figure[]> {
	await Promise.all([perSecond(ours), perSecond(theirs)]);
	const rates: [number, number][] = [];
	for (let round = 0; round < ROUNDS; round++) rates.push([await perSecond(ours), await perSecond(theirs)]);
	const ratio = median(rates.map(([one, other]) => one / other));
	const [own, other] = [median(rates.map(([rate]) => rate)), median(rates.map(([, rate]) => rate))];
	return [
		{
			name: 'sends by one statement, through the server',
			unit: '/s',
			value: own,
			peer: 'the transaction',
			ratio,
			bar: `≥ ${LEAST}×`,
			holds: ratio >= LEAST,
		},
		{ name: 'sends by a transaction of eight round trips', unit: '/s', value: other },
	];
}

async function perSecond(send: Send): Promise<number> {
	const begun = performance.now();
	let sent = 0;
	const client = async (): Promise<void> => {
		while (performance.now() - begun < BLOCK_MILLISECONDS) {
			await send();
			sent += 1;
		}
	};
	await Promise.all(Array.from({ length: CLIENTS }, client));
	return sent / ((performance.now() - begun) / 1000);
}

/** Alternates senders, like a real community: messages of one member wait for each other. */
let turn = 0;
const someone = (): string => `member-${turn++ % MEMBERS}`;
const newKey = (): string => randomBytes(12).toString('hex');

function sendThrough(fetch: (url: string, init: RequestInit) => Promise<Response>): Send {
	return async () => {
		const { status } = await fetch('http://localhost/apis/v1/messages/send', {
			method: 'POST',
			headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', 'idempotency-key': newKey() },
			body: JSON.stringify({ channelId: CHANNEL, message: 'Good morning!', sender: someone() }),
		});
		if (status !== 200) throw new Error(`A send was answered with ${status}.`);
	};
}

function inTransactions(pool: pg.Pool): (url: string, init: RequestInit) => Promise<Response> {
	const actor = { kind: 'key', id: 'bench', serverId: COMMUNITY, permissions: ['sendMessage'] };
	const hash = createHash('sha256').update(KEY).digest('hex');
	const handle = createHandle({
		handlers: {
			'integration.messages.send': async ({ body }) => {
				await inTransaction(pool, body.sender);
				return { status: 200, body: RECEIPT };
			},
		},
		context: {},
		accessControl: {
			async authenticate() {
				await pool.query(
					'select k.* from credential c join api_key k on k.server_id = c.server_id and k.id = c.key_id where c.hash = $1',
					[hash],
				);
				return actor;
			},
			reauthenticate: async () => actor,
			authorize: async () => ({ serverId: COMMUNITY }),
		},
		checkLists: false,
		now: () => new Date(),
		onExchange: () => {},
	});
	return (url, init) => handle(new Request(url, init));
}

async function inTransaction(pool: pg.Pool, sender: string): Promise<void> {
	const client = await pool.connect();
	const [id, key, now] = [newKey(), newKey(), new Date()];
	try {
		await client.query('begin');
		const find = `select m.id, c.type, s.xp_per_message as xp, s.coins_per_message as coins from member m, channel c, server s
			where m.server_id = $1 and m.username_key = $2 and m.deleted_at is null and c.server_id = $1 and c.id = $3 and s.id = $1`;
		const { rows } = await client.query(find, [COMMUNITY, sender, CHANNEL]);
		const [{ id: member, xp, coins }] = rows;
		const claim =
			"insert into idempotency (server_id, key_hash, operation, request_hash, created_at) values ($1, $2, 'send', 'hash', $3)";
		await client.query(claim, [COMMUNITY, key, now]);
		const message =
			"insert into message (server_id, id, channel_id, author_id, text, created_at) values ($1, $2, $3, $4, 'Good morning!', $5)";
		await client.query(message, [COMMUNITY, id, CHANNEL, member, now]);
		const count = `update member set total_messages = total_messages + 1, xp = xp + $3, coins = coins + $4, last_active_at = $5
			where server_id = $1 and id = $2`;
		await client.query(count, [COMMUNITY, member, xp, coins, now]);
		const earn = `insert into earning (server_id, member_id, day, xp, coins) values ($1, $2, $3, $4, $5)
			on conflict (server_id, member_id, day) do update set xp = earning.xp + excluded.xp, coins = earning.coins + excluded.coins`;
		await client.query(earn, [COMMUNITY, member, now.toISOString().slice(0, 10), xp, coins]);
		const told = `with event as (insert into outbox (server_id, id, kind, payload, created_at) values ($1, $2, 'message.sent', '{}', $3))
			insert into audit (server_id, id, actor, operation, target, request_id, created_at) values ($1, $2, 'key', 'send', '', '', $3)`;
		await client.query(told, [COMMUNITY, id, now]);
		await client.query('commit');
	} finally {
		client.release();
	}
}
