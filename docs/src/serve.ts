import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { answerWithReload } from './reload.ts';

export interface Docs {
	/** Where the docs are, such as `http://localhost:4000`. */
	url: string;
	close(): Promise<void>;
}

const dist = join(import.meta.dirname, '../dist');

export interface DocsOptions {
	/** Default: 4000. 0 takes any free port. */
	port?: number;
	/** Whether open pages load themselves again when the docs are started again. Default: false. */
	reload?: boolean;
}

/** Serves the built docs. A port that is taken rejects with EADDRINUSE. */
export async function startDocs({ port = 4000, reload = false }: DocsOptions = {}): Promise<Docs> {
	if (!existsSync(join(dist, 'index.html'))) throw new Error('The docs are not built. To mend: npm run build');
	// A build may swap the folder at any time.
	const notFound = readFileSync(join(dist, '404.html'));
	const files = sirv(dist, { dev: true, etag: true });
	const server = createServer((request, response) => {
		if (reload && answerWithReload(dist, request, response)) return;
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			}),
	};
}
