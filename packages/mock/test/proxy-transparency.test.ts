/** What passes the proxy stays as it is: each exchange is compared with a direct one, byte by byte. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../src/contract/contract.ts';
import { readSpec, startProxy, type ValidatingProxy } from '../src/index.ts';
import { exchange, parse, type RawServer, startRawServer } from './raw-exchange.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';

/** The request to the server, without its header host, and the response of the server. */
interface Exchange {
	request: string | Buffer;
	response?: string | Buffer;
	/** The headers that only the connection to the caller has. */
	dropped?: RegExp;
}

const message = (head: string[], body: string | Buffer = ''): Buffer =>
	Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(body)]);

const get = (target: string, ...headers: string[]): string => [`GET ${target} HTTP/1.1`, ...headers, '', ''].join('\r\n');
const ZIPPED = gzipSync('{"zipped": true}');
const BINARY = Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x0d, 0x0a, 0x0d, 0x0a]);

const EXCHANGES: Record<string, Exchange> = {
	'a GET': { request: get('/items') },
	'empty segments': { request: get('//items//1/') },
	'encoded slashes in both cases': { request: get('/items/a%2Fb%2fc%3f') },
	'dot segments': { request: get('/a/../items/./1/%2e%2e') },
	'a semicolon and other delimiters': { request: get("/items;v=1/(a)!*'$,:@") },
	'raw characters in the query': { request: get('/items?a=%zz&b[]=[1]&c=+&&=&d=a|b{c}"<>^`') },
	'an empty query': { request: get('/items?') },
	'a target in absolute form': { request: get('http://other.example:81/items?x=1#top') },
	'a target in absolute form without a path': { request: get('http://other.example?x=1') },
	'OPTIONS *': { request: 'OPTIONS * HTTP/1.1\r\n\r\n' },
	TRACE: { request: 'TRACE /items HTTP/1.1\r\nMax-Forwards: 3\r\n\r\n' },
	'PROPFIND with a body': { request: message(['PROPFIND /items HTTP/1.1', 'Depth: 1', 'Content-Length: 3'], '<a>') },
	HEAD: { request: 'HEAD /items HTTP/1.1\r\n\r\n', response: 'HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nETag: "1"\r\n\r\n' },
	'a POST with a length': { request: message(['POST /items HTTP/1.1', 'content-length: 8'], BINARY) },
	'a POST in chunks': {
		request: message(['POST /items HTTP/1.1', 'Transfer-Encoding: chunked'], '3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n'),
	},
	'a POST in chunks with trailers': {
		request: message(
			['POST /items HTTP/1.1', 'Trailer: X-Sum', 'Transfer-Encoding: chunked'],
			'3\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n',
		),
	},
	'a PUT without a body': { request: 'PUT /items HTTP/1.1\r\nContent-Length: 0\r\n\r\n' },
	'a DELETE with a body': { request: message(['DELETE /items HTTP/1.1', 'Content-Length: 2'], '{}') },
	'a GET with a body': { request: message(['GET /items HTTP/1.1', 'Content-Length: 2'], '{}') },
	'names, order and duplicates of headers': {
		request: get('/items', 'X-B: 1', 'x-a: 2', 'X-B: 3', 'ACCEPT:*/*', 'accept-Encoding: br;q=0.1, zstd', 'Accept: text/a'),
	},
	'no header that only fetch sends': { request: get('/items', 'x-only: this') },
	'cookies and credentials': { request: get('/items', 'Cookie: a=1; b="2"', 'Cookie: c=3', 'Authorization: Basic YTpi') },
	'header values in Latin-1': { request: Buffer.from(get('/items', 'x-name: Ren\xe9'), 'latin1') },
	'headers that Connection names': {
		request: get('/items', 'X-Once: 1', 'Connection: X-Once', 'x-kept: 2'),
		response: 'HTTP/1.1 200 OK\r\nX-Hop: 1\r\nConnection: close, X-Hop\r\nX-Kept: 2\r\nContent-Length: 0\r\n\r\n',
		dropped: /^x-(?:once|hop):/i,
	},
	'a compressed request': {
		request: message(['POST /items HTTP/1.1', 'Content-Encoding: gzip', `Content-Length: ${ZIPPED.length}`], ZIPPED),
	},
	'a request with an unknown encoding': {
		request: message(['POST /items HTTP/1.1', 'Content-Encoding: zstd', 'Content-Length: 8'], BINARY),
	},
	'100 Continue': { request: message(['POST /items HTTP/1.1', 'Expect: 100-continue', 'Content-Length: 3'], 'abc') },
	'103 Early Hints': {
		request: get('/items'),
		response: `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n${OK}`,
	},
	'a redirect': {
		request: get('/items'),
		response: 'HTTP/1.1 302 Found\r\nLocation: http://other.example/items\r\nContent-Length: 0\r\n\r\n',
	},
	'a 204': { request: 'DELETE /items HTTP/1.1\r\n\r\n', response: 'HTTP/1.1 204 No Content\r\nX-Left: 3\r\n\r\n' },
	'a 304 with the length of its body': {
		request: get('/items', 'If-None-Match: "1"'),
		response: 'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\nContent-Length: 99\r\n\r\n',
	},
	'a compressed response': {
		request: get('/items', 'Accept-Encoding: gzip'),
		response: message(['HTTP/1.1 200 OK', 'Content-Encoding: gzip', `Content-Length: ${ZIPPED.length}`], ZIPPED),
	},
	'a response with an unknown encoding': {
		request: get('/items'),
		response: message(['HTTP/1.1 200 OK', 'Content-Encoding: dcb', 'Content-Length: 8'], BINARY),
	},
	'a response in chunks': {
		request: get('/items'),
		response: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n4\r\na":1\r\n1\r\n}\r\n0\r\n\r\n',
	},
	'a response in chunks with trailers': {
		request: get('/items'),
		response: 'HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Sum: 7\r\n\r\n',
	},
	'names, order and duplicates of response headers': {
		request: get('/items'),
		response:
			'HTTP/1.1 200 OK\r\nX-B: 1\r\nset-cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT\r\nX-b: 2\r\nDATE: today\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\n\r\n',
	},
	'another reason phrase': { request: get('/items'), response: 'HTTP/1.1 299 Fine, thanks\r\nContent-Length: 0\r\n\r\n' },
	'a binary error': { request: get('/items'), response: message(['HTTP/1.1 500 Oops', 'Content-Length: 8'], BINARY) },
};

