/** Mock and server answer the same wrong request alike: status, headers and body. */
import {
	exampleRequest,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { createMockFetch } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonOf } from './response-validator.ts';
import { type CallOptions, requestOf, startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

const mockFetch = createMockFetch();

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
interface Wrong {
	url: string;
	init: RequestInit;
}

const HEADERS = ['allow', 'content-type', 'deprecation', 'sunset', 'www-authenticate'];

async function answerOf(fetch: Fetch, { url, init }: Wrong): Promise<{ status: number; headers: object; body: unknown }> {
	const response = await fetch(url, init);
	const headers = Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)]));
	return { status: response.status, headers, body: await response.json() };
}

/** The answer that both give, once it is known to be the same. */
async function sameAnswer(wrong: Wrong): Promise<{ status: number; text: string }> {
	const theirs = await answerOf((url, init) => mockFetch(url, init), wrong);
	const ours = await answerOf((url, init) => testServer.server.fetch(url, init), wrong);
	expect(theirs).toEqual(ours);
	const { code, errors } = reasonOf(ours.body);
	expect(code).toMatch(/^[a-z_]+$/);
	expect(errors !== undefined, JSON.stringify(ours.body)).toBe(ours.status === 400);
	return { status: ours.status, text: JSON.stringify(ours.body) };
}

const SEND = 'integration.messages.send';

function call(id: OperationId, ask: CallOptions = {}, init: RequestInit = {}): Wrong {
	const request = requestOf(id, ask);
	return { url: request.url, init: { ...request.init, ...init } };
}

function withPath(id: OperationId, change: (path: string) => string): Wrong {
	const { url, init } = requestOf(id, {});
	return { url: `http://localhost${change(new URL(url).pathname)}`, init };
}

const bearer = { authorization: 'Bearer rai_test_community_key' };
const brokenForm = { 'content-type': 'multipart/form-data; boundary=x', ...bearer };

