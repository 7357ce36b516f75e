/** Request bodies of other products' documents: what the tables of `test/standard` cannot express. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, readSpec } from '../src/index.ts';

const content = { 'application/json': { schema: { type: 'object' }, example: {} } };
const responses = { 200: { description: 'OK', content }, 422: { description: 'Invalid', content } };
const post = (operationId: string, requestBody: object): object => ({ post: { operationId, requestBody, responses } });
const body = (type: string, schema: object, rest: object = {}): object => ({
	required: true,
	content: { [type]: { schema, ...rest } },
});

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';
const integers = { type: 'array', items: { type: 'integer' } };
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const document = {
	openapi: '3.1.1',
	info: { title: 'Bodies', version: '1' },
	components: {
		schemas: {
			Point: { type: 'object', required: ['x'], properties: { x: { type: 'integer' } } },
			Form: { type: 'object', required: ['point'], properties: { point: reference('Point'), ids: integers } },
			List: { type: 'array', items: reference('List') },
			Node: { type: 'object', properties: { value: { type: 'integer' }, point: reference('Point'), next: reference('Node') } },
		},
		requestBodies: { Upload: body(MULTIPART, { type: 'object' }, { encoding: { meta: { contentType: JSON_TYPE } } }) },
	},
	paths: {
		'/form': post('form', body(FORM, reference('Form'))),
		'/recursive-form': post('recursiveForm', body(FORM, reference('Node'))),
		'/any': post('any', body(JSON_TYPE, {})),
		'/list': post('list', body(JSON_TYPE, reference('List'))),
		'/closed': post('closed', body(FORM, { type: 'object', properties: { ids: integers }, additionalProperties: false })),
		'/deep': post('deep', body(FORM, { type: 'object' }, { encoding: { a: { style: 'deepObject' } } })),
		'/upload': post('upload', { $ref: '#/components/requestBodies/Upload' }),
		'/parts': post(
			'parts',
			body(
				MULTIPART,
				{ type: 'object', properties: { ids: integers } },
				{
					encoding: {
						image: {
							contentType: 'image/png, image/jpeg',
							headers: { 'X-Size': { required: true, schema: { type: 'integer' } } },
						},
					},
				},
			),
		),
	},
};

let folder: string;
let mock: ReturnType<typeof createMockFetch>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-bodies-'));
	const file = join(folder, 'document.json');
	writeFileSync(file, JSON.stringify(document));
	mock = createMockFetch({ contract: await readSpec(file) });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function statusOf(path: string, type: string, text: string): Promise<number> {
	return (await mock(`http://localhost${path}`, { method: 'POST', headers: { 'content-type': type }, body: text })).status;
}

const part = (head: string, text: string): string => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
const point = encodeURIComponent('{"x":1}');

describe('a form', () => {
	it('reads the types of its fields through references', async () => {
		expect(await statusOf('/form', FORM, `point=${point}&ids=1`)).toBe(200);
		expect(await statusOf('/form', FORM, `point=${point}&ids=one`)).toBe(422);
		expect(await statusOf('/form', FORM, 'ids=1')).toBe(422);
		expect(await statusOf('/recursive-form', FORM, `value=1&point=${point}`)).toBe(200);
		expect(await statusOf('/recursive-form', FORM, 'value=one')).toBe(422);
	});

	it('reads the encoding of a referenced request body', async () => {
		const type = `${MULTIPART}; boundary=x`;
		expect(await statusOf('/upload', type, `${part('name="meta"', '{"a":1}')}--x--`)).toBe(200);
		expect(await statusOf('/upload', type, `${part('name="meta"', '{"a":')}--x--`)).toBe(422);
	});

	it.each([
		['no closing boundary', part('name="ids"', '1')],
		['no name', `${part('filename="a"', '1')}--x--`],
		['no disposition', '--x\r\n\r\n1\r\n--x--'],
		['no head', '--x\r\n1\r\n--x--'],
		['another boundary', '--y\r\n\r\n1\r\n--y--'],
	])('that is multipart with %s is rejected as unreadable', async (_, text) => {
		mock.control.reset();
		expect(await statusOf('/parts', `${MULTIPART}; boundary=x`, text)).toBe(422);
		expect(mock.control.rejected()[0]?.faults).toEqual(['body: an unreadable form was given, multipart/form-data was expected.']);
	});

	it('explains what is wrong with a part', async () => {
		mock.control.reset();
		const head = 'name="image"; filename="a.gif"\r\nContent-Type: image/gif';
		expect(await statusOf('/parts', `${MULTIPART}; boundary=x`, `${part(head, 'gif')}--x--`)).toBe(422);
		expect(mock.control.rejected()[0]?.faults).toEqual([
			'body.image: the content type image/gif was given, image/png or image/jpeg was expected.',
			'body.image.header.X-Size: nothing was given, an integer was expected.',
		]);
	});
});

/** The processor time in milliseconds, of the best of three calls. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
	let best = Number.POSITIVE_INFINITY;
	for (let count = 0; count < 3; count++) {
		const begun = process.cpuUsage();
		await run();
		const { user, system } = process.cpuUsage(begun);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

const FEW = 10_000;
const MANY = 10 * FEW;
const repeat = (count: number, text: (index: number) => string, separator = '&'): string =>
	Array.from({ length: count }, (_, index) => text(index)).join(separator);

describe('a large body', () => {
	it.each<[string, string, string, (count: number) => string]>([
		['repeats a field', '/closed', FORM, (count) => repeat(count, (index) => `ids=${index}`)],
		['has unknown fields', '/closed', FORM, (count) => repeat(count, (index) => `a${index}=1`)],
		['has the fields of an object', '/deep', FORM, (count) => repeat(count, (index) => `a[${index}]=1`)],
		[
			'has many parts',
			'/parts',
			`${MULTIPART}; boundary=x`,
			(count) => `${repeat(count, () => part('name="ids"', '1'), '')}--x--`,
		],
	])('that %s takes time in proportion to its size', async (_, path, type, text) => {
		const [few, many] = [text(FEW), text(MANY)];
		await statusOf(path, type, few);
		const small = await timeOf(() => statusOf(path, type, few));
		// A quadratic cost would be 100 times as high.
		expect(await timeOf(() => statusOf(path, type, many))).toBeLessThan(50 * Math.max(small, 10));
	});

	it('of 10 MiB with one name of many keys is read', async () => {
		expect(await statusOf('/deep', FORM, `a${'[b]'.repeat(3_000_000)}=1`)).toBe(200);
	});

	it('with a million nested lists gets a response', async () => {
		const nested = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
		expect(await statusOf('/any', JSON_TYPE, nested)).toBe(200);
		expect(await statusOf('/list', JSON_TYPE, nested)).toBe(422);
	});
});
