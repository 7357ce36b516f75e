/** `npm start`: builds what is not built, serves the docs, the mock and the server, says what runs where, and stops cleanly. */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { startNear } from './start-near.ts';
import { welcome } from './welcome.ts';

const HELP = `Usage: npm start [-- --help]

Builds what is not built, then serves until you press Ctrl-C:

  docs     http://localhost:4000   guides, the reference, and a page to try calls
  mock     http://localhost:4010   the API on your machine, answering with the contract's examples
  server   http://localhost:4020   the API itself, with a demo community that remembers; gone at the end

A port that is taken is replaced by a free one, and a line says so.
`;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
	if (values.help) return print(HELP);
	await build(stopping.signal);
	if (stopping.signal.aborted) return;
	// Imported only now: before the first build there is nothing to import.
	const [{ startDocs }, { startMock }, { createServer }] = await Promise.all([
		import('@returning-ai/docs'),
		import('@returning-ai/mock'),
		import('@returning-ai/server'),
	]);
	const docs = await startNear('docs', 4000, (port) => startDocs({ port }));
	const mock = await startNear('mock', 4010, (port) => startMock({ port }));
	const api = await createServer({
		demo: true,
		devPages: true,
		corsOrigins: [docs.url, docs.url.replace('localhost', '127.0.0.1')],
	});
	const server = await startNear('server', 4020, (port) => api.listen({ port }));
	print(await welcome({ docs: docs.url, mock: mock.url, server: server.url }));
	await aborted(stopping.signal);
	await Promise.all([docs.close(), mock.close(), api.close()]);
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
	process.exitCode = 1;
});
