import type { StandardCase } from './standard-case.ts';

type Media = Record<string, object>;

const string = { type: 'string' };
const a = { type: 'object', required: ['a'] };
const b = { type: 'object', required: ['b'] };
const media = (schema: object): object => ({ schema });

/** A POST with a body of a media type, against the declared ones. */
function sent(
	name: string,
	content: Media,
	type: string,
	body: string,
	expected: StandardCase['expected'],
	prism?: string,
): StandardCase {
	return {
		name,
		operation: { requestBody: { required: true, content } },
		request: { method: 'POST', headers: { 'content-type': type }, body },
		expected,
		...(prism === undefined ? {} : { prism }),
	};
}

interface Reply {
	type?: string;
	body?: string | RegExp;
	status?: number;
}

/** A GET with an `Accept`, of the declared response. `type` is the expected media type. */
function reply(
	name: string,
	content: Media | undefined,
	accept: string | undefined,
	{ type, body, status = 200 }: Reply,
	prism?: string,
): StandardCase {
	const response = { description: 'OK', ...(content ? { content } : {}) };
	return {
		name,
		operation: { responses: { 200: response } },
		request: { headers: accept === undefined ? {} : { accept } },
		expected: status,
		check: (given) =>
			(type === undefined || given.headers['content-type'] === type) &&
			(body === undefined || (typeof body === 'string' ? given.body === body : body.test(given.body))),
		...(prism === undefined ? {} : { prism }),
	};
}

const ONE = '{"a":1}';
const TWO = '{"b":1}';

const versions: Media = { 'application/vnd.x.v1+json': media(a), 'application/vnd.x.v2+json': media(b) };
const withPatch: Media = { 'application/json': media(a), 'application/merge-patch+json': media(b) };
const byRange: Media = {
	'*/*': media({ type: 'boolean' }),
	'application/*': media({ type: 'integer' }),
	'application/json': media(a),
};
const byParameter: Media = { 'application/json': media(a), 'application/json; version=2': media(b) };

