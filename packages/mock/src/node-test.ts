import { createMockFetch, type MockFetch } from './create-mock-fetch.ts';
import { type CheckOptions, checkMock, type MockTestOptions } from './test-helpers/check.ts';
import { type MockScope, openScope, type SharedMock } from './test-helpers/scope.ts';

export type { CheckOptions, MockTestOptions } from './test-helpers/check.ts';
export type { MockScope, SharedMock } from './test-helpers/scope.ts';

/** The part of the `TestContext` of `node:test` that the helpers use. */
export interface TestContext {
	after(check: () => void): void;
}

/**
 * Creates a mock for one test. When the test ends, it fails if a request violated the contract, or if a reply planned with `times`
 * was not used that often. The context of `beforeEach` works, too.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { test } from 'node:test';
 * import { useMock } from '@returning-ai/mock/node-test';
 *
 * test('rejects a request without a key', async (t) => {
 * 	const fetch = useMock(t, { allowRejected: true });
 * 	assert.equal((await fetch('http://localhost/channels')).status, 401);
 * });
 * ```
 *
 * @throws RangeError when an option is invalid; an error without the context of a test.
 */
export function useMock(t: TestContext, { allowRejected = false, ...options }: MockTestOptions = {}): MockFetch {
	checkContext('useMock', t);
	const fetch = createMockFetch(options);
	t.after(() => checkMock(fetch.control, { allowRejected }));
	return fetch;
}

/**
 * Gives one test its own plans and requests of a mock that several tests share. It fails the test like `useMock`.
 *
 * @throws an error without the context of a test.
 */
export function useMockScope(t: TestContext, mock: SharedMock, options: CheckOptions = {}): MockScope {
	checkContext('useMockScope', t);
	const { scope, close } = openScope(mock, options);
	t.after(close);
	return scope;
}

function checkContext(name: string, t: TestContext | undefined): void {
	if (typeof t?.after === 'function') return;
	throw new Error(
		`${name}() needs the context of a test. Call it in a test or in beforeEach, and pass the context: test('…', (t) => { ${name}(t); }).`,
	);
}
