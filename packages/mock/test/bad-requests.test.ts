import { connect } from 'node:net';
import { document, exampleRequest, operationIds, operations } from '@returning-ai/codegen/example-request';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

// The mock's own errors must match the contract too: one of its four error schemas.
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(document, 'contract');
const errors = ['System', 'Status', 'Community', 'SecureAuth'].map((family) => ({
	$ref: `contract#/components/schemas/${family}Error`,
}));
const isError = ajv.compile({ oneOf: errors });

interface Reply {
	status: number;
	headers: Headers;
	text: string;
	message: string;
}

async function send(method: string, target: string, headers: Record<string, string> = {}, body?: unknown): Promise<Reply> {
	const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
	const response = await fetch(`${mock.url}${target}`, { method, headers, ...(text === undefined ? {} : { body: text }) });
	const reply = await response.text();
	const { message, meta } = JSON.parse(reply);
	if (response.status >= 400) expect(isError(JSON.parse(reply)), reply).toBe(true);
	return {
		status: response.status,
		headers: response.headers,
		text: reply,
		message: [message, meta?.message, meta?.devMessage].filter(Boolean).join(' '),
	};
}

const KEY = { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json' };
const SEND = '/apis/v1/messages/send';
const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };

describe('an unknown path or method', () => {
	it.each([
		['/apis/v1/nothing', 'status'],
		['/communities/nothing/at/all', 'meta'],
		['/nothing', 'meta'],
	])('responds to %s with 404 in the envelope of the nearest operation', async (path, key) => {
		const reply = await send('GET', path);
		expect(reply.status).toBe(404);
		expect(reply.message).toContain(`path: "${path}" was given, a path of the contract was expected.`);
		expect(JSON.parse(reply.text)).toHaveProperty(key);
	});

	it('responds to an unknown method with 405 and the allowed methods', async () => {
		const reply = await send('PATCH', '/roles/665f1c2ab7e4d90012a3b421', { 'x-api-key': 'rai_test_system_key' });
		expect(reply.status).toBe(405);
		expect(reply.headers.get('allow')?.split(', ').toSorted()).toEqual(['DELETE', 'GET', 'HEAD', 'PUT']);
		expect(reply.message).toContain('expected');
	});
});

describe('a credential', () => {
	const needing = operationIds.filter((id) => !operations[id].credentialOptional);

	it.each(needing)('is required: %s responds with 401 without it', async (id) => {
		const { method, target, body, headers } = exampleRequest(id);
		const { authorization, 'x-api-key': _, apikey, ...rest } = headers;
		const response = await fetch(`${mock.url}${target}`, { method, headers: rest, body: body ?? null });
		expect(response.status).toBe(401);
		expect(await response.text()).toContain('Expected the header');
	});

	it.each([
		['of another family', { 'x-api-key': 'rai_test_system_key' }],
		['of another scheme', { authorization: 'Basic dGVzdDp0ZXN0' }],
		['without a value', { authorization: 'Bearer ' }],
	])('%s gets 401', async (_, headers) => {
		const reply = await send('POST', SEND, { ...headers, 'content-type': 'application/json' }, MESSAGE);
		expect(reply.status).toBe(401);
		expect(reply.message).toContain('Authorization: Bearer');
	});

	it.each(operationIds.filter((id) => operations[id].credentialOptional))('is optional on %s', async (id) => {
		const { method, target, body, headers } = exampleRequest(id);
		const { authorization, 'x-api-key': _, ...rest } = headers;
		const response = await fetch(`${mock.url}${target}`, { method, headers: rest, body: body ?? null });
		expect(response.status).toBe(200);
	});
});

