/** Each error of the mock has a code that the contract lists for the operation and the status. */
import {
	exampleRequest,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, type Mock, startMock } from '../src/index.ts';

interface Reason {
	code?: string;
	errors?: { pointer: string; code: string }[];
}
interface Ask {
	prefer?: string;
	/** Replaces the credential; `null` for none. */
	credential?: string | null;
	query?: string;
}

const mockFetch = createMockFetch();
const keyedFetch = createMockFetch({ keys: { rai_test_powerless: [] } });

async function reasonOf(response: Response): Promise<Reason> {
	const { meta, ...rest } = (await response.json()) as Reason & { meta?: Reason };
	return meta?.code === undefined ? rest : meta;
}

/** Calls an operation with its example, changed as asked. */
async function call(id: OperationId, ask: Ask, fetch = mockFetch): Promise<{ status: number; reason: Reason }> {
	const { method, target, headers, body } = exampleRequest(id);
	const { name, prefix } = operations[id].credentialHeader;
	if (ask.credential === null) delete headers[name.toLowerCase()];
	else if (ask.credential !== undefined) headers[name.toLowerCase()] = prefix + ask.credential;
	if (ask.prefer !== undefined) headers.prefer = ask.prefer;
	const query = ask.query === undefined ? '' : `${target.includes('?') ? '&' : '?'}${ask.query}`;
	const response = await fetch(`http://localhost${target}${query}`, { method, headers, body: body ?? null });
	return { status: response.status, reason: await reasonOf(response) };
}

let listed = 0;
let errors = 0;
afterAll(() => process.stdout.write(`${listed} of ${errors} errors of the mock had a listed code.\n`));

/** Sends a call, and expects an error with a listed code. Returns the code. */
async function expectError(status: number, id: OperationId, ask: Ask, fetch = mockFetch): Promise<string> {
	const { status: actual, reason } = await call(id, ask, fetch);
	errors += 1;
	expect(actual).toBe(status);
	expect(operations[id].errorCodes[status]).toContain(reason.code);
	if (reason.errors) expect(status).toBe(400);
	listed += 1;
	return reason.code ?? '';
}

const errorStatuses = (id: OperationId): number[] => operations[id].statuses.filter((status) => status >= 400);
const needCredential = operationIds.filter((id) => !operations[id].credentialOptional);

describe('an example of the contract has the code that its name states', () => {
	it.each(operationIds)('%s', async (id) => {
		for (const status of errorStatuses(id)) {
			await expectError(status, id, { prefer: `code=${status}` });
			const { examples = {} } = operationObject(id).responses[status]?.content['application/json'] ?? {};
			for (const name of Object.keys(examples)) {
				const code = await expectError(status, id, { prefer: `code=${status}, example=${name}` });
				if (name.startsWith(id)) expect(name).toBe(`${id}.${code}`);
			}
		}
	});
});

describe('an error of the mock itself has a code that the operation lists', () => {
	it.each(operationIds)('an invalid request: %s', async (id) => {
		expect(await expectError(400, id, { query: 'colour=red' })).toBe('invalid_request');
		const { reason } = await call(id, { query: 'colour=red' });
		expect(reason.errors).toEqual([{ pointer: '/query/colour', code: 'unknown' }]);
	});

	it.each(needCredential)('a missing credential: %s', async (id) => {
		expect(await expectError(401, id, { credential: null })).toBe('credential_missing');
	});

	it.each(operationIds)('an unknown credential: %s', async (id) => {
		expect(await expectError(401, id, { credential: 'rai_test_stranger' }, keyedFetch)).toBe('credential_invalid');
	});

	it.each(operationIds.filter((id) => operations[id].permission.length > 0))('a key without permissions: %s', async (id) => {
		await expectError(403, id, { credential: 'rai_test_powerless' }, keyedFetch);
	});

	it.each(operationIds)('too many calls: %s', async (id) => {
		expect(await expectError(429, id, { prefer: 'rate-limit=0' })).toBe('rate_limited');
	});
});

describe('the list of errors of a 400', () => {
	it('has each invalid part of the request', async () => {
		const { target, headers } = exampleRequest('integration.messages.send');
		const response = await mockFetch(`http://localhost${target}?colour=red`, {
			method: 'POST',
			headers: { ...headers, 'idempotency-key': 'short' },
			body: JSON.stringify({ channelId: 'lounge', message: 7, colour: 'red' }),
		});
		const { errors: found = [] } = await reasonOf(response);
		expect(found).toHaveLength(6);
		expect(found).toEqual(
			expect.arrayContaining([
				{ pointer: '/body/sender', code: 'missing' },
				{ pointer: '/body/channelId', code: 'wrong_format' },
				{ pointer: '/body/message', code: 'wrong_type' },
				{ pointer: '/body/colour', code: 'unknown' },
				{ pointer: '/query/colour', code: 'unknown' },
				{ pointer: '/header/idempotency-key', code: expect.stringMatching(/too_short|wrong_format/) },
			]),
		);
	});
});

describe('an error that no operation declares has a code', () => {
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0 });
	});
	afterAll(() => mock.close());

	const json = { 'content-type': 'application/json', authorization: 'Bearer rai_test_community_key' };
	const SEND = '/apis/v1/messages/send';
	const large = 'x'.repeat(1_100_000);

	it.each<[string, string, RequestInit, number, string]>([
		['an unknown path', '/nothing', {}, 404, 'path_not_found'],
		['a wrong method', SEND, { method: 'PATCH' }, 405, 'method_not_allowed'],
		['a body over the limit', SEND, { method: 'POST', headers: json, body: large }, 413, 'body_too_large'],
		['a body over 10 MiB', SEND, { method: 'POST', headers: json, body: large.repeat(10) }, 413, 'body_too_large'],
		[
			'an unknown encoding',
			SEND,
			{ method: 'POST', headers: { ...json, 'content-encoding': 'zstd' }, body: 'x' },
			415,
			'unsupported_media_type',
		],
		[
			'a body that is not compressed',
			SEND,
			{ method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: 'x' },
			400,
			'invalid_request',
		],
		['an invalid preference', SEND, { method: 'POST', headers: { ...json, prefer: 'code=x' } }, 400, 'invalid_request'],
		[
			'a response that the document does not have',
			SEND,
			{ ...exampleRequest('integration.messages.send'), headers: { ...json, prefer: 'code=418' } } as RequestInit,
			404,
			'response_not_declared',
		],
	])('%s', async (_, path, init, status, code) => {
		const response = await fetch(mock.url + path, init);
		expect(response.status).toBe(status);
		expect((await reasonOf(response)).code).toBe(code);
	});
});
