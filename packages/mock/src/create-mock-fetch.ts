import { ReadableStream } from 'node:stream/web';
import type { Control } from './control/control.ts';
import { HostResponse } from './host-globals.ts';
import { createAnswerer, type EngineOptions } from './options.ts';
import type { Answer } from './reply/answer.ts';
import { readFetchArguments, signalOf } from './request/fetch-arguments.ts';

/** A `fetch` that calls the mock in this process, without a socket. */
export interface MockFetch {
	(input: string | URL | Request, init?: RequestInit): Promise<Response>;
	/** Plans responses, and lists the requests that arrived. */
	readonly control: Control;
}

/**
 * Creates a `fetch` that calls the mock in this process. Use it as a client's transport, as `globalThis.fetch`, or in a handler of
 * MSW. A host of the contract's servers has only its own operations, below its base path: the client needs no `baseUrl`. Any other
 * host, such as `localhost`, has every operation.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 * import { createMockFetch } from '@returning-ai/mock';
 *
 * const fetch = createMockFetch();
 * const client = createClient({ credentials: { integration: 'rai_test_key' }, fetch });
 * fetch.control.on('integration.channels.list').reply(503, { offContract: true }).times(1);
 * console.log(await client.integration.channels.list()); // after one retry
 * ```
 *
 * @throws RangeError when an option is invalid.
 */
export function createMockFetch(options: EngineOptions = {}): MockFetch {
	const answerer = createAnswerer(options);
	const mockFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
		const signal = signalOf(input, init);
		signal?.throwIfAborted();
		const incoming = await readFetchArguments(input, init);
		const answer = await answerer.answer(incoming);
		if (answer.delay > 0) await wait(answer.delay, signal);
		if (answer.cut === 'drop') throw connectionReset();
		return toResponse(answer, incoming.method);
	};
	return Object.assign(mockFetch, { control: answerer.control });
}

function toResponse({ status, headers, body, cut }: Answer, method: string): Response {
	const Class = typeof Response === 'undefined' ? HostResponse : Response;
	const isBodyless = method === 'HEAD' || status === 204 || status === 205 || status === 304 || body === undefined;
	if (cut === 'truncate' && !isBodyless) return new Class(halfOf(body), { status, headers });
	return new Class(isBodyless ? null : body, { status, headers });
}

/** Sends half of a body, and then fails like a closed connection. */
function halfOf(body: string): ReadableStream<Uint8Array> {
	const bytes = Buffer.from(body);
	const parts = [bytes.subarray(0, bytes.length >> 1)];
	return new ReadableStream({
		pull(stream) {
			const part = parts.pop();
			if (part) stream.enqueue(part);
			else stream.error(new TypeError('terminated', { cause: connectionReset().cause }));
		},
	});
}

/** The error of `fetch` when the server closes the connection. */
function connectionReset(): TypeError {
	const cause = Object.assign(new Error('other side closed'), { code: 'ECONNRESET' });
	return new TypeError('fetch failed', { cause });
}

function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		const stop = (): void => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', stop);
			resolve();
		}, milliseconds);
		signal?.addEventListener('abort', stop, { once: true });
	});
}
