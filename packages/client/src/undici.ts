/**
 * undici's pools as transport: a fraction of the CPU that `fetch` takes in Node. undici is a peer dependency, loaded when
 * the first request is sent.
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

export interface UndiciOptions {
	/** A `Pool`, `ProxyAgent`, `MockAgent` or any other dispatcher. Default: undici's global agent. */
	dispatcher?: Dispatcher;
}

/** A transport over undici. Timeouts and aborts work as with `fetch`; redirects are not followed. */
export function undiciTransport({ dispatcher }: UndiciOptions = {}): Transport {
	let chosen = dispatcher;
	return async (url, { method, headers: given, body: content, signal }) => {
		const { headers, body } = content instanceof FormData ? await encoded(given, content) : { headers: given, body: content };
		chosen ??= (await import('undici')).getGlobalDispatcher();
		// After the slashes of `https://`, the next one begins the path.
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

/** undici takes forms of its own class only; the runtime's form is written out first. */
async function encoded(
	headers: TransportInit['headers'],
	form: FormData,
): Promise<{ headers: TransportInit['headers']; body: Uint8Array }> {
	const written = new Response(form);
	return {
		headers: { ...headers, 'content-type': written.headers.get('content-type') ?? '' },
		body: new Uint8Array(await written.arrayBuffer()),
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
