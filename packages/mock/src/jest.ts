import { createMockFetch, type MockFetch } from './create-mock-fetch.ts';
import { type CheckOptions, checkMock, type MockTestOptions } from './test-helpers/check.ts';
import { type MockScope, openScope, type SharedMock } from './test-helpers/scope.ts';

export type { CheckOptions, MockTestOptions } from './test-helpers/check.ts';
export type { MockScope, SharedMock } from './test-helpers/scope.ts';

type Hook = (run: () => void) => void;

/**
 * Creates a mock that is new for each test. Call it in the file or in `describe`: Jest allows no hooks in a test. A test fails if a
 * request violated the contract, or if a reply planned with `times` was not used that often.
 *
 * @example
 * ```ts
 * import { useMock } from '@returning-ai/mock/jest';
 *
 * const fetch = useMock();
 *
 * test('lists the channels', async () => {
 * 	expect((await fetch('http://localhost/channels', { headers: { 'x-api-key': 'rai_test_key' } })).status).toBe(200);
 * });
 * ```
 *
 * @throws RangeError when an option is invalid; an error when it is called in a test.
 */
export function useMock({ allowRejected = false, ...options }: MockTestOptions = {}): MockFetch {
	createMockFetch(options); // Reports an invalid option here instead of in each test.
	const current = perTest('useMock', () => {
		const fetch = createMockFetch(options);
		return { value: fetch, close: () => checkMock(fetch.control, { allowRejected }) };
	});
	const mockFetch = (input: string | URL | Request, init?: RequestInit): Promise<Response> => current()(input, init);
	return Object.defineProperty(mockFetch, 'control', { get: () => current().control }) as MockFetch;
}

/**
 * Gives each test its own plans and requests of a mock that several tests share. It fails a test like `useMock`.
 *
 * @example
 * ```ts
 * const scope = useMockScope(() => mock);
 *
 * test('retries', async () => {
 * 	scope().control.on('system.channels.list').reply(429).times(1);
 * });
 * ```
 *
 * @param mock - Returns the mock, which `beforeAll` can start.
 * @returns a function that returns the scope of the running test.
 * @throws an error when it is called in a test.
 */
export function useMockScope(mock: () => SharedMock, options: CheckOptions = {}): () => MockScope {
	return perTest('useMockScope', () => {
		const { scope, close } = openScope(mock(), options);
		return { value: scope, close };
	});
}

/** Returns a function for the value of the running test. */
function perTest<Value>(name: string, open: () => { value: Value; close: () => void }): () => Value {
	let current: ReturnType<typeof open> | undefined;
	const { beforeEach, afterEach } = hooksOf(name);
	beforeEach(() => {
		current = open();
	});
	afterEach(() => {
		const ended = current;
		current = undefined;
		ended?.close();
	});
	return () => {
		if (current) return current.value;
		throw new Error(`The mock of ${name}() exists only in a test and in beforeEach. Use it there.`);
	};
}

interface JestGlobals {
	beforeEach?: Hook;
	afterEach?: Hook;
	expect?: { getState?(): { currentTestName?: string | undefined } };
}

function hooksOf(name: string): { beforeEach: Hook; afterEach: Hook } {
	const { beforeEach, afterEach, expect } = globalThis as JestGlobals;
	if (!beforeEach || !afterEach) {
		throw new Error(
			`${name}() needs Jest's global functions beforeEach and afterEach. Run it by Jest, without injectGlobals: false.`,
		);
	}
	if (expect?.getState?.().currentTestName === undefined) return { beforeEach, afterEach };
	throw new Error(`${name}() was called in a test, where Jest allows no hooks. Call it in the file or in describe.`);
}
