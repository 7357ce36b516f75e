import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { fetched } from '@returning-ai/fetched';
import { read, root } from '@returning-ai/testing/files';
import { findManifest } from '@returning-ai/testing/installed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, type UserProject, userProject } from './user-project.ts';

const run = promisify(execFile);

interface Compiler {
	version: string;
	compiler: string;
	/** Where the types of Node are that the compiler can read. */
	typeRoots?: string;
}

const OLD = join(root, 'node_modules/.cache/typescript-5.4/node_modules');

/** The oldest that users are promised, the last one in JavaScript, and the newest. */
const COMPILERS: readonly Compiler[] = [
	{ version: '5.4', compiler: join(OLD, 'typescript/bin/tsc'), typeRoots: join(OLD, '@types') },
	{ version: '5.9', compiler: join(root, 'tools/codegen/node_modules/typescript/bin/tsc') },
	{ version: '7.0', compiler: join(root, 'node_modules/typescript/bin/tsc') },
];

let project: UserProject;
beforeAll(async () => {
	await fetched('typescript-5.4', { typescript: 'typescript@5.4.5', '@types/node': '@types/node@20.11.30' });
	project = await userProject();
});
afterAll(() => project.remove());

const names = published.map(([folder, { name }]): [string, string] => [name, folder]);

describe('the packages, from their tarballs', () => {
	it.each(names)('%s has its licence, a README and all that it exports', (name, folder) => {
		const target = join(project.folder, 'node_modules', name);
		expect(readFileSync(join(target, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
		expect(readFileSync(join(target, 'README.md'), 'utf8')).toMatch(/^# /);
		const { exports, bin } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
		const files = JSON.stringify([exports, bin ?? {}]).match(/"(?:\.\/)?(?:dist|bin)\/[^"*]+"/g) ?? [];
		expect(files.length, folder).toBeGreaterThan(0);
		for (const file of files) expect(readFileSync(join(target, JSON.parse(file)), 'utf8').length).toBeGreaterThan(0);
	});

	it.each(names)('%s is clean for publint', async (name) => {
		const program = join(dirname(findManifest('publint')), 'src/cli.js');
		const { stdout } = await run(process.execPath, [program, 'run', project.tarballs.get(name) ?? '', '--strict']);
		expect(stdout).toContain('All good!');
	});

	it.each(names)('%s is clean for arethetypeswrong', async (name) => {
		// A YAML file has no types; wildcards are only looked at by example.
		const entries =
			{
				'@returning-ai/spec': ['--exclude-entrypoints', 'openapi.yaml'],
				'@returning-ai/client': [
					'--include-entrypoints',
					'system/roles',
					'integration/messages',
					'application/community-users',
					'--exclude-entrypoints',
					'system/*',
					'integration/*',
					'application/*',
				],
			}[name] ?? [];
		const program = join(dirname(findManifest('@arethetypeswrong/cli')), 'dist/index.js');
		const { stdout } = await run(process.execPath, [
			program,
			project.tarballs.get(name) ?? '',
			'--profile',
			'esm-only',
			'--format',
			'ascii',
			'--no-emoji',
			...entries,
		]);
		expect(stdout).toContain(`${name} v`);
	});

	it('hold just the files that they held before; to take a change over: npx vitest run -u packages.test.ts (in tests/)', async () => {
		const files = published.flatMap(([, { name }]) =>
			filesOf(join(project.folder, 'node_modules', name)).map((file) =>
				`${name}/${file}`.replace(/(?<=shared-)[A-Z0-9]{8}|(?<=snapshot-)[0-9a-f]{16}/, '<hash>'),
			),
		);
		await expect(`${[...new Set(files)].sort().join('\n')}\n`).toMatchFileSnapshot('published-files.txt');
	});

	it.each([
		['spec', 1_000_000],
		['types', 400_000],
		['client', 1_000_000],
		// Prism and all that it needs is in it; what it takes the place of weighs sixty times as much.
		['mock', 5_000_000],
		// A migrated database is in it, so that starting takes a second.
		['server', 7_000_000],
	])('are small: the %s unpacks to less than %i bytes', (name, limit) => {
		const size = sizeOf(join(project.folder, 'node_modules/@returning-ai', name));
		console.info(`@returning-ai/${name} unpacks to ${size} bytes`);
		expect(size).toBeLessThan(limit);
	});

	it.each(COMPILERS.flatMap(({ version }) => ['NodeNext', 'ESNext'].map((module) => [version, module] as const)))(
		'type-check in a strict project by TypeScript %s under module %s, declarations too',
		async (version, module) => {
			const { compiler, typeRoots } = COMPILERS.find((candidate) => candidate.version === version) as Compiler;
			for (const file of ['first-message.ts', 'every-entry.ts'])
				writeFileSync(
					join(project.folder, file),
					read(file === 'every-entry.ts' ? `tests/user-programs/${file}` : `examples/${file}`),
				);
			const compilerOptions = {
				module,
				moduleResolution: module === 'ESNext' ? 'Bundler' : module,
				target: 'ES2022',
				lib: ['ES2023', 'DOM', 'DOM.Iterable'],
				types: ['node'],
				...(typeRoots && { typeRoots: [typeRoots] }),
				strict: true,
				exactOptionalPropertyTypes: true,
				skipLibCheck: false,
				noEmit: true,
			};
			const files = ['first-message.ts', 'every-entry.ts'];
			writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
			expect((await run(process.execPath, [compiler, '--version'])).stdout).toContain(version);
			await run(process.execPath, [compiler, '-p', project.folder]).catch((error: { stdout: string }) => {
				throw new Error(error.stdout);
			});
		},
	);

	it('run', async () => {
		const { stdout } = await run(process.execPath, [join(project.folder, 'first-message.ts')]);
		expect(stdout).toContain('Message send successfully');
		const help = await run(process.execPath, [
			join(project.folder, 'node_modules/@returning-ai/mock/bin/returning-ai-mock.js'),
			'--help',
		]);
		expect(help.stdout).toContain('Usage: returning-ai-mock');
	});
});

function filesOf(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function sizeOf(path: string): number {
	if (!statSync(path).isDirectory()) return statSync(path).size;
	return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
