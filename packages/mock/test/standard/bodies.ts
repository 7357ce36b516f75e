import type { StandardCase } from './standard-case.ts';

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

type Case = Omit<StandardCase, 'operation' | 'request'>;

/** A POST whose only media type has this schema. */
function post(
	type: string,
	schema: object | undefined,
	body: string | undefined,
	rest: Case & { media?: object; required?: boolean; sent?: string | null; headers?: Record<string, string>; method?: string },
): StandardCase {
	const { media, required, sent = type, headers, method = 'POST', ...each } = rest;
	const content = { [type]: { ...(schema === undefined ? {} : { schema }), ...media } };
	return {
		...each,
		operation: { requestBody: { content, ...(required === undefined ? {} : { required }) } },
		request: {
			method,
			headers: { ...(sent === null ? {} : { 'content-type': sent }), ...headers },
			...(body === undefined ? {} : { body }),
		},
	};
}

const json = (schema: object, body: string | undefined, rest: Parameters<typeof post>[3]): StandardCase =>
	post(JSON_TYPE, schema, body, rest);
const form = (schema: object, body: string, rest: Parameters<typeof post>[3]): StandardCase => post(FORM, schema, body, rest);

interface Part {
	name?: string;
	filename?: string;
	headers?: Record<string, string>;
	body: string;
}

function multipart(schema: object, parts: Part[], rest: Parameters<typeof post>[3]): StandardCase {
	const texts = parts.map(({ name, filename, headers = {}, body }) => {
		// Stock Prism crashes without a content type of a file.
		const typed = filename === undefined ? headers : { 'Content-Type': 'application/octet-stream', ...headers };
		const disposition = [
			'form-data',
			...(name === undefined ? [] : [`name="${name}"`]),
			...(filename === undefined ? [] : [`filename="${filename}"`]),
		];
		const lines = [
			`Content-Disposition: ${disposition.join('; ')}`,
			...Object.entries(typed).map(([key, value]) => `${key}: ${value}`),
		];
		return `--limit\r\n${lines.join('\r\n')}\r\n\r\n${body}\r\n`;
	});
	return post(MULTIPART, schema, `${texts.join('')}--limit--\r\n`, { sent: `${MULTIPART}; boundary=limit`, ...rest });
}

const string = { type: 'string' };
const integer = { type: 'integer' };
const object = (properties: object, required: string[] = []): object => ({ type: 'object', properties, required });
const list = (items: object): object => ({ type: 'array', items });
const style = (property: string, encoding: object): { media: object } => ({ media: { encoding: { [property]: encoding } } });
const point = object({ x: integer, y: integer }, ['x']);

