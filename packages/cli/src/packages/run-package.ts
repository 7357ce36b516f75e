import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { VERSION } from '../version.gen.ts';
import { findPackage, nodePath } from './installed-package.ts';

/**
 * Runs the command of a package with the given arguments. Ends this process with its exit code.
 *
 * @throws {CommandError} The package is not installed.
 */
export async function runPackage(name: string, args: readonly string[], context: Context): Promise<void> {
	const found = findPackage(name);
	if (!found?.bin) throw new CommandError(notInstalled(name));
	if (lineOf(found.version) !== lineOf(VERSION))
		context.stderr.write(
			`Note: ${name} has version ${found.version}, this program ${VERSION}. To update: npm install ${name}@${VERSION}\n`,
		);
	process.exit(await runNode([found.bin, ...args], context));
}

function notInstalled(name: string): string {
	return `${name} is not installed, neither here nor beside this program. Install it in your project, or globally:
  npm install --save-dev ${name}
  npm install -g ${name}`;
}

/** Major and minor. The packages are released together. */
function lineOf(version: string): string {
	return version.split('.').slice(0, 2).join('.');
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs Node.js on the terminal of this process. Returns its exit code, as a shell does: 128 + the number of the signal. */
export function runNode(args: readonly string[], { stdin }: Context): Promise<number> {
	const child = spawn(nodePath(), args, { stdio: 'inherit' });
	const forward = (signal: NodeJS.Signals): void => {
		// A terminal sends Ctrl-C to both processes. A second one would end the child without its own end.
		if (signal !== 'SIGINT' || !stdin.isTTY) child.kill(signal);
	};
	for (const signal of SIGNALS) process.on(signal, forward);
	return new Promise((resolve, reject) => {
		child.on('error', (error) => reject(noNode(error)));
		child.on('exit', (code, signal) => {
			for (const name of SIGNALS) process.off(name, forward);
			resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
		});
	});
}

function noNode(cause: NodeJS.ErrnoException): Error {
	if (cause.code !== 'ENOENT') return cause;
	return new CommandError('Node.js is not on the PATH. Install it: https://nodejs.org/en/download', EXIT.usage, { cause });
}
