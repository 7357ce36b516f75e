/** Moving the server's clock: timestamps, expiry, rate limits and cleaning follow it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServerOn } from '../src/create-server.ts';
import { connect } from '../src/data/connect.ts';
import type { Database } from '../src/data/tables.ts';
import type { Community, Server } from '../src/index.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

let server: Server;
let db: Database;
let community: Community;
beforeAll(async () => {
	const connection = await connect({});
	db = connection.db;
	server = createServerOn(connection, { rateLimit: { perSecond: 10, burst: 40 } });
});
beforeEach(async () => {
	server.clock.reset();
	community = await server.community();
});
afterAll(() => server.close());

type Json = ReturnType<JSON['parse']>;

async function call(headers: Record<string, string>, path: string, body?: object): Promise<{ status: number; body: Json }> {
	const response = await server.fetch(`http://localhost${path}`, {
		method: body ? 'POST' : 'GET',
		headers: { ...headers, 'content-type': 'application/json' },
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	return { status: response.status, body: await response.json() };
}

const system = () => ({ 'x-api-key': community.keys.system });

describe('after the clock was moved', () => {
	it('new rows have its time', async () => {
		server.clock.set(new Date('2040-02-29T12:00:00Z'));
		const { body } = await call(system(), '/channels', { topic: 'future', channelType: 'text' });
		expect(body.body.createdAt).toMatch(/^2040-02-29T12:00:0/);
		const audit = await db.selectFrom('audit').select('created_at').where('server_id', '=', community.id).execute();
		expect(audit.map(({ created_at }) => created_at.getUTCFullYear())).toEqual([2040]);
	});

	it('a user token expires', async () => {
		const get = () => call({ authorization: `Bearer ${community.member.token}` }, `/users/${community.member.id}`);
		expect((await get()).status).toBe(200);
		server.clock.advance(7 * DAY);
		expect((await get()).status).toBe(401);
		server.clock.reset();
		expect((await get()).status).toBe(200);
	});

	it('a code by email expires', async () => {
		const verifyAfter = async (username: string, milliseconds: number): Promise<number> => {
			const [email, password] = [`${username}@example.com`, 'correct-horse-battery-1'];
			await call({}, '/auth/register', { username, email, password, confirmPassword: password });
			const [sent] = await server.emails(email);
			server.clock.advance(milliseconds);
			const verificationCode = /\b\d{6}\b/.exec(sent?.text ?? '')?.[0];
			return (await call({}, '/auth/verify-email', { email, verificationCode })).status;
		};
		expect(await verifyAfter('fennec', 14 * MINUTE)).toBe(200);
		expect(await verifyAfter('caracal', 16 * MINUTE)).toBe(400);
	});

	it('a key expires', async () => {
		const { body } = await call({ authorization: `Bearer ${community.owner.token}` }, `/communities/${community.id}/api-keys`, {
			name: 'A week',
			permissions: ['sendMessage'],
			expirePeriod: 7,
		});
		const list = () => call({ authorization: `Bearer ${body.data.key}` }, '/apis/v1/channels');
		expect((await list()).status).toBe(200);
		server.clock.advance(7 * DAY);
		expect((await list()).status).toBe(401);
	});

	it('the rate limit follows, forward and back', async () => {
		const statuses = (count: number): Promise<number[]> =>
			Promise.all(Array.from({ length: count }, async () => (await call(system(), '/channels')).status));
		server.clock.set(new Date('2041-01-01T00:00:00Z'));
		expect(await statuses(100)).toContain(429);
		server.clock.advance(MINUTE);
		expect(await statuses(2)).toEqual([200, 200]);
		server.clock.reset();
		expect(await statuses(2)).toEqual([200, 200]);
	});

	it('what has expired is deleted', async () => {
		const sessions = () => db.selectFrom('session').select('id').where('user_id', '=', community.owner.id).execute();
		expect(await sessions()).toHaveLength(1);
		server.clock.advance(9 * DAY);
		await server.idle();
		expect(await sessions()).toHaveLength(0);
	});
});

describe('server.clock', () => {
	it('goes on from where it was moved', async () => {
		const from = server.clock.set(new Date('2040-01-01T00:00:00Z')).getTime();
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(server.clock.now().getTime()).toBeGreaterThanOrEqual(from + 25);
		expect(server.clock.advance(1000).getTime()).toBeGreaterThanOrEqual(from + 1025);
	});

	it('rejects what is no time', () => {
		for (const move of [
			() => server.clock.advance(-1),
			() => server.clock.advance(Number.NaN),
			() => server.clock.advance(Number.POSITIVE_INFINITY),
			() => server.clock.set(new Date('never')),
			() => server.clock.set(new Date('+010000-01-01T00:00:00Z')),
			() => server.clock.set(new Date('0000-12-31T00:00:00Z')),
		])
			expect(move).toThrow(RangeError);
		expect(Math.abs(server.clock.now().getTime() - Date.now())).toBeLessThan(100);
	});
});
