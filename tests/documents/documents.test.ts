/** Every block of code in every document is run or compiled: what a reader copies works. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMockFetch, type Mock, startMock } from '@returning-ai/mock';
import { createServer, type Server } from '@returning-ai/server';
import { operations } from '@returning-ai/spec/operations';
import { read, repositoryFiles, root } from '@returning-ai/testing/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, commandsOf } from './blocks.ts';
import { type UserProject, userProject } from './user-project.ts';

const run = promisify(execFile);
const documents = repositoryFiles().filter(
	(file) => file.endsWith('.md') && !file.startsWith('.changeset/') && blocksOf(file).length > 0,
);

/** What no test can run within itself, and where it is run instead. */
const RUN_ELSEWHERE: Record<string, { file: string; holds: string }> = {
	'npm ci && npm start': { file: 'tests/commands.test.ts', holds: "describe('npm start'" },
	'npm ci && npm test': { file: '.ci/run', holds: 'npm ci\nnpm test' },
	'npm test': { file: 'examples/contract-test/package.json', holds: '"test"' },
};

let folder: string;
let mock: Mock;
let server: Server;
let serverUrl: string;
let user: UserProject;
/** An empty project, into which the documents' own commands install. */
let empty: string;
const running: ChildProcess[] = [];
const done: string[] = [];

beforeAll(async () => {
	// Within the repository, so that the packages are found by their names.
	folder = mkdtempSync(join(import.meta.dirname, '.documents-'));
	[mock, user, server] = await Promise.all([startMock({ port: 0 }), userProject(), createServer({ demo: true, devPages: true })]);
	serverUrl = (await server.listen({ port: 0 })).url;
	empty = join(user.folder, 'empty');
	mkdirSync(empty);
	writeFileSync(join(empty, 'package.json'), '{ "type": "module" }');
});
afterAll(async () => {
	for (const child of running) child.kill('SIGINT');
	rmSync(folder, { recursive: true });
	user?.remove();
	await Promise.all([mock.close(), server.close()]);
});

/** The addresses that documents name are not those of a test's mock and server. */
const onMock = (code: string): string =>
	code.replaceAll('http://localhost:4010', mock.url).replaceAll('http://localhost:4020', serverUrl);

describe.each(documents)('%s', (file) => {
	const name = file.replace(/\W+/g, '-');
	const blocks = blocksOf(file);
	const programs = blocks.filter(({ language, code }) => language === 'ts' && !testFile(code));
	const program = programs.map(({ code }) => code).join('\n');

	if (programs.length > 0) {
		it('runs its TypeScript, from the first line to the last', async () => {
			const printed = await runTypeScript(name, inPlace(onMock(program)));
			for (const [said, expected] of expectations(program)) expect(printed.split('\n'), said).toContain(expected);
			done.push(...programs.map(({ line }) => `${file}:${line}`));
		});

		it('compiles', () => compiles(name, program));
	}

	for (const block of blocks.filter(({ language, code }) => language === 'ts' && testFile(code))) {
		it(`runs the test of line ${block.line}`, async () => {
			await runTest(testFile(block.code) as string, block.code);
			await compiles(`${name}-${block.line}`, block.code);
			done.push(`${file}:${block.line}`);
		});
	}

	it('runs its commands, and holds what else it shows', async () => {
		let printed = '';
		mock.control.reset();
		const others = blocks.filter(({ language }) => language !== 'ts');
		for (const [at, block] of others.entries()) {
			printed = await runBlock(block, printed, others[at + 1]);
			done.push(`${file}:${block.line}`);
		}
	});
});

describe('the documents together', () => {
	it('have no block of code that was not run or compiled', () => {
		const all = documents.flatMap((file) => blocksOf(file).map(({ line }) => `${file}:${line}`));
		expect([...done].sort()).toEqual([...all].sort());
		console.info(`${done.length} of ${all.length} blocks of code in ${documents.length} documents were run or compiled`);
	});

	it('notice a program that fails, a type that is wrong, and a command that fails', async () => {
		await expect(runTypeScript('bad', 'throw new Error("no");')).rejects.toThrow();
		await expect(compiles('bad', 'const n: number = "x";')).rejects.toThrow();
		await expect(runBlock({ language: 'sh', code: 'false', line: 1 }, '')).rejects.toThrow();
		await expect(runBlock({ language: 'json', code: '{', line: 1 }, '')).rejects.toThrow();
		await expect(runBlock({ language: 'cobol', code: 'x', line: 1 }, '')).rejects.toThrow('cobol');
	});
});

