import { STATUS_CODES } from 'node:http';
import { ReadableStream } from 'node:stream/web';
import { hostResponse } from '../host-globals.ts';
import { type Answer, hasNoBody } from './answer.ts';

/** The response of `fetch` to a request with this method and URL. */
export function toResponse(answer: Answer, method: string, url: string): Response {
	const { status, cookies = [], body = '', cut } = answer;
	const Class = responseClass(typeof Response === 'undefined' ? hostResponse() : Response);
	const isBodyless = method === 'HEAD' || hasNoBody(status);
	const headers = { ...answer.headers };
	if (status !== 204) headers['content-length'] = String(status === 205 ? 0 : Buffer.byteLength(body));
	if (cookies.length > 0) delete headers['set-cookie'];
	const init = { status, statusText: STATUS_CODES[status] ?? 'unknown', headers };
	const response = new Class(isBodyless ? null : contentOf(body, headers, cut), init, url);
	for (const cookie of cookies) response.headers.append('set-cookie', cookie);
	return response;
}

/** `Response` would add a content type for a string. */
function contentOf(body: string, headers: Record<string, string>, cut: Answer['cut']): ConstructorParameters<typeof Response>[0] {
	if (cut === 'truncate') return halfOf(body);
	return headers['content-type'] === undefined ? Buffer.from(body) : body;
}

type ResponseClass = new (body: ConstructorParameters<typeof Response>[0], init: ResponseInit, url: string) => Response;

/** TypeScript does not let an accessor replace a property. */
interface Plain extends Omit<Response, 'url' | 'type' | 'clone'> {
	clone(): Response;
}

const classes = new WeakMap<typeof Response, ResponseClass>();

/** A `Response` with the properties of one that came from a server: only `fetch` can set its URL and its type. */
function responseClass(Base: typeof Response): ResponseClass {
	const known = classes.get(Base);
	if (known) return known;
	const Parent = Base as unknown as new (...args: ConstructorParameters<typeof Response>) => Plain;
	class FetchedResponse extends Parent {
		#url: string;

		constructor(body: ConstructorParameters<typeof Response>[0], init: ResponseInit, url: string) {
			super(body, init);
			this.#url = url;
		}

		get url(): string {
			return this.#url;
		}

		// A polyfill of `Response` assigns these properties.
		set url(_: string) {}

		get type(): Response['type'] {
			return 'basic';
		}

		set type(_: Response['type']) {}

		override clone(): Response {
			const { url, type, clone } = this;
			const copy = super.clone();
			return Object.defineProperties(copy, { url: { value: url }, type: { value: type }, clone: { value: clone } });
		}
	}
	classes.set(Base, FetchedResponse);
	return FetchedResponse;
}

export function isRedirect({ status, headers }: Answer): boolean {
	return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
}

/** The error of `fetch` for a redirect, with the option `redirect: 'error'`. */
export function unexpectedRedirect(): TypeError {
	return new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
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
export function connectionReset(): TypeError {
	const cause = Object.assign(new Error('other side closed'), { code: 'ECONNRESET' });
	return new TypeError('fetch failed', { cause });
}
