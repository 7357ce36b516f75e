import type { Context } from './expressions.ts';

/** What starts a workflow. The repository is the one that the clones are made of. */
export interface Event {
	name: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch';
	/** The ref that actions/checkout takes: `refs/heads/main`, `refs/pull/1/merge`. */
	ref: string;
	sha: string;
	/** Of a pull request alone. */
	baseRef?: string;
	headRef?: string;
}

const OWNER = 'example';

export function githubContext({ name, ref, sha, baseRef = '', headRef = '' }: Event): Context {
	const repository = `${OWNER}/returning-ai-platform`;
	return { event_name: name, ref, sha, base_ref: baseRef, head_ref: headRef, repository, token: 'rai_test_token' };
}

/** The variables that the runner sets for every step. */
export function githubVariables({ name, ref, sha, baseRef = '', headRef = '' }: Event): Record<string, string> {
	return {
		CI: 'true',
		GITHUB_ACTIONS: 'true',
		GITHUB_ACTOR: OWNER,
		GITHUB_BASE_REF: baseRef,
		GITHUB_EVENT_NAME: name,
		GITHUB_HEAD_REF: headRef,
		GITHUB_REF: ref,
		GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
		GITHUB_REPOSITORY: `${OWNER}/returning-ai-platform`,
		GITHUB_REPOSITORY_OWNER: OWNER,
		GITHUB_SHA: sha,
	};
}
