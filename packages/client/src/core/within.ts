import { AbortError } from './errors.ts';

/**
 * Runs something until it is done, until the time is up or until the caller gives up, whichever comes first and whatever it
 * does with the signal that it gets.
 */
export function within<T>(
	milliseconds: number,
	timeIsUp: (resolve: (value: T) => void, stop: (error: Error) => void) => void,
	signal: AbortSignal | undefined,
	run?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
	const controller = new AbortController();
	return new Promise((resolve, reject) => {
		const settle = (): void => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', abort);
		};
		const stop = (error: Error): void => {
			settle();
			reject(error);
			controller.abort(error);
		};
		const abort = (): void => stop(new AbortError('The call was aborted', { cause: signal?.reason }));
		const timer = setTimeout(() => timeIsUp(resolve, stop), milliseconds);
		signal?.addEventListener('abort', abort);
		if (signal?.aborted) return abort();
		try {
			run?.(controller.signal).then((value) => {
				settle();
				resolve(value);
			}, stop);
		} catch (error) {
			stop(error as Error);
		}
	});
}
