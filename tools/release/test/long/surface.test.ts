/** Every edit of the declarations. A comparison takes seconds, so the quick suite makes none. */
import { expect, it } from 'vitest';
import { biggest, type Level } from '../../src/change.ts';
import { OPTIONS, useDeclarations } from '../declarations.ts';

const edited = useDeclarations();

const EDITS: readonly [string, Level | undefined, string, string | RegExp, string, RegExp?][] = [
	[
		'an export is gone',
		'major',
		'client/dist/index.d.ts',
		"export { throttle } from './throttle.ts';",
		'',
		/`throttle` of `@returning-ai\/client` is gone/,
	],
	[
		'an export is new',
		'minor',
		'client/dist/index.d.ts',
		'export { throttle }',
		'export { throttle as calm, throttle }',
		/`calm` of `@returning-ai\/client` is new/,
	],
	[
		'an entry is gone',
		'major',
		'client/package.json',
		'"./raw":',
		'"./other":',
		/`@returning-ai\/client\/raw` can no longer be imported/,
	],
	[
		'an entry among many is gone',
		'major',
		'client/package.json',
		'"./system/*":',
		'"./systems/*":',
		/`@returning-ai\/client\/system\/roles` can no longer/,
	],
	['a command is gone', 'major', 'mock/package.json', '"returning-ai-mock"', '"mock"', /command `returning-ai-mock` is gone/],
	['a newer Node is asked for', 'major', 'types/package.json', '>=20', '>=24', /asks for Node >=24/],
	[
		'an option may be given',
		'minor',
		OPTIONS,
		'timeout?: number;',
		'timeout?: number; proxy?: string;',
		/`ClientOptions` of `@returning-ai\/client` does more/,
	],
	['an option must be given', 'major', OPTIONS, 'timeout?: number;', 'timeout: number;', /`ClientOptions` of .*timeout/],
	['an option takes more', 'minor', OPTIONS, 'timeout?: number;', 'timeout?: number | string;'],
	['an option takes less', 'major', OPTIONS, "| 'playground' ", '', /`Environment` of .*playground/],
	[
		'an argument must be given',
		'major',
		'client/dist/throttle.d.ts',
		'function throttle()',
		'function throttle(limit: number)',
		/`throttle` of/,
	],
	[
		'an argument may be given',
		'minor',
		'client/dist/throttle.d.ts',
		'function throttle()',
		'function throttle(options?: { limit?: number })',
	],
	[
		'a result tells more',
		'minor',
		'mock/dist/start-mock.d.ts',
		'export interface Mock {',
		'export interface Mock { readonly started: Date;',
	],
	[
		'a result tells less',
		'major',
		'mock/dist/start-mock.d.ts',
		/^ {4}url: string;$/m,
		'',
		/`(?:Mock|startMock|useMock)` of .*url/,
	],
	['an error loses a field', 'major', 'client/dist/core/errors.d.ts', /readonly attempts: number;/g, ''],
	['a class is only a type', 'major', 'client/dist/index.d.ts', 'export { AbortError,', 'export { type AbortError,'],
	['a type asks for more', 'major', 'client/dist/core/call.d.ts', 'Result<Data, Body = unknown> =', 'Result<Data, Body> ='],
	['only words change', undefined, OPTIONS, 'What a client can be told.', 'All that a client can be told.'],
	['only a private member changes', undefined, 'client/dist/core/call.d.ts', '#private;', ''],
];

it.each(EDITS)('when %s, the step is %s', (_, level, file, from, to, said) => {
	const changes = edited(file, from, to);
	expect(biggest(changes.map((change) => change.level)), JSON.stringify(changes, undefined, 1)).toBe(level);
	if (said) expect(changes.map(({ reason }) => reason).join('\n')).toMatch(said);
});

it('names the file of ours', () => {
	expect(edited(OPTIONS, 'timeout?: number;', 'timeout: number;').map(({ source }) => source)).toContain(
		'packages/client/src/core/options.ts',
	);
});

it('leaves to the comparison of the contracts what is made from the contract, when that has changed', () => {
	const edit = ['types/dist/openapi.gen.d.ts', /sender: (?=components)/g, 'author: '] as const;
	expect(biggest(edited(...edit, false).map(({ level }) => level))).toBe('major');
	expect(edited(...edit, true)).toEqual([]);
});