const jsonCases: StandardCase[] = [
	json({ type: 'boolean' }, 'false', {
		name: 'JSON: false as a required body',
		prism: 'refuses it (422)',
		required: true,
		expected: 'accepted',
	}),
	json(integer, '0', { name: 'JSON: 0 as a required body', prism: 'refuses it (422)', required: true, expected: 'accepted' }),
	json(string, '""', {
		name: 'JSON: an empty string as a required body',
		prism: 'refuses it (422)',
		required: true,
		expected: 'accepted',
	}),
	json({ type: ['object', 'null'] }, 'null', {
		name: 'JSON: null as a required body, allowed',
		prism: 'refuses it (422)',
		required: true,
		expected: 'accepted',
	}),
	json({ type: 'object', nullable: true }, 'null', {
		name: 'JSON: null as a required body, nullable',
		prism: 'refuses it (422)',
		openapi: '3.0.4',
		required: true,
		expected: 'accepted',
	}),
	json(object({}), 'null', { name: 'JSON: null as a required body, not allowed', required: true, expected: 'refused' }),
	json(object({}), 'null', {
		name: 'JSON: null as an optional body, not allowed',
		prism: 'accepts it (200)',
		expected: 'refused',
	}),
	json(object({}), 'null', {
		name: 'JSON: null as an optional body, not allowed in 3.0',
		prism: 'accepts it (200)',
		openapi: '3.0.4',
		expected: 'refused',
	}),
	json({ type: ['object', 'null'] }, 'null', { name: 'JSON: null as an optional body, allowed', expected: 'accepted' }),
	json({ minimum: 1 }, '0', { name: 'JSON: 0 below the minimum', required: true, expected: 'refused' }),
	json({ const: true }, 'false', { name: 'JSON: false instead of true', expected: 'refused' }),
	json({ type: 'string', minLength: 1 }, '""', { name: 'JSON: an empty string that is too short', expected: 'refused' }),
	json(object({}), 'false', { name: 'JSON: false instead of an object', required: true, expected: 'refused' }),
	json(string, '"text"', { name: 'JSON: a string', expected: 'accepted' }),
	json(string, 'text', { name: 'JSON: a string without quotes', prism: 'sends no response', expected: 'refused' }),
	json(integer, '7', { name: 'JSON: a number', expected: 'accepted' }),
	json(integer, '"7"', { name: 'JSON: a number as a string', expected: 'refused' }),
	json(list(integer), '[1,2]', { name: 'JSON: an array', expected: 'accepted' }),
	json(list(integer), '[]', { name: 'JSON: an empty array as a required body', required: true, expected: 'accepted' }),
	json(list(integer), '[1,"2"]', { name: 'JSON: an array with a wrong item', expected: 'refused' }),
	json(list(integer), '{"0":1}', { name: 'JSON: an object instead of an array', expected: 'refused' }),
	json(point, '{"x":1,}', { name: 'JSON: a trailing comma', prism: 'sends no response', expected: 'refused' }),
	json(point, '{"x":1} {"x":2}', { name: 'JSON: two values', prism: 'sends no response', expected: 'refused' }),
	json(point, ' {"x":1}\n', { name: 'JSON: white space around the value', expected: 'accepted' }),
	json(point, undefined, { name: 'JSON: no body where it is required', required: true, expected: 'refused' }),
	json(point, undefined, { name: 'JSON: no body where it is optional', expected: 'accepted' }),
	json(point, '', { name: 'JSON: content-length 0 where the body is required', required: true, expected: 'refused' }),
	json(point, '', { name: 'JSON: content-length 0 where the body is optional', expected: 'accepted' }),
	json(point, '{"x":1}', { name: 'JSON: a charset parameter', sent: 'application/json; charset=utf-8', expected: 'accepted' }),
	json(point, '{"x":1}', {
		name: 'JSON: a charset parameter in quotes',
		sent: 'application/json;charset="UTF-8"',
		expected: 'accepted',
	}),
	json(point, '{"x":"1"}', {
		name: 'JSON: a wrong field with a charset parameter',
		sent: 'application/json; charset=utf-8',
		expected: 'refused',
	}),
	json(point, '{"x":1}', { name: 'JSON: the type in upper case', sent: 'APPLICATION/JSON', expected: 'accepted' }),
	json(point, '{"x":1}', { name: 'JSON: no content type', sent: null, expected: 'refused' }),
	json(point, '{"x":1}', { name: 'JSON: a body in a GET of 3.1', method: 'GET', expected: 'accepted' }),
	json(point, '{"x":"1"}', { name: 'JSON: a wrong body in a GET of 3.1', method: 'GET', expected: 'refused' }),
	json(point, '{"x":"1"}', { name: 'JSON: a wrong body in a DELETE of 3.1', method: 'DELETE', expected: 'refused' }),
	json(point, '{"x":"1"}', {
		name: 'JSON: a wrong body in a DELETE of 3.0, where it is ignored',
		prism: 'refuses it (422)',
		openapi: '3.0.4',
		method: 'DELETE',
		expected: 'accepted',
	}),
	json(point, undefined, {
		name: 'JSON: no body in a GET of 3.0, where a required one is ignored',
		prism: 'refuses it (422)',
		openapi: '3.0.4',
		method: 'GET',
		required: true,
		expected: 'accepted',
	}),
	json({ oneOf: [string, { type: 'null' }] }, 'null', {
		name: 'JSON: null in oneOf',
		prism: 'refuses it (422)',
		required: true,
		expected: 'accepted',
	}),
	json(object({ id: { type: 'string', readOnly: true } }, ['id']), '{}', {
		name: 'JSON: no read-only field',
		required: true,
		expected: 'accepted',
	}),
];

