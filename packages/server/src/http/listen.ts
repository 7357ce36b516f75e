import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';

/** Serves a `fetch` function on a port. */
export function listen(
	fetch: (request: Request, bindings?: object) => Response | Promise<Response>,
	port: number,
	host: string,
	ownsProcess: boolean,
): Promise<ServerType> {
	return new Promise((resolve, reject) => {
		const server = serve({ fetch, port, hostname: host, overrideGlobalObjects: ownsProcess }, () => resolve(server));
		server.once('error', reject);
	});
}

export function toUrl(server: ServerType, host: string): string {
	const { port } = server.address() as AddressInfo;
	const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

/** Waits for the requests in flight, and closes idle connections. */
export function closeServer(server: ServerType): Promise<void> {
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
		if ('closeIdleConnections' in server) server.closeIdleConnections();
	});
}
