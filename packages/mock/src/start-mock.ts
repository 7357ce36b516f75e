import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answer, type Incoming } from './answer.ts';
import { readDocument } from './contract.ts';
import { createEngine } from './engine.ts';
import { errorBody } from './errors.ts';

export interface MockOptions {
	/** Default: 4010. 0 takes any free port. */
	port?: number;
	/** Called with one line per request. Default: nothing is logged. Bodies and credentials are never in it. */
	onRequest?: (line: { method: string; path: string; status: number; milliseconds: number }) => void;
}

export interface Mock {
	/** Where the mock answers, such as `http://localhost:4010`. */
	url: string;
	/** Stops it; open connections are closed. */
	close(): Promise<void>;
}

const MAX_BODY_BYTES = 10 * 1024 * 1024;
const HOST = '127.0.0.1';

/**
 * Starts the mock: every operation of the contract, answered with the contract's own examples. Ask for another declared
 * answer with `Prefer: code=404` or `Prefer: example=integration.messages.send.sent`.
 *
 * @example
 * ```ts
 * import { startMock } from '@returning-ai/mock';
 *
 * const mock = await startMock({ port: 0 });
 * await fetch(`${mock.url}/channels`, { headers: { 'x-api-key': 'rai_test_system_key' } });
 * await mock.close();
 * ```
 *
 * @throws when the port is taken or not a port.
 */
export async function startMock({ port = 4010, onRequest }: MockOptions = {}): Promise<Mock> {
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new RangeError(`port is ${port}; expected a whole number from 0 to 65535.`);
	const document = readDocument();
	const engine = await createEngine(document);
	let count = 0;
	const server = createServer((request, response) => {
		const started = performance.now();
		const id = `req_mock_${++count}`;
		respond(request, (incoming) => answer(engine, document, incoming))
			.catch(
				(error: Error): Answer => ({
					status: 500,
					headers: {},
					body: errorBody('status', 500, 'The mock failed.', error.message),
				}),
			)
			.then((reply) => {
				// The caller may have hung up; there is nobody to answer then.
				if (response.destroyed) return;
				write(response, reply, id);
				const milliseconds = performance.now() - started;
				onRequest?.({
					method: request.method ?? '',
					path: pathOf(request).split('?')[0] ?? '',
					status: reply.status,
					milliseconds,
				});
			});
	});
	await listen(server, port);
	const address = server.address() as AddressInfo;
	return { url: `http://localhost:${address.port}`, close: () => close(server) };
}

async function respond(request: IncomingMessage, answerIt: (incoming: Incoming) => Promise<Answer>): Promise<Answer> {
	if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: undefined };
	const text = await readText(request);
	const { pathname, searchParams } = new URL(`http://localhost${pathOf(request)}`);
	const query: Record<string, string | string[]> = {};
	for (const name of searchParams.keys()) {
		const [only = '', ...others] = searchParams.getAll(name);
		query[name] = others.length > 0 ? [only, ...others] : only;
	}
	if (text === undefined)
		return { status: 413, headers: {}, body: errorBody('status', 413, 'The body is too large.', 'At most 10 MB are taken.') };
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers[name] = String(value);
	// Prism looks at the length to know that there is a body.
	if (text !== '') headers['content-length'] ??= String(Buffer.byteLength(text));
	return answerIt({ method: request.method ?? 'GET', path: pathname, query, headers, text });
}

/** The whole body, or `undefined` when it is too large. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size <= MAX_BODY_BYTES) chunks.push(chunk);
	}
	return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8');
}

function write(response: ServerResponse, { status, headers, body }: Answer, requestId: string): void {
	const text = body === undefined ? '' : JSON.stringify(body);
	response.writeHead(status, {
		...headers,
		...(text === '' ? {} : { 'content-type': 'application/json' }),
		'content-length': Buffer.byteLength(text),
		'x-request-id': requestId,
		// The docs' pages and browser tests call the mock from other origins.
		'access-control-allow-origin': '*',
		'access-control-allow-headers': '*, authorization',
		'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
		'access-control-expose-headers': '*',
	});
	response.end(text);
}

/** The path with its query. A doubled slash is kept: it must not turn into a host. */
function pathOf(request: IncomingMessage): string {
	const target = request.url ?? '/';
	return target.startsWith('/') ? target : '/';
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, HOST, resolve);
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
		server.closeAllConnections();
	});
}