const requests: StandardCase[] = [
	sent('request: the first of two vendor types', versions, 'application/vnd.x.v1+json', ONE, 'accepted'),
	sent('request: the second of two vendor types', versions, 'application/vnd.x.v2+json', TWO, 'accepted', 'refuses it (422)'),
	sent(
		'request: the second vendor type with the body of the first',
		versions,
		'application/vnd.x.v2+json',
		ONE,
		'refused',
		'accepts it (200)',
	),
	sent('request: an unknown vendor type', versions, 'application/vnd.x.v3+json', ONE, 415, 'accepts it (200)'),
	sent('request: JSON where only a vendor type is declared', versions, 'application/json', ONE, 415, 'accepts it (200)'),
	sent('request: merge-patch beside JSON', withPatch, 'application/merge-patch+json', TWO, 'accepted', 'refuses it (422)'),
	sent(
		'request: merge-patch with the body of JSON',
		withPatch,
		'application/merge-patch+json',
		ONE,
		'refused',
		'accepts it (200)',
	),
	sent(
		'request: merge-patch where only JSON is declared',
		{ 'application/json': media(a) },
		'application/merge-patch+json',
		ONE,
		415,
		'accepts it (200)',
	),
	sent(
		'request: JSON where only merge-patch is declared',
		{ 'application/merge-patch+json': media(a) },
		'application/json',
		ONE,
		415,
		'accepts it (200)',
	),
	sent('request: an exact type before a range', byRange, 'application/json', ONE, 'accepted', 'refuses it (422)'),
	sent('request: an exact type, invalid, before a range', byRange, 'application/json', '7', 'refused'),
	sent('request: a range of a type before all types', byRange, 'application/x+json', '7', 'accepted', 'refuses it (422)'),
	sent(
		'request: a range of a type, invalid, before all types',
		byRange,
		'application/x+json',
		'true',
		'refused',
		'accepts it (200)',
	),
	sent('request: all types', byRange, 'model/x+json', 'true', 'accepted', 'refuses it (422)'),
	sent('request: all types, invalid', byRange, 'model/x+json', '7', 'refused'),
	sent('request: any type', { '*/*': {} }, 'image/png', 'png', 'accepted'),
	sent('request: any image', { 'image/*': {} }, 'image/png', 'png', 'accepted'),
	sent('request: a text instead of any image', { 'image/*': {} }, 'text/plain', 'text', 415),
	sent(
		'request: a range is declared before the exact type',
		{ 'text/*': media({ ...string, maxLength: 1 }), 'text/plain': media(string) },
		'text/plain',
		'text',
		'accepted',
		'refuses it (422)',
	),
	sent('request: a type with a parameter', byParameter, 'application/json; version=2', TWO, 'accepted', 'refuses it (422)'),
	sent(
		'request: a type with a parameter in quotes',
		byParameter,
		'application/json;version="2"',
		TWO,
		'accepted',
		'refuses it (422)',
	),
	sent(
		'request: a type with a parameter, invalid',
		byParameter,
		'application/json; version=2',
		ONE,
		'refused',
		'accepts it (200)',
	),
	sent('request: a type without the parameter', byParameter, 'application/json', ONE, 'accepted'),
	sent('request: a type with another value of the parameter', byParameter, 'application/json; version=3', ONE, 'accepted'),
	sent(
		'request: no type with this parameter',
		{ 'application/json; version=2': media(b) },
		'application/json; version=3',
		TWO,
		415,
		'accepts it (200)',
	),
	sent(
		'request: a declared charset may be omitted',
		{ 'application/json; charset=utf-8': media(a) },
		'application/json',
		ONE,
		'accepted',
	),
	sent(
		'request: a declared charset in upper case',
		{ 'application/json; charset=utf-8': media(a) },
		'application/json; charset=UTF-8',
		ONE,
		'accepted',
	),
	sent(
		'request: XML is not validated',
		{ 'application/xml': media(a) },
		'application/xml',
		'<a>1</a>',
		'accepted',
		'refuses it (422)',
	),
	sent(
		'request: a type with the suffix xml is not validated',
		{ 'application/x+xml': media(a) },
		'application/x+xml',
		'<a>1</a>',
		'accepted',
		'refuses it (422)',
	),
	sent(
		'request: CSV is not validated as a string',
		{ 'text/csv': media({ type: 'array', items: a }) },
		'text/csv',
		'a,b\r\n1,2',
		'accepted',
		'refuses it (422)',
	),
	sent('request: CSV as a string', { 'text/csv': media({ ...string, maxLength: 3 }) }, 'text/csv', 'a,b\r\n1,2', 'refused'),
	sent(
		'request: ndjson is not validated',
		{ 'application/x-ndjson': media({ type: 'array', items: a }) },
		'application/x-ndjson',
		`${ONE}\n${ONE}\n`,
		'accepted',
		'refuses it (422)',
	),
	sent(
		'request: jsonl is not validated',
		{ 'application/jsonl': media(a) },
		'application/jsonl',
		`${ONE}\n${ONE}\n`,
		'accepted',
		'refuses it (422)',
	),
	sent(
		'request: YAML is not validated',
		{ 'application/yaml': media(a) },
		'application/yaml',
		'a: 1',
		'accepted',
		'refuses it (422)',
	),
	sent(
		'request: multipart/related is not validated',
		{ 'multipart/related': media(a) },
		'multipart/related; boundary=x',
		'--x\r\n\r\na\r\n--x--\r\n',
		'accepted',
		'refuses it (422)',
	),
	sent('request: JSON of another top-level type', { 'model/gltf+json': media(a) }, 'model/gltf+json', TWO, 'refused'),
	sent('request: problem+json is JSON', { 'application/problem+json': media(a) }, 'application/problem+json', ONE, 'accepted'),
	sent('request: an invalid content type', { '*/*': {} }, 'nonsense', 'text', 415, 'responds with 500'),
];

const anyExample = { example: { a: 1 } };
const image = { schema: { type: 'string', format: 'binary' } };
const both: Media = { 'application/xml': { example: '<a/>' }, 'application/json': { example: { a: 1 } } };
const texts: Media = { 'text/plain': { example: 'text' }, 'text/html': { example: '<p>' } };

