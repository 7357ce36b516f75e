import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const PATH = '/mcp';

/** Why a request is rejected before it reaches a session. */
export interface Rejection {
	readonly status: number;
	readonly message: string;
	readonly headers?: Readonly<Record<string, string>>;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
const LOOPBACK_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** Checks host, origin, path, token and method, in this order: a web page learns nothing, whatever its name resolves to. */
export function checkRequest({ headers, url, method }: IncomingMessage, token: string): Rejection | undefined {
	if (!LOOPBACK.test(headers.host ?? '')) return { status: 403, message: 'Host must be localhost, 127.0.0.1 or [::1].' };
	if (headers.origin !== undefined && !LOOPBACK_ORIGIN.test(headers.origin))
		return { status: 403, message: 'Origin must be localhost, 127.0.0.1 or [::1].' };
	if (url?.split('?')[0] !== PATH) return { status: 404, message: `The MCP endpoint is ${PATH}.` };
	if (!hasToken(headers.authorization, token))
		return {
			status: 401,
			message: 'Send Authorization: Bearer <token>.',
			headers: { 'www-authenticate': 'Bearer realm="returning-ai"' },
		};
	if (['GET', 'POST', 'DELETE'].includes(method ?? '')) return undefined;
	return { status: 405, message: 'Allowed methods: GET, POST, DELETE.', headers: { allow: 'GET, POST, DELETE' } };
}

/** Compares digests, which have one length, in constant time. */
function hasToken(header: string | undefined, token: string): boolean {
	const [, given] = /^Bearer +(\S+) *$/i.exec(header ?? '') ?? [];
	return given !== undefined && timingSafeEqual(sha256(given), sha256(token));
}

function sha256(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
