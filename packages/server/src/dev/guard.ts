import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** What `@hono/node-server` passes with a request. A request in process has none. */
export interface NodeBindings {
	incoming?: { url?: string; socket: { remoteAddress?: string } };
}

/** `node:net` reports an IPv4 address on an IPv6 socket in the second form. */
const LOOPBACK_ADDRESS = /^(?:127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+|::1)$/;
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

const HEADERS: Readonly<Record<string, string>> = {
	'cache-control': 'no-store',
	'content-security-policy': "frame-ancestors 'none'",
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'same-origin',
	// Some paths have a page and JSON.
	vary: 'accept',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
};

/**
 * Lets only this machine in, and no page of another origin. `/__dev` needs no credential, so a browser must not become one:
 *
 * - The peer must be this machine, also when the server listens on all addresses.
 * - The host must be a loopback name, because a page of `evil.example` can make its name resolve to 127.0.0.1 (DNS rebinding).
 * - The origin must be that of the server, because a page may post a form to any address.
 */
export const loopbackOnly: MiddlewareHandler<{ Bindings: NodeBindings }> = async (c, next) => {
	const address = c.env?.incoming?.socket.remoteAddress;
	const { hostname, host } = new URL(c.req.url);
	if (c.env?.incoming && !LOOPBACK_ADDRESS.test(address ?? ''))
		return problem(403, 'not_loopback', 'client: /__dev answers only requests from the machine of the server.');
	if (!LOOPBACK_HOSTS.includes(hostname))
		return problem(403, 'wrong_host', `header.host: "${host}" is not allowed. Use localhost, 127.0.0.1 or [::1].`);
	if (!isSameOrigin(c.req.raw, host))
		return problem(403, 'wrong_origin', 'header.origin: /__dev answers no page of another origin. Open it directly.');
	await next();
	for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};

function isSameOrigin({ method, headers }: Request, host: string): boolean {
	const origin = headers.get('origin');
	if (origin !== null && URL.parse(origin)?.host !== host) return false;
	// Also a link on another page leads here, but it cannot read the page or change anything.
	const changes = method !== 'GET' && method !== 'HEAD';
	return !changes || ['same-origin', 'none', null].includes(headers.get('sec-fetch-site'));
}