const tags = object({ tags: list(string) });
const numbers = object({ ids: list(integer) });
const nested = object({ point });

const formCases: StandardCase[] = [
	form(object({ name: string }, ['name']), 'name=one', { name: 'form: a string', required: true, expected: 'accepted' }),
	form(object({ name: string }, ['name']), 'Name=one', { name: 'form: a name in another case', expected: 'refused' }),
	form(object({ name: string }, ['name']), 'name=', { name: 'form: an empty string', expected: 'accepted' }),
	form(object({ name: { type: 'string', maxLength: 3 } }), 'name=%C3%A9%C3%A9%C3%A9', {
		name: 'form: encoded UTF-8',
		expected: 'accepted',
	}),
	form(object({ name: { const: 'a b' } }), 'name=a+b', { name: 'form: a plus is a space', expected: 'accepted' }),
	form(object({ name: { const: 'a+b' } }), 'name=a%2Bb', { name: 'form: an encoded plus', expected: 'accepted' }),
	form(object({ name: { const: 'a=b' } }), 'name=a=b', { name: 'form: an equals sign in the value', expected: 'accepted' }),
	form(object({ 'a b': integer }), 'a+b=1', { name: 'form: an encoded name', expected: 'accepted' }),
	form(object({ age: integer }), 'age=7', { name: 'form: an integer', expected: 'accepted' }),
	form(object({ age: integer }), 'age=seven', { name: 'form: a text instead of an integer', expected: 'refused' }),
	form(object({ age: integer }), 'age=7.5', { name: 'form: a fraction instead of an integer', expected: 'refused' }),
	form(object({ age: integer }), 'age=', { name: 'form: nothing instead of an integer', expected: 'refused' }),
	form(object({ on: { type: 'boolean' } }), 'on=true', { name: 'form: a boolean', expected: 'accepted' }),
	form(object({ on: { type: 'boolean' } }), 'on=1', { name: 'form: a number instead of a boolean', expected: 'refused' }),
	form(object({ code: string }), 'code=007', { name: 'form: digits in a string', expected: 'accepted' }),
	form(object({ code: { oneOf: [integer, string] } }), 'code=7', {
		name: 'form: a number in oneOf with a string',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form(object({ code: { oneOf: [integer, string] } }), 'code=seven', {
		name: 'form: a text in oneOf with a number',
		expected: 'accepted',
	}),
	form(object({ name: string }), 'name=a&name=b', {
		name: 'form: a repeated string',
		prism: 'accepts it (200)',
		expected: 'refused',
	}),
	form(tags, 'tags=a&tags=b', { name: 'form: an array', prism: 'refuses it (422)', expected: 'accepted' }),
	form(tags, 'tags=a', { name: 'form: an array of one item', prism: 'refuses it (422)', expected: 'accepted' }),
	form(numbers, 'ids=1&ids=2', { name: 'form: an array of integers', prism: 'refuses it (422)', expected: 'accepted' }),
	form(numbers, 'ids=1&ids=two', { name: 'form: an array with a wrong item', expected: 'refused' }),
	form(numbers, 'ids=1,2', { name: 'form: an array with commas where names are repeated', expected: 'refused' }),
	form(numbers, 'ids=1&ids=2', {
		name: 'form, style form, explode: an array',
		...style('ids', { style: 'form', explode: true }),
		expected: 'accepted',
	}),
	form(numbers, 'ids=1,2', {
		name: 'form, style form, no explode: an array',
		prism: 'refuses it (422)',
		...style('ids', { style: 'form', explode: false }),
		expected: 'accepted',
	}),
	form(numbers, 'ids=1,2', {
		name: 'form, no explode and no style: an array',
		prism: 'refuses it (422)',
		...style('ids', { explode: false }),
		expected: 'accepted',
	}),
	form(object({ tags: { ...list(string), maxItems: 2 } }), 'tags=a%2Cb,c', {
		name: 'form, style form, no explode: an encoded comma is data',
		prism: 'refuses it (422)',
		...style('tags', { style: 'form', explode: false }),
		expected: 'accepted',
	}),
	form(object({ tags: { ...list(string), minItems: 3 } }), 'tags=a%2Cb,c', {
		name: 'form, style form, no explode: an encoded comma splits nothing',
		...style('tags', { style: 'form', explode: false }),
		expected: 'refused',
	}),
	form(numbers, 'ids=1%202', {
		name: 'form, spaceDelimited: an array',
		prism: 'refuses it (422)',
		...style('ids', { style: 'spaceDelimited', explode: false }),
		expected: 'accepted',
	}),
	form(numbers, 'ids=1%7C2', {
		name: 'form, pipeDelimited: an array',
		...style('ids', { style: 'pipeDelimited', explode: false }),
		expected: 'accepted',
	}),
	form(numbers, 'ids=1|x', {
		name: 'form, pipeDelimited: an array with a wrong item',
		...style('ids', { style: 'pipeDelimited', explode: false }),
		expected: 'refused',
	}),
	form(nested, `point=${encodeURIComponent('{"x":1,"y":2}')}`, {
		name: 'form: an object as JSON',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form(nested, `point=${encodeURIComponent('{"x":"1"}')}`, {
		name: 'form: an object as JSON with a wrong field',
		expected: 'refused',
	}),
	form(nested, 'point=x,1', { name: 'form: an object that is not JSON', expected: 'refused' }),
	form(object({ points: list(point) }), `points=${encodeURIComponent('{"x":1}')}&points=${encodeURIComponent('{"x":2}')}`, {
		name: 'form: an array of objects as JSON',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form(nested, 'point=x,1,y,2', {
		name: 'form, style form, no explode: an object',
		prism: 'refuses it (422)',
		...style('point', { style: 'form', explode: false }),
		expected: 'accepted',
	}),
	form(nested, 'point=y,2', {
		name: 'form, style form, no explode: an object without a required field',
		...style('point', { style: 'form', explode: false }),
		expected: 'refused',
	}),
	form({ ...nested, required: ['point'], additionalProperties: false }, 'x=1&y=2', {
		name: 'form, style form, explode: an object',
		...style('point', { style: 'form', explode: true }),
		expected: 'accepted',
	}),
	form(nested, 'x=one', {
		name: 'form, style form, explode: an object with a wrong field',
		...style('point', { style: 'form', explode: true }),
		expected: 'refused',
	}),
	form({ ...nested, required: ['point'], additionalProperties: false }, 'point[x]=1&point[y]=2', {
		name: 'form, deepObject',
		...style('point', { style: 'deepObject', explode: true }),
		expected: 'accepted',
	}),
	form(nested, 'point%5Bx%5D=1', {
		name: 'form, deepObject: encoded brackets',
		...style('point', { style: 'deepObject', explode: true }),
		expected: 'accepted',
	}),
	form(nested, 'point[x]=one', {
		name: 'form, deepObject: a wrong field',
		...style('point', { style: 'deepObject', explode: true }),
		expected: 'refused',
	}),
	form(nested, 'point[y]=1', {
		name: 'form, deepObject: no required field',
		...style('point', { style: 'deepObject', explode: true }),
		expected: 'refused',
	}),
	form(nested, '', {
		name: 'form, deepObject: an optional object is absent',
		...style('point', { style: 'deepObject', explode: true }),
		expected: 'accepted',
	}),
	form(object({ other: string, point }), 'other=1', {
		name: 'form, deepObject: an optional object is absent beside another field',
		prism: 'refuses it (422)',
		...style('point', { style: 'deepObject', explode: true }),
		expected: 'accepted',
	}),
	form(object({ name: string }), `name=${encodeURIComponent('"a"')}`, {
		name: 'form, contentType JSON: a string',
		...style('name', { contentType: JSON_TYPE }),
		expected: 'accepted',
	}),
	form(object({ name: string }), 'name=a', {
		name: 'form, contentType JSON: a string without quotes',
		prism: 'accepts it (200)',
		...style('name', { contentType: JSON_TYPE }),
		expected: 'refused',
	}),
	form(object({ any: {} }), `any=${encodeURIComponent('{"a":1}')}`, {
		name: 'form, contentType JSON: any value',
		...style('any', { contentType: JSON_TYPE }),
		expected: 'accepted',
	}),
	form(nested, 'point=%3Cpoint%2F%3E', {
		name: 'form, contentType XML: an object is not validated',
		prism: 'refuses it (422)',
		...style('point', { contentType: 'application/xml' }),
		expected: 'accepted',
	}),
	form(object({ url: string }), 'url=a/b?c', {
		name: 'form: reserved characters in the value',
		prism: 'refuses it (422)',
		...style('url', { style: 'form' }),
		expected: 'accepted',
	}),
	form({ ...object({ name: string }), additionalProperties: false }, 'name=a&more=1', {
		name: 'form: an unknown field of a closed object',
		prism: 'accepts it (200)',
		expected: 'refused',
	}),
	form({ type: 'object', additionalProperties: integer }, 'a=1&b=2', { name: 'form: a map of integers', expected: 'accepted' }),
	form({ type: 'object', additionalProperties: integer }, 'a=one', {
		name: 'form: a map with a wrong value',
		expected: 'refused',
	}),
	form({ allOf: [numbers, object({ age: integer }, ['age'])] }, 'ids=1&ids=2&age=3', {
		name: 'form: allOf',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form({ oneOf: [object({ ids: list(integer) }, ['ids']), object({ age: integer }, ['age'])] }, 'ids=1', {
		name: 'form: oneOf, the first branch',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form({ oneOf: [object({ ids: list(integer) }, ['ids']), object({ age: integer }, ['age'])] }, 'age=1', {
		name: 'form: oneOf, the second branch',
		expected: 'accepted',
	}),
	form({ oneOf: [object({ ids: list(integer) }, ['ids']), object({ age: integer }, ['age'])] }, 'age=one', {
		name: 'form: oneOf, no branch',
		expected: 'refused',
	}),
	form(
		{ anyOf: [object({ ids: list(integer) }, ['ids']), object({ point }, ['point'])] },
		`point=${encodeURIComponent('{"x":1}')}`,
		{ name: 'form: anyOf with an object as JSON', prism: 'refuses it (422)', expected: 'accepted' },
	),
	form({ type: 'object', properties: { ids: { allOf: [list(integer), { maxItems: 2 }] } } }, 'ids=1', {
		name: 'form: a field with allOf',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form(object({ name: { type: ['string', 'null'] } }), 'name=a', { name: 'form: a nullable string', expected: 'accepted' }),
	form(object({ constructor: integer, ids: list(integer) }), 'ids=1&constructor=7', {
		name: 'form: a field with the name of a method',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	form(object({ name: string }, ['name']), 'other=1', { name: 'form: no required field', required: true, expected: 'refused' }),
];

const file = { type: 'string', format: 'binary' };
const upload = object({ file }, ['file']);
const withMeta = object({ meta: point });
const JSON_PART = { 'Content-Type': JSON_TYPE };

const multipartCases: StandardCase[] = [
	multipart(upload, [{ name: 'file', filename: 'a.txt', headers: { 'Content-Type': 'text/plain' }, body: 'text' }], {
		name: 'multipart: a file',
		required: true,
		expected: 'accepted',
	}),
	multipart(upload, [{ name: 'other', body: 'text' }], { name: 'multipart: no required file', expected: 'refused' }),
	multipart(
		object({ file: { contentMediaType: 'image/png' } }, ['file']),
		[{ name: 'file', filename: 'a.png', headers: { 'Content-Type': 'image/png' }, body: 'png' }],
		{ name: 'multipart: a file without a type in 3.1', expected: 'accepted' },
	),
	multipart(object({ file: {} }, ['file']), [{ name: 'file', filename: 'a.json', headers: JSON_PART, body: '{broken' }], {
		name: 'multipart: a file of any content that names JSON',
		expected: 'accepted',
	}),
	multipart(
		object({ files: list(file) }),
		[
			{ name: 'files', filename: 'a', body: 'a' },
			{ name: 'files', filename: 'b', body: 'b' },
		],
		{ name: 'multipart: several files', prism: 'refuses it (422)', expected: 'accepted' },
	),
	multipart(
		object({ files: { ...list(file), maxItems: 1 } }),
		[
			{ name: 'files', filename: 'a', body: 'a' },
			{ name: 'files', filename: 'b', body: 'b' },
		],
		{ name: 'multipart: too many files', expected: 'refused' },
	),
	multipart(object({ files: list({}) }), [{ name: 'files', filename: 'a', body: 'a' }], {
		name: 'multipart: one of several files',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	multipart(
		upload,
		[
			{ name: 'file', filename: 'a', body: 'a' },
			{ name: 'file', filename: 'b', body: 'b' },
		],
		{ name: 'multipart: two files where one is declared', prism: 'accepts it (200)', expected: 'refused' },
	),
	multipart(object({ age: integer }), [{ name: 'age', body: '7' }], { name: 'multipart: an integer', expected: 'accepted' }),
	multipart(object({ age: integer }), [{ name: 'age', body: 'seven' }], {
		name: 'multipart: a text instead of an integer',
		expected: 'refused',
	}),
	multipart(
		numbers,
		[
			{ name: 'ids', body: '1' },
			{ name: 'ids', body: '2' },
		],
		{ name: 'multipart: an array of integers', prism: 'refuses it (422)', expected: 'accepted' },
	),
	multipart(withMeta, [{ name: 'meta', body: '{"x":1}' }], {
		name: 'multipart: a JSON part by its schema',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	multipart(withMeta, [{ name: 'meta', body: '{"x":"1"}' }], {
		name: 'multipart: a JSON part with a wrong field',
		expected: 'refused',
	}),
	multipart(withMeta, [{ name: 'meta', headers: JSON_PART, body: '{"x":1}' }], {
		name: 'multipart: a JSON part by its content type',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	multipart(withMeta, [{ name: 'meta', headers: JSON_PART, body: '{"x":1' }], {
		name: 'multipart: a JSON part with a syntax error',
		expected: 'refused',
	}),
	multipart(withMeta, [{ name: 'meta', filename: 'blob', headers: JSON_PART, body: '{"x":1}' }], {
		name: 'multipart: a JSON part as a blob',
		prism: 'refuses it (422)',
		expected: 'accepted',
	}),
	multipart(object({ meta: {} }), [{ name: 'meta', headers: JSON_PART, body: '{"x":1' }], {
		name: 'multipart: a JSON part without a schema with a syntax error',
		prism: 'accepts it (200)',
		expected: 'refused',
	}),
	multipart(object({ name: string }), [{ name: 'name', headers: JSON_PART, body: '"one"' }], {
		name: 'multipart: a JSON string by its content type',
		expected: 'accepted',
	}),
	multipart(object({ name: string }), [{ name: 'name', headers: JSON_PART, body: '7' }], {
		name: 'multipart: a JSON number instead of a string',
		prism: 'accepts it (200)',
		expected: 'refused',
	}),
	multipart(object({ name: integer }), [{ name: 'name', headers: JSON_PART, body: '"7"' }], {
		name: 'multipart: a JSON string instead of a number',
		expected: 'refused',
	}),
	multipart(object({ meta: {} }), [{ name: 'meta', body: '{"x":1' }], {
		name: 'multipart: a syntax error in JSON by encoding.contentType',
		prism: 'accepts it (200)',
		...style('meta', { contentType: JSON_TYPE }),
		expected: 'refused',
	}),
	multipart(
		object({ metas: list(point) }),
		[
			{ name: 'metas', headers: JSON_PART, body: '{"x":1}' },
			{ name: 'metas', headers: JSON_PART, body: '{"x":2}' },
		],
		{ name: 'multipart: an array of JSON parts', prism: 'refuses it (422)', expected: 'accepted' },
	),
	multipart(
		object({ metas: list(point) }),
		[
			{ name: 'metas', headers: JSON_PART, body: '{"x":1}' },
			{ name: 'metas', headers: JSON_PART, body: '{"y":2}' },
		],
		{ name: 'multipart: an array with a wrong JSON part', expected: 'refused' },
	),
	multipart(withMeta, [{ name: 'meta', headers: { 'Content-Type': 'application/xml' }, body: '<x>1</x>' }], {
		name: 'multipart: an XML part is not validated',
		prism: 'refuses it (422)',
		...style('meta', { contentType: 'application/xml' }),
		expected: 'accepted',
	}),
	multipart(upload, [{ name: 'file', filename: 'a.png', headers: { 'Content-Type': 'image/png' }, body: 'png' }], {
		name: 'multipart: a file of a declared type',
		...style('file', { contentType: 'image/png, image/jpeg' }),
		expected: 'accepted',
	}),
	multipart(upload, [{ name: 'file', filename: 'a.gif', headers: { 'Content-Type': 'image/gif' }, body: 'gif' }], {
		name: 'multipart: a file of another type',
		prism: 'accepts it (200)',
		...style('file', { contentType: 'image/png, image/jpeg' }),
		expected: 'refused',
	}),
	multipart(upload, [{ name: 'file', filename: 'a', headers: { 'Content-Type': 'application/octet-stream' }, body: 'a' }], {
		name: 'multipart: a file of a type that the client does not know',
		...style('file', { contentType: 'image/png, image/jpeg' }),
		expected: 'accepted',
	}),
	multipart(upload, [{ name: 'file', filename: 'a.gif', headers: { 'Content-Type': 'image/gif' }, body: 'gif' }], {
		name: 'multipart: a file of a declared range',
		...style('file', { contentType: 'image/*' }),
		expected: 'accepted',
	}),
	multipart(upload, [{ name: 'file', filename: 'a', headers: { 'X-Part': '7' }, body: 'a' }], {
		name: 'multipart: a part header',
		...style('file', { headers: { 'X-Part': { required: true, schema: integer } } }),
		expected: 'accepted',
	}),
	multipart(upload, [{ name: 'file', filename: 'a', body: 'a' }], {
		name: 'multipart: no required part header',
		prism: 'accepts it (200)',
		...style('file', { headers: { 'X-Part': { required: true, schema: integer } } }),
		expected: 'refused',
	}),
	multipart(upload, [{ name: 'file', filename: 'a', headers: { 'X-Part': 'seven' }, body: 'a' }], {
		name: 'multipart: a wrong part header',
		prism: 'accepts it (200)',
		...style('file', { headers: { 'X-Part': { schema: integer } } }),
		expected: 'refused',
	}),
	multipart(
		object({ file: { ...file, maxLength: 4 } }),
		[{ name: 'file', filename: 'a', headers: { 'Content-Type': 'application/octet-stream' }, body: 'éé' }],
		{ name: 'multipart: the length of a file in bytes', expected: 'accepted' },
	),
	multipart(
		object({ file: { ...file, maxLength: 3 } }),
		[{ name: 'file', filename: 'a', headers: { 'Content-Type': 'application/octet-stream' }, body: 'éé' }],
		{ name: 'multipart: a file of too many bytes', prism: 'accepts it (200)', expected: 'refused' },
	),
	multipart(object({ name: { const: 'é' } }), [{ name: 'name', body: 'é' }], { name: 'multipart: UTF-8', expected: 'accepted' }),
	multipart(
		{ oneOf: [object({ meta: point }, ['meta']), object({ ids: list(integer) }, ['ids'])] },
		[{ name: 'meta', body: '{"x":1}' }],
		{ name: 'multipart: oneOf', prism: 'refuses it (422)', expected: 'accepted' },
	),
	multipart(object({ name: string }), [{ name: 'name', body: 'one' }], {
		name: 'multipart: a boundary in quotes',
		sent: 'multipart/form-data; boundary="limit"',
		expected: 'accepted',
	}),
	multipart(object({ name: string }, ['name']), [{ name: 'name', body: 'one' }], {
		name: 'multipart: a preamble',
		required: true,
		expected: 'accepted',
	}),
	post(MULTIPART, object({ name: string }), 'name=one', { name: 'multipart: no boundary', expected: 'refused' }),
	post(MULTIPART, object({ name: string }, ['name']), 'name=one', {
		name: 'multipart: no part',
		sent: 'multipart/form-data; boundary=limit',
		expected: 'refused',
	}),
];

const PDF = 'application/pdf';

const otherCases: StandardCase[] = [
	post('text/plain', string, 'text', { name: 'text: a string', required: true, expected: 'accepted' }),
	post('text/plain', { type: 'string', maxLength: 3 }, 'text', { name: 'text: a string that is too long', expected: 'refused' }),
	post('text/plain', integer, '7', { name: 'text: an integer', prism: 'refuses it (422)', expected: 'accepted' }),
	post('text/plain', integer, 'seven', { name: 'text: a word instead of an integer', expected: 'refused' }),
	post('text/plain', { type: 'boolean' }, 'true', { name: 'text: a boolean', prism: 'refuses it (422)', expected: 'accepted' }),
	post('text/plain', { enum: ['a', 'b'] }, 'a', { name: 'text: a choice', expected: 'accepted' }),
	post('text/plain', { enum: ['a', 'b'] }, 'c', { name: 'text: no choice', expected: 'refused' }),
	post('text/plain', { type: 'integer', nullable: true }, '0', {
		name: 'text: a nullable integer that is 0',
		prism: 'refuses it (422)',
		openapi: '3.0.4',
		required: true,
		expected: 'accepted',
	}),
	post('text/plain', { type: 'string', maxLength: 1 }, 'é', {
		name: 'text: the length in characters',
		sent: 'text/plain; charset=utf-8',
		expected: 'accepted',
	}),
	post('text/plain', undefined, 'text', { name: 'text: no schema', expected: 'accepted' }),
	post('text/plain', string, '', { name: 'text: no body where it is required', required: true, expected: 'refused' }),
	post('text/plain', string, '{"a":1}', { name: 'text: JSON is text', expected: 'accepted' }),
	post('application/octet-stream', file, 'bytes', { name: 'binary: octet-stream', required: true, expected: 'accepted' }),
	post('application/octet-stream', undefined, 'bytes', {
		name: 'binary: octet-stream without a schema',
		required: true,
		expected: 'accepted',
	}),
	post('application/octet-stream', undefined, undefined, {
		name: 'binary: no body where it is required',
		required: true,
		expected: 'refused',
	}),
	post('application/octet-stream', { ...file, maxLength: 4 }, 'éé', {
		name: 'binary: the length in bytes',
		expected: 'accepted',
	}),
	post('application/octet-stream', { ...file, maxLength: 3 }, 'éé', {
		name: 'binary: too many bytes',
		prism: 'accepts it (200)',
		expected: 'refused',
	}),
	post('application/octet-stream', file, 'bytes', {
		name: 'binary: no content type means octet-stream',
		sent: null,
		expected: 'accepted',
	}),
	post('image/png', file, 'png', { name: 'binary: an image', openapi: '3.0.4', expected: 'accepted' }),
	post('image/png', { contentMediaType: 'image/png' }, 'png', { name: 'binary: an image in 3.1', expected: 'accepted' }),
	post('image/png', file, 'gif', { name: 'binary: an image of another type', sent: 'image/gif', expected: 415 }),
	post(PDF, undefined, '%PDF', { name: 'binary: a PDF without a schema', expected: 'accepted' }),
	post(PDF, { type: 'string', contentEncoding: 'base64' }, 'JVBERg==', { name: 'binary: a PDF as base64', expected: 'accepted' }),
	post('application/octet-stream', file, '{"a":1}', { name: 'binary: bytes that look like JSON', expected: 'accepted' }),
];

export const bodies: readonly StandardCase[] = [...jsonCases, ...formCases, ...multipartCases, ...otherCases];
