import { once } from 'node:events';
import { Writable } from 'node:stream';
import type { Context, Output } from '../context.ts';

/** Writes text, and waits while the reader is slower than the command. */
export async function write(output: Output, text: string, signal: Context['signal']): Promise<void> {
	if (output.write(text) !== false || !(output instanceof Writable) || output.destroyed || signal.aborted) return;
	await once(output, 'drain', { signal });
}
