import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const folder = join(import.meta.dirname, '../baseline/programs');

/** Programs as users write them: a first call, an import of every entry point, a suite of contract tests. */
const PROGRAMS = [
	'examples/first-message.ts',
	'examples/contract-test/welcome.ts',
	'examples/contract-test/welcome.test.ts',
	'tests/packages/user-programs/every-entry.ts',
];

/** The saved programs of the last release. Before the first release: the current ones. */
export function baselinePrograms(): string[] {
	if (!existsSync(folder)) return PROGRAMS.map((file) => join(root, file));
	return readdirSync(folder).map((file) => join(folder, file));
}

/** Saves the current programs. Until the next release they are compiled and run against every build. */
export function saveBaselinePrograms(): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const file of PROGRAMS) copyFileSync(join(root, file), join(folder, basename(file)));
}
