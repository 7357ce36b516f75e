import { onTestFinished as onThisTestFinished } from 'vitest';
import { createMockFetch, type MockFetch } from './create-mock-fetch.ts';
import { type CheckOptions, checkMock, type MockTestOptions } from './test-helpers/check.ts';
import { type MockScope, openScope, type SharedMock } from './test-helpers/scope.ts';

export type { MockScope, SharedMock } from './test-helpers/scope.ts';

/** Options that need vitest. */
interface VitestOptions {
	/** The `onTestFinished` of the test's context. Required in `test.concurrent`. Default: the global one of vitest. */
	onTestFinished?: (check: () => void) => void;
}

export interface UseMockOptions extends MockTestOptions, VitestOptions {}

export interface UseMockScopeOptions extends CheckOptions, VitestOptions {}

/**
 * Creates a mock for one test. When the test ends, it fails if a request violated the contract, or if a reply planned with `times`
 * was not used that often. Call it in a test or in `beforeEach`.
 *
 * @example
 * ```ts
 * import { useMock } from '@returning-ai/mock/vitest';
 * import { expect, test } from 'vitest';
 *
 * test('rejects a request without a key', async () => {
 * 	const fetch = useMock({ allowRejected: true });
 * 	expect((await fetch('http://localhost/channels')).status).toBe(401);
 * });
 * ```
 *
 * @throws RangeError when an option is invalid; an error when no test is running.
 */
export function useMock({ allowRejected = false, onTestFinished, ...options }: UseMockOptions = {}): MockFetch {
	const fetch = createMockFetch(options);
	atTheEnd('useMock', onTestFinished, () => checkMock(fetch.control, { allowRejected }));
	return fetch;
}

/**
 * Gives one test its own plans and requests of a mock that several tests share. It fails the test like `useMock`.
 *
 * @example
 * ```ts
 * const { url, headers, control } = useMockScope(mock);
 * control.on('system.channels.list').reply(429).times(1);
 * const client = createClient({ baseUrl: url, credentials, headers });
 * ```
 *
 * @throws an error when no test is running.
 */
export function useMockScope(mock: SharedMock, { onTestFinished, ...options }: UseMockScopeOptions = {}): MockScope {
	const { scope, close } = openScope(mock, options);
	atTheEnd('useMockScope', onTestFinished, close);
	return scope;
}

function atTheEnd(name: string, onTestFinished: VitestOptions['onTestFinished'] = onThisTestFinished, check: () => void): void {
	try {
		onTestFinished(check);
	} catch (cause) {
		throw new Error(
			`${name}() was called outside of a test. Call it in a test or in beforeEach. In test.concurrent, pass the test's onTestFinished: ${name}({ onTestFinished }).`,
			{ cause },
		);
	}
}
