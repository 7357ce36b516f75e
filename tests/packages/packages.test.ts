/** The published packages as users get them: installed by npm from tarballs, in a folder outside this repository. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { published, read, root } from '@returning-ai/testing/files';
import { findManifest } from '@returning-ai/testing/installed';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, importedPackages, installedManifest, modulesAmong, PEERS } from './entries.ts';
import { exportsReached, listExports, missingExports } from './exports.ts';
import { sizeOf } from './size.ts';
import { typeCheck } from './type-check.ts';

const names = published.map(([, { name }]) => name);
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const peers = [...new Set(Object.values(PEERS).flat())];

let registry: LocalRegistry;
let project: UserProject;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['pkg', 'set', 'type=module']);
	await project.npm(['install', ...names, '@types/node']);
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

describe('a tarball', () => {
	it.each(names)('of %s has the licence, a README and all files that it exports', (name) => {
		const target = join(project.folder, 'node_modules', name);
		expect(readFileSync(join(target, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
		expect(readFileSync(join(target, 'README.md'), 'utf8')).toMatch(/^# /);
		const { exports, bin } = installedManifest(project.folder, name);
		const files = JSON.stringify([exports, bin ?? {}]).match(/"(?:\.\/)?(?:dist|bin)\/[^"*]+"/g) ?? [];
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expect(readFileSync(join(target, JSON.parse(file)), 'utf8').length).toBeGreaterThan(0);
	});

	it.each(names)('of %s passes publint', async (name) => {
		const program = join(dirname(findManifest('publint', import.meta.url)), 'src/cli.js');
		const args = [program, 'run', registry.tarballs.get(name) ?? '', '--strict'];
		expect((await project.run(process.execPath, args)).stdout).toContain('All good!');
	});

	it.each(names)('of %s has declarations that import only dependencies', (name) => {
		const { dependencies, peerDependencies } = installedManifest(project.folder, name);
		const named = Object.keys({ ...dependencies, ...peerDependencies });
		const target = join(project.folder, 'node_modules', name);
		const unnamed = filesOf(target)
			.filter((file) => /\.d\.c?ts$/.test(file))
			.flatMap((file) =>
				importedPackages(readFileSync(join(target, file), 'utf8'), name)
					.filter((imported) => !named.includes(imported))
					.map((imported) => `${file} imports ${imported}`),
			);
		expect(unnamed).toEqual([]);
	});

	it('contains the recorded files; after an intended change: npx vitest run -u packages.test.ts (in tests/packages)', async () => {
		const files = names.flatMap((name) =>
			filesOf(join(project.folder, 'node_modules', name))
				// Written by the first release; the next test checks it.
				.filter((file) => file !== 'CHANGELOG.md')
				.map((file) => `${name}/${file}`.replace(/(?<=shared-)[A-Z0-9]{8}|(?<=snapshot-)[0-9a-f]{16}/, '<hash>')),
		);
		await expect(`${[...new Set(files)].sort().join('\n')}\n`).toMatchFileSnapshot('published-files.txt');
	});

	it.each(published)('of %s has its change log if one exists', (folder, { name }) => {
		const isThere = existsSync(join(root, folder, 'CHANGELOG.md'));
		expect(existsSync(join(project.folder, 'node_modules', name, 'CHANGELOG.md'))).toBe(isThere);
	});

	it.each([
		// Contains the whole contract as JSON and YAML, and two editions of each family's document.
		['spec', 2_500_000],
		['types', 400_000],
		// Contains each file twice, as an ECMAScript module and as CommonJS.
		['client', 1_600_000],
		// Contains Prism with its dependencies; installed separately, they are 60 times as large.
		['mock', 5_200_000],
		// Contains a migrated database, so that the server starts in a second.
		['server', 7_000_000],
		// Contains the client, the commands of the contract, and the SDK of MCP.
		['cli', 2_000_000],
	])('of the %s unpacks to less than %i bytes', (name, limit) => {
		const size = sizeOf(join(project.folder, 'node_modules/@returning-ai', name));
		console.info(`@returning-ai/${name} unpacks to ${size} bytes`);
		expect(size).toBeLessThan(limit);
	});
});

describe('a project without the optional packages', () => {
	it('has none of them', () => {
		const installed = readdirSync(join(project.folder, 'node_modules'));
		expect(installed).not.toContain('ajv');
		expect(installed).not.toContain('undici');
		expect(installed).not.toContain('vitest');
	});

	it('type-checks each entry that needs none, with its declarations', async () => {
		const entries = names.flatMap((name) => modulesAmong(entriesOf(project.folder, name))).filter((entry) => !(entry in PEERS));
		await typeCheck(project, { compiler, module: 'NodeNext', imports: entries });
	});
});

describe('a project with the optional packages', () => {
	beforeAll(async () => {
		await project.npm(['install', ...peers]);
		cpSync(join(import.meta.dirname, 'user-programs'), project.folder, { recursive: true });
		cpSync(join(root, 'examples/first-message.ts'), join(project.folder, 'first-message.ts'));
	});

	it('type-checks the entries that need them, and programs that use all entries', async () => {
		const files = ['first-message.ts', 'every-entry.ts'];
		await typeCheck(project, { compiler, module: 'NodeNext', imports: Object.keys(PEERS), files });
	});

	it('reaches every export of every entry', async () => {
		const exports = await listExports(
			project,
			names.flatMap((name) => entriesOf(project.folder, name)),
		);
		const results = await exportsReached(project, [process.execPath, 'every-export.js']);
		const { missing, reached, total } = missingExports(exports, results);
		console.info(`${reached} of ${total} exports of ${Object.keys(exports).length} entries reached`);
		expect({ missing, failures: failuresOf(results) }).toEqual({ missing: [], failures: {} });
	});

	it("runs the mock's helper in its own vitest", async () => {
		const { stdout } = await project.npx(['vitest', 'run', 'use-mock.test.js'], { env: { NO_COLOR: '1' } });
		expect(stdout).toMatch(/1 passed \| 1 expected fail/);
	});

	it('runs the example of the README', async () => {
		const { stdout } = await project.run(process.execPath, ['first-message.ts']);
		expect(stdout).toContain('Message send successfully');
	});

	it.each(['returning-ai-mock', 'returning-ai-server', 'returning-ai'])('has the command %s', async (command) => {
		expect((await project.npx([command, '--help'])).stdout).toContain(`Usage: ${command}`);
	});
});

function failuresOf(results: Awaited<ReturnType<typeof exportsReached>>): Record<string, string> {
	return Object.fromEntries(Object.entries(results).flatMap(([entry, { failure }]) => (failure ? [[entry, failure]] : [])));
}

function filesOf(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
