/**
 * Builds what a program needs, then runs the program with the rest of the arguments. The build prints to stderr, so that
 * `npm run bench:client -- --json` prints JSON alone to stdout.
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
stopWithShell();
const [, , ...words] = process.argv;
const at = words.findIndex((word) => !word.startsWith('--'));
const options = words.slice(0, at);
const [program = '', ...args] = words.slice(at);

const filters = options.filter((option) => option.startsWith('--filter='));
const built = await end(
	spawn(process.execPath, [join(root, 'tools/turbo.ts'), 'build', ...filters, '--output-logs=errors-only'], {
		stdio: ['ignore', 2, 2],
	}),
);
process.exitCode =
	built ||
	(await end(
		spawn(process.execPath, [join(root, program), ...args], {
			cwd: join(root, ...valuesOf('--cwd=')),
			env: { ...process.env, ...Object.fromEntries(valuesOf('--env=').map(variable)) },
			stdio: 'inherit',
		}),
	));

function valuesOf(name: string): string[] {
	return options.filter((option) => option.startsWith(name)).map((option) => option.slice(name.length));
}

function variable(pair: string): [name: string, value: string] {
	const at = pair.indexOf('=');
	return [pair.slice(0, at), pair.slice(at + 1)];
}

/** The exit code of a program, which gets the signals that we get. */
async function end(child: ChildProcess): Promise<number> {
	const forward = (signal: NodeJS.Signals): unknown => child.kill(signal);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, forward);
	const [code] = await once(child, 'exit');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, forward);
	return code ?? 1;
}
