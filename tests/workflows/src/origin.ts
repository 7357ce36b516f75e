import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSandbox, outsideEnvironment } from '@returning-ai/testing/sandbox';
import type { Event } from './event.ts';
import { git } from './programs.ts';

/** The repository as GitHub would have it: the files of this one, committed on `main`. */
export interface Origin {
	folder: string;
	/** What a push of main starts. */
	push(): Event;
	/** What a pull request starts: one commit on a branch from main, and GitHub's merge of it. */
	pullRequest(headRef: string, files: Readonly<Record<string, string>>): Event;
	/** What `gh workflow run --ref BRANCH` starts. */
	dispatch(branch: string): Event;
	/** Merges a branch into main. */
	merge(branch: string): void;
	remove(): void;
}

export function makeOrigin(): Origin {
	const { folder, remove } = makeSandbox();
	const run = (...args: string[]): string => git(folder, outsideEnvironment(process.env), ...args);
	const main = 'refs/heads/main';
	const write = (files: Readonly<Record<string, string>>): void => {
		for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	};
	write({ 'package.json': withAddresses(readFileSync(join(folder, 'package.json'), 'utf8')) });
	execFileSync(process.execPath, [join(folder, 'tools/release/src/manifests.ts')]);
	run('checkout', '--quiet', '-b', 'main');
	run('add', '--all');
	run('commit', '--quiet', '--message', 'Begin');
	return {
		folder,
		push: () => ({ name: 'push', ref: main, sha: run('rev-parse', main) }),
		pullRequest(headRef, files) {
			run('checkout', '--quiet', '-B', headRef, 'main');
			write(files);
			run('add', '--all');
			run('commit', '--quiet', '--message', 'Change');
			run('checkout', '--quiet', '--detach', 'main');
			run('merge', '--quiet', '--no-ff', '--message', 'Merge', headRef);
			run('update-ref', 'refs/pull/1/merge', 'HEAD');
			const sha = run('rev-parse', 'HEAD');
			run('checkout', '--quiet', 'main');
			return { name: 'pull_request', ref: 'refs/pull/1/merge', sha, baseRef: 'main', headRef };
		},
		dispatch: (branch) => ({
			name: 'workflow_dispatch',
			ref: `refs/heads/${branch}`,
			sha: run('rev-parse', `refs/heads/${branch}`),
		}),
		merge: (branch) => void run('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch),
		remove,
	};
}

/** A release asks for the public addresses of the repository. */
function withAddresses(manifest: string): string {
	const page = 'https://git.example.com/returning-ai';
	const addresses = { repository: { type: 'git', url: `git+${page}.git` }, homepage: page, bugs: { url: `${page}/issues` } };
	return `${JSON.stringify({ ...JSON.parse(manifest), ...addresses }, undefined, 2)}\n`;
}
