/** The request for a transport. Compatible with fetch's `RequestInit`. */
export interface TransportInit {
	readonly method: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string | FormData;
	/** Aborts when the attempt times out, or when the caller aborts the call. */
	readonly signal: AbortSignal;
	/** Redirects are never followed: they would send the credential to another host. */
	readonly redirect: 'manual';
}

/** The response of a transport. Compatible with fetch's `Response`. */
export interface ResponseLike {
	readonly status: number;
	readonly headers: { get(name: string): string | null; [Symbol.iterator]?(): Iterator<[string, string]> };
	text(): Promise<string>;
}

/**
 * A function that sends one request: `globalThis.fetch`, `undiciTransport()` of `@returning-ai/client/undici`, the `fetch` of a
 * mock, or your own.
 */
export type Transport = (url: string, init: TransportInit) => Promise<ResponseLike>;
