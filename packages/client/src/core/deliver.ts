import { attempt, type Outgoing } from './attempt.ts';
import type { Core } from './core.ts';
import { warnOfEnd } from './deprecation.ts';
import { ConnectionError, refuse, TimeoutError } from './errors.ts';
import type { Reply } from './hooks.ts';
import type { CallOptions } from './options.ts';
import { isTransient, pauseAfter } from './retry.ts';
import { within } from './within.ts';

/** A reply, and how many attempts it took. */
export interface Delivery {
	readonly reply: Reply;
	readonly attempts: number;
}

/** Sends a request until a reply comes that is final, or until it may not be sent again. */
export async function deliver(
	core: Core,
	outgoing: Outgoing,
	{ signal, timeout = core.timeout, maxRetries = core.maxRetries }: CallOptions,
): Promise<Delivery> {
	const { id, method } = outgoing.operation;
	// What setTimeout and counting would take for something else.
	if (!(timeout > 0 && timeout < 2 ** 31)) refuse('timeout', timeout, 'milliseconds above 0');
	if (!(maxRetries >= 0)) refuse('maxRetries', maxRetries, 'a number from 0');
	// Only what is safe to repeat is repeated.
	const last = /^P[OA]/.test(method) && !outgoing.headers['idempotency-key'] ? 0 : maxRetries;
	for (let attempts = 1; ; attempts++) {
		let reply: Reply | undefined;
		let failure: unknown;
		try {
			reply = await within<Reply>(
				timeout,
				(_, stop) => stop(new TimeoutError(`${id}: no whole reply to attempt ${attempts} within ${timeout} ms`)),
				signal,
				(stopped) => attempt(core, outgoing, attempts, stopped),
			);
			warnOfEnd(id, reply);
			if (!isTransient(reply)) return { reply, attempts };
		} catch (error) {
			if (!(error instanceof ConnectionError)) throw error;
			failure = error;
		}
		const pause = pauseAfter(attempts, reply);
		if (attempts <= last && pause >= 0) await within<void>(pause, (resume) => resume(), signal);
		else if (reply) return { reply, attempts };
		else throw failure;
	}
}
