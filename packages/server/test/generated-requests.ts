/** Generates requests from the contract: valid ones, and ones that violate its schemas. */
import {
	exampleRequest,
	follow,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import fc from 'fast-check';
import { BAMBOOSTICK, COMMUNITY, LOUNGE, OWNER, QUESTIONS, REDPANDA, TOPIC } from './test-server.ts';

export interface GeneratedRequest {
	id: OperationId;
	url: string;
	method: string;
	headers: Record<string, string>;
	body?: string;
}

interface Schema {
	$ref?: string;
	type?: string;
	const?: unknown;
	enum?: unknown[];
	anyOf?: Schema[];
	format?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: Schema | boolean;
}

const KNOWN_IDS = [
	COMMUNITY,
	OWNER,
	BAMBOOSTICK,
	REDPANDA,
	LOUNGE,
	QUESTIONS,
	TOPIC,
	...[21, 22, 41, 61, 62, 71, 81, 82].map((n) => `665f1c2ab7e4d90012a3b4${n}`),
];
const KNOWN_WORDS = ['bamboostick', 'redpanda', 'bamboostick@example.com', 'community.example.com', 'favourite-market', '1102'];
const BADGES = ['3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61', '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62'];
const CREDENTIALS = [
	'rai_test_system_key',
	'rai_test_community_key',
	'rai_test_secure_auth_key',
	'rai_test_user_token',
	'rai_test_stranger',
	'a.b.c',
	'',
];
/** Values that often cause bugs. */
const NASTY = [
	'',
	'\0',
	'\ud800',
	"' or 1=1 --",
	'%',
	'\\',
	'__proto__',
	'../..',
	'١٢',
	'ﬀ',
	'🦉',
	'-1',
	'1e999',
	'NaN',
	'null',
	'0'.repeat(300),
	'9007199254740993',
	'2026-02-30',
	'2026-12-31T23:59:60Z',
	'0000-01-01T00:00:00Z',
];

const nasty = fc.constantFrom(...NASTY);
const anything = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	nasty,
	fc.constantFrom<unknown>(null, 0, -1, 1.5, 1e300, true, [], {}, ['x'], Number.MAX_SAFE_INTEGER),
);

function requestFor(id: OperationId): fc.Arbitrary<GeneratedRequest> {
	const { method, path, credentialHeader } = operations[id];
	const { parameters = [], requestBody } = operationObject(id);
	const all = parameters.map(
		(parameter) => parameter as unknown as { name: string; in: string; required?: boolean; schema: Schema },
	);
	const at = (place: string) => all.filter((parameter) => parameter.in === place);
	const values = (place: string) =>
		fc.record(
			Object.fromEntries(
				at(place).map(({ name, schema }) => [
					name,
					fc.oneof({ weight: 9, arbitrary: arbitraryOf(schema) }, { weight: 1, arbitrary: nasty }),
				]),
			),
			{
				requiredKeys: at(place)
					.filter(({ required }) => required)
					.map(({ name }) => name),
			},
		);
	const [media, content] =
		Object.entries((requestBody as { content: Record<string, { schema: Schema }> } | undefined)?.content ?? {})[0] ?? [];
	const body = content ? bodyOf(id, media ?? '', content.schema) : fc.constant(undefined);
	return fc
		.record({
			path: values('path'),
			query: values('query'),
			header: values('header'),
			extra: fc.oneof(
				{ weight: 12, arbitrary: fc.constant(undefined) },
				{ weight: 1, arbitrary: fc.tuple(fc.string({ maxLength: 8 }), nasty) },
			),
			secret: fc.oneof(
				{ weight: 12, arbitrary: fc.constant(undefined) },
				{ weight: 1, arbitrary: fc.constantFrom(...CREDENTIALS) },
			),
			body,
		})
		.map((parts) => {
			const example = exampleRequest(id);
			const headers: Record<string, string> = { ...example.headers };
			delete headers['idempotency-key'];
			for (const [name, value] of Object.entries(parts.header))
				if (isHeader(String(value))) headers[name.toLowerCase()] = String(value);
			if (parts.secret !== undefined) headers[credentialHeader.name.toLowerCase()] = credentialHeader.prefix + parts.secret;
			const query = new URLSearchParams(Object.entries(parts.query).map(([name, value]) => [name, String(value)]));
			if (parts.extra) query.append(...parts.extra);
			const filled = path.replace(/\{(.+?)\}/g, (_, name) => segment(String((parts.path as Record<string, unknown>)[name])));
			const { contentType, text } = (parts.body ?? {}) as { contentType?: string; text?: string };
			if (contentType) headers['content-type'] = contentType;
			return {
				id,
				method,
				url: `http://localhost${filled}${query.size > 0 ? `?${query}` : ''}`,
				headers,
				...(text === undefined ? {} : { body: text }),
			};
		});
}

/** Encodes a value as exactly one path segment. */
function segment(value: string): string {
	const text = encodeURIComponent(value.isWellFormed() ? value : 'x');
	return text === '' || text === '.' || text === '..' ? '%20' : text;
}

const isHeader = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

