import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type ErrorContent, explanation } from '@returning-ai/spec/runtime';
import type { Answer } from './reply/answer.ts';
import { type Incoming, MAX_BODY_BYTES, splitTarget } from './request/incoming.ts';

/** A request with an unreadable body. The caller of `serve` creates the response. */
export interface Unreadable extends ErrorContent {
	status: 400 | 413 | 415;
	detail: string;
}

export interface HttpServerOptions {
	port: number;
	host: string;
	/** Whether to send CORS headers, so that pages of other origins can call the server. */
	cors: boolean;
	answer: (incoming: Incoming) => Promise<Answer>;
	answerUnreadable: (incoming: Incoming, problem: Unreadable) => Answer;
}

export interface HttpServer {
	url: string;
	close(): Promise<void>;
}

const CORS: Readonly<Record<string, string>> = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const PREFLIGHT: Readonly<Record<string, string>> = {
	...CORS,
	'access-control-allow-headers': '*, authorization',
	'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
	'access-control-max-age': '600',
	'content-length': '0',
};

/** Longer than the pauses of a test suite. Otherwise the server can reset an idle connection just as a request arrives. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** Starts an HTTP server. It reads each request completely, and no request can crash it. */
export async function serve({ port, host, cors, answer, answerUnreadable }: HttpServerOptions): Promise<HttpServer> {
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new RangeError(`port is ${port}; expected a whole number from 0 to 65535.`);
	}
	const extra = cors ? CORS : {};
	const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS }, (request, response) => {
		if (cors && isPreflight(request)) {
			response.writeHead(204, PREFLIGHT).end();
			return;
		}
		read(request)
			.then(({ incoming, problem }) => (problem ? answerUnreadable(incoming, problem) : answer(incoming)))
			.then((reply) => send(request, response, reply, extra))
			// The caller closed the connection, or the reply is not valid HTTP. No response is possible.
			.catch(() => response.destroy());
	});
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => rejectConnection(socket, error.code));
	// Node.js stops handling a socket after CONNECT, so its errors and its end are handled here.
	const tunnels = new Set<Duplex>();
	server.on('connect', (_, socket) => {
		tunnels.add(socket);
		socket.on('error', () => socket.destroy()).on('close', () => tunnels.delete(socket));
		rejectConnection(socket.resume(), 'CONNECT');
	});
	await listen(server, port, host);
	const address = server.address() as AddressInfo;
	const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return { url: `http://${name}:${address.port}`, close: () => close(server, tunnels) };
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
	return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

async function read(request: IncomingMessage): Promise<{ incoming: Incoming; problem?: Unreadable }> {
	const { headers, method = 'GET', url = '/' } = request;
	const incoming: Incoming = { method, ...splitTarget(url), headers: flat(headers), body: '' };
	if ((headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined) return { incoming };
	const raw = await readBody(request);
	if (!raw) return { incoming, problem: tooLarge() };
	const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
	if (raw.length === 0 || encoding === 'identity') return { incoming: { ...incoming, body: raw } };
	const body = await decompress(raw, encoding);
	return body instanceof Uint8Array ? { incoming: { ...incoming, body } } : { incoming, problem: body };
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
	// Node.js gives a list only for `set-cookie`, which is a response header.
	return headers as Record<string, string>;
}

/** The whole body, or `undefined` when it is too large. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let size = 0;
		request.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size <= MAX_BODY_BYTES) chunks.push(chunk);
		});
		request.on('end', () => resolve(size > MAX_BODY_BYTES ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
		request.on('error', reject);
		request.on('close', () => reject(new Error('The client closed the connection before the end of the body.')));
	});
}

const DECOMPRESSORS = {
	gzip: promisify(gunzip),
	'x-gzip': promisify(gunzip),
	deflate: promisify(inflate),
	br: promisify(brotliDecompress),
} as const;

async function decompress(raw: Buffer, encoding: string): Promise<Uint8Array | Unreadable> {
	const run = Object.hasOwn(DECOMPRESSORS, encoding) ? DECOMPRESSORS[encoding as keyof typeof DECOMPRESSORS] : undefined;
	if (!run) {
		const detail = `content-encoding: ${JSON.stringify(encoding)} was given, gzip, deflate or br was expected.`;
		return { status: 415, code: 'unsupported_media_type', title: 'The body cannot be read.', detail };
	}
	try {
		return await run(raw, { maxOutputLength: MAX_BODY_BYTES });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
		const detail = `body: invalid ${encoding} data, although content-encoding is ${encoding}.`;
		const errors = [explanation(['body'], 'malformed', detail)];
		return { status: 400, code: 'invalid_request', title: 'The body cannot be read.', detail, errors };
	}
}

function tooLarge(): Unreadable {
	return { status: 413, code: 'body_too_large', detail: 'body: over 10 MiB were given, at most 10 MiB were expected.' };
}

async function send(
	request: IncomingMessage,
	response: ServerResponse,
	answer: Answer,
	extra: Readonly<Record<string, string>>,
): Promise<void> {
	// `unref` lets the process exit while a delayed response waits.
	if (answer.delay > 0) await new Promise((resolve) => setTimeout(resolve, answer.delay).unref());
	write(request, response, answer, extra);
}

function write(
	request: IncomingMessage,
	response: ServerResponse,
	answer: Answer,
	extra: Readonly<Record<string, string>>,
): void {
	const { status, headers, cookies, cut } = answer;
	const body = answer.bytes ?? answer.body ?? '';
	if (response.destroyed) return;
	if (cut === 'drop') {
		request.socket.destroy();
		return;
	}
	const isBodyless = request.method === 'HEAD' || status === 204 || status === 304;
	const length = Buffer.byteLength(body);
	const all: Record<string, string | number | string[]> = { ...headers, ...extra };
	if (cookies) all['set-cookie'] = cookies;
	if (status !== 204) all['content-length'] = length;
	response.writeHead(status, all);
	if (cut === 'truncate' && !isBodyless) {
		response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
		return;
	}
	response.end(isBodyless ? undefined : body);
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
				: ['400 Bad Request', 'The request is invalid HTTP.'];
	const body = JSON.stringify({ status: 'error', message });
	const head = ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`, 'connection: close'];
	socket.end(`HTTP/1.1 ${status}\r\n${head.join('\r\n')}\r\n\r\n${body}`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
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
