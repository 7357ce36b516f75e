import {
	createServer as createHttpServer,
	type IncomingMessage,
	type Server as NodeServer,
	type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { isInitializeRequest } from '@modelcontextprotocol/sdk/types.js';
import { CommandError } from '../../errors/command-error.ts';
import { checkRequest, PATH } from './check-request.ts';
import { HttpProblem, readMessage } from './read-message.ts';
import { type SessionLimits, Sessions } from './sessions.ts';

/** Other machines cannot reach it. */
const HOST = '127.0.0.1';

export interface HttpOptions extends SessionLimits {
	/** 0 chooses a free port. */
	readonly port: number;
	/** What a client must send as its bearer token. */
	readonly token: string;
	/** Creates the MCP server of a session. */
	readonly createServer: () => Server;
}

export interface HttpServer {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves MCP's streamable HTTP on the loopback interface. @throws {CommandError} The port is in use. */
export async function serveHttp({ port, token, createServer, ...limits }: HttpOptions): Promise<HttpServer> {
	const sessions = new Sessions(createServer, limits);
	const server = createHttpServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
		handle(request, response, sessions, token).catch((error) => reportProblem(response, error));
	});
	await listen(server, port);
	return {
		url: `http://${HOST}:${(server.address() as AddressInfo).port}${PATH}`,
		async close() {
			await sessions.close();
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

async function listen(server: NodeServer, port: number): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
			reject(new CommandError(`Port ${port} ${reason}. Choose another one: --port 4031`));
		});
		server.listen(port, HOST, resolve);
	});
}

async function handle(request: IncomingMessage, response: ServerResponse, sessions: Sessions, token: string): Promise<void> {
	const rejection = checkRequest(request, token);
	if (rejection) {
		respond(response, rejection.status, rejection.message, rejection.headers);
		return;
	}
	const message = request.method === 'POST' ? await readMessage(request) : undefined;
	const transport = await transportFor(request, sessions, message);
	const options = message && { parsedBody: message };
	await write(response, await transport.handleRequest(toWebRequest(request), options));
}

async function transportFor(
	{ headers }: IncomingMessage,
	sessions: Sessions,
	message: object | undefined,
): ReturnType<Sessions['create']> {
	const id = headers['mcp-session-id'];
	if (typeof id === 'string') return sessions.get(id);
	if (message && isInitializeRequest(message) && acceptsBoth(headers.accept)) return sessions.create();
	if (message && isInitializeRequest(message))
		throw new HttpProblem(406, 'Accept must list application/json and text/event-stream.');
	throw new HttpProblem(400, 'Mcp-Session-Id is missing. Send initialize first.');
}

function acceptsBoth(accept = ''): boolean {
	return accept.includes('application/json') && accept.includes('text/event-stream');
}

function toWebRequest({ method = 'GET', headers }: IncomingMessage): Request {
	const entries = Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
	return new Request(`http://${HOST}${PATH}`, { method, headers: new Headers(entries.map(([name, value]) => [name, value])) });
}

/** Streams a response. A client that disconnects ends the stream, and nothing else. */
async function write(response: ServerResponse, { status, headers, body }: Response): Promise<void> {
	response.writeHead(status, Object.fromEntries(headers));
	if (!body) {
		response.end();
		return;
	}
	response.flushHeaders();
	await pipeline(Readable.fromWeb(body as ReadableStream), response).catch(() => response.destroy());
}

function reportProblem(response: ServerResponse, error: unknown): void {
	if (error instanceof HttpProblem) respond(response, error.status, error.message, {}, error.code);
	// A connection that broke while its body was read, or a defect.
	else respond(response, 500, 'Internal error.', {}, -32603);
}

/** Closes the connection, so that the rest of a rejected body is not read. */
function respond(response: ServerResponse, status: number, message: string, headers: object = {}, code = -32000): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
	response.end(JSON.stringify({ jsonrpc: '2.0', id: null, error: { code, message } }));
}
