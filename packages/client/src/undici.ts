/**
 * A transport over undici's connection pools, which needs less CPU in Node than `fetch`. undici is a peer dependency, loaded with
 * the first request. In tests with MSW, which intercepts `fetch`, use the default transport: requests of this one may reach the
 * real host. undici's own `MockAgent` works as the dispatcher.
 *
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 * import { undiciTransport } from '@returning-ai/client/undici';
 *
 * const client = createClient({ credentials, fetch: undiciTransport() });
 * ```
 */
import type { Readable, Transform } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Transport, TransportInit } from './core/transport.ts';

/** The options of `undiciTransport()`. */
export interface UndiciOptions {
	/** A `Pool`, `ProxyAgent`, `MockAgent` or any other dispatcher. Default: undici's global dispatcher. */
	dispatcher?: Dispatcher;
}

/**
 * Creates a transport over undici, for the client's option `fetch`. Timeouts and aborts work; redirects are not followed. It asks
 * for no compression, but decodes a compressed response. A call's `fetchOptions.dispatcher` overrides the transport's.
 */
export function undiciTransport({ dispatcher }: UndiciOptions = {}): Transport {
	let chosen = dispatcher;
	let fallback: Dispatcher['request'] | undefined;
	return async (url, { method, headers: given, body: content, signal, ...options }) => {
		const { headers, body } = content instanceof FormData ? await encodeForm(given, content) : { headers: given, body: content };
		const { dispatcher: ofCall } = options as UndiciOptions;
		if (!ofCall && !chosen) {
			const undici = await import('undici');
			chosen = undici.getGlobalDispatcher();
			// With undici 7 it is the agent of Node's own fetch, which has no such method.
			fallback = undici.Dispatcher.prototype.request;
		}
		const used = ofCall ?? (chosen as Dispatcher);
		// The path starts at the first slash after `https://`.
		const pathAt = url.indexOf('/', 8);
		const reply = await (used.request ?? fallback).call(used, {
			origin: url.slice(0, pathAt),
			path: url.slice(pathAt),
			method: method as Dispatcher.HttpMethod,
			headers: headers as Record<string, string>,
			body: body ?? null,
			signal,
		});
		const received = new ReceivedHeaders(reply.headers);
		const encoding = received.get('content-encoding')?.toLowerCase() ?? 'identity';
		const text = (): Promise<string> => (encoding === 'identity' ? reply.body.text() : decode(encoding, reply.body));
		return { status: reply.statusCode, headers: received, text };
	};
}

/** Decodes a compressed body. Throws for an unknown encoding: its bytes are no text. */
async function decode(encoding: string, body: Readable): Promise<string> {
	const [zlib, { pipeline }, { text }] = await Promise.all([
		import('node:zlib'),
		import('node:stream'),
		import('node:stream/consumers'),
	]);
	const decoders: Record<string, () => Transform> = {
		gzip: zlib.createGunzip,
		'x-gzip': zlib.createGunzip,
		deflate: zlib.createInflate,
		br: zlib.createBrotliDecompress,
	};
	const decoder = decoders[encoding]?.();
	if (decoder) return text(pipeline(body, decoder, () => {}));
	body.destroy();
	throw new Error(`The response has the content encoding "${encoding}"; expected ${Object.keys(decoders).join(', ')} or none`);
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
		const value = this.#headers[name.toLowerCase()];
		return Array.isArray(value) ? value.join(', ') : (value ?? null);
	}

	*[Symbol.iterator](): Generator<[string, string], void, undefined> {
		for (const name in this.#headers) yield [name, this.get(name) ?? ''];
	}
}
