import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A request as received on the socket. */
export interface Received {
	line: string;
	headers: Readonly<Record<string, string>>;
	body: string;
}

/** Responds to the n-th request, counted from 1. */
export type Misbehaviour = (socket: Socket, number: number) => void;

export interface FaultyServer {
	url: string;
	received: Received[];
	close(): void;
}

/** A server on a bare TCP socket, so that it can send invalid HTTP. */
export async function faultyServer(misbehave: Misbehaviour): Promise<FaultyServer> {
	const received: Received[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => {});
		let text = '';
		socket.on('data', (chunk) => {
			text += chunk;
			const request = parse(text);
			if (!request) return;
			text = '';
			received.push(request);
			misbehave(socket, received.length);
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const close = (): void => {
		server.close();
		for (const socket of sockets) socket.destroy();
	};
	return { url: `http://127.0.0.1:${port}`, received, close };
}

function parse(text: string): Received | undefined {
	const end = text.indexOf('\r\n\r\n');
	if (end < 0) return undefined;
	const [line = '', ...rest] = text.slice(0, end).split('\r\n');
	const headers = Object.fromEntries(
		rest.map((header) => [header.slice(0, header.indexOf(':')).toLowerCase(), header.slice(header.indexOf(':') + 1).trim()]),
	);
	const body = text.slice(end + 4);
	return body.length < Number(headers['content-length'] ?? 0) ? undefined : { line, headers, body };
}

/** A complete response. */
export function reply(status: number, body: string, headers: Readonly<Record<string, string | number>> = {}): string {
	const all = {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(body),
		connection: 'close',
		'x-request-id': 'req_fault',
		...headers,
	};
	return `HTTP/1.1 ${status} Fault\r\n${Object.entries(all)
		.map(([name, value]) => `${name}: ${value}\r\n`)
		.join('')}\r\n${body}`;
}
