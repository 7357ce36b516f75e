import { type ExecFileException, execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { LocalRegistry } from './local-registry.ts';
import { npm, npx } from './npm.ts';

interface RunOptions {
	cwd?: string;
	env?: Record<string, string>;
}

/** An empty folder outside the repository, like a user's project. */
export interface UserProject {
	folder: string;
	/** A user's environment: an empty home, npm cache and folder of global packages, and no folder of this repository on the PATH. */
	env: Record<string, string>;
	/** Runs a program in the folder. Rejects with its output when it fails. */
	run(program: string, args: readonly string[], options?: RunOptions): Promise<Printed>;
	npm(args: readonly string[], options?: RunOptions): Promise<Printed>;
	npx(args: readonly string[], options?: RunOptions): Promise<Printed>;
	remove(): void;
}

export interface Printed {
	stdout: string;
	stderr: string;
}

/** Long enough for a busy machine. */
const TIMEOUT_MS = 300_000;

/** Creates an empty project that installs from a registry. It does not even have a `package.json`. */
export function makeUserProject(registry: Pick<LocalRegistry, 'url'>): UserProject {
	const home = realpathSync(mkdtempSync(join(tmpdir(), 'returning-ai-user-')));
	const folder = join(home, 'project');
	const temporary = join(home, 'tmp');
	for (const path of [folder, temporary]) mkdirSync(path);
	const env = userEnvironment(home, temporary, registry.url);
	const runHere: UserProject['run'] = (program, args, options = {}) =>
		run(program, args, { cwd: options.cwd ?? folder, env: { ...env, ...options.env } });
	return {
		folder,
		env,
		run: runHere,
		npm: (args, options) => runHere(...npm(...args), options),
		npx: (args, options) => runHere(...npx(...args), options),
		remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }),
	};
}

function userEnvironment(home: string, temporary: string, registry: string): Record<string, string> {
	const ours = (path: string): boolean => path.includes('node_modules');
	const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !ours(entry));
	const global = join(home, 'npm-global');
	return {
		// The Node of this run, not the one installed on the machine.
		PATH: [dirname(process.execPath), process.platform === 'win32' ? global : join(global, 'bin'), ...path].join(delimiter),
		HOME: home,
		USERPROFILE: home,
		TMPDIR: temporary,
		TEMP: temporary,
		TMP: temporary,
		...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
		npm_config_registry: registry,
		npm_config_cache: join(home, 'npm-cache'),
		// By default, the folder of the Node that runs: this repository's.
		npm_config_prefix: global,
		npm_config_userconfig: join(home, '.npmrc'),
		npm_config_update_notifier: 'false',
		npm_config_audit: 'false',
		npm_config_fund: 'false',
	};
}

function run(program: string, args: readonly string[], options: { cwd: string; env: Record<string, string> }): Promise<Printed> {
	return new Promise((resolve, reject) => {
		execFile(program, args, { ...options, timeout: TIMEOUT_MS, maxBuffer: 1e8 }, (error, stdout, stderr) => {
			if (error) reject(failure(program, args, error, stdout + stderr));
			else resolve({ stdout, stderr });
		});
	});
}

function failure(program: string, args: readonly string[], error: ExecFileException, output: string): Error {
	const how = error.killed ? `was stopped after ${TIMEOUT_MS / 1000} s` : `ended with ${error.code}`;
	return new Error(`${program} ${args.join(' ')} ${how}:\n${output}`, { cause: error });
}
