/** Neither mock nor server repeats a secret of a request, and both repeat what is none. The contract decides which is which. */
import {
	exampleParams,
	follow,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { createMockFetch } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallOptions, requestOf, startTestServer, type TestServer } from './test-server.ts';

interface Schema {
	$ref?: string;
	type?: string | string[];
	properties?: Record<string, Schema>;
	maxLength?: number;
	'x-secret'?: boolean;
}

interface Field {
	place: 'body' | 'path' | 'query' | 'header';
	name: string;
	schema: Schema;
}

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

const mockFetch = createMockFetch();

/** A number where a text is expected, and a text of which an error shows the beginning everywhere else. */
const NUMBER = 73737373.5;
const TEXT = `zyxzyx${'z'.repeat(5000)}`;

function fieldsOf(id: OperationId): Field[] {
	const { parameters = [], requestBody } = operationObject(id);
	const media = Object.values(requestBody?.content ?? {})[0];
	const body = media ? Object.entries((follow(media.schema) as Schema).properties ?? {}) : [];
	return [
		...parameters.map(({ in: place, name, schema }): Field => ({ place, name, schema: follow(schema) as Schema })),
		...body.map(([name, schema]): Field => ({ place: 'body', name, schema: follow(schema) })),
	];
}

function wrongValue({ place, schema }: Field): string | number {
	return place === 'body' && [schema.type ?? []].flat().includes('string') ? NUMBER : TEXT;
}

function askWith(field: Field): CallOptions {
	const value = wrongValue(field);
	if (field.place === 'body') return { body: { [field.name]: value } };
	const texts = { [field.name]: String(value) };
	return field.place === 'header' ? { headers: { [field.name.toLowerCase()]: String(value) } } : { [field.place]: texts };
}

const cases = operationIds
	.filter((id) => operations[id].requestType !== 'multipart/form-data')
	.flatMap((id) => fieldsOf(id).map((field): [string, OperationId, Field] => [`${id} ${field.place}.${field.name}`, id, field]))
	// A user field takes a value of any type.
	.filter(([, , { schema }]) => schema.type !== undefined);

describe('the value of a field in an error', () => {
	it('is compared for secrets and for others', () => {
		const secrets = cases.filter(([, , { schema }]) => schema['x-secret']);
		expect(new Set(secrets.map(([, , { name }]) => name))).toEqual(new Set(['password', 'confirmPassword', 'verificationCode']));
		expect(cases.length).toBeGreaterThan(150);
	});

	it.each(cases)('is shown unless it is a secret: %s', async (_, id, field) => {
		const { url, init } = requestOf(id, askWith(field));
		for (const response of [await testServer.server.fetch(url, init), await mockFetch(url, init)]) {
			const text = await response.text();
			expect(response.status, text).toBe(400);
			expect(text).toContain(`${field.place}.${field.name}: `);
			expect(/73737373|zyxzyx/.test(text), text).toBe(field.schema['x-secret'] !== true);
		}
	});
});

describe("a field in the mock's journal", () => {
	it.each(operationIds)('is redacted only when it is a secret: %s', async (id) => {
		mockFetch.control.reset();
		const { url, init } = requestOf(id, {});
		await mockFetch(url, init);
		const [request] = mockFetch.control.requests(id);
		const { name } = operations[id].credentialHeader;
		expect(request?.headers[name.toLowerCase()]).toBe('[redacted]');
		const recorded = { ...request?.query, ...(request?.body as object) } as Record<string, unknown>;
		for (const field of fieldsOf(id)) {
			if (!(field.name in recorded)) continue;
			const sent = exampleParams(id)[field.name];
			const isShown = JSON.stringify(recorded[field.name]) !== '"[redacted]"';
			expect(isShown, `${field.name}: ${JSON.stringify(sent)}`).toBe(field.schema['x-secret'] !== true);
		}
	});

	it.each([
		['text that is not JSON', 'application/json', '{"email": "redpanda@example.com", "verificationCode": "123456"'],
		['a body of another type', 'text/plain', 'verificationCode=123456'],
	])('is not kept in %s that mentions a secret', async (_, type, body) => {
		mockFetch.control.reset();
		await mockFetch('http://localhost/auth/verify-email', { method: 'POST', headers: { 'content-type': type }, body });
		expect(JSON.stringify(mockFetch.control.requests())).not.toContain('123456');
	});

	it('is redacted in a call to an unknown path', async () => {
		mockFetch.control.reset();
		await mockFetch('http://localhost/auth/verify?verificationCode=123456', { headers: { 'x-api-key': 'rai_test_system_key' } });
		expect(JSON.stringify(mockFetch.control.requests())).not.toMatch(/123456|rai_test/);
	});
});
