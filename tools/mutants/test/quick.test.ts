import { describe, expect, test } from 'vitest';
import { failedTests } from '../src/first-run.ts';
import { type Mutant, sample } from '../src/mutants.ts';
import { readOptions } from '../src/options.ts';
import { describe as describeOutcome, isListed, score, staleEntries } from '../src/report.ts';
import { runProgram } from '../src/run-program.ts';
import { readScript } from '../src/steps.ts';
import type { Status, Tested } from '../src/test-mutants.ts';

const known = ['client', 'mock'];
const location = { start: { line: 0, column: 0 }, end: { line: 0, column: 1 } };
const mutant: Mutant = {
	file: 'src/a.ts',
	line: 1,
	mutator: 'EqualityOperator',
	original: 'a  <\n\tb',
	mutated: 'a <= b',
	location,
	key: 'a',
};
const tested = (...statuses: Status[]): Tested[] => statuses.map((status) => ({ ...mutant, status }));

describe('options', () => {
	test('read packages, size and seed', () => {
		expect(readOptions(['mock', '--size', '5', '--seed', '7'], known, 2)).toEqual({
			packages: ['mock'],
			size: 5,
			seed: 7,
			workers: 2,
		});
	});

	test('default to 60 mutants of every package', () => {
		expect(readOptions([], known, 2)).toMatchObject({ packages: known, size: 60 });
	});

	test('take every mutant with --all', () => {
		expect(readOptions(['--all'], known, 2).size).toBe(Number.POSITIVE_INFINITY);
	});

	test('reject an unknown package and a size that is no number', () => {
		expect(() => readOptions(['mocks'], known, 2)).toThrow('Unknown package mocks. Packages: client, mock.');
		expect(() => readOptions(['--size', '1e3'], known, 2)).toThrow('--size must be a whole number of at least 1; given: 1e3.');
		expect(() => readOptions(['--size', '0'], known, 2)).toThrow('--size must be');
	});
});

describe('a sample', () => {
	const mutants = Array.from({ length: 500 }, (_, index) => ({ key: `mutant ${index}` }));

	test('is the same for the same seed, and another for another seed', () => {
		expect(sample(mutants, 20, 1)).toHaveLength(20);
		expect(sample(mutants, 20, 1)).toEqual(sample(mutants, 20, 1));
		expect(sample(mutants, 20, 1)).not.toEqual(sample(mutants, 20, 2));
	});

	test('loses only the mutants that are gone from the sources', () => {
		const before = sample(mutants, 20, 1);
		const rest = mutants.filter((one) => one !== before[3]);
		const after = sample(rest, 20, 1);
		expect(before.filter((one) => !after.includes(one))).toEqual([before[3]]);
	});

	test('is everything when it is larger than the sources', () => {
		expect(sample(mutants, 1000, 1)).toEqual(mutants);
	});
});

describe('the score', () => {
	test('counts killed mutants and timeouts, of all but equivalents', () => {
		expect(score(tested('killed', 'timeout', 'survived', 'no coverage', 'equivalent'))).toBe(50);
	});

	test('is printed with what survived', () => {
		const text = describeOutcome('two', 'packages/two', {
			total: 9,
			mutants: [],
			tested: tested('killed', 'survived'),
			leftOut: [],
		});
		expect(text.split('\n')).toEqual([
			'two: 50.0 % of 2 mutants (of 9): 1 killed, 1 survived, 0 timeout, 0 no coverage, 0 equivalent',
			'  survived: packages/two/src/a.ts:1 EqualityOperator',
			'    - a < b',
			'    + a <= b',
		]);
	});
});

describe('a listed equivalent', () => {
	const entry = { file: 'packages/two/src/a.ts', mutator: 'EqualityOperator', original: 'a < b', reason: 'they are never equal' };

	test('is found by file, mutator and texts, whatever the white space', () => {
		expect(isListed(entry, 'packages/two', mutant)).toBe(true);
		expect(isListed({ ...entry, mutated: 'a <= b' }, 'packages/two', mutant)).toBe(true);
		expect(isListed({ ...entry, mutated: 'a >= b' }, 'packages/two', mutant)).toBe(false);
		expect(isListed({ ...entry, original: 'a > b' }, 'packages/two', mutant)).toBe(false);
		expect(isListed(entry, 'packages/three', mutant)).toBe(false);
	});

	test('is stale when the sources no longer have it', () => {
		expect(staleEntries([entry], 'packages/two', [mutant])).toEqual([]);
		expect(staleEntries([entry], 'packages/two', [])).toEqual([entry]);
		expect(staleEntries([entry], 'packages/three', [])).toEqual([]);
	});
});

describe('the script "test"', () => {
	test('gives variables and arguments', () => {
		expect(readScript("TEST_ENGINE=pglite vitest run --project quick --exclude 'test/long/**'")).toEqual({
			env: { TEST_ENGINE: 'pglite' },
			args: ['--project', 'quick', '--exclude', 'test/long/**'],
		});
	});

	test('must be one call of vitest', () => {
		expect(() => readScript('node a.ts && vitest run')).toThrow('must be one call of "vitest run"');
		expect(() => readScript('vitest run && node a.ts')).toThrow('must be one call of "vitest run"');
	});
});

describe('a program', () => {
	const run = (code: string, limit = 60_000) => runProgram(['--eval', code], import.meta.dirname, process.env, limit);

	test('passes with exit code 0 and fails with another', async () => {
		expect((await run('')).outcome).toBe('passed');
		expect((await run('console.log("why"); process.exit(3)')).outcome).toBe('failed');
	});

	test('is ended after its time limit, with what it started', async () => {
		const child = `require('node:child_process').spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])`;
		const ran = await run(`console.log((${child}).pid); setInterval(() => {}, 1000)`, 3_000);
		expect(ran.outcome).toBe('timeout');
		await expect.poll(() => isRunning(Number(ran.output)), { timeout: 20_000 }).toBe(false);
	});
});

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

test('failed tests are read from what vitest prints', () => {
	const output = [
		' FAIL  test/a.test.ts > a suite > a test',
		' FAIL  |pglite| test/b.test.ts > one > two',
		' FAIL  test/c.test.ts [ test/c.test.ts ]',
	].join('\n');
	expect(failedTests(output)).toEqual(['a suite > a test', 'one > two']);
});

test('every package has a bar', async () => {
	const { packages } = await import('../src/packages.ts');
	const { default: bars } = await import('../bars.json', { with: { type: 'json' } });
	expect(Object.keys(bars).sort()).toEqual(Object.keys(packages).sort());
});
