import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { operationIds } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, readSpec } from '../src/index.ts';

const bin = join(import.meta.dirname, '../bin/returning-ai-mock.js');
const run = promisify(execFile);
const headers = { 'x-api-key': 'rai_test_hidden' };

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}

/** Windows has no signals to send: there the program gets SIGTERM from within, by a message. */
const NO_SIGNALS = process.platform === 'win32';
const SIGNAL_BY_MESSAGE = `data:text/javascript,process.on('message', (signal) => process.emit(signal)); process.channel.unref();`;

class Program {
	output = '';
	readonly #process: ChildProcess & { stdout: Readable };

	constructor(...args: string[]) {
		const flags = NO_SIGNALS ? ['--import', SIGNAL_BY_MESSAGE] : [];
		this.#process = spawn(process.execPath, [...flags, bin, ...args], {
			stdio: ['ignore', 'pipe', 'ignore', ...(NO_SIGNALS ? ['ipc' as const] : [])],
		}) as ChildProcess & { stdout: Readable };
		this.#process.stdout.on('data', (chunk) => {
			this.output += chunk;
		});
	}

	async until(pattern: RegExp): Promise<string> {
		for (;;) {
			const match = pattern.exec(this.output);
			if (match) return match[0];
			if (this.#process.exitCode !== null) throw new Error(`The program ended: ${this.output}`);
			await Promise.race([once(this.#process.stdout, 'data'), once(this.#process, 'exit')]);
		}
	}

	get isRunning(): boolean {
		return this.#process.exitCode === null;
	}

	url(): Promise<string> {
		return this.until(/http:\/\/localhost:\d+/);
	}

	async stop(): Promise<number> {
		if (NO_SIGNALS) this.#process.send('SIGTERM');
		else this.#process.kill('SIGTERM');
		return (await once(this.#process, 'exit'))[0];
	}
}

describe('the log', () => {
	it('is a line per request and one per fault, without secrets', async () => {
		const mock = new Program('--port', '0');
		const url = await mock.url();
		await fetch(`${url}/channels?token=hidden`, { headers });
		await mock.until(/\/channels.*\n/);
		const body = JSON.stringify({ name: 7, password: 'hidden' });
		await fetch(`${url}/roles`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
		await mock.until(/\/roles[^\n]*\n.*→.*\n/);
		expect(mock.output).toMatch(/^\d\d:\d\d:\d\d {2}400 {2}GET {4}\/channels {2}system\.channels\.list {2}\d+\.\d ms$/m);
		expect(mock.output).toMatch(/^\d\d:\d\d:\d\d {2}400 {2}POST {3}\/roles {2}system\.roles\.create {2}\d+\.\d ms$/m);
		expect(mock.output).toMatch(/^ {10}→ body\.title: nothing was given, a string of 1 to 100 characters was expected\.$/m);
		expect(mock.output).not.toContain('hidden');
		expect(await mock.stop()).toBe(0);
	});

	it('is empty when silence is asked for', async () => {
		const probe = createServer().listen(0, '127.0.0.1');
		await once(probe, 'listening');
		const { port } = probe.address() as AddressInfo;
		probe.close();
		await once(probe, 'close');
		const mock = new Program('--port', String(port), '--log', 'silent');
		const ask = () => fetch(`http://127.0.0.1:${port}/channels`, { headers }).catch(() => undefined);
		let reply = await ask();
		for (; !reply && mock.isRunning; reply = await ask()) await new Promise((resolve) => setTimeout(resolve, 20));
		expect(reply?.status).toBe(200);
		expect(await mock.stop()).toBe(0);
		expect(mock.output).toBe('');
	});

	it('is JSON in every line when that is asked for', async () => {
		const mock = new Program('--port', '0', '--log', 'json');
		await fetch(`${await mock.url()}/channels`, { headers });
		await mock.until(/"operationId".*\n/);
		await mock.stop();
		const lines = mock.output
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines[0]).toMatchObject({
			message: expect.stringContaining(`${operationIds.length} operations on http://localhost:`),
		});
		expect(lines.at(-1)).toMatchObject({
			method: 'GET',
			path: '/channels',
			operationId: 'system.channels.list',
			status: 200,
			faults: [],
		});
	});
});

it('takes every option of the mock', async () => {
	const keys = write('keys.json', JSON.stringify({ rai_test_reader: [] }));
	const mock = new Program(
		'--port',
		'0',
		'--keys',
		keys,
		'--latency',
		'20-30',
		'--dynamic',
		'--seed',
		'7',
		'--no-cors',
		'--errors',
		'contract',
	);
	const url = await mock.url();
	const begun = performance.now();
	const refused = await fetch(`${url}/servers`, { headers });
	expect(performance.now() - begun).toBeGreaterThan(18);
	expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, null]);
	await mock.stop();
});

describe('what is printed and left', () => {
	it.each([
		[['--help'], /^Usage: returning-ai-mock[\s\S]+Examples\n {2}npx @returning-ai\/mock --port 4010\n/],
		[['--version'], /^\d+\.\d+\.\d+\n$/],
		[['--list'], /^POST +\/apis\/v1\/messages\/send +integration\.messages\.send$/m],
		[['--validate-only'], new RegExp(`: ${operationIds.length} operations, nothing to fix\\.\\n$`)],
	])('%j', async (args, pattern) => {
		expect((await run(process.execPath, [bin, ...args])).stdout).toMatch(pattern);
	});

	it('lists every operation', async () => {
		const { stdout } = await run(process.execPath, [bin, '--list']);
		expect(stdout.trim().split('\n')).toHaveLength(operationIds.length);
	});
});

describe('a flag that is wrong is refused with what was meant', () => {
	it.each([
		[['--port', 'high'], '--port is "high"; expected a whole number from 0 to 65535, such as 4010.'],
		[['--prot', '4010'], '--prot is no option; did you mean --port?'],
		[['--errors', 'prims'], '--errors is "prims"; expected contract, prism. Did you mean prism?'],
		[['--log', 'loud'], '--log is "loud"; expected pretty, json, silent.'],
		[['--latency', '50-20'], '--latency is "50-20"; expected milliseconds'],
		[['--keys', 'nowhere.json'], '--keys nowhere.json: there is no such file'],
		[['--keys', 'keys.json', '--accept-any-key'], 'expected one of them'],
		[['--report-json', 'a.json'], 'expected --proxy URL beside it'],
		[['--proxy', 'localhost'], 'target is "localhost"; expected a URL such as http://localhost:3000.'],
		[['--spec', 'nowhere.yaml'], 'nowhere.yaml: file: there is no such file'],
		[['--port'], "Option '--port <value>' argument missing"],
	])('%j', async (args, message) => {
		await expect(run(process.execPath, [bin, ...args])).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining(message),
		});
	});

	it.each(['null', '["rai_test_hidden"]', '{"rai_test_hidden":"sendMessage"}', '{"rai_test_hidden":[1]}'])(
		'a file of keys that holds %s',
		async (text) => {
			const file = write('wrong-keys.json', text);
			const { stderr } = await run(process.execPath, [bin, '--keys', file]).catch((error: { stderr: string }) => error);
			expect(stderr).toContain('it is no list of permissions by key');
			expect(stderr).not.toContain('hidden');
		},
	);

	it('never repeats what a file of keys holds', async () => {
		const file = write('broken-keys.json', '{"rai_test_hidden": [');
		await expect(run(process.execPath, [bin, '--keys', file])).rejects.toMatchObject({
			stderr: expect.not.stringContaining('hidden'),
		});
	});
});

it('says so when the port is taken', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	await expect(run(process.execPath, [bin, '--port', String(port)])).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringContaining('Choose another port with --port, or any free one with --port 0.'),
	});
	other.close();
});

