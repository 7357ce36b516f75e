import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { requestHeaders } from './headers.ts';

/** Methods that a server may get twice (RFC 9110, section 9.2.1). */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** The real server. */
export class Upstream {
	/** The base URL, without a slash at its end. */
	readonly name: string;
	readonly #url: URL;
	readonly #kept: HttpAgent;

	/** @throws TypeError when the target is not the base URL of a server. */
	constructor(target: string) {
		this.#url = baseOf(target);
		this.name = target.replace(/\/$/, '');
		this.#kept = this.#isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
	}

	/** Opens the same request to the server. Its target, and its headers in their order and spelling, stay as they are. */
	open(incoming: IncomingMessage, isRetry = false): ClientRequest {
		const { method = 'GET' } = incoming;
		const { hostname, port } = urlToHttpOptions(this.#url);
		const request = this.#isSecure ? httpsRequest : httpRequest;
		return request({
			hostname,
			port,
			method,
			path: this.#pathOf(incoming.url ?? '/'),
			headers: requestHeaders(incoming, this.#url.host),
			// The server can close an idle connection at any time. Only a request that can be sent again uses one.
			agent: isRepeatable(incoming) && !isRetry ? this.#kept : false,
		});
	}

	close(): void {
		this.#kept.destroy();
	}

	get #isSecure(): boolean {
		return this.#url.protocol === 'https:';
	}

	#pathOf(target: string): string {
		if (target === '*') return target;
		// The absolute form of a target names the host, which is another one here.
		const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
		return `${this.#url.pathname.replace(/\/$/, '')}${path.startsWith('/') ? '' : '/'}${path}`;
	}
}

/** Whether the request can be sent again after the server closed the connection. */
export function isRepeatable({ method = 'GET', headers }: IncomingMessage): boolean {
	return SAFE.has(method) && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

function baseOf(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const expected = 'expected a URL such as http://localhost:3000';
	if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError(`target is "${text}"; ${expected}.`);
	if (url.username !== '' || url.password !== '') {
		throw new TypeError(`target contains credentials; ${expected}. Send them in the header authorization of each request.`);
	}
	if (url.search !== '' || url.hash !== '') throw new TypeError(`target is "${text}"; ${expected}, without a query.`);
	return url;
}
