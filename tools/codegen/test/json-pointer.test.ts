import { expect, it } from 'vitest';
import { escapeToken, resolveReference, unescapeToken } from '../src/json-pointer.ts';

it.each([
	['/roles/{id}', '~1roles~1{id}'],
	['a~b', 'a~0b'],
	['~1', '~01'],
	['', ''],
])('escapes %j as %j, and back', (key, token) => {
	expect(escapeToken(key)).toBe(token);
	expect(unescapeToken(token)).toBe(key);
});

it.each([
	['#/paths/~1roles~1{id}/get', 1],
	['#/paths/~1roles~1%7Bid%7D/get', 1],
	['#/list/1', 'b'],
	['#/paths/~1none/get', undefined],
])('resolves %s', (reference, value) => {
	expect(resolveReference(reference, { paths: { '/roles/{id}': { get: 1 } }, list: ['a', 'b'] })).toBe(value);
});
