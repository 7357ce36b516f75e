/** Installs the packages with each package manager, from the local registry. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserProject } from '@returning-ai/testing/user-project';
import { fetched } from '@returning-ai/third-party/fetched';

export interface Layout {
	name: string;
	/** Whether only Node can resolve packages in it. */
	onlyNode?: boolean;
	install(project: UserProject, registry: string, packages: readonly string[]): Promise<unknown>;
	/** The command that runs a program with Node in it. */
	command(node: string, program: string): Promise<string[]>;
}

const plain = async (node: string, program: string): Promise<string[]> => [node, program];

async function managers(): Promise<{ pnpm: string; yarn: string }> {
	const folder = await fetched('package-managers', {
		pnpm: '@pnpm/exe.linux-x64@12.21.0',
		yarn: '@yarnpkg/cli-dist@4.18.1',
	});
	return { pnpm: join(folder, 'node_modules/pnpm/pnpm'), yarn: join(folder, 'node_modules/yarn/bin/yarn.js') };
}

async function npm(project: UserProject, packages: readonly string[], strategy: string): Promise<void> {
	await project.npm(['install', `--install-strategy=${strategy}`, ...packages]);
}

async function yarn(project: UserProject, registry: string, packages: readonly string[], linker: string): Promise<void> {
	const settings = {
		npmRegistryServer: registry,
		unsafeHttpWhitelist: ['127.0.0.1'],
		enableTelemetry: false,
		enableGlobalCache: false,
		nodeLinker: linker,
	};
	// JSON is YAML.
	writeFileSync(join(project.folder, '.yarnrc.yml'), JSON.stringify(settings));
	// Marks the folder as the root of a project.
	writeFileSync(join(project.folder, 'yarn.lock'), '');
	// vite is a peer dependency of vitest; only npm and pnpm install peer dependencies automatically.
	await project.run(process.execPath, [(await managers()).yarn, 'add', ...packages, 'vite']);
}

export const LAYOUTS: readonly Layout[] = [
	{ name: 'npm', install: (project, _, packages) => npm(project, packages, 'hoisted'), command: plain },
	{ name: 'npm, linked', install: (project, _, packages) => npm(project, packages, 'linked'), command: plain },
	{
		name: 'pnpm',
		async install(project, registry, packages) {
			writeFileSync(join(project.folder, '.npmrc'), `registry=${registry}/\n`);
			await project.run((await managers()).pnpm, ['add', ...packages]);
		},
		command: plain,
	},
	{
		name: 'Yarn, node_modules',
		install: (project, registry, packages) => yarn(project, registry, packages, 'node-modules'),
		command: plain,
	},
	{
		name: 'Yarn, PnP',
		onlyNode: true,
		install: (project, registry, packages) => yarn(project, registry, packages, 'pnp'),
		// Like `yarn node`, but with the given Node.
		command: async (node, program) => [node, '--require', './.pnp.cjs', '--experimental-loader', './.pnp.loader.mjs', program],
	},
];
