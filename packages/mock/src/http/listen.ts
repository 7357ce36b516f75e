import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface HttpServer {
	url: string;
	close(): Promise<void>;
}

export interface ListenOptions {
	port: number;
	host: string;
	handle: (request: IncomingMessage, response: ServerResponse) => void;
	/** Whether `handle` also gets requests that expect `100 Continue`, before Node.js has answered them. Default: false. */
	handlesExpect?: boolean;
}

/** Longer than the pauses of a test suite. Otherwise the server can reset an idle connection just as a request arrives. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** Starts an HTTP server. No request and no connection can crash it. */
export async function listen({ port, host, handle, handlesExpect = false }: ListenOptions): Promise<HttpServer> {
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new RangeError(`port is ${port}; expected a whole number from 0 to 65535.`);
	}
	const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, handle);
	if (handlesExpect) server.on('checkContinue', handle).on('checkExpectation', handle);
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => rejectConnection(socket, error.code));
	// Node.js stops handling a socket after CONNECT, so its errors and its end are handled here.
	const tunnels = new Set<Duplex>();
	server.on('connect', (_, socket) => {
		tunnels.add(socket);
		socket.on('error', () => socket.destroy()).on('close', () => tunnels.delete(socket));
		rejectConnection(socket.resume(), 'CONNECT');
	});
	await open(server, port, host);
	const address = server.address() as AddressInfo;
	const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return { url: `http://${name}:${address.port}`, close: () => close(server, tunnels) };
}

/** The body of the response to a request that Node.js cannot parse. */
export const INVALID_HTTP: string = errorBody('The request is invalid HTTP.');

function errorBody(message: string): string {
	return JSON.stringify({ status: 'error', message });
}

/** Answers a connection that sent no valid HTTP request, and closes it. */
function rejectConnection(socket: Duplex, code: string | undefined): void {
	if (!socket.writable || code === 'ECONNRESET') {
		socket.destroy();
		return;
	}
	const [status, message] =
		code === 'HPE_HEADER_OVERFLOW'
			? ['431 Request Header Fields Too Large', 'The headers exceed 16 KB. Send smaller or fewer headers.']
			: code === 'CONNECT'
				? ['405 Method Not Allowed', 'The mock does not support CONNECT. Call it directly instead of as a proxy.']
				: ['400 Bad Request', undefined];
	const body = message === undefined ? INVALID_HTTP : errorBody(message);
	const head = ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
	socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
}

function open(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
}

function close(server: Server, tunnels: ReadonlySet<Duplex>): Promise<void> {
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
		server.closeAllConnections();
		for (const socket of tunnels) socket.destroy();
	});
}

/** Whether a host is a loopback address, which other machines cannot reach. */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
