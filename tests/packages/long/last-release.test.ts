/** What worked with the last release works with this build: its programs are compiled and run against today's tarballs. */
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

/** The compiler's errors in the programs; empty when there are none. */
async function faults(): Promise<string> {
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	return project.run(process.execPath, [compiler, '-p', 'tsconfig.json']).then(
		() => '',
		(error: Error) => error.message,
	);
}

/** Changes a file of the installed build while something is looked at. */
async function withEdit<Result>(file: string, change: (text: string) => string, look: () => Promise<Result>): Promise<Result> {
	const path = join(project.folder, 'node_modules/@returning-ai', file);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`${file} holds no place for the edit.`);
	writeFileSync(path, after);
	try {
		return await look();
	} finally {
		writeFileSync(path, before);
	}
}

const TYPES = 'types/dist/openapi.gen.d.ts';
const SENDER = /sender: (?=components)/g;

/** What breaks is a fault, unless the changesets announce a step that may break. */
async function holds(found: string): Promise<void> {
	if (found === '' || !(await isBreaking())) expect(found).toBe('');
	else console.warn(`The next step may break what worked with the last release, and does:\n${found}`);
}

it('compiles', async () => {
	console.info(`${programs.length} programs of the last release are compiled and run`);
	await holds(await faults());
});

/** What a program printed when it failed or did not print what it should; empty when it did. */
async function shortfall(file: string, ran: Promise<Printed>, wanted: string): Promise<string> {
	return ran.then(
		({ stdout, stderr }) => (stdout.includes(wanted) ? '' : `${file} did not print ${wanted}:\n${stdout}${stderr}`),
		(error: Error) => error.message,
	);
}

it('runs, its contract tests too', async () => {
	await holds(
		await shortfall('first-message.ts', project.run(process.execPath, ['first-message.ts']), 'Message send successfully'),
	);
	const tests = project.npx(['vitest', 'run', 'welcome.test.ts'], { env: { NO_COLOR: '1' } });
	await holds(await shortfall('welcome.test.ts', tests, 'passed'));
});

it('fails on a planted break: a field of a body that is called otherwise', async () => {
	expect(await withEdit(TYPES, (text) => text.replace(SENDER, 'author: '), faults)).toMatch(/first-message\.ts.*error TS/);
});

it('passes on an addition: a field of a body that may be left out', async () => {
	const before = await faults();
	expect(await withEdit(TYPES, (text) => text.replace(SENDER, 'silent?: boolean;\nsender: '), faults)).toBe(before);
});
