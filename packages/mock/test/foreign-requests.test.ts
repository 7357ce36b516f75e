/** Credentials and parameters of other products' documents, which the API's contract does not have. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, readSpec } from '../src/index.ts';

const reply = { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' }, example: {} } } } };
const secured = (name: string): object => ({ get: { operationId: name, security: [{ [name]: [] }], responses: reply } });
const withParameter = (name: string, parameter: object): object => ({
	get: { operationId: name, parameters: [{ name, in: 'query', required: true, ...parameter }], responses: reply },
});
const object = { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } };

const document = {
	openapi: '3.1.0',
	info: { title: 'Another product', version: '1' },
	components: {
		securitySchemes: {
			basic: { type: 'http', scheme: 'basic' },
			digest: { type: 'http', scheme: 'digest' },
			cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
			query: { type: 'apiKey', in: 'query', name: 'key' },
		},
	},
	paths: {
		'/basic': secured('basic'),
		'/digest': secured('digest'),
		'/cookie': secured('cookie'),
		'/query': secured('query'),
		'/json': withParameter('json', { content: { 'application/json': { schema: object } } }),
		'/deep': withParameter('deep', { style: 'deepObject', explode: true, schema: object }),
		'/piped': withParameter('piped', {
			style: 'pipeDelimited',
			explode: false,
			schema: { type: 'array', items: { type: 'integer' } },
		}),
	},
};

let folder: string;
let mock: ReturnType<typeof createMockFetch>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-foreign-requests-'));
	const file = join(folder, 'document.json');
	writeFileSync(file, JSON.stringify(document));
	mock = createMockFetch({ contract: await readSpec(file) });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function statusOf(target: string, headers: Record<string, string> = {}): Promise<number> {
	return (await mock(`http://localhost${target}`, { headers })).status;
}

const encode = (text: string): string => Buffer.from(text).toString('base64');
const DIGEST = 'username="a", realm="b", nonce="c", uri="/digest", response="d"';

describe('a credential', () => {
	it.each([
		['/basic', { authorization: `Basic ${encode('user:password')}` }, 200],
		['/basic', { authorization: `basic ${encode('user:password')}` }, 200],
		['/basic', { authorization: `Basic ${encode('user')}` }, 401],
		['/basic', { authorization: 'Bearer rai_test_key' }, 401],
		['/basic', {}, 401],
		['/digest', { authorization: `Digest ${DIGEST}` }, 200],
		['/digest', { authorization: `Digest ${DIGEST.replace('nonce', 'once')}` }, 401],
		['/digest', { authorization: `Basic ${encode('user:password')}` }, 401],
		['/cookie', { cookie: 'theme=dark; session=a=b' }, 200],
		['/cookie', { cookie: 'theme=dark; session' }, 401],
		['/cookie', { cookie: 'session=' }, 401],
		['/query?key=rai_test_key', {}, 200],
		['/query?key=', {}, 401],
		['/query', {}, 401],
	] as [string, Record<string, string>, number][])('for %s with %j leads to %i', async (target, headers, status) => {
		expect(await statusOf(target, headers)).toBe(status);
	});
});

describe('a parameter', () => {
	const json = (value: string): string => `/json?json=${encodeURIComponent(value)}`;

	it.each([
		[json('{"a":1}'), true],
		[json('{"a":"x"}'), false],
		[json('{}'), false],
		[json('{"a":1'), false],
		['/json', false],
		['/deep?deep[a]=1', true],
		['/deep?deep[a]=x', false],
		['/deep?deep[b]=1', false],
		['/deep', false],
		['/piped?piped=1|2', true],
		['/piped?piped=1|x', false],
	])('in %s is accepted: %s', async (target, isAccepted) => {
		const status = await statusOf(target);
		expect(isAccepted ? status === 200 : status === 400 || status === 422, `status ${status}`).toBe(true);
	});
});
