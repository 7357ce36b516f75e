import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import type { Figure } from '../src/figures.ts';

const run = promisify(execFile);
const source = join(import.meta.dirname, '../src');

/** Fast benchmarks that need only Node and npm. */
export const QUICK = ['bundle', 'malformed'];

/** Every benchmark: a folder with a `main.ts`. */
export const benchmarks: string[] = readdirSync(source).filter((name) => existsSync(join(source, name, 'main.ts')));

/** Runs a benchmark with tiny counts. It must print figures; their values are meaningless. */
export async function smoke(name: string): Promise<void> {
	const args = [join(source, name, 'main.ts'), '--smoke', '--json'];
	// Kills a hanging benchmark, so that it does not outlive the test.
	const { stdout } = await run(process.execPath, args, { timeout: 1_500_000, maxBuffer: 1e8 });
	const figures = stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Figure);
	expect(figures.some(({ bar }) => bar !== undefined)).toBe(true);
	for (const figure of figures) expect(figure.value, figure.name).not.toBeNaN();
}
