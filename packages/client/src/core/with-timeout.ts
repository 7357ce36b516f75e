import { AbortError } from './errors.ts';

/** The calls that wait for a signal, as one listener of it: Node.js 20 warns when a signal gets an eleventh listener. */
class WaitingCalls extends Set<() => void> {
	handleEvent(): void {
		for (const abort of this) abort();
	}
}

const waitingCalls = new WeakMap<AbortSignal, WaitingCalls>();

/** Calls `abort` when the signal aborts. Returns a function that cancels this. */
function onAbort(signal: AbortSignal, abort: () => void): () => void {
	const calls = waitingCalls.get(signal) ?? new WaitingCalls();
	waitingCalls.set(signal, calls);
	calls.add(abort);
	signal.addEventListener('abort', calls);
	return () => {
		calls.delete(abort);
		if (calls.size === 0) signal.removeEventListener('abort', calls);
	};
}

/**
 * Runs a function with a time limit in milliseconds and the caller's signal. Settles as soon as the function does, the signal
 * aborts, or the time is up, even when the function ignores the signal that it gets.
 */
export function withTimeout<T>(
	milliseconds: number,
	signal: AbortSignal | undefined,
	run?: (signal: AbortSignal) => Promise<T>,
	timeoutError?: () => Error,
): Promise<T> {
	const controller = new AbortController();
	return new Promise((resolve, reject) => {
		const cleanUp = (): void => {
			clearTimeout(timer);
			cancel?.();
		};
		const succeed = (value?: T): void => {
			cleanUp();
			resolve(value as T);
		};
		const fail = (error: Error): void => {
			cleanUp();
			reject(error);
			controller.abort(error);
		};
		const abort = (): void => fail(new AbortError('The call was aborted', { cause: signal?.reason }));
		const timer = setTimeout(() => (timeoutError ? fail(timeoutError()) : succeed()), milliseconds);
		const cancel = signal && onAbort(signal, abort);
		if (signal?.aborted) return abort();
		try {
			run?.(controller.signal).then(succeed, fail);
		} catch (error) {
			fail(error as Error);
		}
	});
}

/** Resolves after a time in milliseconds. Rejects with an `AbortError` when the signal aborts. */
export const sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void> = withTimeout<void>;
