import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { Figure } from '../src/figures.ts';

const run = promisify(execFile);
const source = join(import.meta.dirname, '../src');

/** Benchmarks that need Node and npm alone, and little time. */
export const QUICK = ['bundle', 'malformed'];

/** Every benchmark: a folder with a program. */
export const benchmarks: string[] = readdirSync(source).filter((name) => existsSync(join(source, name, 'main.ts')));

/** Runs a benchmark with tiny counts: it must print figures, whose values then mean nothing. */
export async function smoke(name: string): Promise<void> {
	const args = [join(source, name, 'main.ts'), '--smoke', '--json'];
	// A benchmark that hangs is ended, so that it does not outlive the test.
	const { stdout } = await run(process.execPath, args, { timeout: 1_500_000, maxBuffer: 1e8 });
	const figures = stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Figure);
	expect(figures.some(({ bar }) => bar !== undefined)).toBe(true);
	for (const figure of figures) expect(figure.value, figure.name).not.toBeNaN();
}
