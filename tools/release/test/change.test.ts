import { describe, expect, it } from 'vitest';
import { biggest, covers, type Level } from '../src/change.ts';
import { stepBetween } from '../src/check-step.ts';
import { describeLocation, describeOperations } from '../src/describe-location.ts';

const LEVELS: readonly Level[] = ['patch', 'minor', 'major'];

describe('a level', () => {
	it('covers itself and smaller levels; no level covers nothing', () => {
		for (const [at, given] of LEVELS.entries())
			for (const [asked, level] of LEVELS.entries()) expect(covers(given, level), `${given}, ${level}`).toBe(at >= asked);
		for (const level of LEVELS) expect(covers(undefined, level)).toBe(false);
	});

	it('is the biggest of several', () => {
		expect([biggest([]), biggest(['patch', 'major', 'minor']), biggest(['minor', 'patch']), biggest(['patch'])]).toEqual([
			undefined,
			'major',
			'minor',
			'patch',
		]);
	});

	it.each([
		['1.2.3', '1.2.3', []],
		['1.2.3', '1.2.4', ['patch']],
		['1.2.3', '1.3.0', ['minor']],
		['1.2.3', '2.0.0', ['major']],
		['1.2.3', '1.10.0', ['minor']],
		['1.2.3', '2.0.0-next.0', ['major']],
		['1.2.3', '1.2.3-next.0', []],
	])('from %s to %s is %j', (before, after, steps) => {
		expect(stepBetween(before, after)).toEqual(steps);
	});
});

describe('the description of a change', () => {
	it.each([
		[
			'#/paths/~1roles/post/requestBody/content/application~1json/schema/properties/name/maxLength',
			'the body, `name`, `maxLength`',
		],
		['#/paths/~1roles/get/responses/404/headers/x-request-id', 'the replies, 404, a header, `x-request-id`'],
		['#/paths/~1roles/get/parameters/page', 'the parameters, `page`'],
		['#/paths/~1roles/summary', '`summary`'],
		['#/components/schemas/Role/properties/name', '`Role`, `name`'],
		['#/info/title', '`info`, `title`'],
		['#/paths/~1roles/get', ''],
	])('%s reads: %s', (pointer, words) => {
		expect(describeLocation(pointer)).toBe(words);
	});

	it('names one operation and counts the others', () => {
		expect([
			describeOperations([]),
			describeOperations(['a']),
			describeOperations(['a', 'b']),
			describeOperations(['a', 'b', 'c']),
		]).toEqual(['Everywhere', '`a`', '`a` and 1 more', '`a` and 2 more']);
	});
});