let folder: string;
let contract: Contract;
let server: RawServer;
let proxy: ValidatingProxy;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-transparency-'));
	const file = join(folder, 'document.json');
	const paths = { '/items': { get: { operationId: 'items', responses: { 200: { description: 'OK' } } } } };
	writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'Items', version: '1' }, paths }));
	contract = await readSpec(file);
	server = await startRawServer();
	proxy = await startProxy({ target: `http://127.0.0.1:${server.port}`, port: 0, cors: false, contract });
});
afterAll(async () => {
	await proxy.close();
	server.close();
	rmSync(folder, { recursive: true });
});

/** Adds the headers that every request needs: the server's name, and that the connection ends. */
function withHost(request: string | Buffer): Buffer {
	const bytes = Buffer.isBuffer(request) ? request : Buffer.from(request);
	const line = bytes.indexOf('\r\n') + 2;
	const isNamed = /^connection:/im.test(bytes.toString('latin1'));
	const added = `Host: 127.0.0.1:${server.port}\r\n${isNamed ? '' : 'Connection: close\r\n'}`;
	const whole = Buffer.concat([bytes.subarray(0, line), Buffer.from(added), bytes.subarray(line)]);
	return isNamed ? Buffer.from(whole.toString('latin1').replace(/^connection: */im, 'Connection: close, '), 'latin1') : whole;
}

/** The request as the server gets it, and the response as the caller gets it. */
async function pass(port: number, { request, response = OK, dropped = /^$/ }: Exchange): Promise<object> {
	server.response = response;
	server.requests.length = 0;
	const received = parse(await exchange(port, withHost(request)));
	const [sent = Buffer.alloc(0)] = server.requests;
	const [line, ...rest] = [parse(sent), received].map((each) => ({
		...each,
		headers: each.headers.filter((header) => !dropped.test(header)),
		body: each.body.toString('latin1'),
	}));
	return {
		count: server.requests.length,
		sent: { ...line, startLine: line?.startLine.replace(/ http:\/\/[^/?# ]*\/?/, ' /') },
		received: rest,
	};
}

describe('the proxy passes unchanged', () => {
	it.each(Object.entries(EXCHANGES))('%s', async (_, each) => {
		const direct = await pass(server.port, each);
		expect(await pass(Number(new URL(proxy.url).port), each)).toEqual(direct);
		expect(direct).toHaveProperty('count', 1);
	});
});

describe('the proxy survives', () => {
	const pass = (request: string | Buffer): Promise<Buffer> => exchange(Number(new URL(proxy.url).port), withHost(request));

	it('early hints that Node.js cannot send', async () => {
		server.response = `HTTP/1.1 103 Early Hints\r\nLink: nothing\r\n\r\n${OK}`;
		expect(parse(await pass(get('/items')))).toMatchObject({ informational: [], startLine: 'HTTP/1.1 200 OK' });
	});

	it.each(['\x01', '\x7f', '\x1f'])('a header with the control character %j', async (character) => {
		server.response = OK;
		expect(parse(await pass(get('/items', `x-a: ${character}`))).startLine).toMatch(/^HTTP\/1\.1 (?:200|400|502) /);
	});

	it.each([
		'HTTP/1.1 200 OK\r\nX-A: \x01\r\nContent-Length: 0\r\n\r\n',
		'HTTP/1.1 200 O\x01K\r\nContent-Length: 0\r\n\r\n',
		'HTTP/1.1 999 OK\r\nContent-Length: 0\r\n\r\n',
		'HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n',
		'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
		'nonsense\r\n\r\n',
		'',
	])('the response %j', async (response) => {
		server.response = response;
		await pass(get('/items'));
		server.response = OK;
		expect(parse(await pass(get('/items'))).startLine).toBe('HTTP/1.1 200 OK');
	});
});
