import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserProject } from '@returning-ai/testing/user-project';

/** The names that each entry exports. */
export type Exports = Record<string, readonly string[]>;

/** The exports of each entry that `every-export.js` reached, and the error if it stopped early. */
export type Reached = Record<string, { reached: readonly string[]; failure?: string }>;

/** Imports the entries in the user's project, and lists what they export. */
export async function listExports(project: UserProject, entries: readonly string[]): Promise<Exports> {
	copyFileSync(join(import.meta.dirname, 'user-programs/list-exports.js'), join(project.folder, 'list-exports.mjs'));
	return JSON.parse((await project.run(process.execPath, ['list-exports.mjs', ...entries])).stdout);
}

export async function exportsReached(
	project: UserProject,
	[program = '', ...args]: readonly string[],
	env: Record<string, string> = {},
): Promise<Reached> {
	return JSON.parse((await project.run(program, args, { env })).stdout);
}

/** The exports that a program did not reach, each as `entry name`. */
export function missingExports(exports: Exports, results: Reached): { missing: string[]; reached: number; total: number } {
	const all = Object.entries(exports).flatMap(([entry, names]) => names.map((name) => ({ entry, name })));
	const missing = all.filter(({ entry, name }) => !results[entry]?.reached.includes(name));
	return {
		missing: missing.map(({ entry, name }) => `${entry} ${name}`),
		reached: all.length - missing.length,
		total: all.length,
	};
}
