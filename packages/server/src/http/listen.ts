import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, Server as TcpServer } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';

/** A slow upload is disconnected, because its file takes memory. Enough for 10 MB at 0.7 Mbit/s. */
const REQUEST_TIMEOUT_MS = 120_000;

/** Serves a `fetch` function on a port. */
export function listen(
	fetch: (request: Request, bindings?: object) => Response | Promise<Response>,
	port: number,
	host: string,
	ownsProcess: boolean,
): Promise<ServerType> {
	return new Promise((resolve, reject) => {
		const options = { fetch, port, hostname: host, overrideGlobalObjects: ownsProcess };
		const server = serve({ ...options, serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS } }, () => resolve(server));
		server.once('error', reject);
	});
}

export function toUrl(server: ServerType, host: string): string {
	const { port } = server.address() as AddressInfo;
	const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

/** How long a connection may stay idle while the server closes. A client that uses it more often loses no request. */
const IDLE_MS = 1_000;

/**
 * Refuses new connections, and waits for the requests in flight. Responses ask the client to close the connection: otherwise a client
 * that never pauses keeps the server open. A connection without a request stays open for up to 1 s, because its next request may already
 * be on the way.
 */
export async function closeServer(server: ServerType): Promise<void> {
	const http = server as HttpServer;
	http.prependListener('request', (_request, response) => {
		response.shouldKeepAlive = false;
	});
	const closed = new Promise<void>((resolve) => http.once('close', resolve));
	// The method of HTTP servers also closes idle connections.
	TcpServer.prototype.close.call(http);
	const timer = setInterval(() => http.closeIdleConnections(), IDLE_MS);
	await closed;
	clearInterval(timer);
}
