import { onTestFinished as onThisTestFinished } from 'vitest';
import { createMockFetch, type MockFetch } from './create-mock-fetch.ts';
import type { EngineOptions } from './options.ts';

export interface UseMockOptions extends EngineOptions {
	/** Whether requests that break the contract are let pass at the end of the test. Default: false. */
	allowRejected?: boolean;
	/** The test's own hook, from its context; only `test.concurrent` needs it. */
	onTestFinished?: (check: () => void) => void;
}

/**
 * Gives a test a mock of its own. When the test ends, it fails if a request broke the contract, or if a reply that was planned a
 * number of times was not asked for.
 *
 * @example
 * ```ts
 * import { useMock } from '@returning-ai/mock/vitest';
 * import { expect, test } from 'vitest';
 *
 * test('a request without a key is refused', async () => {
 * 	const fetch = useMock({ allowRejected: true });
 * 	expect((await fetch('http://localhost/channels')).status).toBe(401);
 * });
 * ```
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
			...rejected.map(({ method, path, faults }) => `${method} ${path} broke the contract: ${faults.join(' ')}`),
			...fetch.control.pending(),
		];
		if (problems.length > 0)
			throw new Error(`The mock saw what the test did not expect:\n${problems.map((line) => `  ${line}`).join('\n')}`);
	});
	return fetch;
}