describe('responds with 400, and names the field, its value and what is allowed, for', () => {
	const cases: [string, unknown, string[]][] = [
		[
			'a missing field',
			{ ...MESSAGE, sender: undefined },
			['body.sender: nothing was given', 'a string of 1 to 254 characters was expected'],
		],
		[
			'a field in the wrong format',
			{ ...MESSAGE, channelId: 'lounge' },
			['body.channelId: "lounge" was given', '24 hexadecimal digits was expected'],
		],
		['a field of the wrong type', { ...MESSAGE, message: 7 }, ['body.message: 7 was given', 'a string of 1 to 4000']],
		['an unknown field', { ...MESSAGE, colour: 'red' }, ['body.colour: unknown field. Remove it.']],
		['no body', undefined, ['body: nothing was given', 'an object was expected']],
		['an array instead of an object', [MESSAGE], ['body:', 'an object was expected']],
	];

	it.each(cases)('%s', async (_, body, parts) => {
		const reply = await send('POST', SEND, KEY, body);
		expect(reply.status).toBe(400);
		for (const part of parts) expect(reply.message).toContain(part);
	});

	it('a body that is not JSON', async () => {
		const reply = await send('POST', SEND, KEY, '{bad');
		expect(reply.status).toBe(400);
		expect(reply.message).toContain('body: invalid JSON at position 1');
	});

	it('an undeclared content type', async () => {
		const reply = await send('POST', SEND, { ...KEY, 'content-type': 'text/plain' }, '{}');
		expect(reply.status).toBe(400);
		expect(reply.message).toContain('content-type: "text/plain" was given, application/json was expected');
	});

	it('an invalid path parameter', async () => {
		const reply = await send('DELETE', '/roles/moderator', { 'x-api-key': 'rai_test_system_key' });
		expect(reply.status).toBe(400);
		expect(reply.message).toContain('path.id: "moderator" was given, an id of 24 hexadecimal digits was expected');
	});

	it('an invalid query parameter', async () => {
		const reply = await send('GET', '/communities/665f1c2ab7e4d90012a3b401/users?limit=1000', {
			authorization: 'Bearer rai_test_user_token',
		});
		expect(reply.status).toBe(400);
		expect(reply.message).toContain('query.limit: 1000 was given, an integer from 1 to 100 was expected');
	});

	it('a secret, without its value', async () => {
		const account = { username: 'newcomer', email: 'newcomer@example.com', password: 'zyx', confirmPassword: 'zyx' };
		const reply = await send('POST', '/auth/register', { 'content-type': 'application/json' }, account);
		expect(reply.status).toBe(400);
		expect(reply.message).toContain('body.password');
		expect(reply.text).not.toContain('zyx');
	});
});

describe('the mock', () => {
	it('rejects invalid percent-encoding, and keeps running', async () => {
		const reply = await send('GET', '/servers/%E0%A4%A/roles', { 'x-api-key': 'rai_test_system_key' });
		expect(reply.status).toBe(400);
		expect((await send('GET', '/channels', { 'x-api-key': 'rai_test_system_key' })).status).toBe(200);
	});

	it('survives a client that closes the connection in the middle of its body', async () => {
		const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
		await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
		socket.write(`POST ${SEND} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"a`);
		await new Promise((resolve) => setTimeout(resolve, 50));
		socket.destroy();
		expect((await send('GET', '/channels', { 'x-api-key': 'rai_test_system_key' })).status).toBe(200);
	});

	it.each([1_000_001, 11 * 1024 * 1024])(
		'responds with 413 to a JSON body of %i bytes, since the limit is 1 MB',
		async (length) => {
			const reply = await send('POST', SEND, KEY, { ...MESSAGE, message: 'x'.repeat(length) });
			expect(reply.status).toBe(413);
			expect(reply.message).toContain('at most 1 MB were expected');
		},
	);

	it('responds with 404 when Prefer requests an undeclared status', async () => {
		const reply = await send('POST', SEND, { ...KEY, prefer: 'code=418' }, MESSAGE);
		expect(reply.status).toBe(404);
		expect(reply.message).toContain('418');
	});

	it('rejects an invalid port', async () => {
		await expect(startMock({ port: 70_000 })).rejects.toThrow('port is 70000; expected a whole number from 0 to 65535.');
	});

	it('gives every response a unique request ID', async () => {
		const [first, second] = await Promise.all([send('POST', SEND, KEY, MESSAGE), send('POST', SEND, KEY, MESSAGE)]);
		expect(first.headers.get('x-request-id')).toMatch(/^req_mock_\d+$/);
		expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
	});
});
