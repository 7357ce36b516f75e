/**
 * A service in a process of its own, for `npm start -- --watch`: `node service.ts docs|mock|server [origin of the docs]`. It loads its
 * package, then listens when its parent names a port, and ends with the channel to its parent.
 */
import type { ServiceName } from './steps.ts';

interface Running {
	url: string;
	close(): Promise<void>;
}

/** What a service reports to its parent. */
export type Report =
	| { state: 'loaded' }
	| { state: 'listening'; url: string }
	| { state: 'failed'; code?: string; message: string };

/** Loads a package; what it gives starts to listen. */
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

// Ctrl-C reaches the parent too, which ends the channel once it has stopped what it started.
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