const WRONG: [name: string, wrong: Wrong, status: number, message: string][] = [
	['no credential', call(SEND, { credential: null }), 401, 'Expected the header \\"Authorization: Bearer <token or key>\\".'],
	['no API key', call('system.badges.list', { credential: null }), 401, 'Expected the header \\"x-api-key: <key>\\".'],
	[
		'a credential of another scheme',
		call(SEND, { headers: { authorization: 'Basic dGVzdDp0ZXN0' } }),
		401,
		'Expected the header',
	],
	['a credential with a blank in it', call(SEND, { headers: { authorization: 'Bearer a b' } }), 401, 'Expected the header'],
	[
		'a missing field',
		call(SEND, { body: { sender: null } }),
		400,
		'body.sender: nothing was given, a string of 1 to 254 characters was expected.',
	],
	['a field of the wrong type', call(SEND, { body: { message: 7 } }), 400, 'body.message: 7 was given, a string of 1 to 4000'],
	['a text that is too long', call(SEND, { body: { message: 'x'.repeat(5000) } }), 400, 'body.message: \\"xxx'],
	['an unknown field', call(SEND, { body: { colour: 'red' } }), 400, 'body.colour: unknown field. Remove it.'],
	['a value that is not in an enum', call('integration.users.manage', { body: { action: 'like' } }), 400, 'was given, one of'],
	[
		'a path id of the wrong form',
		withPath('system.roles.delete', () => '/roles/moderator'),
		400,
		'path.id: \\"moderator\\" was given',
	],
	[
		'a query number out of range',
		call('application.communityUsers.list', { query: { limit: '1000' } }),
		400,
		'query.limit: 1000',
	],
	[
		'a query number with a fraction',
		call('application.communityUsers.list', { query: { limit: '1.5' } }),
		400,
		'query.limit: 1.5',
	],
	[
		'a query text for a number',
		call('application.communityUsers.list', { query: { limit: 'ten' } }),
		400,
		'query.limit: \\"ten\\"',
	],
	[
		'a repeated query parameter',
		call('application.communityUsers.list', { query: { limit: ['1', '2'] } }),
		400,
		'query.limit: 2 values were given, one was expected.',
	],
	[
		'a header of the wrong form',
		call(SEND, { headers: { 'idempotency-key': 'short' } }),
		400,
		'header.Idempotency-Key: \\"short\\"',
	],
	['invalid JSON', call(SEND, {}, { body: '{"message": "a",' }), 400, 'body: invalid JSON at position 16 (line 1 column 17).'],
	['JSON that ends early', call(SEND, {}, { body: '{"message"' }), 400, 'body: invalid JSON at'],
	['no body', call(SEND, {}, { body: null, headers: bearer }), 400, 'body: nothing was given, an object was expected.'],
	['an empty body', call(SEND, {}, { body: '' }), 400, 'body: nothing was given, an object was expected.'],
	['null for a body', call(SEND, {}, { body: 'null' }), 400, 'body: null was given, an object was expected.'],
	['an array for a body', call(SEND, {}, { body: '[1]' }), 400, 'body: an array of 1 item was given, an object was expected.'],
	[
		'text/plain for JSON',
		call(SEND, {}, { headers: { ...bearer, 'content-type': 'text/plain' } }),
		400,
		'content-type: \\"text/plain\\" was given, application/json was expected.',
	],
	['a body over the limit', call(SEND, { body: { message: 'x'.repeat(1_100_000) } }), 413, 'body: over 1 MB were given'],
	[
		'JSON for a form',
		call('integration.users.bulkImport', {}, { body: '{}', headers: { ...bearer, 'content-type': 'application/json' } }),
		400,
		'content-type: \\"application/json\\" was given, multipart/form-data was expected.',
	],
	[
		'an unreadable form',
		call('integration.users.bulkImport', {}, { body: 'nothing', headers: brokenForm }),
		400,
		'body: an unreadable form was given, multipart/form-data was expected.',
	],
	[
		'a form over the limit',
		call('integration.users.bulkImport', {}, { body: 'x'.repeat(10_100_000), headers: brokenForm }),
		413,
		'body: over 10',
	],
	['an unknown path', withPath(SEND, () => '/apis/v1/nothing'), 404, 'path: \\"/apis/v1/nothing\\" was given'],
	['an unknown path of no family', withPath(SEND, () => '/nothing'), 404, 'There is no such path.'],
	[
		'an unknown query parameter',
		call('application.communityUsers.list', { query: { colour: 'red' } }),
		400,
		'query.colour: unknown parameter. Remove it.',
	],
	[
		'a query parameter in capitals',
		call('application.communityUsers.list', { query: { LIMIT: '5' } }),
		400,
		'query.LIMIT: unknown parameter.',
	],
	['an empty path id', withPath('system.roles.delete', () => '/roles/'), 404, 'There is no such path.'],
	[
		'a path with an empty segment',
		call('application.communityUsers.list', { path: { communityId: '' } }),
		404,
		'There is no such path.',
	],
	[
		'a method that only a path with a variable has',
		withPath('integration.users.get', () => '/apis/v1/users/info'),
		405,
		'method: GET was given, POST was expected.',
	],
	[
		'a path with a broken encoding',
		withPath('system.roles.delete', () => '/roles/%E0%A4%A'),
		400,
		'path.id: \\"%E0%A4%A\\" was given',
	],
	['a wrong method', call(SEND, {}, { method: 'PATCH' }), 405, 'method: PATCH was given, POST was expected.'],
	['a wrong method on a path with several', call('system.roles.delete', {}, { method: 'PATCH' }), 405, 'GET or PUT or DELETE'],
];

describe('mock and server answer alike', () => {
	it.each(WRONG)('%s', async (_, wrong, status, message) => {
		const answer = await sameAnswer(wrong);
		expect(answer.status, answer.text).toBe(status);
		expect(answer.text).toContain(message);
	});

	it.each(operationIds.filter((id) => !operations[id].credentialOptional))('a call without a credential: %s', async (id) => {
		expect((await sameAnswer(call(id, { credential: null }))).status).toBe(401);
	});

	it.each(operationIds.filter((id) => operations[id].requestType === 'application/json'))('a wrong body: %s', async (id) => {
		for (const [name, value] of Object.entries(JSON.parse(String(exampleRequest(id).body)))) {
			// What a user field holds may be of any type.
			if (name === 'value' || name === 'defaultValue') continue;
			const wrong = typeof value === 'object' ? 1 : {};
			expect((await sameAnswer(call(id, { body: { [name]: wrong } }))).status, name).toBe(400);
		}
		expect((await sameAnswer(call(id, { body: { unheardOf: 1 } }))).status).toBe(400);
	});

	it.each(operationIds.filter((id) => operationObject(id).parameters?.some(({ in: place }) => place === 'path')))(
		'a wrong path: %s',
		async (id) => {
			for (const [, name = ''] of operations[id].path.matchAll(/\{(\w+)\}/g)) {
				expect((await sameAnswer(call(id, { path: { [name]: '%20' } }))).status, name).toBe(400);
			}
		},
	);
});
