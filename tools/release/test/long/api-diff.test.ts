/** Every edit of the declarations. A comparison takes seconds, so the quick suite makes none. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiChange } from '../../src/api-diff/api-diff.ts';
import { biggest, type Level } from '../../src/change.ts';
import { type DeclarationEdit, OPTIONS, useDeclarations } from '../declarations.ts';

const compare = useDeclarations();

interface Edit extends DeclarationEdit {
	/** Completes "when". */
	when: string;
	level: Level;
	/** Matches the reasons of this edit, and of no other edit of its group. */
	reason: RegExp;
}

const TIMEOUT = 'timeout?: number | undefined;';

/** A comparison takes seconds. The edits of a group change different exports, so one comparison reports them all. */
const GROUPS: Record<string, readonly Edit[]> = {
	manifests: [
		{
			when: 'an entry point is removed',
			level: 'major',
			file: 'client/package.json',
			from: '"./raw":',
			to: '"./other":',
			reason: /`@returning-ai\/client\/raw` can no longer be imported/,
		},
		{
			when: 'an entry point of a pattern is removed',
			level: 'major',
			file: 'client/package.json',
			from: '"./system/*":',
			to: '"./systems/*":',
			reason: /`@returning-ai\/client\/system\/roles` can no longer/,
		},
		{
			when: 'a command is removed',
			level: 'major',
			file: 'mock/package.json',
			from: '"returning-ai-mock"',
			to: '"mock"',
			reason: /command `returning-ai-mock` was removed/,
		},
		{
			when: 'a newer Node is required',
			level: 'major',
			file: 'types/package.json',
			from: '^20.19.0 || >=22.12.0',
			to: '>=24',
			reason: /requires Node >=24/,
		},
	],
	additions: [
		{
			when: 'an export is added',
			level: 'minor',
			file: 'client/dist/index.d.ts',
			from: 'export { throttle }',
			to: 'export { throttle as calm, throttle }',
			reason: /`calm` of `@returning-ai\/client` is new/,
		},
		{
			when: 'an optional option is added',
			level: 'minor',
			file: OPTIONS,
			from: TIMEOUT,
			to: `${TIMEOUT} proxy?: string;`,
			reason: /`ClientOptions` of `@returning-ai\/client` was extended/,
		},
		{
			when: 'a result gains a field',
			level: 'minor',
			file: 'mock/dist/start-mock.d.ts',
			from: 'export interface Mock {',
			to: 'export interface Mock { readonly started: Date;',
			reason: /`Mock` of/,
		},
		{
			when: 'an optional argument is added',
			level: 'minor',
			file: 'client/dist/throttle.d.ts',
			from: 'function throttle()',
			to: 'function throttle(options?: { limit?: number })',
			reason: /`throttle` of/,
		},
		{
			when: 'a class becomes only a type',
			level: 'major',
			file: 'client/dist/index.d.ts',
			from: 'export { AbortError,',
			to: 'export { type AbortError,',
			reason: /`AbortError` of/,
		},
	],
	removals: [
		{
			when: 'an export is removed',
			level: 'major',
			file: 'client/dist/index.d.ts',
			from: "export { throttle } from './throttle.ts';",
			to: '',
			reason: /`throttle` of `@returning-ai\/client` was removed/,
		},
		{
			when: 'an option becomes required',
			level: 'major',
			file: OPTIONS,
			from: TIMEOUT,
			to: 'timeout: number;',
			reason: /`ClientOptions` of .*timeout/,
		},
		{
			when: 'a result loses a field',
			level: 'major',
			file: 'mock/dist/start-mock.d.ts',
			from: /^ {4}url: string;$/m,
			to: '',
			reason: /`(?:Mock|startMock|useMock)` of .*url/,
		},
	],
	inputs: [
		{
			when: 'an option accepts more',
			level: 'minor',
			file: OPTIONS,
			from: TIMEOUT,
			to: 'timeout?: number | string | undefined;',
			reason: /`(?:ClientOptions|createClient|createCore|createRawClient)` of/,
		},
		{
			when: 'a required argument is added',
			level: 'major',
			file: 'client/dist/throttle.d.ts',
			from: 'function throttle()',
			to: 'function throttle(limit: number)',
			reason: /`throttle` of/,
		},
	],
	'accepted values': [
		{
			when: 'an option accepts less',
			level: 'major',
			file: OPTIONS,
			from: "| 'playground' ",
			to: '',
			reason: /`Environment` of .*playground/,
		},
		{
			when: 'a type requires another type argument',
			level: 'major',
			file: 'client/dist/core/call.d.ts',
			from: 'Result<Data, Body = unknown, Id = unknown> =',
			to: 'Result<Data, Body, Id = unknown> =',
			reason: /`Result` of/,
		},
	],
	errors: [
		{
			when: 'an error loses a field',
			level: 'major',
			file: 'client/dist/core/errors.d.ts',
			from: /readonly attempts: number;/g,
			to: '',
			reason: /`Result` of .*attempts/,
		},
	],
};

describe.each(Object.entries(GROUPS))('edits of %s', (_, edits) => {
	let changes: ApiChange[];
	beforeAll(() => {
		changes = compare(edits);
	});

	it.each(edits)('when $when, the level is $level', ({ level, reason, file, from }) => {
		const own = changes.filter((change) => reason.test(change.reason));
		expect(biggest(own.map((change) => change.level)), JSON.stringify(changes, undefined, 1)).toBe(level);
		if (file === OPTIONS && from === TIMEOUT)
			expect(own.map(({ source }) => source)).toContain('packages/client/src/core/options.ts');
	});
});

it('ignores comments and private members', () => {
	const comment = { file: OPTIONS, from: "Overrides the client's `timeout`", to: 'Replaces the timeout of the client' };
	expect(compare([comment, { file: 'client/dist/core/call.d.ts', from: '#private;', to: '' }])).toEqual([]);
});

it('ignores generated declarations when the contract changed', () => {
	const edit = { file: 'types/dist/openapi.gen.d.ts', from: /sender: (?=UserNameOrEmail)/g, to: 'author: ' };
	expect(biggest(compare([edit]).map(({ level }) => level))).toBe('major');
	expect(compare([edit], true)).toEqual([]);
});
