/**
 * Builds the packages that a program needs, then runs the program with the rest of the arguments. The build prints to stderr, so that
 * stdout contains only the output of the program.
 *
 *   node tools/build-then-run.ts [--filter=PACKAGE] [--cwd=FOLDER] [--env=NAME=VALUE] PROGRAM [ARGUMENT...]
 *
 * PROGRAM and FOLDER are paths from the root of the repository. Without a filter all packages are built.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stopWithShell } from './start/src/stop-with-shell.ts';

const root = join(import.meta.dirname, '..');

interface Run {
	/** Filters of turbo, such as `--filter=@returning-ai/client`. */
	filters: readonly string[];
	program: string;
	args: readonly string[];
	cwd?: string;
	env?: Readonly<Record<string, string>>;
}

/** @returns the exit code of the build when it fails, otherwise that of the program */
export async function buildThenRun({ filters, program, args, cwd = '', env = {} }: Run): Promise<number> {
	stopWithShell();
	const turbo = [join(root, 'tools/turbo.ts'), 'build', ...filters, '--output-logs=errors-only'];
	const failed = await exitCode(spawn(process.execPath, turbo, { stdio: ['ignore', 2, 2] }));
	if (failed) return failed;
	const options = { cwd: join(root, cwd), env: { ...process.env, ...env } };
	return exitCode(spawn(process.execPath, [join(root, program), ...args], { ...options, stdio: 'inherit' }));
}

/** Waits for a process, and passes signals on to it. */
async function exitCode(child: ChildProcess): Promise<number> {
	const forward = (signal: NodeJS.Signals): unknown => child.kill(signal);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, forward);
	const [code] = await once(child, 'exit');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, forward);
	return code ?? 1;
}

function readArguments(words: readonly string[]): Run {
	const at = words.findIndex((word) => !word.startsWith('--'));
	const valuesOf = (name: string): string[] =>
		words
			.slice(0, at)
			.filter((option) => option.startsWith(name))
			.map((option) => option.slice(name.length));
	const [program = '', ...args] = words.slice(at);
	return {
		filters: valuesOf('--filter=').map((filter) => `--filter=${filter}`),
		program,
		args,
		cwd: valuesOf('--cwd=')[0] ?? '',
		env: Object.fromEntries(valuesOf('--env=').map(variable)),
	};
}

function variable(pair: string): [name: string, value: string] {
	const at = pair.indexOf('=');
	return [pair.slice(0, at), pair.slice(at + 1)];
}

if (import.meta.main) process.exitCode = await buildThenRun(readArguments(process.argv.slice(2)));
