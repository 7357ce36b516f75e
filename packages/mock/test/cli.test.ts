import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { operationIds } from '@returning-ai/codegen/example-request';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { readFlags } from '../src/cli/flags.ts';
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

/** Windows has no signals. There, a message makes the program emit SIGTERM itself. */
const NO_SIGNALS = process.platform === 'win32';
const SIGNAL_BY_MESSAGE = `data:text/javascript,process.on('message', (signal) => process.emit(signal)); process.channel.unref();`;

class Program {
	output = '';
	errors = '';
	readonly #process: ChildProcess & { stdout: Readable; stderr: Readable };

	constructor(args: string[], env: NodeJS.ProcessEnv = {}) {
		const flags = NO_SIGNALS ? ['--import', SIGNAL_BY_MESSAGE] : [];
		this.#process = spawn(process.execPath, [...flags, bin, ...args], {
			stdio: ['ignore', 'pipe', 'pipe', ...(NO_SIGNALS ? ['ipc' as const] : [])],
			env: { ...process.env, ...env },
		}) as ChildProcess & { stdout: Readable; stderr: Readable };
		this.#process.stderr.on('data', (chunk) => {
			this.errors += chunk;
		});
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

	/** Closes the pipe of the output, as `head -1` does. */
	closeOutput(): void {
		this.#process.stdout.destroy();
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

describe('the version of Node', () => {
	const runOn = (version: string) => {
		const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
		return run(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(code)}`, bin, '--version']);
	};

	it.each(['20.19.0', '22.12.0', '23.0.0', '26.0.0'])('%s is supported', async (version) => {
		expect((await runOn(version)).stdout).toBe(`${manifest.version}\n`);
	});

	it.each(['14.21.3', '20.18.3', '21.7.3', '22.11.0'])('%s is rejected as too old', async (version) => {
		const { code, stderr } = await runOn(version).then(
			() => expect.unreachable('The command succeeded.'),
			(reason: { code: number; stderr: string }) => reason,
		);
		expect(stderr).toBe(
			`returning-ai-mock needs Node.js 20.19 or newer (in version 22, 22.12 or newer). This is Node.js ${version}. Install a newer version from https://nodejs.org/en/download, or with a version manager, such as "nvm install 24".\n`,
		);
		expect(code).toBe(1);
	});

	it('is checked in a file that Node 14 can parse', async () => {
		const source = readFileSync(bin, 'utf8');
		const lowered = async (target: string): Promise<string> => (await transform(source, { target, format: 'esm' })).code;
		expect(await lowered('node14')).toBe(await lowered('esnext'));
	});
});

