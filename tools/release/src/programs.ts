import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const folder = join(import.meta.dirname, '../kept/programs');

/** Programs as users write them: a first call, every way into the packages, a suite of contract tests. */
const PROGRAMS = [
	'examples/first-message.ts',
	'examples/contract-test/welcome.ts',
	'examples/contract-test/welcome.test.ts',
	'tests/packages/user-programs/every-entry.ts',
];

/** The programs of the last release, as they were then; before the first one, those of today. */
export function lastPrograms(): string[] {
	if (!existsSync(folder)) return PROGRAMS.map((file) => join(root, file));
	return readdirSync(folder).map((file) => join(folder, file));
}

/** Keeps today's programs, to be compiled and run against every build until the next release. */
export function keepPrograms(): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const file of PROGRAMS) copyFileSync(join(root, file), join(folder, basename(file)));
}