const replies: StandardCase[] = [
	reply('response: JSON before other types', both, undefined, { type: 'application/json', body: ONE }),
	reply(
		'response: any type with an object',
		{ '*/*': anyExample },
		undefined,
		{ type: 'application/json', body: ONE },
		'responds with 500',
	),
	reply(
		'response: any type with an object, by Accept',
		{ '*/*': anyExample },
		'application/problem+json',
		{
			type: 'application/problem+json',
			body: ONE,
		},
		'responds with 406',
	),
	reply(
		'response: any type with an object, for all types',
		{ '*/*': anyExample },
		'*/*',
		{
			type: 'application/json',
			body: ONE,
		},
		'responds with 500',
	),
	reply(
		'response: any type with an object, for a browser',
		{ '*/*': anyExample },
		'text/html, */*;q=0.8',
		{
			type: 'application/json',
			body: ONE,
		},
		'responds with 500',
	),
	reply(
		'response: any type with an object, for text only',
		{ '*/*': anyExample },
		'text/html',
		{ type: 'text/html', body: ONE },
		'responds with 406',
	),
	reply('response: any type with an object, for images only', { '*/*': anyExample }, 'image/png', { status: 406 }),
	reply(
		'response: any type with a text',
		{ '*/*': { example: 'text' } },
		undefined,
		{ type: 'text/plain', body: 'text' },
		'sends a range as the content type',
	),
	reply(
		'response: any type with a schema',
		{ '*/*': media({ type: 'object' }) },
		undefined,
		{
			type: 'application/json',
			body: '{}',
		},
		'responds with 500',
	),
	reply('response: any image', { 'image/*': image }, undefined, { type: 'image/png' }, 'sends a range as the content type'),
	reply('response: any image, by Accept', { 'image/*': image }, 'image/jpeg', { type: 'image/jpeg' }, 'responds with 406'),
	reply(
		'response: any image, by an Accept of all images',
		{ 'image/*': image },
		'image/*',
		{ type: 'image/png' },
		'sends a range as the content type',
	),
	reply(
		'response: any image, by an Accept without PNG',
		{ 'image/*': image },
		'image/*, image/png;q=0',
		{ type: 'image/jpeg' },
		'sends a range as the content type',
	),
	reply(
		'response: any image, by an unusual Accept',
		{ 'image/*': image },
		'image/x-icon, text/html',
		{ type: 'image/x-icon' },
		'responds with 406',
	),
	reply('response: any image, by an Accept of text', { 'image/*': image }, 'text/plain', { status: 406 }),
	reply(
		'response: any application type with an object',
		{ 'application/*': anyExample },
		undefined,
		{
			type: 'application/json',
			body: ONE,
		},
		'responds with 500',
	),
	reply(
		'response: any application type with bytes',
		{ 'application/*': image },
		undefined,
		{ type: 'application/octet-stream' },
		'sends a range as the content type',
	),
	reply(
		'response: an exact type before a range',
		{ 'application/*': anyExample, 'application/json': { example: { b: 1 } } },
		'application/json',
		{ type: 'application/json', body: TWO },
	),
	reply(
		'response: a PDF without a schema',
		{ 'application/pdf': {} },
		undefined,
		{ type: 'application/pdf', body: '' },
		'responds with 500',
	),
	reply(
		'response: a PDF without a schema, by Accept',
		{ 'application/pdf': {} },
		'application/pdf',
		{
			type: 'application/pdf',
			body: '',
		},
		'responds with 500',
	),
	reply('response: a PDF with a schema', { 'application/pdf': image }, undefined, { type: 'application/pdf' }),
	reply(
		'response: a text with a number',
		{ 'text/plain': { example: 7 } },
		undefined,
		{ type: 'text/plain', body: '7' },
		'responds with 500',
	),
	reply(
		'response: a text with false',
		{ 'text/plain': { example: false } },
		undefined,
		{ type: 'text/plain', body: 'false' },
		'responds with 500',
	),
	reply(
		'response: a text with an object',
		{ 'text/plain': { example: { a: 1 } } },
		undefined,
		{ type: 'text/plain', body: ONE },
		'responds with 500',
	),
	reply(
		'response: a text with the schema of a number',
		{ 'text/plain': media({ type: 'integer', enum: [7] }) },
		undefined,
		{
			type: 'text/plain',
			body: '7',
		},
		'responds with 500',
	),
	reply('response: CSV', { 'text/csv': { example: 'a,b\n1,2' } }, undefined, { type: 'text/csv', body: 'a,b\n1,2' }),
	reply('response: ndjson as a text', { 'application/x-ndjson': { example: `${ONE}\n` } }, undefined, {
		type: 'application/x-ndjson',
		body: `${ONE}\n`,
	}),
	reply(
		'response: ndjson as a list',
		{ 'application/x-ndjson': { example: [{ a: 1 }, { b: 1 }] } },
		undefined,
		{
			type: 'application/x-ndjson',
			body: `${ONE}\n${TWO}\n`,
		},
		'responds with 500',
	),
	reply('response: events as a text', { 'text/event-stream': { example: 'data: 1\n\n' } }, undefined, {
		type: 'text/event-stream',
		body: 'data: 1\n\n',
	}),
	reply(
		'response: an event as an object',
		{ 'text/event-stream': { example: { a: 1 } } },
		undefined,
		{
			type: 'text/event-stream',
			body: `data: ${ONE}\n\n`,
		},
		'responds with 500',
	),
	reply('response: XML as a text', { 'application/xml': { example: '<a>1</a>' } }, undefined, {
		type: 'application/xml',
		body: '<a>1</a>',
	}),
	reply('response: XML as an object', { 'application/xml': { example: { a: 1 } } }, undefined, {
		type: 'application/xml',
		body: /<a>1<\/a>/,
	}),
	reply(
		'response: text/xml as an object',
		{ 'text/xml': { example: { a: 1 } } },
		undefined,
		{
			type: 'text/xml',
			body: /<a>1<\/a>/,
		},
		'responds with 500',
	),
	reply(
		'response: a form',
		{ 'application/x-www-form-urlencoded': { example: { a: 1, b: 'x y' } } },
		undefined,
		{
			type: 'application/x-www-form-urlencoded',
			body: 'a=1&b=x+y',
		},
		'responds with 500',
	),
	reply('response: YAML as a text', { 'application/yaml': { example: 'a: 1' } }, undefined, {
		type: 'application/yaml',
		body: 'a: 1',
	}),
	reply(
		'response: another type with an object',
		{ 'application/cbor': { example: { a: 1 } } },
		undefined,
		{
			type: 'application/cbor',
		},
		'responds with 500',
	),
	reply('response: a string as JSON', { 'application/json': { example: 'text' } }, undefined, {
		type: 'application/json',
		body: '"text"',
	}),
	reply(
		'response: JSON of another top-level type',
		{ 'model/gltf+json': { example: { a: 1 } } },
		undefined,
		{
			type: 'model/gltf+json',
			body: ONE,
		},
		'responds with 500',
	),
	reply(
		'response: a vendor type, by Accept',
		{ 'application/vnd.x.v1+json': { example: { a: 1 } }, 'application/vnd.x.v2+json': { example: { b: 1 } } },
		'application/vnd.x.v2+json',
		{ type: 'application/vnd.x.v2+json', body: TWO },
	),
	reply(
		'response: a vendor type where Accept is JSON',
		{ 'application/vnd.x.v1+json': { example: { a: 1 } } },
		'application/json',
		{ status: 406 },
	),
	reply(
		'response: a type with a parameter, by Accept',
		{ 'application/json': { example: { a: 1 } }, 'application/json;version=2': { example: { b: 1 } } },
		'application/json;version=2',
		{ type: 'application/json;version=2', body: TWO },
	),
	reply('response: no content', undefined, undefined, { body: '' }),
	{
		...reply('response: no content has no content type', undefined, undefined, { body: '' }, 'sends the content type text/plain'),
		check: ({ headers }) => headers['content-type'] === undefined,
	},
	reply('Accept: the higher quality', both, 'application/json;q=0.1, application/xml', { type: 'application/xml', body: '<a/>' }),
	reply('Accept: the higher quality of a range', both, 'application/json;q=0.1, application/*;q=0.5', {
		type: 'application/xml',
		body: '<a/>',
	}),
	reply('Accept: an exact type with quality 0 before a range', both, 'application/json;q=0, */*', {
		type: 'application/xml',
		body: '<a/>',
	}),
	reply('Accept: quality 0', both, 'application/json;q=0, application/xml;q=0', { status: 406 }),
	reply('Accept: all types with quality 0', both, '*/*;q=0', { status: 406 }, 'responds with 200'),
	reply('Accept: a range of a type', texts, 'image/png, text/*', { type: 'text/plain', body: 'text' }),
	reply('Accept: the order of the caller', texts, 'text/html, text/plain', { type: 'text/html', body: '<p>' }),
	reply('Accept: nothing satisfies it', texts, 'application/json', { status: 406 }),
	reply('Accept: in upper case', texts, 'TEXT/HTML', { type: 'text/html', body: '<p>' }),
	reply('Accept: a charset', texts, 'text/html; charset=utf-8', { type: 'text/html', body: '<p>' }),
	reply('Accept: all types', texts, '*/*', { type: 'text/plain', body: 'text' }),
	reply('Accept: empty', texts, '', { type: 'text/plain', body: 'text' }),
	reply(
		'Accept: a parameter that the type does not have',
		{ 'application/json': { example: { a: 1 } } },
		'application/json;profile=x',
		{ type: 'application/json', body: ONE },
	),
	reply('Accept: an invalid range beside a valid one', texts, 'nonsense, text/html', { type: 'text/html', body: '<p>' }),
];

export const mediaTypes: readonly StandardCase[] = [...requests, ...replies];