function testFile(code: string): string | undefined {
	return /^\/\/ (\S+\.test\.ts)$/m.exec(code.split('\n')[0] ?? '')?.[1];
}

/** What a line says that it prints: `console.log(x); // 403`. */
function expectations(program: string): [line: string, printed: string][] {
	return [...program.matchAll(/^.*console\.log\(.*\); \/\/ (.+)$/gm)].map(([line, said = '']) => [
		line,
		said.replace(/: .*$/, ''),
	]);
}

/** A document may say where its code would run; here it is made so. */
function inPlace(code: string): string {
	return code
		.replace('// In a browser:', 'Object.assign(globalThis, { document: {} });')
		.replace('// On your server:', "Reflect.deleteProperty(globalThis, 'document');");
}

async function runTypeScript(name: string, code: string): Promise<string> {
	const file = join(folder, `${name}.ts`);
	writeFileSync(file, code);
	const { stdout } = await run(process.execPath, [file], { timeout: 60_000 });
	return stdout.trim();
}

async function runTest(name: string, code: string): Promise<void> {
	writeFileSync(join(folder, name), code);
	const vitest = join(root, 'node_modules/vitest/vitest.mjs');
	await run(process.execPath, [vitest, 'run', '--root', folder, name]);
}

async function compiles(name: string, code: string): Promise<void> {
	writeFileSync(join(folder, `${name}.ts`), code);
	const config = {
		extends: '../tsconfig.json',
		compilerOptions: { noEmit: true, lib: ['ES2024', 'DOM', 'DOM.Iterable'] },
		files: [`${name}.ts`],
	};
	writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify(config));
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	await run(process.execPath, [compiler, '-p', join(folder, `tsconfig.${name}.json`)]).catch((error: { stdout: string }) => {
		throw new Error(error.stdout);
	});
}

/** Runs a block that is not TypeScript, and gives what it printed; a reply that is shown is the one that was printed before. */
async function runBlock({ language, code, line }: Block, before: string, next?: Block): Promise<string> {
	if (language === 'sh') {
		const printed = [];
		for (const command of commandsOf(code)) printed.push(await runCommand(command, next?.language === 'json'));
		return printed.join('');
	}
	if (language === 'json') {
		expect(JSON.parse(before), `the reply in line ${line}`).toEqual(JSON.parse(code));
		return '';
	}
	if (language === 'csv') return sendCsv(code);
	throw new Error(`Line ${line}: nothing here knows how to run ${language || 'a block without a language'}.`);
}

async function runCommand(command: string, refusalIsShown: boolean): Promise<string> {
	const elsewhere = RUN_ELSEWHERE[command];
	if (elsewhere) {
		expect(read(elsewhere.file)).toContain(elsewhere.holds);
		return '';
	}
	if (command.startsWith('npm install ')) return install(command);
	if (/^npx returning-ai-(?:mock|server)/.test(command)) return startCommand(command);
	const text = command.startsWith('curl ') ? `${onMock(command)} --fail-with-body` : command;
	const { stdout } = await run('bash', ['-c', text]).catch((error: { stdout?: string }) => {
		if (refusalIsShown && error.stdout) return { stdout: error.stdout };
		throw error;
	});
	return stdout;
}

/** Installs what a document says, from the tarballs that a release would publish. */
async function install(command: string): Promise<string> {
	const names = command.split(' ').filter((word) => word.startsWith('@returning-ai/'));
	for (const name of names) if (!user.tarballs.has(name)) throw new Error(`${command}: there is no package ${name}.`);
	// The server's own dependencies are not to be had offline; no document installs it.
	const tarballs = [...user.tarballs].filter(([name]) => name !== '@returning-ai/server').map(([, file]) => file);
	const { stdout } = await run('npm', ['install', '--no-audit', '--no-fund', '--offline', ...tarballs], {
		cwd: empty,
	});
	for (const name of names) expect(existsSync(join(empty, 'node_modules', name)), name).toBe(true);
	return stdout;
}

