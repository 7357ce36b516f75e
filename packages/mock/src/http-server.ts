import type { IncomingMessage, ServerResponse } from 'node:http';
import { corsHeaders, isPreflight, preflightHeaders, withCors } from './http/cors.ts';
import { type HttpServer, listen } from './http/listen.ts';
import { headOf, readIncoming, type Unreadable } from './http/read-body.ts';
import { type Answer, hasNoBody } from './reply/answer.ts';
import type { Incoming } from './request/incoming.ts';

export interface HttpServerOptions {
	port: number;
	host: string;
	/** Whether to send CORS headers, so that pages of other origins can call the server. */
	cors: boolean;
	answer: (incoming: Incoming) => Promise<Answer>;
	answerUnreadable: (incoming: Incoming, problem: Unreadable) => Answer;
	/** Whether the document declares an operation for this preflight. */
	declaresPreflight: (incoming: Incoming) => boolean;
}

/** Starts an HTTP server. It reads each request completely, and no request can crash it. */
export function serve({ port, host, cors, answer, answerUnreadable, declaresPreflight }: HttpServerOptions): Promise<HttpServer> {
	const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const { incoming, problem } = await readIncoming(request);
		const reply = problem ? answerUnreadable(incoming, problem) : await answer(incoming);
		await send(request, response, reply, cors);
	};
	const respondToPreflight = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const incoming = headOf(request);
		const declared = declaresPreflight(incoming) ? await answer(incoming) : undefined;
		// A preflight has no credentials, so an error of the operation says nothing about the request that follows.
		const reply = declared && declared.status < 300 ? declared : { status: 204, headers: {}, delay: 0 };
		const headers = withCors(reply.headers, preflightHeaders(request.headers));
		await send(request, response, { ...reply, headers }, false);
	};
	const handle = (request: IncomingMessage, response: ServerResponse): void => {
		const run = cors && isPreflight(request.method, request.headers) ? respondToPreflight : respond;
		// The caller closed the connection. No response is possible.
		run(request, response).catch(() => response.destroy());
	};
	return listen({ port, host, handle });
}

/** With a body in UTF-8, Node.js encodes the headers in UTF-8, too. HTTP headers are Latin-1. */
function encoded(body: string, length = Buffer.byteLength(body)): [body: string | Buffer, encoding: 'latin1'] {
	return [length === body.length ? body : Buffer.from(body), 'latin1'];
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer, cors: boolean): Promise<void> {
	// `unref` lets the process exit while a delayed response waits.
	if (answer.delay > 0) await new Promise((resolve) => setTimeout(resolve, answer.delay).unref());
	if (response.destroyed) return;
	if (answer.cut === 'drop') {
		request.socket.destroy();
		return;
	}
	const { status, headers, cookies, cut, body = '' } = answer;
	const isBodyless = request.method === 'HEAD' || hasNoBody(status);
	const all: Record<string, string | number | string[]> = cors
		? withCors(
				headers,
				corsHeaders(request.headers, () => Object.keys(headers)),
			)
		: { ...headers };
	if (cookies) all['set-cookie'] = cookies;
	if (status !== 204) all['content-length'] = status === 205 ? 0 : Buffer.byteLength(body);
	response.writeHead(status, all);
	if (cut === 'truncate' && !isBodyless) {
		response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
		return;
	}
	if (isBodyless) response.end();
	else response.end(...encoded(body));
}