function bodyOf(id: OperationId, media: string, schema: Schema): fc.Arbitrary<{ contentType: string; text: string }> {
	if (media === 'multipart/form-data') return formOf(id);
	const valid = fc.oneof(arbitraryOf(schema), fc.constant(JSON.parse(String(exampleRequest(id).body))));
	const json = fc.oneof(
		{ weight: 5, arbitrary: valid },
		{ weight: 4, arbitrary: valid.chain(broken) },
		{ weight: 1, arbitrary: anything },
	);
	const text = fc.oneof(
		{ weight: 15, arbitrary: json.map((value) => JSON.stringify(value) ?? '') },
		{ weight: 1, arbitrary: fc.string() },
	);
	const contentType = fc.oneof(
		{ weight: 20, arbitrary: fc.constant('application/json') },
		{ weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json; charset=utf-8', 'multipart/form-data') },
	);
	return fc.record({ contentType, text });
}

/** Removes, adds or replaces a field, at any depth. */
function broken(value: unknown): fc.Arbitrary<unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return anything;
	const names = Object.keys(value);
	const changed = (name: string, other: unknown): unknown => ({ ...value, [name]: other });
	if (names.length === 0) return fc.tuple(fc.string(), anything).map(([name, other]) => changed(name, other));
	const name = fc.constantFrom(...names);
	return fc.oneof(
		name.map((one) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== one))),
		fc.tuple(name, anything).map(([one, other]) => changed(one, other)),
		fc
			.tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'ownerId', 'permissions')), anything)
			.map(([one, other]) => changed(one, other)),
		name.chain((one) => broken((value as Record<string, unknown>)[one]).map((other) => changed(one, other))),
	);
}

const cell = fc.oneof(nasty, fc.string({ maxLength: 12 }), fc.constantFrom(...KNOWN_WORDS, 'add', 'subtract', '7', ''));
const column = fc.constantFrom(
	'email',
	'username',
	'firstname',
	'xp',
	'xp_op',
	'coins',
	'favourite-market',
	'risk-score',
	'risk-score_op',
	'x',
);
const table = fc
	.tuple(fc.uniqueArray(column, { maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 6 }))
	.map(([names, rows]) =>
		[names, ...rows]
			.map((row) => row.map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','))
			.join('\n'),
	);

function formOf(id: OperationId): fc.Arbitrary<{ contentType: string; text: string }> {
	const fields = fc.record(
		{ data: fc.oneof(table, fc.string()), communityId: fc.oneof(fc.constantFrom(COMMUNITY, OWNER), nasty), other: nasty },
		{ requiredKeys: id.endsWith('bulkImport') ? ['data', 'communityId'] : ['data'] },
	);
	const usual = fields.map((parts) => {
		const wanted = Object.entries(parts).filter(([name]) => name !== 'communityId' || id.endsWith('bulkImport'));
		const text = wanted
			.map(
				([name, value]) =>
					`--b\r\ncontent-disposition: form-data; name="${name}"${name === 'data' ? '; filename="f.csv"' : ''}\r\n\r\n${value}\r\n`,
			)
			.join('');
		return { contentType: 'multipart/form-data; boundary=b', text: `${text}--b--\r\n` };
	});
	const unusual = fc.record({
		contentType: fc.constantFrom('multipart/form-data', 'multipart/form-data; boundary=c', 'text/csv'),
		text: fc.string(),
	});
	return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: unusual });
}

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
	const known = follow(schema as never) as Schema;
	if (known.const !== undefined) return fc.constant(known.const);
	if (known.enum) return fc.constantFrom(...known.enum);
	if (known.anyOf) return fc.oneof(...known.anyOf.map(arbitraryOf));
	if (known.type === 'string') return stringOf(known);
	if (known.type === 'integer') return fc.integer({ min: known.minimum ?? 0, max: Math.min(known.maximum ?? 1000, 2 ** 31 - 1) });
	if (known.type === 'number')
		return fc.oneof(fc.integer(), fc.double({ min: known.minimum ?? -1e9, max: known.maximum ?? 1e9, noNaN: true }));
	if (known.type === 'boolean') return fc.boolean();
	if (known.type === 'array')
		return fc.array(arbitraryOf(known.items ?? {}), {
			minLength: known.minItems ?? 0,
			maxLength: Math.min(known.maxItems ?? 5, 5),
		});
	if (known.type === 'object') return objectOf(known);
	return fc.constant(null);
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
	return fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema)])), {
		requiredKeys: required,
	});
}

function stringOf({ format, pattern, minLength = 0, maxLength = 100 }: Schema): fc.Arbitrary<string> {
	if (pattern === '^[0-9a-fA-F]{24}$') return fc.oneof(fc.constantFrom(...KNOWN_IDS), fc.stringMatching(/^[0-9a-f]{24}$/));
	if (format === 'uuid') return fc.oneof(fc.constantFrom(...BADGES), fc.uuid());
	if (format === 'email') return fc.oneof(fc.constantFrom('bamboostick@example.com', 'nightowl@example.com'), fc.emailAddress());
	if (format === 'date-time')
		return fc.oneof(
			fc
				.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-01-01') })
				.map((date) => date.toISOString()),
			nasty,
		);
	if (format === 'uri-reference') return fc.oneof(fc.constant(''), fc.webUrl());
	// The pattern of a password. `stringMatching` does not support look-ahead.
	if (pattern?.includes('(?=')) return fc.stringMatching(/^[a-z]{6}[0-9]{6}$/);
	if (pattern) return fc.oneof(fc.constantFrom(...KNOWN_WORDS), fc.stringMatching(new RegExp(pattern)));
	return fc.oneof(
		fc.constantFrom(...KNOWN_WORDS),
		fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'binary' }),
		fc.string({ minLength, maxLength: Math.min(maxLength, 60) }),
	);
}

/** Generates a request for a random operation. */
export const generatedRequest: fc.Arbitrary<GeneratedRequest> = fc.oneof(...operationIds.map(requestFor));
