/** Type-checks the declarations with the compilers that users have. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { published, root } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { fetched } from '@returning-ai/third-party/fetched';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, modulesAmong, PEERS } from '../entries.ts';
import { type TypeCheck, typeCheck } from '../type-check.ts';

/** The oldest supported version, the last one written in JavaScript, and the newest. */
const VERSIONS = ['5.4', '5.9', '7.0'] as const;
const MODULES = ['NodeNext', 'ESNext'] as const;

const names = published.map(([, { name }]) => name);

let registry: LocalRegistry;
let project: UserProject;
let entries: string[];
/** The folder of TypeScript 5.4, with types of Node that it can read. */
let old: string;
beforeAll(async () => {
	const fetchedFolder = await fetched('typescript-5.4', {
		typescript: 'typescript@5.4.5',
		'@types/node': '@types/node@20.11.30',
	});
	old = join(fetchedFolder, 'node_modules');
	registry = await startLocalRegistry();
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['pkg', 'set', 'type=module']);
	await project.npm(['install', ...names, '@types/node']);
	entries = modulesAmong(names.flatMap((name) => entriesOf(project.folder, name)));
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

/** Type-checks each entry in a separate program. Throws the errors of all of them. */
async function checkEach(compiler: string, those: readonly string[]): Promise<void> {
	const faults: string[] = [];
	for (const entry of those)
		await typeCheck(project, { compiler, module: 'NodeNext', imports: [entry] }).catch((error: Error) =>
			faults.push(`${entry}: ${error.message}`),
		);
	console.info(`${those.length - faults.length} of ${those.length} entries type-check, each on its own`);
	expect(faults).toEqual([]);
}

const NEWEST = join(root, 'node_modules/typescript/bin/tsc');

function compilerOf(version: (typeof VERSIONS)[number]): Pick<TypeCheck, 'compiler' | 'typeRoots'> {
	if (version === '5.4') return { compiler: join(old, 'typescript/bin/tsc'), typeRoots: [join(old, '@types')] };
	return { compiler: version === '7.0' ? NEWEST : join(root, 'tools/codegen/node_modules/typescript/bin/tsc') };
}

it('each entry that needs no optional package type-checks on its own', async () => {
	await checkEach(
		NEWEST,
		entries.filter((entry) => !(entry in PEERS)),
	);
}, 900_000);

describe('with the optional packages', () => {
	beforeAll(async () => {
		await project.npm(['install', ...new Set(Object.values(PEERS).flat())]);
		cpSync(join(import.meta.dirname, '../user-programs/every-entry.ts'), join(project.folder, 'every-entry.ts'));
		cpSync(join(root, 'examples/first-message.ts'), join(project.folder, 'first-message.ts'));
	});

	it('each entry that needs one type-checks on its own', async () => {
		await checkEach(NEWEST, Object.keys(PEERS));
	}, 900_000);

	it.each(VERSIONS.flatMap((version) => MODULES.map((module) => [version, module] as const)))(
		'TypeScript %s type-checks all entries and the programs under module %s',
		async (version, module) => {
			const options = compilerOf(version);
			expect((await project.run(process.execPath, [options.compiler, '--version'])).stdout).toContain(version);
			await typeCheck(project, { ...options, module, imports: entries, files: ['first-message.ts', 'every-entry.ts'] });
		},
	);
});
