/**
 * undici's pools as transport: about a quarter of the CPU that `fetch` takes in Node. undici is a peer dependency, loaded when
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
import type { Transport } from './core/transport.ts';

export interface UndiciOptions {
	/** A `Pool`, `ProxyAgent`, `MockAgent` or any other dispatcher. Default: undici's global agent. */
	dispatcher?: Dispatcher;
}

/** A transport over undici. Timeouts and aborts work as with `fetch`; redirects are not followed. */
export function undiciTransport({ dispatcher }: UndiciOptions = {}): Transport {
	let chosen = dispatcher;
	return async (url, { method, headers, body, signal }) => {
		chosen ??= (await import('undici')).getGlobalDispatcher();
		// After the slashes of `https://`, the next one begins the path.
		const pathAt = url.indexOf('/', 8);
		const {
			statusCode,
			headers: received,
			body: content,
		} = await chosen.request({
			origin: url.slice(0, pathAt),
			path: url.slice(pathAt),
			method: method as Dispatcher.HttpMethod,
			headers: headers as Record<string, string>,
			body: (body as string) ?? null,
			signal,
		});
		return { status: statusCode, headers: new ReceivedHeaders(received), text: () => content.text() };
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
