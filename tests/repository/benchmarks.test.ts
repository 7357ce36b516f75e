import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ownFiles, read, root } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';

const benchmarks = ownFiles().flatMap((file) => /^benchmarks\/src\/([^/]+)\/main\.ts$/.exec(file)?.[1] ?? []);

describe('npm run bench', () => {
	const bench = (...args: string[]) => spawnSync(process.execPath, [join(root, 'tools/bench.ts'), ...args], { encoding: 'utf8' });

	it('lists every benchmark', () => {
		const { status, stdout } = bench();
		expect([...stdout.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).toSorted()).toEqual(benchmarks.toSorted());
		expect(status).toBe(0);
	});

	it('fails for an unknown name, and lists the known ones on stderr', () => {
		const { status, stdout, stderr } = bench('clint', '--json');
		expect(stderr).toContain('There is no benchmark "clint".');
		expect(stderr).toContain('\n  client ');
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	});
});

describe('the text of the repository', () => {
	const namedIn = (file: string): string[] => [...read(file).matchAll(/npm run bench -- ([a-z]+)/g)].map(([, name = '']) => name);

	it('names only benchmarks that exist', () => {
		for (const file of ownFiles().filter((name) => /\.(?:md|ts|json)$/.test(name)))
			for (const name of namedIn(file)) expect(benchmarks, `${file}: npm run bench -- ${name}`).toContain(name);
	});

	it('lists every benchmark in CONTRIBUTING.md', () => {
		expect([...new Set(namedIn('CONTRIBUTING.md'))].toSorted()).toEqual(benchmarks.toSorted());
	});
});
