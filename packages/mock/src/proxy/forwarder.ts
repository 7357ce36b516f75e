import type { ClientRequest, IncomingMessage, InformationEvent, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { StoredReply } from '../contract/contract.ts';
import { corsHeaders, isPreflight, preflightHeaders, withCors } from '../http/cors.ts';
import { headOf } from '../http/read-body.ts';
import { hasNoBody } from '../reply/answer.ts';
import { BodyCopy, type CopiedBody } from './body-copy.ts';
import type { PassedExchange } from './contract-validator.ts';
import { pairsOf, responseHeaders } from './headers.ts';
import { isRepeatable, type Upstream } from './upstream.ts';

export interface ForwarderOptions {
	upstream: Upstream;
	/** The server must begin to respond within this time, in milliseconds, after the last byte of the request. */
	timeout: number;
	/** Whether to add CORS headers to responses without any. */
	cors: boolean;
	/** Creates the response when the server does not respond. */
	failed: (status: 502 | 504, reason: string) => StoredReply;
	/** Called once for each exchange, before its last byte reaches the caller. */
	passed: (exchange: PassedExchange, started: number) => Promise<void>;
	/** Whether the contract has an operation for this preflight. */
	declaresPreflight: (path: string) => boolean;
}

/** A request that is being forwarded. */
interface Call {
	request: IncomingMessage;
	response: ServerResponse;
	sent: BodyCopy;
	isPreflight: boolean;
	started: number;
}

/** Bodies without an end. */
const STREAMS = /^\s*(?:text\/event-stream|multipart\/x-mixed-replace)\b/i;

const UNFINISHED = 'The connection closed before the end of the body.';

/** Forwards requests to the real server, and its responses to the caller, while they arrive. */
export class Forwarder {
	readonly #options: ForwarderOptions;

	constructor(options: ForwarderOptions) {
		this.#options = options;
	}

	handle(request: IncomingMessage, response: ServerResponse): void {
		const { cors } = this.#options;
		const sent = new BodyCopy(request.headers['content-encoding']);
		request.on('data', (chunk: Buffer) => sent.add(chunk));
		// The end of the response reports a lost connection.
		request.on('error', () => {});
		response.on('error', () => {});
		const isAsked = cors && isPreflight(request.method, request.headers);
		this.#send({ request, response, sent, isPreflight: isAsked, started: performance.now() });
	}

	#send(call: Call, isRetry = false): void {
		const { request, response } = call;
		const { upstream, timeout } = this.#options;
		const outgoing = upstream.open(request, isRetry);
		const timer = setTimeout(() => outgoing.destroy(new TimeoutError(timeout)), timeout);
		request.on('data', () => timer.refresh());
		response.on('close', () => {
			clearTimeout(timer);
			if (!response.writableFinished) outgoing.destroy();
		});
		let reply: IncomingMessage | undefined;
		outgoing.on('continue', () => response.writeContinue());
		outgoing.on('information', (info) => passInformation(info, response));
		outgoing.on('response', (arrived) => {
			clearTimeout(timer);
			reply = arrived;
			this.#relay(call, arrived).catch(() => response.destroy());
		});
		const end = (error: NodeJS.ErrnoException): void => {
			clearTimeout(timer);
			// The stream of a response that has begun reports its own end. A caller that is gone needs none.
			if (reply || response.destroyed) return;
			const isStale = outgoing.reusedSocket && error.code === 'ECONNRESET' && isRepeatable(request) && !isRetry;
			if (isStale) this.#send(call, true);
			else this.#fail(call, error).catch(() => response.destroy());
		};
		outgoing.on('error', end);
		// The proxy removes the header upgrade, so no caller expects another protocol.
		outgoing.on('upgrade', (_, socket) => {
			socket.destroy();
			end(new Error('the server switched to another protocol'));
		});
		upload(request, outgoing);
	}

	async #relay(call: Call, reply: IncomingMessage): Promise<void> {
		const { request, response } = call;
		const status = reply.statusCode ?? 0;
		const refused = call.isPreflight && !allowsOrigin(reply) && status >= 300;
		if (refused) {
			reply.resume();
			this.#allowPreflight(call);
			return;
		}
		const received = new BodyCopy(reply.headers['content-encoding']);
		const length = lengthOf(request, reply);
		const record = once(() => this.#record(call, reply, isBodyless(request, reply) ? undefined : received));
		// Node.js would add a second date, or one that the server did not send.
		response.sendDate = false;
		response.writeHead(status, reply.statusMessage, this.#headersOf(call, reply));
		if (length === 0 || isStream(reply)) await record();
		response.flushHeaders();
		const copy = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
			for await (const chunk of chunks) {
				received.add(chunk);
				// With its last byte, the response is complete for the caller.
				if (received.size === length) await record();
				yield chunk;
			}
			await record();
			if (reply.rawTrailers.length > 0) response.addTrailers(pairsOf(reply.rawTrailers) as never);
		};
		await pipeline(reply, copy, response).catch(() => response.destroy());
		await record();
	}

	#headersOf({ request, isPreflight: isAsked }: Call, reply: IncomingMessage): string[] {
		const pairs = responseHeaders(reply);
		if (!this.#options.cors || allowsOrigin(reply)) return pairs.flat();
		const names = pairs.map(([name]) => name.toLowerCase());
		const added = isAsked ? preflightHeaders(request.headers) : corsHeaders(request.headers, () => [...new Set(names)]);
		const missing = Object.entries(added).filter(([name]) => name === 'vary' || !names.includes(name));
		return [...pairs, ...missing].flat();
	}

	async #record(call: Call, reply: IncomingMessage, received: BodyCopy | undefined): Promise<void> {
		const { request, sent, started } = call;
		if (call.isPreflight && !this.#options.declaresPreflight(headOf(request).path)) return;
		const exchange: PassedExchange = {
			incoming: headOf(request),
			sent: await readSent(request, sent),
			status: reply.statusCode ?? 0,
			headers: joined(reply),
			...(received ? { received: await readReceived(reply, received) } : {}),
		};
		await this.#options.passed(exchange, started);
	}

	async #fail(call: Call, error: NodeJS.ErrnoException): Promise<void> {
		const { request, response, sent, started } = call;
		const { upstream, failed, passed, cors } = this.#options;
		if (call.isPreflight) {
			this.#allowPreflight(call);
			return;
		}
		const status = error instanceof TimeoutError ? 504 : 502;
		const reason = `${upstream.name}: ${error.message || error.code}.`;
		const received = { unjudged: `The server did not respond. ${reason}` };
		await passed({ incoming: headOf(request), sent: await readSent(request, sent), status, received }, started);
		const { headers, body = '' } = failed(status, reason);
		const added = cors ? corsHeaders(request.headers, () => Object.keys(headers)) : {};
		// The rest of a large request would stay unread.
		const closing = request.complete ? {} : { connection: 'close' };
		response.writeHead(status, { ...withCors(headers, added), ...closing, 'content-length': Buffer.byteLength(body) }).end(body);
	}

	#allowPreflight({ request, response }: Call): void {
		response.writeHead(204, preflightHeaders(request.headers)).end();
	}
}

