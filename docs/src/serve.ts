import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Docs {
	/** Where the docs are, such as `http://localhost:4000`. */
	url: string;
	close(): Promise<void>;
}

const dist = join(import.meta.dirname, '../dist');

/** Serves the built docs. Port 0 takes any free port; a port that is taken rejects with EADDRINUSE. */
export async function startDocs({ port = 4000 }: { port?: number } = {}): Promise<Docs> {
	if (!existsSync(join(dist, 'index.html'))) throw new Error('The docs are not built. To mend: npm run build');
	const files = sirv(dist, { dev: true, etag: true });
	const server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(dist, '404.html')));
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
