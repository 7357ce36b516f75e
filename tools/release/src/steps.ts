import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '../../..');

/** One program of a release, with its arguments. Run by this Node in the root of the repository. */
export interface Step {
	/** What it does, for the message of a failure. */
	what: string;
	/** A JavaScript or TypeScript file, from the root of the repository. */
	program: string;
	args?: readonly string[];
}

const PUBLISHED_FOLDERS = ['--filter=./spec', '--filter=./packages/*'];

/** Builds the packages that are published, and nothing when they are built already. */
export const buildPackages: Step = {
	what: 'build the packages',
	program: 'tools/turbo.ts',
	args: ['build', ...PUBLISHED_FOLDERS, '--output-logs=errors-only'],
};

export const buildAll: Step = {
	what: 'build everything',
	program: 'tools/turbo.ts',
	args: ['build', '--output-logs=errors-only'],
};

export const generate: Step = {
	what: 'generate files from the contract',
	program: 'tools/turbo.ts',
	args: ['generate', '--force', '--output-logs=errors-only'],
};

export function changesets(...args: string[]): Step {
	return { what: `changeset ${args[0]}`, program: 'node_modules/@changesets/cli/bin.js', args };
}

/** Runs steps in order, up to the first that fails. */
export function runSteps(steps: readonly Step[]): void {
	for (const { what, program, args = [] } of steps) {
		const { status, signal } = spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, stdio: 'inherit' });
		if (status !== 0) throw new Error(`Failed to ${what} (${signal ?? `exit code ${status}`}).`);
	}
}

/** Runs steps that edit the working tree. It must be clean, so that nothing is lost: a failure undoes all edits. */
export function runStepsOrUndo(steps: readonly Step[]): void {
	requireCleanTree();
	const stopWatching = outliveInterrupts();
	try {
		runSteps(steps);
	} catch (error) {
		undoEdits();
		throw new Error(`${(error as Error).message} All edits of this run were undone.`);
	} finally {
		stopWatching();
	}
}

/** Files that git reports as changed or new. */
export function changedFiles(): string[] {
	const status = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
	return status
		.split('\n')
		.filter(Boolean)
		.map((line) => line.slice(3));
}

function requireCleanTree(): void {
	const changed = changedFiles();
	if (changed.length > 0)
		throw new Error(`The working tree has uncommitted changes: ${changed.join(', ')}. To fix: commit or stash them.`);
}

/** Restores the last commit. Ignored files, such as builds, stay. */
export function undoEdits(): void {
	execFileSync('git', ['reset', '--hard', '--quiet', 'HEAD'], { cwd: root });
	execFileSync('git', ['clean', '--force', '-d', '--quiet'], { cwd: root });
}

/** Ctrl-C ends the step that runs. This program goes on, to undo the edits. */
function outliveInterrupts(): () => void {
	const ignore = (): void => {};
	process.on('SIGINT', ignore);
	return () => process.off('SIGINT', ignore);
}

/** Runs a command of `npm run`. A failure is one line on stderr, and exit code 1. */
export async function command(run: () => void | Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
