import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Context, Input } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';

/** A longer line is not an answer. */
const MAX_LENGTH = 1_000_000;

/** The text after the last line that was read, per input. */
const rests = new WeakMap<Input, string>();

/** Reads one line, without its end. Undefined at the end of the input. @throws {CommandError} Ctrl-C. */
export async function readLine({ stdin, signal }: Context): Promise<string | undefined> {
	let text = rests.get(stdin) ?? '';
	rests.delete(stdin);
	const ends = (): number => text.search(/\r?\n/);
	let ended = false;
	if (ends() === -1) {
		ended = await readChunks(stdin, signal, (chunk) => {
			text += chunk;
			if (text.length > MAX_LENGTH) throw new CommandError(`A line of the input has more than ${MAX_LENGTH} characters.`);
			return ends() !== -1;
		});
	}
	const end = ends();
	if (end === -1) return ended && text === '' ? undefined : text;
	rests.set(stdin, text.slice(end).replace(/^\r?\n/, ''));
	return text.slice(0, end);
}

/**
 * Passes on what arrives, until `take` returns true. Returns whether the input ended before. Afterwards, the input can be read
 * again, and does not keep the process running.
 */
export async function readChunks(stdin: Input, signal: AbortSignal, take: (chunk: string) => boolean): Promise<boolean> {
	const decoder = new StringDecoder();
	const takeDecoded = (chunk: Buffer | string): boolean => take(typeof chunk === 'string' ? chunk : decoder.write(chunk));
	if (signal.aborted) throw interrupted();
	if (stdin instanceof Readable) return readStream(stdin, signal, takeDecoded);
	const chunks = stdin[Symbol.asyncIterator]();
	for (;;) {
		const { value, done } = await chunks.next();
		if (done) return true;
		if (takeDecoded(value)) return false;
	}
}

/** The iterator of a stream would destroy it after the first line. */
function readStream(stdin: Readable, signal: AbortSignal, take: (chunk: Buffer | string) => boolean): Promise<boolean> {
	if (stdin.readableEnded || stdin.destroyed) return Promise.resolve(true);
	let stop = (): void => {};
	const events = new Promise<boolean>((resolve, reject) => {
		const onData = (chunk: Buffer | string): void => {
			try {
				if (take(chunk)) resolve(false);
			} catch (error) {
				reject(error);
			}
		};
		const onEnd = (): void => resolve(true);
		const onAbort = (): void => reject(interrupted());
		stop = () => {
			stdin.off('data', onData).off('end', onEnd).off('error', reject).pause();
			signal.removeEventListener('abort', onAbort);
		};
		signal.addEventListener('abort', onAbort);
		stdin.on('data', onData).on('end', onEnd).on('error', reject).resume();
	});
	return events.finally(stop);
}

export function interrupted(): CommandError {
	return new CommandError('Interrupted.', EXIT.interrupted);
}
