/** Timestamps at the limits of JavaScript, PostgreSQL and RFC 3339, in every parameter and field that takes one. */
import { document, type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonOf } from './response-validator.ts';
import { COMMUNITY, startTestServer, type TestResponse, type TestServer } from './test-server.ts';
import { validCall } from './valid-calls.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

const UNSTORABLE = [
	'9999-12-31T23:59:59.999-23:59',
	'9999-12-31T23:59:59.999-00:01',
	'0000-01-01T00:00:00.000Z',
	'0000-12-31T23:59:59.999Z',
	'0001-01-01T00:00:00.000+00:01',
	'2016-12-31T23:59:60.000Z',
];
const STORABLE = ['9999-12-31T23:59:59.999Z', '9999-12-31T22:59:59.999-01:00'];

type Schema = { $ref?: string; format?: string; properties?: Record<string, Schema>; anyOf?: Schema[] };
const schemas = (document as unknown as { components: { schemas: Record<string, Schema> } }).components.schemas;

function takesTime(schema: Schema | undefined): boolean {
	if (!schema) return false;
	const named = schema.$ref === undefined ? schema : schemas[schema.$ref.split('/').at(-1) ?? ''];
	return named?.format === 'date-time' || (named?.anyOf ?? []).some(takesTime);
}

/** Each query parameter and field of a body with the format date-time. */
const inputs = operationIds.flatMap((id) => {
	const { parameters = [], requestBody } = operationObject(id) as unknown as {
		parameters?: { name?: string; in?: string; schema?: Schema; $ref?: string }[];
		requestBody?: { content: Record<string, { schema: Schema }> };
	};
	const query = parameters.map(resolve).filter((one) => one.in === 'query' && takesTime(one.schema));
	const body = Object.values(requestBody?.content ?? {})[0]?.schema;
	const named = body?.$ref === undefined ? body : schemas[body.$ref.split('/').at(-1) ?? ''];
	const fields = Object.entries(named?.properties ?? {}).filter(([, schema]) => takesTime(schema));
	return [
		...query.map(({ name = '' }) => ({ id, place: 'query' as const, name })),
		...fields.map(([name]) => ({ id, place: 'body' as const, name })),
	];
});

function resolve<P extends { $ref?: string }>(parameter: P): P {
	const { parameters } = (document as unknown as { components: { parameters: Record<string, P> } }).components;
	return parameter.$ref === undefined ? parameter : (parameters[parameter.$ref.split('/').at(-1) ?? ''] as P);
}

async function send(id: OperationId, place: 'query' | 'body', name: string, value: string): Promise<TestResponse> {
	const call = await validCall(testServer, id);
	// The start of a period must be before its end.
	const end = name === 'from' ? { to: '9999-12-31T23:59:59.999Z' } : {};
	return testServer.call(id, { ...call, [place]: { ...(call[place] as object), ...end, [name]: value } });
}

describe('a timestamp', () => {
	it('is in the requests of at least six parameters and fields', () => {
		expect(inputs.length).toBeGreaterThanOrEqual(6);
		expect(new Set(inputs.map(({ id }) => operations[id].path)).size).toBeGreaterThan(2);
	});

	it.each(inputs.flatMap((input) => UNSTORABLE.map((value) => ({ ...input, value }))))(
		'of $id in $place, $name, is rejected as $value, and named',
		async ({ id, place, name, value }) => {
			const { status, body } = await send(id, place, name, value);
			expect([status, JSON.stringify(reasonOf(body))]).toEqual([400, expect.stringContaining('invalid_request')]);
			expect(JSON.stringify(body)).toContain(`${place}.${name}`);
		},
	);

	it.each(inputs.flatMap((input) => STORABLE.map((value) => ({ ...input, value }))))(
		'of $id in $place, $name, is accepted as $value',
		async ({ id, place, name, value }) => {
			expect((await send(id, place, name, value)).status).toBeLessThan(300);
		},
	);

	it('of a key is listed afterwards', async () => {
		const { status, body } = await testServer.call('application.apiKeys.list', { path: { communityId: COMMUNITY } });
		expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('9999-12-31T23:59:59.999Z')]);
	});
});
