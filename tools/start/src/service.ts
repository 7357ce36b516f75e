/**
 * A service in its own process, for `npm start -- --watch`: `node service.ts docs|mock|server [origin of the docs]`. It loads its
 * package, listens when its parent sends a port, and ends when the channel to its parent closes.
 */
import type { ServiceName } from './steps.ts';

interface Running {
	url: string;
	close(): Promise<void>;
}

/** The messages of a service to its parent. */
export type Report =
	| { state: 'loaded' }
	| { state: 'listening'; url: string }
	| { state: 'failed'; code?: string; message: string };

/** Loads a package. Returns the function that starts to listen. */
const services: Record<ServiceName, (docs: string) => Promise<(port: number) => Promise<Running>>> = {
	async docs() {
		const { startDocs } = await import('@returning-ai/docs');
		return (port) => startDocs({ port, reload: true });
	},
	async mock() {
		const { startMock } = await import('@returning-ai/mock');
		return (port) => startMock({ port });
	},
	async server(docs) {
		const { createServer } = await import('@returning-ai/server');
		const api = await createServer({
			demo: true,
			devPages: true,
			corsOrigins: [docs, docs.replace('localhost', '127.0.0.1')],
		});
		return async (port) => ({ url: (await api.listen({ port })).url, close: () => api.close() });
	},
};

const [name, docs = ''] = process.argv.slice(2) as [ServiceName, string?];
let running: Running | undefined;

// Ctrl-C also reaches the parent, which closes the channel after a clean stop.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', async () => {
	await running?.close();
	process.exit();
});

try {
	const listen = await services[name](docs);
	process.on('message', async ({ port }: { port: number }) => {
		try {
			running = await listen(port);
			report({ state: 'listening', url: running.url });
		} catch (error) {
			fail(error as NodeJS.ErrnoException);
		}
	});
	report({ state: 'loaded' });
} catch (error) {
	fail(error as NodeJS.ErrnoException);
}

function report(message: Report): void {
	if (process.connected) process.send?.(message);
}

function fail({ code, message, stack = message }: NodeJS.ErrnoException): void {
	report({ state: 'failed', message: stack, ...(code === undefined ? {} : { code }) });
}
