/** The client and the types in a user's CommonJS project, installed from their tarballs. */
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { root } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommonJsProject, makeCommonJsProject, PROGRAM_OUTPUT } from './commonjs.ts';
import { modulesAmong } from './entries.ts';
import { type Exports, exportsReached, listExports, missingExports } from './exports.ts';
import { typeCheck } from './type-check.ts';

/** As in Node before 20.19 and 22.12: `require` cannot load an ECMAScript module. */
const OLD_REQUIRE = '--no-experimental-require-module';
const TYPESCRIPT_5 = join(root, 'tools/codegen/node_modules/typescript/bin/tsc');
const TYPESCRIPT_7 = join(root, 'node_modules/typescript/bin/tsc');

let registry: LocalRegistry;
let mock: Mock;
let project: CommonJsProject;
let imported: Exports;
beforeAll(async () => {
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	project = await makeCommonJsProject(registry);
	imported = await listExports(project, project.entries);
});
afterAll(async () => {
	project?.remove();
	await mock?.close();
	await registry?.close();
});

it('requires the same exports from each entry that an import gets', async () => {
	const modules = modulesAmong(project.entries);
	const { stdout } = await project.run(process.execPath, [OLD_REQUIRE, 'commonjs/list-exports.cjs', ...modules]);
	expect(JSON.parse(stdout)).toEqual(Object.fromEntries(modules.map((entry) => [entry, imported[entry]])));
	expect(modules.length).toBeGreaterThan(20);
});

it('reaches every export of every required entry', async () => {
	const env = { RETURNING_AI_URL: mock.url };
	const results = await exportsReached(project, [process.execPath, OLD_REQUIRE, 'every-export.cjs'], env);
	const portable = Object.entries(imported).filter(([entry]) => entry in results);
	expect(Object.values(results).filter(({ failure }) => failure)).toEqual([]);
	expect(missingExports(Object.fromEntries(portable), results).missing).toEqual([]);
	// The program of the next tests uses undici. JSON files and the types have no exports to call.
	const rest = project.entries.filter((entry) => !(entry in results) && !/\.json$|\/undici$|\/types$/.test(entry));
	expect(rest).toEqual([]);
});

it.each([
	['5.9', 'CommonJS', TYPESCRIPT_5],
	['5.9', 'Node16', TYPESCRIPT_5],
	['7.0', 'Node16', TYPESCRIPT_7],
	['7.0', 'NodeNext', TYPESCRIPT_7],
] as const)('TypeScript %s compiles a program under module %s, which runs', async (version, module, compiler) => {
	expect((await project.run(process.execPath, [compiler, '--version'])).stdout).toContain(version);
	await typeCheck(project, {
		compiler,
		module,
		imports: modulesAmong(project.entries),
		files: ['commonjs/program.ts'],
		outDir: module,
	});
	const env = { RETURNING_AI_URL: mock.url };
	const { stdout } = await project.run(process.execPath, [OLD_REQUIRE, join(module, 'commonjs/program.js')], { env });
	expect(stdout).toBe(PROGRAM_OUTPUT);
});