describe('the log', () => {
	it('has a line per request and one per fault, without secrets', async () => {
		const mock = new Program(['--port', '0']);
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

	it('has only the line that the mock is ready with --log silent', async () => {
		const mock = new Program(['--port', '0', '--log', 'silent']);
		expect((await fetch(`${await mock.url()}/channels`, { headers })).status).toBe(200);
		expect(await mock.stop()).toBe(0);
		expect(mock.output).toMatch(/^[^\n]+ operations on http:\/\/localhost:\d+\. Stop with Ctrl-C\.\n$/);
	});

	it('has only lines of JSON with --log json', async () => {
		const mock = new Program(['--port', '0', '--log', 'json']);
		const url = await mock.url();
		await fetch(`${url}/channels`, { headers });
		await mock.until(/"operationId".*\n/);
		await mock.stop();
		const lines = mock.output
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines[0]).toMatchObject({
			level: 'info',
			url,
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

it('reports the error that ends the program as JSON with --log json', async () => {
	for (const args of [
		['--spec', 'nowhere.yaml'],
		['--port', 'high'],
	]) {
		const { stderr, code } = await run(process.execPath, [bin, ...args, '--log', 'json']).catch((error) => error);
		expect(JSON.parse(stderr)).toEqual({
			time: expect.any(String),
			level: 'error',
			message: expect.stringContaining(args[1] ?? ''),
		});
		expect(code).toBe(1);
	}
});

it('serves on when the reader of its log has exited', async () => {
	const mock = new Program(['--port', '0']);
	const url = await mock.url();
	mock.closeOutput();
	for (let count = 0; count < 5; count++) expect((await fetch(`${url}/channels`, { headers })).status).toBe(200);
	expect(await mock.stop()).toBe(0);
	expect(mock.errors).toBe('');
});

describe('the environment', () => {
	it('sets the default port and host', async () => {
		const mock = new Program([], { PORT: '0', HOST: 'localhost' });
		expect((await fetch(`${await mock.url()}/channels`, { headers })).status).toBe(200);
		await mock.stop();
	});

	it('has lower priority than options', async () => {
		const mock = new Program(['--port', '0', '--host', '127.0.0.1'], { PORT: 'high', HOST: 'nowhere.invalid' });
		expect((await fetch(`${await mock.url()}/channels`, { headers })).status).toBe(200);
		await mock.stop();
	});

	it('is ignored if it is empty', () => {
		expect(readFlags([], { PORT: '', HOST: '' })).toMatchObject({ port: 4010, host: '127.0.0.1' });
	});

	it.each([
		[{ PORT: 'high' }, 'The environment variable PORT is "high"; expected a whole number from 0 to 65535, such as 4010.'],
		[{ HOST: 'nowhere.invalid', PORT: '0' }, 'The host is from --host or the variable HOST.'],
	])('is named in the error of %j', async (env, message) => {
		await expect(run(process.execPath, [bin], { env: { ...process.env, ...env } })).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining(message),
		});
	});
});

it.each([[['--control-host', 'mock', '--control-host', 'ci.local']], [['--control-host', 'mock, ci.local']]])(
	'reads the host names of %j',
	(args) => {
		expect(readFlags(args).controlHosts).toEqual(['mock', 'ci.local']);
	},
);

it('accepts invalid requests with --no-validate-requests, and logs their violations', async () => {
	const mock = new Program(['--port', '0', '--no-validate-requests', '--no-validate-responses']);
	const body = JSON.stringify({ name: 7 });
	const url = await mock.url();
	const reply = await fetch(`${url}/roles`, {
		method: 'POST',
		headers: { ...headers, 'content-type': 'application/json' },
		body,
	});
	expect(reply.status).toBe(200);
	await mock.until(/\/roles[\s\S]*→ body\.title: nothing was given/);
	const plan = JSON.stringify({ operation: 'system.channels.list', replies: [{ status: 299 }] });
	expect((await fetch(`${url}/__mock/replies`, { method: 'POST', body: plan })).status).toBe(201);
	await mock.stop();
});

it('accepts every option of the mock', async () => {
	const keys = write('keys.json', JSON.stringify({ rai_test_reader: [] }));
	const options = ['--keys', keys, '--latency', '20-30', '--dynamic', '--seed', '7', '--no-cors', '--errors', 'contract'];
	const mock = new Program(['--port', '0', ...options]);
	const url = await mock.url();
	const begun = performance.now();
	const refused = await fetch(`${url}/servers`, { headers });
	expect(performance.now() - begun).toBeGreaterThan(18);
	expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, null]);
	await mock.stop();
});

describe('a command that prints and exits', () => {
	it.each([
		[['--help'], /^Usage: returning-ai-mock[\s\S]+Examples\n {2}npx @returning-ai\/mock --port 4010\n/],
		[['--version'], /^\d+\.\d+\.\d+\n$/],
		[['--list'], /^POST +\/apis\/v1\/messages\/send +integration\.messages\.send$/m],
		[['--validate-only'], new RegExp(`: ${operationIds.length} operations, 0 problems\\.\\n$`)],
	])('prints the result of %j', async (args, pattern) => {
		expect((await run(process.execPath, [bin, ...args])).stdout).toMatch(pattern);
	});

	it('lists every operation', async () => {
		const { stdout } = await run(process.execPath, [bin, '--list']);
		expect(stdout.trim().split('\n')).toHaveLength(operationIds.length);
	});
});

describe('an invalid option', () => {
	it.each([
		[['--port', 'high'], '--port is "high"; expected a whole number from 0 to 65535, such as 4010.'],
		[['--prot', '4010'], 'Unknown option --prot. Did you mean --port?'],
		[['--errors', 'prims'], '--errors is "prims"; expected contract or prism. Did you mean prism?'],
		[['--log', 'loud'], '--log is "loud"; expected pretty or json or silent.'],
		[['--latency', '50-20'], '--latency is "50-20"; expected milliseconds'],
		[['--keys', 'nowhere.json'], '--keys nowhere.json: the file does not exist'],
		[['--keys', 'keys.json', '--accept-any-key'], '--keys and --accept-any-key exclude each other.'],
		[['--report-json', 'a.json'], 'Add --proxy URL.'],
		[['--proxy-timeout', '10'], 'Add --proxy URL.'],
		[
			['--proxy', 'http://localhost', '--proxy-timeout', '0'],
			'--proxy-timeout is "0"; expected milliseconds from 1 to 999999999',
		],
		[['--proxy', 'localhost'], 'target is "localhost"; expected a URL such as http://localhost:3000.'],
		[['--watch'], '--watch needs a document in a file. Add --spec FILE.'],
		[['--watch', '--spec', 'http://localhost/a.yaml'], '--watch needs a document in a file. Save it, and use --spec FILE.'],
		[['--watch', '--spec', 'a.yaml', '--proxy', 'http://localhost'], '--watch and --proxy exclude each other.'],
		[['--spec', 'ftp://localhost/a.yaml'], 'ftp: is not supported; expected a file, or a URL with http: or https:'],
		[['--spec', 'nowhere.yaml'], 'nowhere.yaml: file: the file does not exist'],
		[['--port'], "Option '--port <value>' argument missing"],
	])('fails with its name and what is allowed: %j', async (args, message) => {
		await expect(run(process.execPath, [bin, ...args])).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining(message),
		});
	});

	it.each(['null', '["rai_test_hidden"]', '{"rai_test_hidden":"sendMessage"}', '{"rai_test_hidden":[1]}'])(
		'fails for a key file that contains %s',
		async (text) => {
			const file = write('wrong-keys.json', text);
			const { stderr } = await run(process.execPath, [bin, '--keys', file]).catch((error: { stderr: string }) => error);
			expect(stderr).toContain('the file does not map each key to a list of permissions');
			expect(stderr).not.toContain('hidden');
		},
	);

	it('never prints the content of a key file', async () => {
		const file = write('broken-keys.json', '{"rai_test_hidden": [');
		await expect(run(process.execPath, [bin, '--keys', file])).rejects.toMatchObject({
			stderr: expect.not.stringContaining('hidden'),
		});
	});
});

it('suggests another port when the port is in use', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	await expect(run(process.execPath, [bin, '--port', String(port)])).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringContaining('Choose another port with --port, or a free one with --port 0.'),
	});
	other.close();
});