class TimeoutError extends Error {
	constructor(milliseconds: number) {
		super(`no response within ${milliseconds} ms`);
	}
}

function upload(request: IncomingMessage, outgoing: ClientRequest): void {
	request.on('end', () => {
		if (request.rawTrailers.length > 0) outgoing.addTrailers(pairsOf(request.rawTrailers) as never);
	});
	if (request.complete) outgoing.end();
	else request.pipe(outgoing);
}

/** Node.js sends `100 Continue` itself. */
function passInformation({ statusCode, headers }: InformationEvent, response: ServerResponse): void {
	if (statusCode === 102) response.writeProcessing();
	if (statusCode !== 103 || !headers.link) return;
	try {
		response.writeEarlyHints(headers as Record<string, string>);
	} catch {
		// Node.js rejects some links. They are hints: the final response has all of them.
	}
}

function allowsOrigin(reply: IncomingMessage): boolean {
	return reply.headers['access-control-allow-origin'] !== undefined;
}

/** The length of the body, if it is known at the start. */
function lengthOf(request: IncomingMessage, reply: IncomingMessage): number | undefined {
	if (isBodyless(request, reply)) return 0;
	const length = reply.headers['content-length'];
	return length === undefined ? undefined : Number(length);
}

/** Whether HTTP allows no body here. */
function isBodyless({ method }: IncomingMessage, { statusCode = 0 }: IncomingMessage): boolean {
	return method === 'HEAD' || hasNoBody(statusCode);
}

function isStream({ headers }: IncomingMessage): boolean {
	return headers['content-length'] === undefined && STREAMS.test(headers['content-type'] ?? '');
}

function readSent(request: IncomingMessage, sent: BodyCopy): Promise<CopiedBody> | CopiedBody {
	if (request.complete || sent.isTooLarge) return sent.read();
	return { unjudged: 'The server responded before the end of the body.' };
}

function readReceived(reply: IncomingMessage, received: BodyCopy): Promise<CopiedBody> | CopiedBody {
	if (isStream(reply)) return { unjudged: `The body is a stream (${reply.headers['content-type']}).` };
	const length = reply.headers['content-length'];
	const isComplete = reply.complete || received.size === Number(length);
	return isComplete || received.isTooLarge ? received.read() : { unjudged: UNFINISHED };
}

/** The headers as the validator reads them. */
function joined({ headers }: IncomingMessage): Record<string, string> {
	const entries = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
	return Object.fromEntries(entries);
}

function once(run: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	return () => {
		running ??= run();
		return running;
	};
}
