/** A community per test: 200 tests in parallel share one server, and see nothing of each other. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Community, createServer, type Server } from '../../src/index.ts';

let server: Server;
beforeAll(async () => {
	server = await createServer({ devPages: true, rateLimit: false });
});
afterAll(() => server.close());

type Json = ReturnType<JSON['parse']>;

async function call(
	credential: 'system' | 'integration' | 'token',
	community: Community,
	path: string,
	body?: object,
): Promise<Json> {
	const headers: Record<string, string> =
		credential === 'system'
			? { 'x-api-key': community.keys.system }
			: { authorization: `Bearer ${credential === 'token' ? community.owner.token : community.keys.integration}` };
	const response = await server.fetch(`http://localhost${path}`, {
		method: body ? 'POST' : 'GET',
		headers: { ...headers, 'content-type': 'application/json' },
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	const text = await response.text();
	expect(response.status, `${path}: ${text}`).toBeLessThan(300);
	return JSON.parse(text);
}

const allRead = Promise.withResolvers<void>();
let readers = 0;
async function everyoneReads(): Promise<void> {
	readers += 1;
	if (readers === 200) setTimeout(allRead.resolve, 1000);
	await allRead.promise;
}

/** What a test does in its community. Returns everything that it sees of members, channels, servers and events. */
async function useCommunity(number: number): Promise<{ community: Community; seen: string; events: string[] }> {
	const community = await server.community({ title: `Community ${number}` });
	const stop = new AbortController();
	const events: string[] = [];
	const reading = (async () => {
		for await (const event of server.events({ serverId: community.id, signal: stop.signal })) {
			events.push(`${event.serverId} ${event.kind}`);
			if (event.kind === 'message.sent') stop.abort();
		}
	})();
	// All 200 read events before the first one is sent.
	await everyoneReads();
	const mark = `mark-${number}-`;
	await call('system', community, '/channels', { topic: mark, channelType: 'text' });
	await call('integration', community, '/apis/v1/messages/send', {
		channelId: community.channel.id,
		sender: community.member.username,
		message: mark,
	});
	await reading;
	const seen = await Promise.all([
		call('system', community, '/servers'),
		call('system', community, '/channels'),
		call('integration', community, '/apis/v1/channels'),
		call('token', community, `/communities/${community.id}/users`),
		server.emails(community.owner.email),
	]);
	return { community, seen: JSON.stringify(seen), events };
}

it('200 tests in parallel share one server without crosstalk', async () => {
	const results = await Promise.all(Array.from({ length: 200 }, (_, number) => useCommunity(number)));
	const crosstalk = results.filter(({ community, seen, events }, number) => {
		const others = [...seen.matchAll(/mark-(\d+)-|Community (\d+)/g)].filter(([, a, b]) => Number(a ?? b) !== number);
		return others.length > 0 || events.join() !== `${community.id} message.sent` || !seen.includes(`mark-${number}-`);
	});
	expect(crosstalk).toEqual([]);
	expect(new Set(results.map(({ community }) => community.id)).size).toBe(200);
});

it('a community takes a few milliseconds', async () => {
	const times: number[] = [];
	for (let count = 0; count < 100; count++) {
		const startedAt = performance.now();
		await server.community();
		times.push(performance.now() - startedAt);
	}
	times.sort((a, b) => a - b);
	console.info(`median ${times[50]?.toFixed(1)} ms per community on PGlite, 99th percentile ${times[98]?.toFixed(1)} ms`);
});
