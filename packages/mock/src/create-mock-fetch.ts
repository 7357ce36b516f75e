import { METHODS } from 'node:http';
import type { Answerer } from './answer.ts';
import type { Control } from './control/control.ts';
import { INVALID_HTTP } from './http/listen.ts';
import { readableBody } from './http/read-body.ts';
import { createAnswerer, type EngineOptions } from './options.ts';
import type { Answer } from './reply/answer.ts';
import { connectionReset, isRedirect, toResponse, unexpectedRedirect } from './reply/fetch-response.ts';
import { readFetchArguments, signalOf } from './request/fetch-arguments.ts';
import type { Incoming } from './request/incoming.ts';

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
		const { incoming, url, redirect } = await readFetchArguments(input, init);
		const answer = await answerCall(answerer, incoming);
		if (answer.delay > 0) await wait(answer.delay, signal);
		if (answer.cut === 'drop') throw connectionReset();
		if (redirect === 'error' && isRedirect(answer)) throw unexpectedRedirect();
		return toResponse(answer, incoming.method, url);
	};
	return Object.assign(mockFetch, { control: answerer.control });
}

/** Node's parser of HTTP does not know other methods. */
const KNOWN_METHODS: ReadonlySet<string> = new Set(METHODS);

async function answerCall(answerer: Answerer, incoming: Incoming): Promise<Answer> {
	if (!KNOWN_METHODS.has(incoming.method)) {
		return { status: 400, headers: { 'content-type': 'application/json' }, body: INVALID_HTTP, delay: 0 };
	}
	if (incoming.body.length === 0) return answerer.answer(incoming);
	const { body, problem } = await readableBody(incoming);
	return problem
		? answerer.answerUnreadable({ ...incoming, body: '' }, problem)
		: answerer.answer(body === incoming.body ? incoming : { ...incoming, body });
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
