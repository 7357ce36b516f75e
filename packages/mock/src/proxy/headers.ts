import type { IncomingMessage } from 'node:http';

/** Headers of one connection (RFC 9110, section 7.6.1). */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
	'connection',
	'keep-alive',
	'proxy-authenticate',
	'proxy-authorization',
	'proxy-connection',
	'te',
	'upgrade',
]);

/** Headers that a proxy keeps, even if `Connection` names them: without them the message is invalid. */
const FRAMING: ReadonlySet<string> = new Set(['content-length', 'host', 'transfer-encoding']);

/** Methods whose requests Node.js sends without a body by default. For any other, it announces one of unknown length. */
const BODYLESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

/** The headers of a request to the server: names and values in turn. */
export function requestHeaders(incoming: IncomingMessage, host: string): string[] {
	const raw = endToEnd(incoming.rawHeaders, incoming.headers.connection).flatMap(([name, value]) => [
		name,
		name.toLowerCase() === 'host' ? host : value,
	]);
	if (incoming.headers.host === undefined) raw.unshift('Host', host);
	const { 'content-length': length, 'transfer-encoding': coding } = incoming.headers;
	const needsLength = length === undefined && coding === undefined && !BODYLESS.has(incoming.method ?? '');
	return needsLength ? [...raw, 'Content-Length', '0'] : raw;
}

/** The headers of a response to the caller. Node.js chooses the transfer encoding: a caller with HTTP/1.0 knows none. */
export function responseHeaders(reply: IncomingMessage): [string, string][] {
	return endToEnd(reply.rawHeaders, reply.headers.connection).filter(([name]) => name.toLowerCase() !== 'transfer-encoding');
}

export function pairsOf(raw: readonly string[]): [string, string][] {
	const pairs: [string, string][] = [];
	for (let index = 0; index < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? '']);
	return pairs;
}

function endToEnd(raw: readonly string[], connection = ''): [string, string][] {
	const named = new Set(connection.split(',').map((name) => name.trim().toLowerCase()));
	return pairsOf(raw).filter(([name]) => {
		const lower = name.toLowerCase();
		return FRAMING.has(lower) || !(HOP_BY_HOP.has(lower) || named.has(lower));
	});
}
