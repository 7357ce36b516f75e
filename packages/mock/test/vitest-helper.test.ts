import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** Tests as others write them, run by a vitest of their own: only there can one be seen to fail. */
const TESTS = `
import { useMock } from '../../src/vitest.ts';
import { expect, test } from 'vitest';

const headers = { 'x-api-key': 'rai_test_key' };

test('passes', async () => {
	const fetch = useMock();
	fetch.control.on('system.channels.list').reply(500).times(1);
	expect((await fetch('http://localhost/channels', { headers })).status).toBe(500);
});

test('has a mock of its own', async () => {
	const fetch = useMock();
	expect(fetch.control.requests()).toEqual([]);
	expect((await fetch('http://localhost/channels', { headers })).status).toBe(200);
});

test('fails by a request that breaks the contract', async () => {
	await useMock()('http://localhost/channels');
});

test('fails by a reply that was not asked for', () => {
	useMock().control.on('system.channels.list').reply(500).times(2);
});

test('lets such requests pass when that is said', async () => {
	await useMock({ allowRejected: true })('http://localhost/channels');
});

test.concurrent('is told apart from a test beside it', async ({ onTestFinished }) => {
	const fetch = useMock({ onTestFinished });
	await fetch('http://localhost/channels', { headers });
	expect(fetch.control.requests()).toHaveLength(1);
});
`;

it('gives each test a mock of its own, and tells at its end what was not expected', { timeout: 60_000 }, async () => {
	const folder = mkdtempSync(join(import.meta.dirname, '.helper-'));
	try {
		const file = join(folder, 'helper.test.ts');
		writeFileSync(file, TESTS);
		const report = join(folder, 'report.json');
		const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
		const args = [vitest, 'run', '--root', join(import.meta.dirname, '..'), file, '--reporter=json', `--outputFile=${report}`];
		const env = { ...process.env };
		delete env.VITEST;
		await run(process.execPath, args, { env }).catch(() => 'two of the tests are meant to fail');
		const [{ assertionResults }] = JSON.parse(readFileSync(report, 'utf8')).testResults;
		const results = (assertionResults as { title: string; status: string; failureMessages: string[] }[]).map(
			({ title, status, failureMessages }) => [title, status, failureMessages.join('').split('\n').slice(0, 2).join('')],
		);
		expect(results).toEqual([
			['passes', 'passed', ''],
			['has a mock of its own', 'passed', ''],
			[
				'fails by a request that breaks the contract',
				'failed',
				'Error: The mock saw what the test did not expect:  GET /channels broke the contract: the credential is missing or not valid.',
			],
			[
				'fails by a reply that was not asked for',
				'failed',
				'Error: The mock saw what the test did not expect:  system.channels.list: 2 planned replies were not asked for',
			],
			['lets such requests pass when that is said', 'passed', ''],
			['is told apart from a test beside it', 'passed', ''],
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
