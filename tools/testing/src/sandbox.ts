import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryFiles, root } from './files.ts';

/** Git without the user's and the machine's configuration: no hooks, no signing, no other default branch. */
const GIT_ALONE = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

/** The environment without the variables of turbo and vitest, because a copy has its own cache. */
export function outsideEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const own = Object.entries(env).filter(([name]) => !name.startsWith('TURBO_') && !name.startsWith('VITEST'));
	return { ...Object.fromEntries(own), ...GIT_ALONE };
}

/**
 * A copy of the repository to build and break. Its dependencies are hard links on the same disk. Nothing in it is built, and its
 * cache is empty.
 */
export function makeSandbox(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-sandbox-'));
	for (const file of repositoryFiles()) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(join(root, file), join(folder, file));
	}
	const modules = execFileSync('git', ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory'], {
		cwd: root,
		encoding: 'utf8',
	})
		.split('\n')
		.filter((path) => path.endsWith('node_modules/'));
	for (const path of modules) copyModules(join(root, path), join(folder, path));
	// turbo gets the list of ignored files from git.
	const git = (...args: string[]): unknown =>
		execFileSync('git', args, { cwd: folder, stdio: 'ignore', env: outsideEnvironment(process.env) });
	git('init');
	git('add', '--all');
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links the installed packages, but not the caches beside them, which other tests may be writing. */
function copyModules(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	const installed = readdirSync(from).filter((name) => !name.startsWith('.') || ['.bin', '.package-lock.json'].includes(name));
	const linked = spawnSync('cp', ['-al', ...installed.map((name) => join(from, name)), to]);
	if (linked.status === 0) return;
	for (const name of installed)
		cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true, force: true });
}
