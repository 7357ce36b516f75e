/**
 * A transport over undici's connection pools, which needs less CPU in Node than `fetch`. undici is a peer dependency, loaded with
 * the first request.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 * import { undiciTransport } from '@returning-ai/client/undici';
 *
 * const client = createClient({ credentials, fetch: undiciTransport() });
 * ```
 */
import type { Dispatcher } from 'undici';
import type { Transport, TransportInit } from './core/transport.ts';

/** The options of `undiciTransport()`. */
export interface UndiciOptions {
	/** A `Pool`, `ProxyAgent`, `MockAgent` or any other dispatcher. Default: undici's global dispatcher. */
	dispatcher?: Dispatcher;
}

/** Creates a transport over undici, for the client's option `fetch`. Timeouts and aborts work; redirects are not followed. */
export function undiciTransport({ dispatcher }: UndiciOptions = {}): Transport {
	let chosen = dispatcher;
	return async (url, { method, headers: given, body: content, signal }) => {
		const { headers, body } = content instanceof FormData ? await encodeForm(given, content) : { headers: given, body: content };
		chosen ??= (await import('undici')).getGlobalDispatcher();
		// The path starts at the first slash after `https://`.
		const pathAt = url.indexOf('/', 8);
		const reply = await chosen.request({
			origin: url.slice(0, pathAt),
			path: url.slice(pathAt),
			method: method as Dispatcher.HttpMethod,
			headers: headers as Record<string, string>,
			body: body ?? null,
			signal,
		});
		return { status: reply.statusCode, headers: new ReceivedHeaders(reply.headers), text: () => reply.body.text() };
	};
}

/** Encodes the runtime's FormData: undici accepts only its own class. */
async function encodeForm(
	headers: TransportInit['headers'],
	form: FormData,
): Promise<{ headers: TransportInit['headers']; body: Uint8Array }> {
	const encoded = new Response(form);
	return {
		headers: { ...headers, 'content-type': encoded.headers.get('content-type') ?? '' },
		body: new Uint8Array(await encoded.arrayBuffer()),
	};
}

class ReceivedHeaders {
	readonly #headers: Record<string, string | string[] | undefined>;

	constructor(headers: Record<string, string | string[] | undefined>) {
		this.#headers = headers;
	}

	get(name: string): string | null {
		const value = this.#headers[name];
		return Array.isArray(value) ? value.join(', ') : (value ?? null);
	}

	*[Symbol.iterator](): Generator<[string, string], void, undefined> {
		for (const name in this.#headers) yield [name, this.get(name) ?? ''];
	}
}
