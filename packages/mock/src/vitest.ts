import { onTestFinished as onThisTestFinished } from 'vitest';
import { createMockFetch, type MockFetch } from './create-mock-fetch.ts';
import type { EngineOptions } from './options.ts';

export interface UseMockOptions extends EngineOptions {
	/** Whether a request that violates the contract is allowed. If not, it fails the test. Default: false. */
	allowRejected?: boolean;
	/** The `onTestFinished` of the test's context. Required in `test.concurrent`. Default: the global one of vitest. */
	onTestFinished?: (check: () => void) => void;
}

/**
 * Creates a mock for one test. When the test ends, it fails if a request violated the contract, or if a reply planned with `times`
 * was not used that often.
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
 * @throws RangeError when an option is invalid.
 */
export function useMock({
	allowRejected = false,
	onTestFinished = onThisTestFinished,
	...options
}: UseMockOptions = {}): MockFetch {
	const fetch = createMockFetch(options);
	onTestFinished(() => {
		const rejected = allowRejected ? [] : fetch.control.rejected();
		const problems = [
			...rejected.map(({ method, path, faults }) => `${method} ${path} violates the contract: ${faults.join(' ')}`),
			...fetch.control.pending(),
		];
		if (problems.length > 0)
			throw new Error(`The mock found problems in this test:\n${problems.map((line) => `  ${line}`).join('\n')}`);
	});
	return fetch;
}
