import { describe, expect, it } from 'vitest';
import {
	bearerToken,
	deprecationHeaders,
	errorBody,
	expectedCredential,
	type InvalidField,
	missingBody,
	TITLES,
} from '../runtime/index.ts';
import { bodies, follow, operations } from './bundle.ts';

interface Body {
	code?: string;
	errors?: InvalidField[];
	message?: string;
	meta?: { message?: string; devMessage?: string; code?: string; errors?: InvalidField[] };
}

const CONTENT = { status: 400, code: 'invalid_request' };
const ENVELOPES = ['system', 'status', 'community', 'secureAuth', 'echo'];

describe('errorBody', () => {
	const examples = bodies().flatMap(({ operationId, of, media }) =>
		Object.entries(media.examples ?? {})
			.filter(() => Number(of) >= 400)
			.map(([name, example]) => ({
				name: `${operationId} ${of} ${name}`,
				envelope: operations[operationId]?.envelope ?? '',
				status: Number(of),
				value: follow(example).value as Body,
			})),
	);

	it('has an example in the contract for each envelope', () => {
		expect(new Set(examples.map(({ envelope }) => envelope))).toEqual(new Set(ENVELOPES));
	});

	it.each(examples)('is written as the example of the contract: $name', ({ envelope, status, value }) => {
		const { code = '', errors } = value.meta?.message === undefined ? value : value.meta;
		const title = TITLES[status] ?? '';
		const detail = value.meta?.devMessage ?? value.message?.slice(title.length + 1) ?? '';
		expect(errorBody(envelope, { status, code, detail, errors })).toEqual(value);
	});

	it('writes the code and the errors in each envelope', () => {
		const errors = [{ pointer: '/body/title', code: 'missing' as const }];
		const reason = { code: 'invalid_request', errors };
		const write = (envelope: string): unknown =>
			errorBody(envelope, { ...CONTENT, title: 'No.', detail: 'It is missing.', errors });
		const [message, devMessage, joined] = ['No.', 'It is missing.', 'No. It is missing.'];
		expect(write('system')).toEqual({ meta: { success: false, message, devMessage, ...reason } });
		expect(write('community')).toEqual({ meta: { status: 'error', statusCode: 400 }, message: joined, ...reason });
		expect(write('secureAuth')).toEqual({ error: true, message: joined, ...reason });
		for (const envelope of ['status', 'echo']) expect(write(envelope)).toEqual({ status: 'error', message: joined, ...reason });
	});

	it('omits an empty list of errors, and messages from the list', () => {
		expect(errorBody('status', { ...CONTENT, errors: [] })).not.toHaveProperty('errors');
		expect(errorBody('status', { ...CONTENT, errors: [missingBody()] })).toHaveProperty('errors', [
			{ pointer: '/body', code: 'missing' },
		]);
	});

	it('limits the number of errors and the length of their pointers', () => {
		const errors = Array.from({ length: 101 }, () => ({ pointer: 'x'.repeat(1100), code: 'unknown' as const }));
		const body = errorBody('status', { ...CONTENT, errors }) as { errors: InvalidField[] };
		expect(body.errors).toHaveLength(100);
		expect(body.errors[0]?.pointer).toBe(`${'x'.repeat(999)}…`);
	});

	it('cuts a detail to the maximum length of a message', () => {
		for (const envelope of ENVELOPES) {
			const text = JSON.stringify(errorBody(envelope, { ...CONTENT, detail: 'x'.repeat(9999) }));
			expect(text).toContain(`${'x'.repeat(1900)}…"`);
			expect(text).not.toContain('x'.repeat(1901));
		}
	});

	it('has a default title, and accepts another one', () => {
		const code = 'path_not_found';
		expect(errorBody('status', { status: 418, code })).toEqual({ status: 'error', message: 'The call failed.', code });
		expect(errorBody('status', { status: 404, code, title: 'There is no such path.' })).toEqual({
			status: 'error',
			message: 'There is no such path.',
			code,
		});
	});

	it.each(['undefined', 'constructor', ''])('is undefined for the envelope %j', (envelope) => {
		expect(errorBody(envelope, CONTENT)).toBeUndefined();
	});
});

describe('deprecationHeaders', () => {
	it('has the start as a Unix time, and the end as an HTTP date', () => {
		expect(deprecationHeaders({ since: '2026-12-01', sunset: '2027-06-01' })).toEqual({
			deprecation: '@1796083200',
			sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
		});
	});

	it('is empty for an operation that is not deprecated', () => expect(deprecationHeaders(undefined)).toEqual({}));
});

describe('expectedCredential', () => {
	it.each([
		[[{ name: 'x-api-key', prefix: '' }], 'Expected the header "x-api-key: <key>".'],
		[[{ name: 'Authorization', prefix: 'Bearer ' }], 'Expected the header "Authorization: Bearer <token or key>".'],
		[
			[
				{ name: 'Authorization', prefix: 'Basic ' },
				{ in: 'query' as const, name: 'sid', prefix: '' },
				{ in: 'query' as const, name: 'sid', prefix: '' },
			],
			'Expected the header "Authorization: Basic <credential>" or the query "sid: <key>".',
		],
	])('names each place once', (headers, detail) => expect(expectedCredential(headers)).toBe(detail));
});

describe('bearerToken', () => {
	it.each([
		['Bearer abc', 'abc'],
		['bearer  abc', 'abc'],
		['Bearer ', undefined],
		['Bearer a b', undefined],
		['Basic abc', undefined],
		['', undefined],
	])('parses %j', (header, token) => expect(bearerToken(header)).toBe(token));
});