it('counts the responses of an operation without an operationId by its method and path', async () => {
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

describe('an invalid document', () => {
	const paths = '"paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "OK"}}}}}';
	it.each([
		['no-json.json', '{\n  "openapi": "3.1.0",\n  bad\n', /no-json\.json:\d+: syntax: /],
		[
			'no-openapi.yaml',
			'title: a\n',
			/no-openapi\.yaml:1: openapi: nothing was given; expected openapi 3\.0 or 3\.1, or swagger 2\.0/,
		],
		['too-new.json', '{"openapi": "4.0.0"}', /openapi: "4\.0\.0" was given/],
		['no-operations.json', '{"openapi": "3.1.0", "info": {}, "paths": {"/a": {}}}', /paths: no operation was given/],
		['no-paths.json', '{"openapi": "3.1.0", "info": {}}', /paths: nothing was given/],
		[
			'no-reference.json',
			`{"openapi": "3.1.0",\n ${paths.replace('{"description": "OK"}', '\n{"$ref": "#/components/responses/Nothing"}')}}`,
			/no-reference\.json:3: reference: /,
		],
	])('fails with its file, line and rule: %s', async (name, text, pattern) => {
		await expect(run(process.execPath, [bin, '--spec', write(name, text), '--port', '0'])).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringMatching(pattern),
		});
	});

	it('fails --validate-only, which reports invalid schemas and examples', async () => {
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
		expect(stdout).toMatch(
			/wrong\.json:14: schema: POST \/typo: requestBody\.\S+\.schema\.type: "strng" was given; .* Fix: write "string"\./,
		);
		expect(stdout).toMatch(/wrong\.json:\d+: example: POST \/typo: responses\.200\.\S+\.example: a: nothing was given, a value/);
		expect(stdout).toMatch(
			/wrong\.json:\d+: example: POST \/example: responses\.200\.\S+\.example: a: nothing was given, a value/,
		);
		expect(stdout).toContain('Wrong: 2 operations, 3 problems.');
	});

	it('fails --validate-only with at most 200 problems', async () => {
		const names = Array.from({ length: 205 }, (_, index) => [`S${index}`, { type: 'strng' }]);
		const file = write(
			'many.json',
			`{"openapi": "3.1.0", "info": {}, ${paths}, "components": ${JSON.stringify({ schemas: Object.fromEntries(names) })}}`,
		);
		const { stdout, code } = await run(process.execPath, [bin, '--spec', file, '--validate-only']).catch((error) => error);
		expect(code).toBe(1);
		const lines = stdout.trim().split('\n');
		expect(lines).toHaveLength(202);
		expect(lines.slice(200)).toEqual(['and 7 more', expect.stringMatching(/1 operation, 207 problems\.$/)]);
	});

	it('fails --validate-only of a document that cannot be mocked', async () => {
		const file = write('unmockable.json', '{"openapi": "4.0.0"}');
		const { stdout, code } = await run(process.execPath, [bin, '--spec', file, '--validate-only']).catch((error) => error);
		expect([code, stdout]).toEqual([1, expect.stringMatching(/^\S+:1: openapi: "4\.0\.0" was given; .*\n\S+: 1 problem\.\n$/)]);
	});
});