/** Starts a command that goes on until it is stopped, as a reader would in a terminal of its own. */
async function startCommand(command: string): Promise<string> {
	if (!existsSync(join(empty, 'node_modules/.bin/returning-ai-mock'))) await install('npm install @returning-ai/mock');
	const port = command.includes('--port') ? command : `${command} --port 4010`;
	const [, name = '', ...args] = port.replace('4010', '0').replace('http://localhost:3000', mock.url).split(' ');
	const bin = name.endsWith('-server')
		? join(root, 'packages/server/bin/returning-ai-server.js')
		: join(empty, 'node_modules/.bin', name);
	const child = spawn(process.execPath, [bin, ...args], { cwd: empty });
	running.push(child);
	let text = '';
	const url = await new Promise<string>((resolve, reject) => {
		child.stdout.on('data', (chunk: Buffer) => {
			text += chunk;
			const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+(?![\s\S]*http)/.exec(text);
			if (found) resolve(found[0]);
		});
		child.on('exit', () => reject(new Error(`${command} ended:\n${text}`)));
	});
	const report = /--report-junit (\S+)/.exec(command)?.[1];
	expect((await fetch(`${url}/channels`, { headers: { 'x-api-key': 'rai_test_system_key' } })).status).toBe(200);
	child.removeAllListeners('exit');
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGINT');
	await ended;
	if (report) expect(readFileSync(join(empty, report), 'utf8')).toContain('<testsuite');
	return text;
}

async function sendCsv(code: string): Promise<string> {
	const form = new FormData();
	form.append('data', new Blob([code], { type: 'text/csv' }), 'members.csv');
	const { method, path } = operations['integration.users.bulkUpdate'];
	const fetch = createMockFetch();
	const response = await fetch(`http://localhost${path}`, {
		method,
		body: form,
		headers: { authorization: 'Bearer rai_test_community_key' },
	});
	expect(response.status).toBe(200);
	const columns = code.split('\n')[0]?.split(',').length;
	for (const row of code.trim().split('\n')) expect(row.split(',')).toHaveLength(columns as number);
	return '';
}

describe('what the documents say', () => {
	it('counts the operations rightly', () => {
		expect(read('README.md')).toContain(`${Object.keys(operations).length} operations`);
	});

	it.each(['mock', 'server'])('names only flags of the %s that there are', async (name) => {
		const bin = join(root, `packages/${name}/bin/returning-ai-${name}.js`);
		const { stdout } = await run(process.execPath, [bin, '--help']);
		for (const [flag] of read(`packages/${name}/README.md`).matchAll(/(?<=[ `])--[a-z][a-z-]+/g)) expect(stdout).toContain(flag);
	});

	it("names every entry of the client's package", () => {
		const { exports } = JSON.parse(read('packages/client/package.json'));
		for (const entry of Object.keys(exports).filter((name) => /^\.\/\w+$/.test(name))) {
			expect(read('packages/client/README.md')).toContain(`@returning-ai/client/${entry.slice(2)}`);
		}
	});
});

describe('the examples', () => {
	it('first-message lists channels, sends, replies and reacts', async () => {
		const { stdout } = await run(process.execPath, [join(root, 'examples/first-message.ts')]);
		expect(stdout.trim().split('\n')).toEqual([
			'#lounge (open)',
			'#questions (forum)',
			'Message send successfully',
			'Message reply successfully',
			'Reaction added successfully',
		]);
	});
});

describe('links within the repository', () => {
	it('lead somewhere', () => {
		const files = repositoryFiles();
		for (const file of files.filter((name) => name.endsWith('.md'))) {
			// A link that begins with a slash is one to a page of the site, which the build of the docs checks.
			for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|#|\/)([^)#]+)\)/g)) {
				const path = join(file, '..', target);
				expect(
					files.some((name) => name === path || name.startsWith(`${path}/`)),
					`${file} links to ${target}`,
				).toBe(true);
			}
		}
	});
});
