import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bearerToken, deprecationHeaders, errorBody, expectedCredential, TITLES } from '../runtime/index.ts';

interface Example {
	value: { message?: string; meta?: { message?: string; devMessage?: string } };
}

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../dist/openapi.json'), 'utf8'));

describe('errorBody', () => {
	const STATUS: Readonly<Record<string, number>> = {
		badRequest: 400,
		unauthorized: 401,
		forbidden: 403,
		notFound: 404,
		conflict: 409,
		tooManyRequests: 429,
		serverError: 500,
	};
	const examples = Object.entries<Example>(document.components.examples).flatMap(([name, { value }]) => {
		const [envelope = '', kind = '', ...rest] = name.split('.');
		const status = STATUS[kind];
		return rest.length === 0 && status !== undefined ? [{ name, envelope, status, value }] : [];
	});

	it('has an example in the contract for each envelope', () => {
		expect(new Set(examples.map(({ envelope }) => envelope))).toEqual(new Set(['system', 'status', 'community', 'secureAuth']));
	});

	it.each(examples)('equals the example of the contract: $name', ({ envelope, status, value }) => {
		const title = TITLES[status] ?? '';
		const detail = value.meta?.devMessage ?? value.message?.slice(title.length + 1) ?? '';
		expect(errorBody(envelope, status, detail)).toEqual(value);
	});

	it('cuts a detail to the maximum length of a message', () => {
		for (const envelope of ['system', 'status', 'community', 'secureAuth', 'echo']) {
			const text = JSON.stringify(errorBody(envelope, 400, 'x'.repeat(9999)));
			expect(text).toContain(`${'x'.repeat(1900)}…"`);
			expect(text).not.toContain('x'.repeat(1901));
		}
	});

	it('has a default title, and accepts another one', () => {
		expect(errorBody('status', 418)).toEqual({ status: 'error', message: 'The call failed.' });
		expect(errorBody('status', 404, '', 'There is no such path.')).toEqual({
			status: 'error',
			message: 'There is no such path.',
		});
	});

	it.each(['undefined', 'constructor', ''])('is undefined for the envelope %j', (envelope) => {
		expect(errorBody(envelope, 400)).toBeUndefined();
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
