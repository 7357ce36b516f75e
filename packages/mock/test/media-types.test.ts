/** Media types of responses: what the tables of `test/standard` cannot express. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMockFetch, readSpec } from '../src/index.ts';
import { MAX_RANGES, readAccept } from '../src/reply/negotiate.ts';

const response = (content: object): object => ({ description: 'A response', content });
const get = (operationId: string, responses: object): object => ({ get: { operationId, responses } });
const file = { schema: { type: 'string', format: 'binary' } };

const document = {
	openapi: '3.1.1',
	info: { title: 'Media types', version: '1' },
	paths: {
		'/image': get('image', { 200: response({ 'image/*': file }) }),
		'/pdf': get('pdf', { 200: response({ 'application/pdf': {} }) }),
		'/number': get('number', {
			200: response({ 'text/plain': { schema: { type: 'integer' } }, 'text/csv': { schema: { type: 'string' } } }),
		}),
		'/report': {
			get: {
				operationId: 'report',
				parameters: [{ name: 'days', in: 'query', required: true, schema: { type: 'integer' } }],
				responses: {
					200: response({ 'application/json': { example: {} } }),
					404: response({ 'application/xml': { example: '<error/>' } }),
					422: response({ 'application/json': { example: { error: 1 } }, 'application/xml': { example: '<error>1</error>' } }),
				},
			},
		},
	},
};

let folder: string;
let mock: ReturnType<typeof createMockFetch>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-media-types-'));
	const path = join(folder, 'document.json');
	writeFileSync(path, JSON.stringify(document));
	mock = createMockFetch({ contract: await readSpec(path) });
});
afterAll(() => rmSync(folder, { recursive: true }));

const call = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	mock(`http://localhost${path}`, { headers });

it('counts a response of a range as covered, whatever the type', async () => {
	mock.control.reset();
	await call('/image', { accept: 'image/webp' });
	await call('/image', { accept: 'image/x-one' });
	const { answers } = mock.control.coverage();
	expect(answers.find(({ operationId }) => operationId === 'image')).toMatchObject({ mediaType: 'image/*', count: 2 });
});

it('responds with 406 to an Accept that the preferred status does not satisfy', async () => {
	const headers = { prefer: 'code=404', accept: 'application/json' };
	const reply = await call('/report?days=1', headers);
	expect(reply.status).toBe(406);
	expect(await reply.json()).toMatchObject({ type: 'https://stoplight.io/prism/errors#NOT_ACCEPTABLE' });
	expect((await call('/report?days=1', { ...headers, accept: 'application/xml' })).status).toBe(404);
});

it('sends an error in an accepted type, and otherwise in the first', async () => {
	for (const [accept, type] of [
		['application/xml', 'application/xml'],
		['application/json', 'application/json'],
		['text/html', 'application/json'],
	] as const) {
		const reply = await call('/report', { accept });
		expect([reply.status, reply.headers.get('content-type')]).toEqual([422, type]);
	}
});

it('validates a planned response by its media type', () => {
	const plan = (id: 'number' | 'pdf' | 'image', type: string, body: string): void => {
		mock.control.on(id).reply(200, { headers: { 'content-type': type }, body });
	};
	expect(() => plan('number', 'text/plain', '7')).not.toThrow();
	expect(() => plan('number', 'text/plain; charset=utf-8', '7')).not.toThrow();
	expect(() => plan('number', 'text/plain', 'seven')).toThrow('an integer was expected');
	expect(() => plan('number', 'text/csv', 'seven')).not.toThrow();
	expect(() => plan('number', 'text/html', '7')).toThrow('content-type');
	expect(() => plan('image', 'image/gif', 'gif')).not.toThrow();
	expect(() => plan('image', 'text/plain', 'gif')).toThrow('content-type');
	expect(() => plan('pdf', 'application/pdf', '')).not.toThrow();
	mock.control.reset();
});

it('reads a limited number of ranges of an Accept', async () => {
	const accept = Array.from({ length: 10 * MAX_RANGES }, (_, index) => `image/x-${index}`).join(', ');
	expect(readAccept(accept)).toHaveLength(MAX_RANGES);
	expect((await call('/image', { accept })).headers.get('content-type')).toBe('image/x-0');
});
