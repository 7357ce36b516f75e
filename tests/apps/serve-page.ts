/** The server of a page: static files, and a backend for the page that adds the keys to its calls of the API. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';

export interface PageServer {
	port: number;
	/** The requests under `/api` that arrived, oldest first. */
	calls: IncomingMessage[];
	close(): Promise<void>;
}

/** The API behind the page's server, and the headers with its keys. */
export interface Backend {
	url: string;
	keys: Record<string, string>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const COOKIE = 'visitor=rai_test_visitor';
const LIMIT_MS = 30_000;

/** Serves a folder on a free port of loopback. `/api` needs the cookie that the page sets. */
export async function servePage(folder: string, backend: Backend, policy: string): Promise<PageServer> {
	const calls: IncomingMessage[] = [];
	const server = createServer((request, response) => {
		if (!request.url?.startsWith('/api/')) return sendFile(folder, policy, request, response);
		calls.push(request);
		forward(backend, request, response).catch((error: Error) => response.writeHead(502).end(error.message));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		calls,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

function sendFile(folder: string, policy: string, request: IncomingMessage, response: ServerResponse): void {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const file = pathname === '/' ? 'index.html' : normalize(pathname);
	response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
	response.setHeader('content-security-policy', policy);
	if (pathname === '/') response.setHeader('set-cookie', `${COOKIE}; HttpOnly; SameSite=Strict; Path=/`);
	try {
		response.end(readFileSync(join(folder, file)));
	} catch {
		response.writeHead(404).end();
	}
}

async function forward({ url, keys }: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.headers.cookie !== COOKIE) return void response.writeHead(401).end();
	const { 'content-type': type, 'idempotency-key': key } = request.headers;
	const headers = { ...keys, ...(type && { 'content-type': type }), ...(typeof key === 'string' && { 'idempotency-key': key }) };
	const hasBody = request.method !== 'GET';
	const answer = await fetch(url + (request.url ?? '').slice('/api'.length), {
		method: request.method ?? 'GET',
		headers,
		signal: AbortSignal.timeout(LIMIT_MS),
		...(hasBody && { body: new Uint8Array(await buffer(request)) }),
	});
	response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
	response.end(await answer.text());
}