it('counts the answers of operations that have no id but their method and path', async () => {
	const content = { 'application/json; charset=utf-8': { schema: {}, example: { a: 1 } } };
	const file = write(
		'nameless.json',
		JSON.stringify({
			openapi: '3.1.0',
			info: {},
			paths: { '/a': { get: { responses: { 200: { description: 'OK', content } } } } },
		}),
	);
	const fetch = createMockFetch({ contract: await readSpec(file) });
	await fetch('http://localhost/a');
	expect(fetch.control.coverage()).toMatchObject({ reached: 1, total: 1, answers: [{ operationId: 'GET /a', count: 1 }] });
});

describe('a document that cannot be served is refused with file, line and rule', () => {
	const paths = '"paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "OK"}}}}}';
	it.each([
		['no-json.json', '{\n  "openapi": "3.1.0",\n  bad\n', /no-json\.json:\d+: syntax: /],
		[
			'no-openapi.yaml',
			'title: a\n',
			/no-openapi\.yaml:1: openapi: nothing was given; expected openapi 3\.0 or 3\.1, or swagger 2\.0/,
		],
		['too-new.json', '{"openapi": "4.0.0"}', /openapi: "4\.0\.0" was given/],
		['no-operations.json', '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {}}}', /paths: they hold no operation/],
		['no-paths.json', '{"openapi": "3.1.0", "info": {}}', /paths: nothing was given/],
		[
			'no-reference.json',
			`{"openapi": "3.1.0",\n ${paths.replace('{"description": "OK"}', '\n{"$ref": "#/components/responses/Nothing"}')}}`,
			/no-reference\.json:3: reference: /,
		],
	])('%s', async (name, text, pattern) => {
		await expect(run(process.execPath, [bin, '--spec', write(name, text), '--port', '0'])).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringMatching(pattern),
		});
	});

	it('and --validate-only finds schemas that are none, and examples that break theirs', async () => {
		const content = { 'application/json': { schema: { type: 'object', required: ['a'] }, example: {} } };
		const operation = (schema: object) => ({
			requestBody: { content: { 'application/json': { schema } } },
			responses: { 200: { description: 'OK', content } },
		});
		const document = {
			openapi: '3.1.0',
			info: { title: 'Wrong', version: '1' },
			paths: { '/typo': { post: operation({ type: 'strng' }) }, '/example': { post: operation({}) } },
		};
		const file = write('wrong.json', JSON.stringify(document, null, 2));
		const { stdout, code } = await run(process.execPath, [bin, '--spec', file, '--validate-only']).catch((error) => error);
		expect(code).toBe(1);
		expect(stdout).toMatch(/wrong\.json:9: schema: The schema of the body of POST \/typo cannot be compiled/);
		expect(stdout).toMatch(
			/wrong\.json:\d+: example: POST \/example: the example default of the 200 reply breaks its schema: body\.a: nothing was given/,
		);
		expect(stdout).toContain('Wrong: 2 operations, 2 things to fix.');
	});
});
