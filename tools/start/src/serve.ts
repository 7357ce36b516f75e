import { startNear } from './start-near.ts';
import type { ServiceName } from './steps.ts';

export interface Platform {
	urls: Record<ServiceName, string>;
	close(): Promise<void>;
}

/** Serves the docs, the mock and the server from this process. */
export async function serve(): Promise<Platform> {
	// Imported here, because the packages exist only after the first build.
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
	return {
		urls: { docs: docs.url, mock: mock.url, server: server.url },
		close: async () => {
			await Promise.all([docs.close(), mock.close(), api.close()]);
		},
	};
}
