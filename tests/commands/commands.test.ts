import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import { makeSandbox, outsideEnvironment } from '@returning-ai/testing/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let sandbox: ReturnType<typeof makeSandbox>;
beforeAll(() => {
	sandbox = makeSandbox();
});
afterAll(() => sandbox.remove());

const env = outsideEnvironment(process.env);

function run(...args: string[]): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		execFile(...npm(...args), { cwd: sandbox.folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
			resolve({ code: error ? 1 : 0, output: stdout + stderr }),
		);
	});
}

function node(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, args, { cwd: sandbox.folder, env }, (error, stdout, stderr) =>
			resolve({ code: error?.code ?? 0, stdout, stderr }),
		);
	});
}

function change(file: string, from: string | RegExp, to: string | ((text: string) => string)): () => void {
	const path = join(sandbox.folder, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, to as string);
	if (after === before) throw new Error(`${file} does not hold ${from}.`);
	writeFileSync(path, after);
	return () => writeFileSync(path, before);
}

/** What turbo says it did with each task: "cache miss" or "cache hit". */
function tasks(output: string): Record<string, string> {
	const lines = [...output.matchAll(/^(@returning-ai\/[\w-]+:\w+): (cache \w+)/gm)];
	return Object.fromEntries(lines.map(([, task = '', what = '']) => [task.replace('@returning-ai/', ''), what]));
}

const OUTPUTS = [
	'spec/dist/openapi.json',
	'packages/types/dist/index.d.ts',
	'packages/client/dist/index.js',
	'packages/mock/dist/index.js',
	'packages/server/dist/index.js',
	'packages/cli/dist/main.js',
	'docs/dist/index.html',
];
const CONTRACT = 'spec/integration/messages.yaml';
/** The description of a schema, as the contract, the types and the docs have it. */
const DESCRIPTION = /(?<=\n {2}MessageText:\n {4}description: ).+/;
const TYPE_ERROR = ['packages/mock/src/start-mock.ts', 'const access =', 'const access: number ='] as const;
const read = (file: string): string => readFileSync(join(sandbox.folder, file), 'utf8');

