/** A complete run on a package of two functions: one is tested well, one is only called. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Package } from '../../src/packages.ts';
import { type Outcome, testMutants } from '../../src/test-mutants.ts';

const FILES = {
	'two/package.json': '{ "type": "module", "scripts": { "test": "vitest run" } }',
	'two/src/adult.ts': 'export function isAdult(age: number): boolean {\n\treturn age >= 18;\n}\n',
	'two/src/child.ts': 'export function isChild(age: number): boolean {\n\treturn age < 18;\n}\n',
	'two/src/program.ts': "console.log(process.argv.length > 3 ? 'many' : 'few');\n",
	'two/src/unused.ts': 'export const unused = (age: number): boolean => age > 1;\n',
	'two/src/wait.ts': 'export function countDown(from: number): void {\n\tfor (let n = from; n > 0; n--) {}\n}\n',
	'two/test/two.test.ts': `
		import { expect, test } from 'vitest';
		import { isAdult } from '../src/adult.ts';
		import { isChild } from '../src/child.ts';
		test('knows adults', () => expect([17, 18, 19].map(isAdult)).toEqual([false, true, true]));
		test('calls', () => { isChild(3); });
	`,
	'two/test/program.test.ts': `
		import { execFileSync } from 'node:child_process';
		import { join } from 'node:path';
		import { expect, test } from 'vitest';
		const program = join(import.meta.dirname, '../src/program.ts');
		test('prints', () => {
			expect(execFileSync(process.execPath, [program], { encoding: 'utf8' })).toBe('few\\n');
			expect(execFileSync(process.execPath, [program, 'a', 'b'], { encoding: 'utf8' })).toBe('many\\n');
		});
	`,
	'two/test/wait.test.ts': `
		import { test } from 'vitest';
		import { countDown } from '../src/wait.ts';
		test('ends', () => countDown(3));
	`,
	'two/test/text.test.ts': `
		import { readFileSync } from 'node:fs';
		import { join } from 'node:path';
		import { expect, test } from 'vitest';
		import { isAdult } from '../src/adult.ts';
		const text = readFileSync(join(import.meta.dirname, '../src/adult.ts'), 'utf8');
		test('is short', () => expect(text.length).toBeLessThan(100));
		test('knows a child', () => expect(isAdult(1)).toBe(false));
	`,
	'two/test/long/never.test.ts': "throw new Error('The long suite is not run.');",
};
const target: Package = { folder: 'two', sources: ['src/*.ts'] };

let root: string;
let outcome: Outcome;

beforeAll(async () => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-fixture-')));
	symlinkSync(realpathSync(join(import.meta.dirname, '../../../../node_modules')), join(root, 'node_modules'));
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	outcome = await testMutants(root, target, {
		size: Number.POSITIVE_INFINITY,
		seed: 1,
		workers: 2,
		isEquivalent: ({ mutated }) => mutated === '() => undefined',
		progress() {},
	});
});
afterAll(() => rmSync(root, { recursive: true }));

const statuses = (file: string, mutator: string): Record<string, string> =>
	Object.fromEntries(
		outcome.tested
			.filter((mutant) => mutant.file === `src/${file}` && mutant.mutator === mutator)
			.map(({ mutated, status }) => [mutated, status]),
	);

test('a mutant that a test notices is killed', () => {
	expect(statuses('adult.ts', 'EqualityOperator')).toEqual({ 'age > 18': 'killed', 'age < 18': 'killed' });
});

test('a mutant that no test notices survives', () => {
	expect(statuses('child.ts', 'EqualityOperator')).toEqual({ 'age <= 18': 'survived', 'age >= 18': 'survived' });
});

test('a mutant in a program that a test starts is switched on there', () => {
	expect(statuses('program.ts', 'EqualityOperator')).toEqual({
		'process.argv.length >= 3': 'survived',
		'process.argv.length <= 3': 'killed',
	});
});

test('a mutant that never ends reaches the time limit', () => {
	expect(statuses('wait.ts', 'UpdateOperator')).toEqual({ 'n++': 'timeout' });
});

test('a mutant that no test runs has no coverage', () => {
	expect(statuses('unused.ts', 'EqualityOperator')).toEqual({ 'age >= 1': 'no coverage', 'age <= 1': 'no coverage' });
});

test('a listed equivalent is not run', () => {
	expect(statuses('unused.ts', 'ArrowFunction')).toEqual({ '() => undefined': 'equivalent' });
});

test('a test that fails on instrumented sources is left out by name', () => {
	expect(outcome.leftOut).toEqual(['two/test/text.test.ts > is short']);
});

test('the sources stay as they are', () => {
	expect(readdirSync(join(root, 'two')).sort()).toEqual(['package.json', 'src', 'test']);
	for (const [name, text] of Object.entries(FILES)) expect(readFileSync(join(root, name), 'utf8')).toBe(text);
});
