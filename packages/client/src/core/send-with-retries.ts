import type { Core } from './core.ts';
import { warnOfDeprecation } from './deprecation.ts';
import { ConnectionError, TimeoutError } from './errors.ts';
import type { Reply } from './hooks.ts';
import type { Limits } from './limits.ts';
import { isRetryable, retryDelay } from './retry.ts';
import { type PreparedRequest, runHooks } from './run-hooks.ts';
import { sleep, withTimeout } from './with-timeout.ts';

/** The reply of the last attempt, and the number of attempts. */
export interface FinalReply {
	readonly reply: Reply;
	readonly attempts: number;
}

/** Sends a request until its reply is final, or until it must not be retried. */
export async function sendWithRetries(
	core: Core,
	prepared: PreparedRequest,
	{ signal, timeout, maxRetries }: Limits,
): Promise<FinalReply> {
	const { operationId, method, headers } = prepared.request;
	// A POST or PATCH is safe to retry only with an idempotency key.
	const retries = /^P[OA]/.test(method) && !headers['idempotency-key'] ? 0 : maxRetries;
	for (let attempts = 1; ; attempts++) {
		let reply: Reply | undefined;
		let failure: unknown;
		try {
			reply = await withTimeout(
				timeout,
				signal,
				(attemptSignal) => runHooks(core, prepared, attempts, attemptSignal),
				() => new TimeoutError(`${operationId}: no full response to attempt ${attempts} within ${timeout} ms`),
			);
			if (DEVELOPMENT) warnOfDeprecation(operationId, reply);
			if (!isRetryable(reply)) return { reply, attempts };
		} catch (error) {
			if (!(error instanceof ConnectionError)) throw error;
			failure = error;
		}
		const delay = retryDelay(attempts, reply);
		if (attempts <= retries && delay >= 0) await sleep(delay, signal);
		else if (reply) return { reply, attempts };
		else throw failure;
	}
}
