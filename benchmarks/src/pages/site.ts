/** Serves pages as a host of static files does: compressed, and cached by the browser. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Site {
	url: string;
	close(): void;
}

const dist = dirname(createRequire(import.meta.url).resolve('@returning-ai/docs/dist/index.html'));

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.txt': 'text/plain',
	'.xml': 'application/xml',
};

/** @param pages - Pages of peers, by path. Every other path is a file of our site. */
export async function serveSite(pages: Readonly<Record<string, string>>): Promise<Site> {
	const compressed = new Map<string, Buffer>();
	const read = (path: string): Buffer => {
		const known = compressed.get(path) ?? gzipSync(pages[path] ?? readFileSync(join(dist, normalize(path))), { level: 9 });
		compressed.set(path, known);
		return known;
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		try {
			const body = read(pathname === '/' ? '/index.html' : decodeURIComponent(pathname));
			const type = TYPES[extname(pathname)] ?? 'text/html';
			const headers = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'max-age=600' };
			response.writeHead(200, headers).end(body);
		} catch {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
