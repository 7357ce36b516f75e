/** What worked with the last release works with this build: its programs are compiled and run against today's tarballs. */
import { execFile } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { mayBreak } from '@returning-ai/release/may-break';
import { lastPrograms } from '@returning-ai/release/programs';
import { root } from '@returning-ai/testing/files';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type UserProject, userProject } from './user-project.ts';

const run = promisify(execFile);
const programs = lastPrograms();

let project: UserProject;
beforeAll(async () => {
	project = await userProject();
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
afterAll(() => project.remove());

/** What the compiler has against the programs; nothing when it has nothing. */
async function faults(): Promise<string> {
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	return run(process.execPath, [compiler, '-p', project.folder]).then(
		() => '',
		({ stdout }: { stdout: string }) => stdout,
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
	if (found === '' || !(await mayBreak())) expect(found).toBe('');
	else console.warn(`The next step may break what worked with the last release, and does:\n${found}`);
}

it('compiles', async () => {
	console.info(`${programs.length} programs of the last release are compiled and run`);
	await holds(await faults());
});

/** All that a program said when it failed or did not say what it should; nothing when it did. */
async function shortfall(args: string[], wanted: string): Promise<string> {
	const { code, stdout, stderr } = await run(process.execPath, args, { cwd: project.folder }).then(
		(said) => ({ code: 0, ...said }),
		(error: { code: number; stdout: string; stderr: string }) => error,
	);
	return code === 0 && stdout.includes(wanted) ? '' : `${args.at(-1)} ended with ${code}:\n${stdout}${stderr}`;
}

it('runs, its contract tests too', async () => {
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	await holds(await shortfall(['first-message.ts'], 'Message send successfully'));
	await holds(await shortfall([vitest, 'run', '--root', project.folder, 'welcome.test.ts'], 'passed'));
});

it('fails on a planted break: a field of a body that is called otherwise', async () => {
	expect(await withEdit(TYPES, (text) => text.replace(SENDER, 'author: '), faults)).toMatch(/first-message\.ts.*error TS/);
});

it('passes on an addition: a field of a body that may be left out', async () => {
	const before = await faults();
	expect(await withEdit(TYPES, (text) => text.replace(SENDER, 'silent?: boolean;\nsender: '), faults)).toBe(before);
});
