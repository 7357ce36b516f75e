import type { Context, Input } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';

/** @throws {CommandError} There is more than the limit, or Ctrl-C. */
export async function readStdin({ stdin, signal }: Pick<Context, 'stdin' | 'signal'>, maxBytes: number): Promise<string> {
	// The stream of the process. It ends the loop with this error.
	const stream: Input & { destroy?(error: Error): unknown } = stdin;
	const interrupt = (): unknown => stream.destroy?.(new CommandError('Interrupted. Nothing was saved.', EXIT.interrupted));
	signal.addEventListener('abort', interrupt, { once: true });
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stdin) {
		chunks.push(Buffer.from(chunk));
		size += chunks.at(-1)?.length ?? 0;
		if (size > maxBytes) throw new CommandError(`The credential on stdin has more than ${maxBytes} bytes.`);
	}
	signal.removeEventListener('abort', interrupt);
	return Buffer.concat(chunks).toString('utf8');
}
