import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Schema } from '../src/contract/operation.ts';
import { createMockFetch, readSpec } from '../src/index.ts';
import { replySchema, requestSchema } from '../src/schemas.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-one-way-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function mockOf(request: object, reply: object, example?: unknown): Promise<ReturnType<typeof createMockFetch>> {
	const content = { 'application/json': { schema: reply, ...(example === undefined ? {} : { example }) } };
	const operation = {
		operationId: 'save',
		requestBody: { required: true, content: { 'application/json': { schema: request } } },
		responses: { 200: { description: 'OK', content } },
	};
	const file = join(folder, 'document.json');
	writeFileSync(
		file,
		JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { post: operation } } }),
	);
	return createMockFetch({ contract: await readSpec(file) });
}

async function statusOf(schema: object, body: unknown): Promise<number> {
	const fetch = await mockOf(schema, { type: 'object' });
	const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
	return (await fetch('http://localhost/a', init)).status;
}

const id = { type: 'string', readOnly: true };
const kind = { enum: ['big', 'small'] };

/** Applies a schema in one branch, if the kind is small. */
const when = (branch: 'then' | 'else', applied: object): object => ({
	type: 'object',
	properties: { id, kind },
	required: ['kind'],
	if: { properties: { kind: { const: branch === 'then' ? 'small' : 'big' } } },
	[branch]: applied,
});

/** Built from entries, since the linter reports an object with `then` as a thenable. */
const choice = (condition: object, ...branches: ['then' | 'else', object][]): object =>
	Object.fromEntries([['if', condition], ...branches]);

describe('a read-only field', () => {
	it.each(['then', 'else'] as const)('is not required in a request by `%s`', async (branch) => {
		expect(await statusOf(when(branch, { required: ['id'] }), { kind: 'small' })).toBe(200);
		const own = { required: ['version'], properties: { version: { type: 'integer', readOnly: true } } };
		expect(await statusOf(when(branch, own), { kind: 'small' })).toBe(200);
	});

	it.each(['then', 'else'] as const)('does not affect other required fields in `%s`', async (branch) => {
		expect(await statusOf(when(branch, { required: ['id', 'name'] }), { kind: 'small' })).toBe(422);
		expect(await statusOf(when(branch, { required: ['id', 'name'] }), { kind: 'small', name: 'one' })).toBe(200);
		expect(await statusOf(when(branch, { required: ['id', 'name'] }), { kind: 'big' })).toBe(200);
	});

	it('counts as absent when `if` requires it', async () => {
		const branches = choice({ required: ['id'] }, ['then', { required: ['a'] }], ['else', { required: ['b'] }]);
		const schema = { type: 'object', properties: { id }, ...branches };
		expect(await statusOf(schema, { b: 1 })).toBe(200);
		expect(await statusOf(schema, { a: 1 })).toBe(422);
	});

	it('counts as absent when `not` forbids it', async () => {
		const forbidden = { type: 'object', properties: { id }, not: { required: ['id'] } };
		expect(await statusOf(forbidden, { name: 'one' })).toBe(200);
		const described = { type: 'object', not: { properties: { id: { ...id, const: 'x' } }, required: ['id'] } };
		expect(await statusOf(described, { name: 'one' })).toBe(200);
	});

	it('does not affect other fields in `not`', async () => {
		const schema = { type: 'object', properties: { id }, not: { required: ['old'] } };
		expect(await statusOf(schema, { old: 1 })).toBe(422);
		expect(await statusOf(schema, { name: 'one' })).toBe(200);
	});
});

describe('a write-only field', () => {
	const password = { type: 'string', writeOnly: true };
	const reply = async (schema: object, example: unknown): Promise<unknown> => {
		const fetch = await mockOf({}, schema, example);
		const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' };
		return (await fetch('http://localhost/a', init)).json();
	};
	const secret = { kind: 'small', password: 'hidden' };

	it.each([
		['then', choice({ properties: { kind: { const: 'small' } } }, ['then', { properties: { password } }])],
		['else', choice({ properties: { kind: { const: 'big' } } }, ['else', { properties: { password } }])],
		['a branch of a branch', { allOf: [{ anyOf: [{ oneOf: [{ properties: { password } }] }] }] }],
	])('is not in a response when %s declares it', async (_, schema) => {
		expect(await reply({ type: 'object', properties: { kind }, ...schema }, secret)).toEqual({ kind: 'small' });
	});

	it('is not in a response when a value of a map declares it', async () => {
		const account = { type: 'object', properties: { kind, password } };
		expect(await reply({ type: 'object', additionalProperties: account }, { one: secret })).toEqual({ one: { kind: 'small' } });
	});

	it('is not required in a planned or generated response by `else`', async () => {
		const schema = { ...when('else', { required: ['password'] }), properties: { kind, password } };
		const fetch = await mockOf({}, schema);
		expect(() => fetch.control.on('save').reply(200, { body: { kind: 'small' } })).not.toThrow();
		expect(() => fetch.control.on('save').reply(200, { body: {} })).toThrow('body.kind: nothing was given');
	});
});

describe('the schema of a request or a response', () => {
	const schema = {
		type: 'object',
		required: ['id', 'password', 'name'],
		properties: { id, password: { type: 'string', writeOnly: true }, name: { type: 'string' } },
		else: { required: ['id', 'password'] },
		not: { required: ['id', 'password'] },
	} as Schema;

	it('omits read-only or write-only properties', () => {
		expect(requestSchema(schema, {})).toMatchObject({ required: ['password', 'name'], else: { required: ['password'] } });
		expect(replySchema(schema, {})).toMatchObject({ required: ['id', 'name'], else: { required: ['id'] } });
		expect(Object.keys(requestSchema(schema, {}).properties ?? {})).toEqual(['password', 'name']);
	});

	it('does not change `not`', () => {
		expect(requestSchema(schema, {}).not).toEqual(schema.not);
		expect(replySchema(schema, {}).not).toEqual(schema.not);
	});
});
