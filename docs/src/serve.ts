import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { handleWithReload } from './reload.ts';

export interface Docs {
	/** The URL of the site, such as `http://localhost:4000`. */
	url: string;
	close(): Promise<void>;
}

const dist = join(import.meta.dirname, '../dist');

export interface DocsOptions {
	/** Default: 4000. 0 chooses a free port. */
	port?: number;
	/** Whether open pages reload after the server restarts. Default: false. */
	reload?: boolean;
}

/** Serves the built docs. Rejects with `EADDRINUSE` when the port is in use. */
export async function startDocs({ port = 4000, reload = false }: DocsOptions = {}): Promise<Docs> {
	if (!existsSync(join(dist, 'index.html'))) throw new Error('The docs are not built. Run: npm run build');
	// Read once: a build may replace the folder at any time.
	const notFound = readFileSync(join(dist, '404.html'));
	const files = sirv(dist, { dev: true, etag: true });
	const server = createServer((request, response) => {
		if (reload && handleWithReload(dist, request, response)) return;
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
