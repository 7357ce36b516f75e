/** Compiles and runs the programs of the last release against the tarballs of this build. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isBreaking } from '@returning-ai/release/is-breaking';
import { baselinePrograms } from '@returning-ai/release/programs';
import { published, root } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type Printed, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEERS } from '../entries.ts';

const programs = baselinePrograms();

let registry: LocalRegistry;
let project: UserProject;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['pkg', 'set', 'type=module']);
	const peers = new Set(Object.values(PEERS).flat());
	await project.npm(['install', ...published.map(([, { name }]) => name), ...peers, '@types/node']);
	for (const file of programs) copyFileSync(file, join(project.folder, basename(file)));
	const compilerOptions = {
		module: 'NodeNext',
		target: 'ES2022',
		lib: ['ES2023', 'DOM', 'DOM.Iterable'],
		types: ['node'],
		allowImportingTsExtensions: true,
		strict: true,
		skipLibCheck: true,
		noEmit: true,
	};
	writeFileSync(
		join(project.folder, 'tsconfig.json'),
		JSON.stringify({ compilerOptions, files: programs.map((file) => basename(file)) }),
	);
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

/** The compiler's errors in the programs, or an empty string. */
async function faults(): Promise<string> {
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	return project.run(process.execPath, [compiler, '-p', 'tsconfig.json']).then(
		() => '',
		(error: Error) => error.message,
	);
}

/** Changes an installed file while `look` runs, and restores it. */
async function withEdit<Result>(file: string, change: (text: string) => string, look: () => Promise<Result>): Promise<Result> {
	const path = join(project.folder, 'node_modules/@returning-ai', file);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`The edit does not change ${file}.`);
	writeFileSync(path, after);
	try {
		return await look();
	} finally {
		writeFileSync(path, before);
	}
}

const TYPES = 'types/dist/openapi.gen.d.ts';
const SENDER = /sender: (?=UserNameOrEmail)/g;

/** Fails on a breaking change unless the changesets announce a release that may break. */
async function holds(found: string): Promise<void> {
	if (found === '' || !(await isBreaking())) expect(found).toBe('');
	else console.warn(`The next release may contain breaking changes, and does:\n${found}`);
}

it('compiles', async () => {
	console.info(`${programs.length} programs of the last release are compiled and run`);
	await holds(await faults());
});

/** The error and the output of a program that failed or did not print `wanted`; empty otherwise. */
async function shortfall(file: string, ran: Promise<Printed>, wanted: string): Promise<string> {
	return ran.then(
		({ stdout, stderr }) => (stdout.includes(wanted) ? '' : `${file} did not print ${wanted}:\n${stdout}${stderr}`),
		(error: Error) => error.message,
	);
}

it('runs, with its contract tests', async () => {
	await holds(
		await shortfall('first-message.ts', project.run(process.execPath, ['first-message.ts']), 'Message send successfully'),
	);
	const tests = project.npx(['vitest', 'run', 'welcome.test.ts'], { env: { NO_COLOR: '1' } });
	await holds(await shortfall('welcome.test.ts', tests, 'passed'));
});

it('fails on a breaking change: a renamed field of a body', async () => {
	expect(await withEdit(TYPES, (text) => text.replace(SENDER, 'author: '), faults)).toMatch(/first-message\.ts.*error TS/);
});

it('passes on an addition: an optional field of a body', async () => {
	const before = await faults();
	expect(await withEdit(TYPES, (text) => text.replace(SENDER, 'silent?: boolean;\nsender: '), faults)).toBe(before);
});
