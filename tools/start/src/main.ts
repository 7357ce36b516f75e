/** `npm start`: builds what is not built, serves the docs, the mock and the server, prints their URLs, and stops cleanly. */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { type Platform, serve } from './serve.ts';
import { stopWithShell } from './stop-with-shell.ts';
import { serveAndWatch } from './watch.ts';
import { welcome } from './welcome.ts';

const HELP = `Usage: npm start [-- --watch]

Builds what is not built, then serves until you press Ctrl-C:

  docs     http://localhost:4000   guides, the reference, and a page to try calls
  mock     http://localhost:4010   the API on your machine, answering with the contract's examples
  server   http://localhost:4020   the API itself, with a demo community that remembers; gone at the end

A port that is taken is replaced by a free one, and a line says so.

  --watch  builds what you save, and what depends on it, and starts what serves it again on the same port. A line says what
           was built, after how many seconds. A build that fails prints its errors; the last good one keeps serving.
           The docs' pages load themselves again. The server starts with a fresh demo community each time.
  --help   prints this
`;

const WATCHING = `
  Watching spec, packages, docs and tools: save a file, and what depends on it is built and started again.
  The server then starts with a fresh demo community.

`;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
stopWithShell();

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { watch: { type: 'boolean' }, help: { type: 'boolean' } } });
	if (values.help) return print(HELP);
	const { signal } = stopping;
	if (values.watch) {
		const platform = await serveAndWatch(signal, print);
		if (platform) await untilStopped(platform, WATCHING, () => platform.rebuild());
	} else {
		await build(signal);
		if (!signal.aborted) await untilStopped(await serve());
	}
}

async function untilStopped({ urls, close }: Platform, more = '', begin = (): void => {}): Promise<void> {
	print((await welcome(urls)) + more);
	begin();
	await aborted(stopping.signal);
	await close();
	print('\nStopped.\n');
}

function aborted(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve();
		signal.addEventListener('abort', () => resolve());
	});
}

function print(text: string): void {
	process.stdout.write(text);
}

main().catch((error: Error) => {
	process.stderr.write(`${error.message}\n`);
	// Watched files and started services would keep the process alive.
	process.exit(1);
});
