/** A program for tests that need a real process: runs one function of the output with the streams of the process. */
import { setImmediate } from 'node:timers/promises';
import type { Context } from '../src/context.ts';
import type { OutputFormat } from '../src/options/option-types.ts';
import { ask, askSecret, askText } from '../src/output/ask.ts';
import { createPrinter } from '../src/output/printer.ts';

const [name = '', format] = process.argv.slice(2);
const { env, stdin, stdout, stderr } = process;
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
const context: Context = { env, stdin, stdout, stderr, signal: interrupt.signal };

async function* endlessPages(): AsyncGenerator<readonly unknown[]> {
	for (;;) {
		await setImmediate();
		yield Array.from({ length: 100 }, (_, number) => ({ number, username: 'redpanda' }));
	}
}

const programs: Readonly<Record<string, () => Promise<unknown>>> = {
	pages: async () => (await createPrinter(context, { output: format as OutputFormat })).pages(endlessPages()),
	secret: () => askSecret(context, 'System key'),
	// What `login` asks: three answers from one terminal.
	several: async () => [await askText(context, 'Name', 'default'), await askSecret(context, 'Key'), await ask(context, 'Save?')],
};

try {
	console.log(`result=${JSON.stringify(await programs[name]?.())}`);
} catch (error) {
	console.log(`error=${error instanceof Error ? error.message : error}`);
}
