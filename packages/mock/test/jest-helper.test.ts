import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useMock, useMockScope } from '../src/jest.ts';

/** The part of Jest that the helper uses. The long suite of `tests/apps` runs the helper in Jest itself. */
const jest = globalThis as { beforeEach?: unknown; afterEach?: unknown; expect?: unknown };

let hooks: { before: (() => void)[]; after: (() => void)[] };
let running: string | undefined;
beforeEach(() => {
	hooks = { before: [], after: [] };
	running = undefined;
	jest.beforeEach = (run: () => void) => hooks.before.push(run);
	jest.afterEach = (run: () => void) => hooks.after.push(run);
	jest.expect = { getState: () => ({ currentTestName: running }) };
});
afterEach(() => {
	delete jest.beforeEach;
	delete jest.afterEach;
	delete jest.expect;
});

const headers = { 'x-api-key': 'rai_test_key' };

async function runTest(test: () => unknown): Promise<void> {
	for (const hook of hooks.before) hook();
	await test();
	for (const hook of hooks.after) hook();
}

describe('useMock in Jest', () => {
	it('gives each test a new mock, and fails it for violations and unused plans', async () => {
		const fetch = useMock();
		await runTest(() => fetch('http://localhost/channels', { headers }));
		await runTest(() => expect(fetch.control.requests()).toEqual([]));
		await expect(runTest(() => fetch('http://localhost/channels'))).rejects.toThrow('GET /channels violates the contract');
		const unused = runTest(() => fetch.control.on('system.channels.list').reply(500).times(1));
		await expect(unused).rejects.toThrow('1 planned response was not requested');
	});

	it('explains a call in a test, a use outside of one, and missing globals', () => {
		const fetch = useMock();
		expect(() => fetch.control).toThrow('exists only in a test and in beforeEach');
		running = 'a test';
		expect(() => useMock()).toThrow('Call it in the file or in describe.');
		delete jest.beforeEach;
		expect(() => useMockScope(() => undefined as never)).toThrow('useMockScope() needs Jest');
	});

	it('reports an invalid option where it is set', () => {
		expect(() => useMock({ latency: -1 })).toThrow(RangeError);
	});
});
