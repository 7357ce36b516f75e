import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { MockAgent, Pool } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, NotFoundError } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { checkedContract } from '../src/testing/checked-contract.gen.ts';
import { loadContract } from '../src/testing/contract.ts';
import { fixtures, recorder } from '../src/testing.ts';
import { undiciTransport } from '../src/undici.ts';
import { DONE, failure, ID, json, KEYS, MESSAGE, serve } from './server.ts';

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describe('undiciTransport', () => {
	it('sends JSON and forms through a pool, from the client and the raw client', async () => {
		const dispatcher = new Pool(mock.url);
		const options = { baseUrl: mock.url, credentials: KEYS, fetch: undiciTransport({ dispatcher }), maxRetries: 0 };
		const pooled = createClient(options);
		expect((await pooled.integration.messages.send(MESSAGE)).message).toBe('Message send successfully');
		expect(
			(await pooled.integration.users.bulkImport({ communityId: ID, data: new Blob(['email,username\n']) })).message,
		).toContain('queued');
		const error = await failure(pooled.integration.messages.send(MESSAGE, { headers: { prefer: 'code=404' } }));
		expect(error).toBeInstanceOf(NotFoundError);
		expect(error.requestId).toMatch(/^req_mock_/);
		const { response, data } = await createRawClient(options).GET('/badges');
		expect(data?.body.length).toBeGreaterThan(0);
		expect(response.headers.get('x-request-id')).toMatch(/^req_mock_/);
		await dispatcher.close();
	});

	it.each([
		['gzip', gzipSync],
		['br', brotliCompressSync],
		['deflate', deflateSync],
	] as const)('decodes a response in %s, and reads its headers in any case', async (encoding, compress) => {
		const { url } = await serve((response) =>
			response.writeHead(200, { 'content-encoding': encoding, 'X-Request-Id': 'req_9' }).end(compress(DONE)),
		);
		const { system } = createClient({ baseUrl: url, credentials: KEYS, fetch: undiciTransport(), maxRetries: 0 });
		const { data, response } = await system.badges.list().withResponse();
		expect(data).toEqual([]);
		expect(response.headers.get('X-REQUEST-ID')).toBe('req_9');
	});

	it('rejects an encoding that it cannot decode, and a broken one', async () => {
		for (const encoding of ['zstd', 'gzip']) {
			const { url } = await serve((response) => response.writeHead(200, { 'content-encoding': encoding }).end(DONE));
			const { system } = createClient({ baseUrl: url, credentials: KEYS, fetch: undiciTransport(), maxRetries: 0 });
			expect((await failure(system.badges.list())).name).toBe('ConnectionError');
		}
	});

	it("uses the dispatcher of a call's fetchOptions", async () => {
		const agent = new MockAgent();
		agent.disableNetConnect();
		agent.get('http://api.test').intercept({ path: '/badges' }).reply(200, DONE);
		const { system } = createClient({ baseUrl: 'http://api.test', credentials: KEYS, fetch: undiciTransport() });
		expect(await system.badges.list({ fetchOptions: { dispatcher: agent } })).toEqual([]);
	});

	it('accepts any dispatcher, and defaults to the global one', async () => {
		const agent = new MockAgent();
		agent.disableNetConnect();
		agent.get('http://api.test').intercept({ path: '/badges' }).reply(200, DONE);
		const options = { baseUrl: 'http://api.test', credentials: KEYS, fetch: undiciTransport({ dispatcher: agent }) };
		expect(await createClient(options).system.badges.list()).toEqual([]);
		const onGlobal = createClient({ baseUrl: mock.url, credentials: KEYS, fetch: undiciTransport() });
		expect((await onGlobal.integration.channels.list()).length).toBeGreaterThan(0);
	});

	it('respects timeouts and does not follow redirects', async () => {
		const { url } = await serve(
			(response, { url: path }) => path === '/badges' && json(response, 302, '', { location: 'http://elsewhere.test' }),
		);
		const pooled = createClient({ baseUrl: url, credentials: KEYS, fetch: undiciTransport(), maxRetries: 0 });
		expect((await failure(pooled.system.badges.list())).message).toContain('is not followed');
		expect(await failure(pooled.system.channels.list({ timeout: 100 }))).toMatchObject({ name: 'TimeoutError' });
	});
});

