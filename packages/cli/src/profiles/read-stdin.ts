import type { Input } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';

/** @throws {CommandError} There is more than the limit. */
export async function readStdin(stdin: Input, maxBytes: number): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stdin) {
		chunks.push(Buffer.from(chunk));
		size += chunks.at(-1)?.length ?? 0;
		if (size > maxBytes) throw new CommandError(`The credential on stdin has more than ${maxBytes} bytes.`);
	}
	return Buffer.concat(chunks).toString('utf8');
}
