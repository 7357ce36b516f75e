import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Tests of a user, run in a separate vitest, because some of them must fail. */
const TESTS = `
import { startMock } from '../../src/index.ts';
import { useMock, useMockScope } from '../../src/vitest.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const headers = { 'x-api-key': 'rai_test_key' };

test('passes', async () => {
	const fetch = useMock();
	fetch.control.on('system.channels.list').reply(500).times(1);
	expect((await fetch('http://localhost/channels', { headers })).status).toBe(500);
});

test('gets a new mock', async () => {
	const fetch = useMock();
	expect(fetch.control.requests()).toEqual([]);
	expect((await fetch('http://localhost/channels', { headers })).status).toBe(200);
});

test('fails on a request that violates the contract', async () => {
	await useMock()('http://localhost/channels');
});

test('fails on a planned response that was not requested', () => {
	useMock().control.on('system.channels.list').reply(500).times(2);
});

test('allows such requests with allowRejected', async () => {
	await useMock({ allowRejected: true })('http://localhost/channels');
});

test.concurrent('shares no mock with a concurrent test', async ({ onTestFinished }) => {
	const fetch = useMock({ onTestFinished });
	await fetch('http://localhost/channels', { headers });
	expect(fetch.control.requests()).toHaveLength(1);
});

let problem;
try {
	useMock();
} catch (error) {
	problem = error;
}
test('explains a call outside of a test', () => expect(problem.message).toContain('Call it in a test or in beforeEach'));

describe('in beforeEach', () => {
	let fetch;
	beforeEach(() => {
		fetch = useMock();
	});
	test('fails, too', async () => {
		await fetch('http://localhost/channels');
	});
});

describe('a shared mock', () => {
	let mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0 });
	});
	afterAll(() => mock.close());
	const list = ({ url, headers: own }) => globalThis.fetch(url + '/channels', { headers: { ...headers, ...own } });
	test.concurrent('has a scope', async ({ onTestFinished }) => {
		const scope = useMockScope(mock, { onTestFinished });
		scope.control.on('system.channels.list').reply(500).times(1);
		expect((await list(scope)).status).toBe(500);
		expect((await list(scope)).status).toBe(200);
	});
	test.concurrent('has another scope', async ({ onTestFinished }) => {
		const scope = useMockScope(mock, { onTestFinished });
		expect((await list(scope)).status).toBe(200);
		expect(scope.control.requests()).toHaveLength(1);
	});
	test('fails for a scope', () => {
		useMockScope(mock).control.on('system.channels.list').reply(500).times(1);
	});
	test('has no plan of other tests', () => expect(mock.control.pending()).toEqual([]));
});
`;

it('gives each test a new mock, and fails the test for violations and unused plans', { timeout: 60_000 }, async () => {
	const folder = mkdtempSync(join(import.meta.dirname, '.helper-'));
	try {
		const file = join(folder, 'helper.test.ts');
		writeFileSync(file, TESTS);
		const report = join(folder, 'report.json');
		const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
		const args = [vitest, 'run', '--root', join(import.meta.dirname, '..'), file, '--reporter=json', `--outputFile=${report}`];
		const env = { ...process.env };
		delete env.VITEST;
		await run(process.execPath, args, { env }).catch(() => 'some of the tests must fail');
		const [{ assertionResults }] = JSON.parse(readFileSync(report, 'utf8')).testResults;
		const results = (assertionResults as { title: string; status: string; failureMessages: string[] }[]).map(
			({ title, status, failureMessages }) => [title, status, failureMessages.join('').split('\n').slice(0, 2).join('')],
		);
		expect(results).toEqual([
			['passes', 'passed', ''],
			['gets a new mock', 'passed', ''],
			[
				'fails on a request that violates the contract',
				'failed',
				'Error: The mock found problems in this test:  GET /channels violates the contract: the credential is missing or not valid.',
			],
			[
				'fails on a planned response that was not requested',
				'failed',
				'Error: The mock found problems in this test:  system.channels.list: 2 planned responses were not requested',
			],
			['allows such requests with allowRejected', 'passed', ''],
			['shares no mock with a concurrent test', 'passed', ''],
			['explains a call outside of a test', 'passed', ''],
			[
				'fails, too',
				'failed',
				'Error: The mock found problems in this test:  GET /channels violates the contract: the credential is missing or not valid.',
			],
			['has a scope', 'passed', ''],
			['has another scope', 'passed', ''],
			[
				'fails for a scope',
				'failed',
				'Error: The mock found problems in this test:  system.channels.list: 1 planned response was not requested',
			],
			['has no plan of other tests', 'passed', ''],
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
