/** Tests in three languages share one mock on one port, at the same time. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const OPERATION = 'system.channels.list';
/** 200 tests. Each with curl starts about ten processes. */
const TESTS = { node: 110, python: 60, curl: 30 };

let program: ChildProcess & { stdout: Readable };
let url: string;
beforeAll(async () => {
	const bin = join(import.meta.dirname, '../../bin/returning-ai-mock.js');
	program = spawn(process.execPath, [bin, '--port', '0', '--log', 'json'], { stdio: ['ignore', 'pipe', 'inherit'] });
	for await (const line of createInterface(program.stdout)) {
		const [found] = /http:\/\/localhost:\d+/.exec(line) ?? [];
		if (found === undefined) continue;
		url = found;
		break;
	}
	program.stdout.resume();
});
afterAll(async () => {
	program.kill();
	await once(program, 'exit');
});

interface Reply {
	status: number;
	marker: string | undefined;
	body: string;
}

type Call = (scope: string, method: string, path: string, body?: unknown) => Promise<Reply>;

const headersOf = (scope: string): Record<string, string> => ({
	'x-mock-scope': scope,
	'x-api-key': 'rai_test_key',
	'x-test': scope,
});

const byFetch: Call = async (scope, method, path, body) => {
	const init = { method, headers: headersOf(scope), ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
	const response = await fetch(`${url}${path}`, init);
	return { status: response.status, marker: response.headers.get('x-marker') ?? undefined, body: await response.text() };
};

const byCurl: Call = async (scope, method, path, body) => {
	const headers = Object.entries(headersOf(scope)).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
	const data = body === undefined ? [] : ['--data', JSON.stringify(body)];
	const format = '\n%{http_code} %header{x-marker}';
	const { stdout } = await run('curl', ['-sS', '-X', method, ...headers, ...data, '-w', format, `${url}${path}`]);
	const lines = stdout.split('\n');
	const [status = '', marker] = (lines.pop() ?? '').split(' ');
	return { status: Number(status), marker: marker || undefined, body: lines.join('\n') };
};

/** A user's test: plans responses, calls the mock, and verifies the requests. Returns what is wrong. */
async function runTest(scope: string, times: number, call: Call): Promise<string[]> {
	const problems: string[] = [];
	const check = (name: string, given: unknown, expected: unknown): void => {
		if (JSON.stringify(given) === JSON.stringify(expected)) return;
		problems.push(`${scope}: ${name} is ${JSON.stringify(given)}; expected ${JSON.stringify(expected)}`);
	};
	const reply = { status: 429, times, headers: { 'x-marker': scope } };
	const plan = await call(scope, 'POST', '/__mock/replies', { operation: OPERATION, replies: [reply] });
	check('the plan', plan.status, 201);
	for (let number = 0; number < times; number++) {
		const { status, marker } = await call(scope, 'GET', '/channels');
		check(`reply ${number}`, [status, marker], [429, scope]);
	}
	check('the last reply', (await call(scope, 'GET', '/channels')).status, 200);
	const requests: { headers: Record<string, string> }[] = JSON.parse((await call(scope, 'GET', '/__mock/requests')).body);
	check(
		'the journal',
		requests.map(({ headers }) => headers['x-test']),
		Array(times + 1).fill(scope),
	);
	const expected = { operation: OPERATION, when: { headers: { 'x-test': scope } }, times: times + 1 };
	check('verify', (await call(scope, 'POST', '/__mock/verify', expected)).status, 200);
	check('pending', (await call(scope, 'GET', '/__mock/pending')).body, '[]');
	check('the deletion', (await call(scope, 'DELETE', `/__mock/scopes/${scope}`)).status, 200);
	return problems;
}

function runTests(name: string, count: number, call: Call): Promise<string[]> {
	const tests = Array.from({ length: count }, (_, index) => runTest(`${name}-${index}`, (index % 5) + 1, call));
	return Promise.all(tests).then((problems) => problems.flat());
}

async function runPython(count: number): Promise<string[]> {
	const { stdout } = await run('python3', [join(import.meta.dirname, 'scoped_tests.py'), url, String(count)]).catch((error) => {
		if (error.code !== 'ENOENT') throw error;
		throw new Error('python3 is missing. Install it: apt-get install python3');
	});
	return JSON.parse(stdout);
}

it('keeps 200 parallel tests in Node.js, Python and curl apart', async () => {
	const problems = await Promise.all([
		runTests('node', TESTS.node, byFetch),
		runPython(TESTS.python),
		runTests('curl', TESTS.curl, byCurl),
	]);
	expect(problems.flat()).toEqual([]);
	const outside = await fetch(`${url}/__mock/requests?count`);
	expect(await outside.json()).toEqual({ count: 0 });
	const health = await fetch(`${url}/__mock/health`);
	expect(health.status).toBe(200);
});
