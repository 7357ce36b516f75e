/** What a transport is asked to send. A `RequestInit` of fetch, as a plain object. */
export interface TransportInit {
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string | FormData;
	/** Aborted when the attempt has timed out or the caller gave up. */
	readonly signal: AbortSignal;
	/** Redirects are never followed, so that no credential leaves for another host. */
	readonly redirect: 'manual';
}

/** What a transport answers. A `Response` of fetch is one. */
export interface ResponseLike {
	readonly status: number;
	readonly headers: { get(name: string): string | null; [Symbol.iterator]?(): Iterator<[string, string]> };
	text(): Promise<string>;
}

/**
 * Sends one request. `globalThis.fetch` is a transport; so are undici's pools (`@returning-ai/client/undici`) and any function
 * of this shape, such as a mock's.
 */
export type Transport = (url: string, init: TransportInit) => Promise<ResponseLike>;