describe('the recorder', () => {
	it('records valid requests and responses, without credentials', async () => {
		const recording = await recorder();
		const recorded = createClient({ baseUrl: mock.url, credentials: KEYS, hooks: [recording.hook] });
		await recorded.integration.messages.send(fixtures['integration.messages.send'].params);
		await recorded.application.communityUsers.list({ communityId: ID, page: 2 });
		await recorded.integration.messages.send(MESSAGE, { headers: { prefer: 'code=404' } }).result();
		await recorded.integration.users.bulkImport(fixtures['integration.users.bulkImport'].params);
		recording.assertValid();
		expect(recording.exchanges.map(({ operationId, status }) => `${operationId} ${status}`)).toEqual([
			'integration.messages.send 200',
			'application.communityUsers.list 200',
			'integration.messages.send 404',
			'integration.users.bulkImport 200',
		]);
		expect(recording.exchanges[0]?.requestBody).toEqual(fixtures['integration.messages.send'].params);
		const { communityId } = fixtures['integration.users.bulkImport'].params;
		expect(recording.exchanges[3]?.requestBody).toEqual({ communityId, data: expect.any(Blob) });
		expect(JSON.stringify(recording.exchanges)).not.toContain(KEYS.system);
	});

	it.each(operationIds)('accepts the examples of %s, and reports an undeclared status', async (id) => {
		const contract = await loadContract();
		const { status, reply } = fixtures[id];
		expect(contract.replyProblems(id, status, reply)).toEqual([]);
		expect(Object.keys(checkedContract.operations[id]?.responses ?? {}).map(Number)).toEqual(operations[id].statuses);
		expect(contract.replyProblems(id, 418, reply)).toEqual(['undeclared status 418']);
		expect(contract.replyProblems(id, status, []).length).toBeGreaterThan(0);
	});

	it('accepts a failure under status 200, and compares any other invalid response with the success', async () => {
		const contract = await loadContract();
		const problems = (body: unknown) => contract.replyProblems('integration.messages.send', 200, body);
		expect(problems({ status: 'failed', message: 'The channel does not exist' })).toEqual([]);
		expect(problems({ status: 'success' })).toEqual([expect.stringContaining("must have required property 'message'")]);
	});

	it('reports a missing query parameter and an unknown operation', async () => {
		const contract = await loadContract();
		const id = 'integration.users.gamificationStats';
		const url = new URL('http://api.test/?identifier=a');
		expect(contract.requestProblems(id, url, undefined)).toEqual(['missing query parameter identifier_type']);
		expect(contract.requestProblems('GET /new', url, undefined)).toEqual(['unknown operation GET /new']);
		expect(contract.replyProblems('GET /new', 200, {})).toEqual([]);
	});

	it('reports every contract violation, in requests and responses', async () => {
		const { url } = await serve((response, { url: path }) =>
			path === '/badges' ? json(response, 418, '{}') : json(response, 200, '{"status":"success","message":7}'),
		);
		const recording = await recorder();
		const recorded = createClient({ baseUrl: url, credentials: KEYS, hooks: [recording.hook] });
		await recorded.integration.messages.send({ ...MESSAGE, colour: 'red' } as never, { query: { loud: true } });
		await recorded.system.badges.list().result();
		expect(() => recording.assertValid()).toThrow(/^4 contract violations:/);
		expect(recording.exchanges.flatMap(({ problems }) => problems)).toEqual([
			'unknown query parameter loud',
			'request body must NOT have additional properties {"additionalProperty":"colour"}',
			'response body/message must be string {"type":"string"}',
			'undeclared status 418',
		]);
	});

	it('fails when nothing was recorded', async () => {
		const recording = await recorder();
		expect(() => recording.assertValid()).toThrow('No request was recorded');
	});
});
