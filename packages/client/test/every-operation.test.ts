import {
	exampleParams,
	exampleReply,
	type OperationId,
	operationIds,
	operations,
	successStatus,
} from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as sdk from '../src/index.ts';

const CLASSES: Readonly<Record<number, new (...args: never[]) => sdk.ApiError>> = {
	400: sdk.BadRequestError,
	401: sdk.UnauthorizedError,
	403: sdk.ForbiddenError,
	404: sdk.NotFoundError,
	409: sdk.ConflictError,
	429: sdk.TooManyRequestsError,
	500: sdk.ServerError,
};

let mock: Mock;
let client: sdk.Client;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
	client = sdk.createClient({
		baseUrl: mock.url,
		credentials: {
			system: 'rai_test_system_key',
			secureAuth: 'rai_test_secure_auth_key',
			integration: async () => 'rai_test_community_key',
			application: () => 'rai_test_user_token',
		},
	});
});
afterAll(() => mock.close());

type Method = (...args: unknown[]) => sdk.ApiCall<unknown>;

/** Calls the method of an operationId with the contract's example. */
function call(id: OperationId, options?: sdk.CallOptions): sdk.ApiCall<unknown> {
	const { family, resource, verb } = operations[id];
	const methods = (client as unknown as Record<string, Record<string, Record<string, Method>>>)[family]?.[resource];
	const method = methods?.[verb];
	if (!methods || !method) throw new Error(`The client has no method ${id}.`);
	const params = exampleParams(id);
	return Object.keys(params).length > 0 ? method.call(methods, params, options) : method.call(methods, options);
}

/** The payload of a response, as `spec/common/envelopes.yaml` defines it. */
function payload(id: OperationId, reply: Record<string, unknown>): unknown {
	const key = { system: 'body', community: 'data', status: 'data', echo: undefined, secureAuth: undefined }[
		operations[id].envelope
	];
	return key !== undefined && key in reply ? reply[key] : reply;
}

describe('every operation has a method that unwraps its response', () => {
	let called = 0;

	it.each(operationIds)('%s', async (id) => {
		const { data, status, requestId } = await call(id).withResponse();
		expect(status).toBe(successStatus(id));
		expect(data).toEqual(payload(id, exampleReply(id, status) as Record<string, unknown>));
		expect(requestId).toMatch(/^req_mock_/);
		called += 1;
	});

	it('counts them all', () => {
		console.info(`${called} of ${operationIds.length} operations called through their method`);
		expect(called).toBe(operationIds.length);
	});
});

describe('every operation has a standalone function with the same result', () => {
	it.each(operationIds)('%s', async (id) => {
		const { family, resource, verb } = operations[id];
		const file = resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		const functions = (await import(`../src/resources/${family}/${file}.gen.ts`)) as Record<string, Method>;
		const params = exampleParams(id);
		const args = Object.keys(params).length > 0 ? [client.core, params] : [client.core];
		expect(await functions[verb]?.(...args)).toEqual(await call(id));
	});
});

describe('every declared error is thrown as the class of its status', () => {
	const pairs = operationIds.flatMap((id) =>
		operations[id].statuses.filter((status) => status >= 400).map((status): [OperationId, number] => [id, status]),
	);
	let thrown = 0;

	it.each(pairs)('%s %i', async (id, status) => {
		const result = await call(id, { headers: { Prefer: `code=${status}` }, maxRetries: 0 }).result();
		if (result.ok) throw new Error('expected an error');
		expect(result.status).toBe(status);
		expect(result.error).toBeInstanceOf(CLASSES[status]);
		expect(result.error).toMatchObject({
			operationId: id,
			status,
			body: exampleReply(id, status),
			requestId: expect.stringMatching(/^req_mock_/),
		});
		if (result.error instanceof sdk.TooManyRequestsError) expect(result.error.retryAfter).toBeGreaterThan(0);
		thrown += 1;
	});

	it('counts them all', () => {
		console.info(`${thrown} of ${pairs.length} pairs of operation and error status thrown as their class`);
		expect(thrown).toBe(pairs.length);
	});
});
