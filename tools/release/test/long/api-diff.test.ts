/** Every edit of the declarations. A comparison takes seconds, so the quick suite makes none. */
import { expect, it } from 'vitest';
import { biggest, type Level } from '../../src/change.ts';
import { OPTIONS, useDeclarations } from '../declarations.ts';

const edited = useDeclarations();

const EDITS: readonly [string, Level | undefined, string, string | RegExp, string, RegExp?][] = [
	[
		'an export is removed',
		'major',
		'client/dist/index.d.ts',
		"export { throttle } from './throttle.ts';",
		'',
		/`throttle` of `@returning-ai\/client` was removed/,
	],
	[
		'an export is added',
		'minor',
		'client/dist/index.d.ts',
		'export { throttle }',
		'export { throttle as calm, throttle }',
		/`calm` of `@returning-ai\/client` is new/,
	],
	[
		'an entry point is removed',
		'major',
		'client/package.json',
		'"./raw":',
		'"./other":',
		/`@returning-ai\/client\/raw` can no longer be imported/,
	],
	[
		'an entry point of a pattern is removed',
		'major',
		'client/package.json',
		'"./system/*":',
		'"./systems/*":',
		/`@returning-ai\/client\/system\/roles` can no longer/,
	],
	[
		'a command is removed',
		'major',
		'mock/package.json',
		'"returning-ai-mock"',
		'"mock"',
		/command `returning-ai-mock` was removed/,
	],
	['a newer Node is required', 'major', 'types/package.json', '>=20', '>=24', /requires Node >=24/],
	[
		'an optional option is added',
		'minor',
		OPTIONS,
		'timeout?: number;',
		'timeout?: number; proxy?: string;',
		/`ClientOptions` of `@returning-ai\/client` was extended/,
	],
	['an option becomes required', 'major', OPTIONS, 'timeout?: number;', 'timeout: number;', /`ClientOptions` of .*timeout/],
	['an option accepts more', 'minor', OPTIONS, 'timeout?: number;', 'timeout?: number | string;'],
	['an option accepts less', 'major', OPTIONS, "| 'playground' ", '', /`Environment` of .*playground/],
	[
		'a required argument is added',
		'major',
		'client/dist/throttle.d.ts',
		'function throttle()',
		'function throttle(limit: number)',
		/`throttle` of/,
	],
	[
		'an optional argument is added',
		'minor',
		'client/dist/throttle.d.ts',
		'function throttle()',
		'function throttle(options?: { limit?: number })',
	],
	[
		'a result gains a field',
		'minor',
		'mock/dist/start-mock.d.ts',
		'export interface Mock {',
		'export interface Mock { readonly started: Date;',
	],
	[
		'a result loses a field',
		'major',
		'mock/dist/start-mock.d.ts',
		/^ {4}url: string;$/m,
		'',
		/`(?:Mock|startMock|useMock)` of .*url/,
	],
	['an error loses a field', 'major', 'client/dist/core/errors.d.ts', /readonly attempts: number;/g, ''],
	['a class becomes only a type', 'major', 'client/dist/index.d.ts', 'export { AbortError,', 'export { type AbortError,'],
	[
		'a type requires another type argument',
		'major',
		'client/dist/core/call.d.ts',
		'Result<Data, Body = unknown, Codes = unknown> =',
		'Result<Data, Body, Codes = unknown> =',
	],
	['only comments change', undefined, OPTIONS, "Overrides the client's `timeout`", 'Replaces the timeout of the client'],
	['only a private member changes', undefined, 'client/dist/core/call.d.ts', '#private;', ''],
];

it.each(EDITS)('when %s, the level is %s', (_, level, file, from, to, said) => {
	const changes = edited(file, from, to);
	expect(biggest(changes.map((change) => change.level)), JSON.stringify(changes, undefined, 1)).toBe(level);
	if (said) expect(changes.map(({ reason }) => reason).join('\n')).toMatch(said);
});

it('names the source file', () => {
	expect(edited(OPTIONS, 'timeout?: number;', 'timeout: number;').map(({ source }) => source)).toContain(
		'packages/client/src/core/options.ts',
	);
});

it('ignores generated declarations when the contract changed', () => {
	const edit = ['types/dist/openapi.gen.d.ts', /sender: (?=components)/g, 'author: '] as const;
	expect(biggest(edited(...edit, false).map(({ level }) => level))).toBe('major');
	expect(edited(...edit, true)).toEqual([]);
});
