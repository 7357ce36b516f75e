import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A message as its bytes say, without the headers of one connection. */
export interface RawMessage {
	/** The responses before the final one, such as `100 Continue`. */
	informational: string[];
	startLine: string;
	headers: string[];
	body: Buffer;
	trailers: string;
}

const PER_CONNECTION = /^(?:connection|keep-alive|transfer-encoding):/i;

/**
 * Splits a message. Joins its chunks, because a proxy can divide a body differently. White space before a value is not part of it (RFC
 * 9112, section 5).
 */
export function parse(bytes: Buffer): RawMessage {
	const end = bytes.indexOf('\r\n\r\n');
	const [startLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
	const rest = bytes.subarray(end + 4);
	if (/^HTTP\/1\.1 1/.test(startLine)) {
		const final = parse(rest);
		return { ...final, informational: [[startLine, ...lines].join('\n'), ...final.informational] };
	}
	const headers = lines.map((line) => line.replace(/:[ \t]*/, ': '));
	const isChunked = lines.some((line) => /^transfer-encoding:.*chunked/i.test(line));
	const { body, trailers } = isChunked ? joinChunks(rest) : { body: rest, trailers: '' };
	return { informational: [], startLine, headers: headers.filter((line) => !PER_CONNECTION.test(line)), body, trailers };
}

function joinChunks(bytes: Buffer): { body: Buffer; trailers: string } {
	const parts: Buffer[] = [];
	let at = 0;
	for (;;) {
		const line = bytes.indexOf('\r\n', at);
		const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
		if (!(size > 0)) return { body: Buffer.concat(parts), trailers: bytes.subarray(line + 2).toString('latin1') };
		parts.push(bytes.subarray(line + 2, line + 2 + size));
		at = line + 2 + size + 2;
	}
}

/** Whether these are all bytes of a request. */
function isWhole(bytes: Buffer): boolean {
	const end = bytes.indexOf('\r\n\r\n');
	if (end === -1) return false;
	const head = bytes.subarray(0, end).toString('latin1');
	if (/^transfer-encoding:.*chunked/im.test(head))
		return /(?:^|\r\n)0\r\n(?:[^\r]+\r\n)*\r\n$/.test(bytes.subarray(end + 4).toString('latin1'));
	return bytes.length - end - 4 >= Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}

export interface RawServer {
	port: number;
	/** The requests that arrived, as bytes. */
	requests: Buffer[];
	/** The response to each of the next requests, as bytes. */
	response: Buffer | string;
	close(): void;
}

/** A server that sends exactly these bytes, and closes the connection. */
export async function startRawServer(): Promise<RawServer> {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		let bytes = Buffer.alloc(0);
		let isContinued = false;
		sockets.add(socket);
		socket.on('error', () => {}).on('close', () => sockets.delete(socket));
		socket.on('data', (chunk) => {
			bytes = Buffer.concat([bytes, chunk as Buffer]);
			if (!isContinued && /^expect: 100-continue/im.test(bytes.toString('latin1'))) {
				isContinued = true;
				socket.write('HTTP/1.1 100 Continue\r\n\r\n');
			}
			if (!isWhole(bytes)) return;
			raw.requests.push(bytes);
			socket.end(raw.response);
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const raw: RawServer = {
		port: (server.address() as AddressInfo).port,
		requests: [],
		response: '',
		close() {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
	return raw;
}

/** Sends bytes, and reads the response until the server closes the connection. Sends the body after `100 Continue`, if it expects it. */
export async function exchange(port: number, request: Buffer): Promise<Buffer> {
	const socket = connect(port, '127.0.0.1');
	const chunks: Buffer[] = [];
	const end = request.indexOf('\r\n\r\n') + 4;
	const waits = /^expect: 100-continue/im.test(request.subarray(0, end).toString('latin1'));
	socket.on('error', () => {});
	socket.on('data', (chunk: Buffer) => {
		if (waits && chunks.length === 0) socket.write(request.subarray(end));
		chunks.push(chunk);
	});
	socket.write(waits ? request.subarray(0, end) : request);
	await once(socket, 'close');
	return Buffer.concat(chunks);
}