describe('npm start', () => {
	it('explains itself', async () => {
		const { code, output } = await run('start', '--', '--help');
		expect(code).toBe(0);
		expect(output).toContain('Usage: npm start');
	});

	it('builds, serves, prints a call that works, and leaves no process behind', async () => {
		const taken = await occupy(4010);
		const started = performance.now();
		const platform = await start();
		console.info(`npm start, nothing built: ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
		expect(platform.output()).toMatch(/Port 4010 is taken by another program, so the mock moved to http:\/\/localhost:\d+/);
		const curl = /curl [\s\S]*?}'/.exec(platform.output())?.[0] ?? '';
		const reply = await bash(curl);
		expect(JSON.parse(reply)).toEqual({ status: 'success', message: 'Message send successfully' });
		const docs = /docs +(http\S+)/.exec(platform.output())?.[1] ?? '';
		expect(await (await fetch(docs)).text()).toContain('Returning.AI API');
		await stopped(platform, 'SIGTERM');
		taken?.close();
	});

	it('is ready sooner the second time, and stops on Ctrl-C too', async () => {
		const started = performance.now();
		const platform = await start();
		console.info(`npm start, all built: ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
		await stopped(platform, 'SIGINT');
	});

	it('stops in the middle of a build', async () => {
		const restore = change('spec/openapi.yaml', /summary: Communities.*/, 'summary: Something else for a moment.');
		const platform = follow(launch());
		await until('turbo builds', () => platform.output().includes('Running build'));
		await stopped(platform, 'SIGTERM');
		restore();
	});
});

describe('npm start -- --watch', () => {
	it('shows an edit of the contract in docs, mock and server, keeps the last good build of a broken one, and stops', async () => {
		const platform = await start('--', '--watch');
		await until('it watches', () => platform.output().includes('Watching'));
		const [docs = '', mock = '', server = ''] = ['docs', 'mock', 'server'].map((name) => urlOf(platform, name));
		const reference = async (): Promise<string> => (await fetch(`${docs}/reference.html`)).text();
		const [description = ''] = DESCRIPTION.exec(read(CONTRACT)) ?? [];

		const restore = change(
			CONTRACT,
			new RegExp(`Message send successfully|${DESCRIPTION.source}`, 'g'),
			(text) => `${text}, edited`,
		);
		await Promise.all([
			until('the mock shows it', async () => (await send(mock)).includes('successfully, edited')),
			until('the docs show it', async () => (await reference()).includes(`${description}, edited`)),
			until('the types have it', () => read('packages/types/dist/openapi.gen.d.ts').includes(`${description}, edited`)),
			until('the server is built', () => /saved:.* server [\d.]+ s/.test(platform.output())),
		]);
		await until('it says so', () => platform.output().includes(' s.\n'));
		console.info(/.* saved:.*/.exec(platform.output())?.[0]);
		expect(await send(server)).toContain('success');

		const repair = change(CONTRACT, 'operationId: integration.messages.send', 'operationId: integration messages send');
		await until('the fault is printed', () => platform.output().includes('still serving the last good build'));
		expect(platform.output()).toMatch(/messages\.yaml/);
		expect(await send(mock)).toContain('successfully, edited');
		expect(await reference()).toContain(`${description}, edited`);

		repair();
		restore();
		await until('the mock is as it was', async () => !(await send(mock)).includes('edited'));
		await stopped(platform, 'SIGINT');
	});

	it('builds and starts a package whose source was saved, and keeps the last one when it has a type error', async () => {
		const platform = await start('--', '--watch');
		await until('it watches', () => platform.output().includes('Watching'));
		const mock = urlOf(platform, 'mock');
		const restore = change(...TYPE_ERROR);
		await until('the fault is printed', () => platform.output().includes('mock was not built: still serving'));
		expect(platform.output()).toContain('error TS2322');
		expect(await send(mock)).toContain('success');
		restore();
		await until('the type error is gone', () => / mock [\d.]+ s/.test(platform.output()));
		await stopped(platform, 'SIGTERM');
	});

	it('builds what was saved before it served, and starts a service that was killed at the next save', async () => {
		const platform = follow(launch('--', '--watch'));
		const [file, found, edited] = ['packages/mock/src/reply/no-reply.ts', 'it declares ', 'it declares, edited, '];
		const headers = { 'x-api-key': 'rai_test_system_key', prefer: 'code=418' };
		const answer = async (): Promise<string> => (await fetch(`${urlOf(platform, 'mock')}/channels`, { headers })).text();
		await until('the first build is over', () => platform.output().includes(' Tasks:'));
		const restore = change(file, found, edited);
		await until('the mock is built', async () => (await answer()).includes(edited));
		process.kill(pidOf('service.ts mock'), 'SIGKILL');
		await until('that is printed', () => platform.output().includes('The mock ended by itself.'));
		restore();
		await until('the mock is started again', async () => (await answer()).includes(found));
		await stopped(platform, 'SIGTERM');
	});

	it('ends when the first build fails', async () => {
		const restore = change(...TYPE_ERROR);
		const { code, output } = await run('start', '--', '--watch');
		restore();
		expect(code).toBe(1);
		expect(output).toContain('Fix the errors above, then run npm start again.');
	});
});

describe('a program that is built first', () => {
	const start = ['tools/build-then-run.ts', '--filter=@returning-ai/spec', '--cwd=docs', '--env=GREETING=a=b', 'program.ts'];

	it('gets its arguments, folder and environment, alone on stdout, and decides the exit code', async () => {
		const program = 'console.log(JSON.stringify([process.argv.slice(2), process.cwd(), process.env.GREETING])); process.exit(3);';
		writeFileSync(join(sandbox.folder, 'program.ts'), program);
		const { code, stdout } = await node(...start, '--json', 'a b');
		rmSync(join(sandbox.folder, 'program.ts'));
		expect(code).toBe(3);
		expect(JSON.parse(stdout)).toEqual([['--json', 'a b'], join(realpathSync(sandbox.folder), 'docs'), 'a=b']);
	});

	it('does not run when the build fails', async () => {
		const restore = change('spec/openapi.yaml', /^openapi: .*/, 'openapi: 9.9.9');
		const { code, stdout, stderr } = await node(...start);
		restore();
		expect(code).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain('The contract was not built');
	});
});

describe('the cache', () => {
	it('rebuilds types and docs when a description changes, and back again', async () => {
		await run('run', 'build');
		const [description = ''] = DESCRIPTION.exec(read(CONTRACT)) ?? [];
		const restore = change(CONTRACT, DESCRIPTION, 'The text, with its line breaks.');
		const changed = tasks((await run('run', 'build')).output);
		for (const name of ['spec', 'types', 'client', 'docs']) expect(changed[`${name}:build`], name).toBe('cache miss');
		expect(read('packages/types/src/openapi.gen.ts')).toContain('The text, with its line breaks.');
		expect(read('docs/dist/reference.html')).toContain('The text, with its line breaks.');
		restore();
		const restored = tasks((await run('run', 'build')).output);
		expect(restored['spec:build']).toBe('cache hit');
		expect(read('packages/types/src/openapi.gen.ts')).toContain(description);
		expect(read('docs/dist/reference.html')).toContain(description);
	});

	it('is hit by every task once everything is as it was, generated files too', async () => {
		const again = tasks((await run('run', 'build')).output);
		expect(Object.keys(again)).toHaveLength(10);
		for (const [task, what] of Object.entries(again)) expect(what, task).toBe('cache hit');
	});

	it('gives back what was deleted', async () => {
		await bash('rm -rf spec/dist packages/*/dist docs/dist');
		const again = tasks((await run('run', 'build')).output);
		for (const [task, what] of Object.entries(again)) expect(what, task).toBe('cache hit');
		for (const file of OUTPUTS) expect(existsSync(join(sandbox.folder, file)), file).toBe(true);
	});
});

describe('drift', () => {
	it.each([
		['packages/types/src/openapi.gen.ts', /export interface paths/],
		['packages/client/src/resources/integration/messages.gen.ts', /integration\.messages\.send/],
		['packages/cli/src/contract/integration/messages.gen.ts', /integration\.messages\.send/],
	])('one byte of %s fails the test command, which prints the command that fixes it', async (file, place) => {
		const restore = change(file, place, 'x');
		const { code, output } = await run('test');
		restore();
		expect(code).toBe(1);
		expect(output).toContain(file);
		expect(output).toContain('To fix: npm run generate');
	});

	it('is fixed by that command, which makes the same bytes again', async () => {
		const before = read('packages/types/src/openapi.gen.ts');
		change('packages/types/src/openapi.gen.ts', /export interface paths/, 'x');
		expect((await run('run', 'generate')).code).toBe(0);
		expect(read('packages/types/src/openapi.gen.ts')).toBe(before);
	});
});

interface Platform {
	child: ChildProcess;
	output: () => string;
}

function launch(...args: string[]): ChildProcess {
	return spawn(...npm('start', ...args), { cwd: sandbox.folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

/** Keeps what a program prints. */
function follow(child: ChildProcess): Platform {
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
	return { child, output: () => output };
}

async function start(...args: string[]): Promise<Platform> {
	const platform = follow(launch(...args));
	const { child, output } = platform;
	const ended = once(child, 'exit').then(() => {
		throw new Error(`npm start ended early:\n${output()}`);
	});
	while (!output().includes('Ctrl-C stops')) await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
	ended.catch(() => {});
	return platform;
}

/** Waits for something to come true; a refused connection counts as not yet. */
async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
	const limit = performance.now() + START_LIMIT_MS;
	while (
		!(await Promise.resolve()
			.then(condition)
			.catch(() => false))
	) {
		if (performance.now() > limit) throw new Error(`Waited in vain until ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function urlOf({ output }: Platform, name: string): string {
	return new RegExp(`^ *${name} +(http\\S+)`, 'm').exec(output())?.[1] ?? '';
}

/** Long enough for a busy machine; an idle one needs less than a second. */
const STOP_LIMIT_MS = 60_000;
const START_LIMIT_MS = 120_000;

/** Sends a signal, and expects that every process ends. */
async function stopped({ child }: Platform, signal: NodeJS.Signals): Promise<void> {
	const exit = child.exitCode === null ? once(child, 'exit') : undefined;
	expect(processesOf(child).length).toBeGreaterThan(0);
	const sent = performance.now();
	// A terminal sends Ctrl-C to every process of the group; other programs stop npm alone.
	if (signal === 'SIGINT') process.kill(-(child.pid as number), signal);
	else child.kill(signal);
	while (processesOf(child).length > 0 && performance.now() < sent + STOP_LIMIT_MS) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	expect(processesOf(child)).toEqual([]);
	console.info(`nothing is left ${Math.round(performance.now() - sent)} ms after ${signal}`);
	await exit;
}

/** Every process that the child started: those of its group, and those, in groups of their own, that name the folder. */
function processesOf({ pid }: ChildProcess): string[] {
	const all = execFileSync('ps', ['-A', '-o', 'pgid=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
	return all.filter((line) => line.includes(sandbox.folder) || Number.parseInt(line, 10) === pid);
}

/** Sends the example message. */
async function send(url: string): Promise<string> {
	const body = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Good morning!', sender: 'bamboostick' };
	const headers = { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json' };
	const response = await fetch(`${url}/apis/v1/messages/send`, { method: 'POST', headers, body: JSON.stringify(body) });
	return response.text();
}

/** The process of the sandbox whose command ends so. */
function pidOf(end: string): number {
	const all = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
	return Number.parseInt(all.find((line) => line.includes(sandbox.folder) && line.trimEnd().endsWith(end)) ?? '', 10);
}

/** Holds a port, unless another program already does. */
async function occupy(port: number): Promise<Server | undefined> {
	const server = createServer();
	const listening = once(server, 'listening');
	server.listen(port, '127.0.0.1');
	try {
		await listening;
		return server;
	} catch {
		return undefined;
	}
}

function bash(command: string): Promise<string> {
	return new Promise((resolve, reject) => {
		execFile('bash', ['-c', command], { cwd: sandbox.folder }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
	});
}
