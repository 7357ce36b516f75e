import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Event } from './event.ts';
import type { Machine } from './machine.ts';
import { git, runProgram } from './programs.ts';

/** What an action finds when it starts. */
export interface ActionCall {
	machine: Machine;
	event: Event;
	/** The job's checkout, which is empty until actions/checkout ran. */
	workspace: string;
	/** The job's environment; an action may change it for the steps after it. */
	env: NodeJS.ProcessEnv;
	inputs: Readonly<Record<string, string>>;
}

interface Imitation {
	/** The inputs that it imitates; another one is an error. */
	inputs: readonly string[];
	/** Gives the outputs. */
	run(call: ActionCall): Promise<Record<string, string>> | Record<string, string>;
}

/** The public URL that GitHub Pages gives the docs. */
export const SITE_URL = 'https://example.github.io/platform';

/** What each action does, as far as later steps see it. */
const IMITATIONS: Readonly<Record<string, Imitation>> = {
	'actions/checkout': { inputs: ['fetch-depth', 'persist-credentials'], run: checkout },
	'actions/setup-node': { inputs: ['node-version', 'cache', 'package-manager-cache'], run: setupNode },
	'actions/upload-artifact': { inputs: ['name', 'path', 'if-no-files-found'], run: uploadArtifact },
	'actions/download-artifact': { inputs: ['name', 'path'], run: downloadArtifact },
	'actions/configure-pages': { inputs: [], run: () => ({ base_url: SITE_URL }) },
	'actions/upload-pages-artifact': { inputs: ['path'], run: uploadPages },
	'changesets/action': { inputs: ['version-script', 'commit-message', 'pr-title'], run: changesets },
};

/** Actions that only talk to GitHub: a later step needs nothing of them. */
const ON_GITHUB = [
	'actions/deploy-pages',
	'actions/dependency-review-action',
	'github/codeql-action/init',
	'github/codeql-action/analyze',
];

export async function runAction(uses: string, call: ActionCall): Promise<Record<string, string>> {
	const [name = ''] = uses.split('@');
	if (ON_GITHUB.includes(name)) return {};
	const imitation = IMITATIONS[name];
	if (!imitation) throw new Error(`No imitation of the action ${name}. To fix: add one to tests/workflows/src/actions.ts.`);
	const unknown = Object.keys(call.inputs).filter((input) => !imitation.inputs.includes(input));
	if (unknown.length > 0) throw new Error(`${name} is not imitated with ${unknown.join(', ')}.`);
	return imitation.run(call);
}

/** Fetches and checks out as actions/checkout does: a depth of 1 by default, and by 0 every branch. */
function checkout({ machine, event, workspace, inputs }: ActionCall): Record<string, string> {
	const depth = inputs['fetch-depth'] ?? '1';
	const branch = /^refs\/heads\/(.*)/.exec(event.ref)?.[1];
	const local = branch ? `refs/remotes/origin/${branch}` : event.ref.replace('refs/', 'refs/remotes/');
	const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
	const options = depth === '0' ? [] : ['--no-tags', `--depth=${depth}`];
	const inClone = (...args: string[]): string => git(workspace, machine.env, ...args);
	inClone('init', '--quiet');
	inClone('remote', 'add', 'origin', `file://${machine.origin}`);
	inClone('fetch', '--quiet', ...options, 'origin', ...(depth === '0' ? all : []), `+${event.ref}:${local}`);
	inClone('checkout', '--quiet', '--force', ...(branch ? ['-B', branch] : []), local);
	return {};
}

function setupNode({ machine, env, inputs }: ActionCall): Record<string, string> {
	const version = inputs['node-version'] ?? '';
	const folder = machine.nodes.get(version);
	if (!folder) throw new Error(`No Node ${version} here. To fix: add it to tests/workflows/src/machine.ts.`);
	env.PATH = `${folder}${delimiter}${env.PATH}`;
	return {};
}

function uploadArtifact({ machine, workspace, inputs }: ActionCall): Record<string, string> {
	const from = join(workspace, inputs.path ?? '');
	const isThere = existsSync(from) && (statSync(from).isFile() || readdirSync(from).length > 0);
	if (!isThere && inputs['if-no-files-found'] === 'error') throw new Error(`No files were found in ${inputs.path}.`);
	if (isThere) cpSync(from, join(machine.artifacts, inputs.name ?? 'artifact'), { recursive: true });
	return {};
}

function downloadArtifact({ machine, workspace, inputs }: ActionCall): Record<string, string> {
	const from = join(machine.artifacts, inputs.name ?? 'artifact');
	if (!existsSync(from)) throw new Error(`No artifact ${inputs.name}.`);
	const to = join(workspace, inputs.path ?? '.');
	mkdirSync(to, { recursive: true });
	cpSync(from, to, { recursive: true });
	return {};
}

function uploadPages(call: ActionCall): Record<string, string> {
	return uploadArtifact({
		...call,
		inputs: { name: 'github-pages', path: call.inputs.path ?? '', 'if-no-files-found': 'error' },
	});
}

/** Runs the version script when changesets wait, and pushes what it wrote to the branch of the release pull request. */
async function changesets({ workspace, env, inputs }: ActionCall): Promise<Record<string, string>> {
	const waiting = readdirSync(join(workspace, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
	if (waiting.length === 0) return { 'has-changesets': 'false' };
	const [program = '', ...args] = (inputs['version-script'] ?? 'npx changeset version').split(' ');
	const { code, output } = await runProgram(program, args, { cwd: workspace, env });
	if (code !== 0) throw new Error(`${inputs['version-script']} failed.\n${output}`);
	const branch = 'changeset-release/main';
	git(workspace, env, 'checkout', '--quiet', '-B', branch);
	git(workspace, env, 'add', '--all');
	git(workspace, env, 'commit', '--quiet', '--message', inputs['commit-message'] ?? 'Version Packages');
	git(workspace, env, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
	return { 'has-changesets': 'true', 'pr-number': '1' };
}
