/** The only file that starts npm and npx. On Windows they are `.cmd` files, which Node cannot start without a shell. */
import { existsSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The facts about a machine that decide where npm is. */
export interface Machine {
	env: NodeJS.ProcessEnv;
	platform: NodeJS.Platform;
	/** The Node that runs. */
	execPath: string;
	exists: (file: string) => boolean;
	realpath: (file: string) => string;
}

type Command = [program: string, args: string[]];

/** The program and the arguments that run npm: `execFile(...npm('install', 'vitest'), { cwd })`. */
export function npm(...args: string[]): Command {
	return [process.execPath, [npmProgram('npm', thisMachine()), ...args]];
}

/** Like `npm`, for npx. */
export function npx(...args: string[]): Command {
	return [process.execPath, [npmProgram('npx', thisMachine()), ...args]];
}

function thisMachine(): Machine {
	const { env, platform, execPath } = process;
	return { env, platform, execPath, exists: existsSync, realpath: realpathSync };
}

/** The JavaScript file of npm or npx: of the npm that runs this program, otherwise of the one on the PATH. */
export function npmProgram(name: 'npm' | 'npx', machine: Machine): string {
	const path = machine.platform === 'win32' ? win32 : posix;
	for (const file of candidates(machine, path)) {
		if (path.basename(file) === 'npm-cli.js' && machine.exists(file)) return path.join(path.dirname(file), `${name}-cli.js`);
	}
	throw new Error('npm was not found on the PATH. To fix: install npm, or start this by `npm run`.');
}

function* candidates(machine: Machine, path: typeof posix): Generator<string> {
	// Under another package manager, this is its path.
	yield machine.env.npm_execpath ?? '';
	const list = Object.entries(machine.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
	for (const folder of [...list.split(path.delimiter), path.dirname(machine.execPath)]) {
		const link = path.join(folder, 'npm');
		if (machine.platform !== 'win32' && machine.exists(link)) yield machine.realpath(link);
		// Beside node.exe on Windows, in `lib` elsewhere.
		const modules = machine.platform === 'win32' ? 'node_modules' : '../lib/node_modules';
		yield path.join(folder, modules, 'npm/bin/npm-cli.js');
	}
}
