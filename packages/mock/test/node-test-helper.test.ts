import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useMock } from '../src/node-test.ts';

/** Tests of a user, run by `node --test`, because some of them must fail. */
const TESTS = `
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { startMock } from '../../src/index.ts';
import { useMock, useMockScope } from '../../src/node-test.ts';

const headers = { 'x-api-key': 'rai_test_key' };

test('passes', async (t) => {
	const fetch = useMock(t);
	fetch.control.on('system.channels.list').reply(500).times(1);
	assert.equal((await fetch('http://localhost/channels', { headers })).status, 500);
});
test('fails for a violation', async (t) => {
	await useMock(t)('http://localhost/channels');
});
test('fails for a plan', (t) => {
	useMock(t).control.on('system.channels.list').reply(500).times(2);
});
test('allows violations', async (t) => {
	await useMock(t, { allowRejected: true })('http://localhost/channels');
});
describe('in beforeEach', () => {
	let fetch;
	beforeEach((t) => {
		fetch = useMock(t);
	});
	test('gets a new mock', async () => {
		await fetch('http://localhost/channels', { headers });
		assert.equal(fetch.control.requests().length, 1);
	});
	test('fails in beforeEach', () => {
		assert.equal(fetch.control.requests().length, 0);
		return fetch('http://localhost/channels');
	});
});
test('shares a mock', async (t) => {
	const mock = await startMock({ port: 0 });
	t.after(() => mock.close());
	const tests = [1, 2, 3].map((count) =>
		t.test('scope ' + count, async (t) => {
			const { url, headers: own, control } = useMockScope(t, mock);
			control.on('system.channels.list').reply(429).times(count);
			for (let index = 0; index < count; index++) assert.equal((await fetch(url + '/channels', { headers: { ...headers, ...own } })).status, 429);
			control.verify('system.channels.list', { times: count });
		}),
	);
	await Promise.all(tests);
});
`;

it('gives each test of node:test a new mock, and fails the test for violations and unused plans', () => {
	const folder = mkdtempSync(join(import.meta.dirname, '.node-test-'));
	try {
		const file = join(folder, 'helper.mts');
		writeFileSync(file, TESTS);
		const env = { ...process.env };
		delete env.NODE_TEST_CONTEXT;
		const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], { env, encoding: 'utf8' });
		const results = [...stdout.matchAll(/^ *((?:not )?ok) \d+ - (.*)$/gm)].map(([, result, name]) => [name, result]);
		expect(results).toEqual([
			['passes', 'ok'],
			['fails for a violation', 'not ok'],
			['fails for a plan', 'not ok'],
			['allows violations', 'ok'],
			['gets a new mock', 'ok'],
			['fails in beforeEach', 'not ok'],
			['in beforeEach', 'not ok'],
			['scope 1', 'ok'],
			['scope 2', 'ok'],
			['scope 3', 'ok'],
			['shares a mock', 'ok'],
		]);
		expect(stdout).toContain('GET /channels violates the contract');
		expect(stdout).toContain('system.channels.list: 2 planned responses were not requested');
	} finally {
		rmSync(folder, { recursive: true });
	}
});

it('explains a call without the context of a test', () => {
	expect(() => useMock(undefined as never)).toThrow(
		"Call it in a test or in beforeEach, and pass the context: test('…', (t) => { useMock(t); }).",
	);
});
