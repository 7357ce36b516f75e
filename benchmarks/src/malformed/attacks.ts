import { gzipSync } from 'node:zlib';

type Random = () => number;

/** Bytes to send, and whether the server must respond. It need not when the client closes the connection midway. */
export interface Attack {
	name: string;
	bytes: Buffer;
	hangsUp?: boolean;
}

/** 50 MB, compressed to 50 kB. */
const BOMB = gzipSync(Buffer.alloc(50 * 1024 * 1024));

const KEY = 'x-api-key: rai_test_key\r\nauthorization: Bearer rai_test_key\r\n';
const SEND = '/apis/v1/messages/send';
const MESSAGE = JSON.stringify({ channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' });

function message(line: string, headers = '', body: Buffer | string = ''): Buffer {
	const bytes = Buffer.from(body);
	const length =
		bytes.length > 0 && !/content-length|transfer-encoding/i.test(headers) ? `content-length: ${bytes.length}\r\n` : '';
	return Buffer.concat([
		Buffer.from(`${line}\r\nhost: localhost\r\n${KEY}${headers}${length}connection: close\r\n\r\n`, 'latin1'),
		bytes,
	]);
}

function post(body: Buffer | string, headers = 'content-type: application/json\r\n'): Buffer {
	return message(`POST ${SEND} HTTP/1.1`, headers, body);
}

function chunked(parts: string[]): string {
	return `${parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`;
}

/** Random bytes except CR and LF. */
function noise(random: Random, length: number): string {
	const letters = Array.from({ length }, () => String.fromCharCode(Math.floor(random() * 256)));
	return letters.join('').replace(/[\r\n]/g, '?');
}

const JSON_TYPE = 'content-type: application/json\r\n';

/** All kinds of malformed requests, and some valid ones. */
export const ATTACKS: readonly ((random: Random) => Attack)[] = [
	() => ({ name: 'a valid GET', bytes: message('GET /channels HTTP/1.1') }),
	() => ({ name: 'a valid POST', bytes: post(MESSAGE) }),
	() => ({
		name: 'a valid POST in chunks',
		bytes: post(chunked([MESSAGE.slice(0, 9), MESSAGE.slice(9)]), `${JSON_TYPE}transfer-encoding: chunked\r\n`),
	}),
	() => ({ name: 'a valid POST in gzip', bytes: post(gzipSync(MESSAGE), `${JSON_TYPE}content-encoding: gzip\r\n`) }),
	() => ({ name: 'a generated reply', bytes: message('GET /channels HTTP/1.1', 'prefer: dynamic=true\r\n') }),
	(random) => ({ name: 'noise in the path', bytes: message(`GET /${noise(random, 30).replace(/ /g, '_')} HTTP/1.1`) }),
	() => ({ name: 'broken percent-encoding', bytes: message('GET /servers/%E0%A4%A/roles HTTP/1.1') }),
	() => ({ name: 'a lone percent sign', bytes: message('DELETE /roles/% HTTP/1.1') }),
	() => ({ name: 'slashes and dots', bytes: message('GET //..//%2e%2e/%2f/../channels HTTP/1.1') }),
	() => ({ name: 'a path of 12 kB', bytes: message(`GET /${'a/'.repeat(6000)} HTTP/1.1`) }),
	() => ({ name: 'a query of 12 kB', bytes: message(`GET /channels?${'a=1&'.repeat(3000)} HTTP/1.1`) }),
	() => ({ name: 'names that objects have', bytes: message('GET /channels?__proto__=1&constructor=2&toString=3 HTTP/1.1') }),
	() => ({ name: 'brackets in the query', bytes: message('GET /channels?filter[a][b]=1&filter[]=2&filter[=3&]=4 HTTP/1.1') }),
	() => ({ name: 'encoded separators', bytes: message('GET /channels?list=a%2Cb%7Cc%20d,e|f&list=%2C HTTP/1.1') }),
	() => ({ name: 'an empty pair in the query', bytes: message('GET /channels?&&=&a&=b&a==c HTTP/1.1') }),
	() => ({ name: 'a header of an empty list', bytes: message('GET /channels HTTP/1.1', 'x-list:\r\nx-list: ,,\r\n') }),
	() => ({ name: 'any type in Accept', bytes: message('GET /channels HTTP/1.1', 'accept: */*;q=0.1, */json\r\n') }),
	() => ({ name: 'a vendor type in Accept', bytes: message('GET /channels HTTP/1.1', 'accept: application/vnd.x+json\r\n') }),
	() => ({ name: 'a vendor type', bytes: post(MESSAGE, 'content-type: application/vnd.x+json; charset=utf-8\r\n') }),
	() => ({ name: 'any type', bytes: post(MESSAGE, 'content-type: */*\r\n') }),
	() => ({ name: 'an absolute target', bytes: message('GET http://other.example/channels HTTP/1.1') }),
	() => ({ name: 'CONNECT', bytes: message('CONNECT other.example:443 HTTP/1.1') }),
	() => ({ name: 'OPTIONS of everything', bytes: message('OPTIONS * HTTP/1.1') }),
	() => ({ name: 'an unknown method', bytes: message('BREW /channels HTTP/1.1') }),
	() => ({ name: 'HTTP/1.0', bytes: message('GET /channels HTTP/1.0') }),
	() => ({ name: 'the beginning of HTTP/2', bytes: Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n') }),
	() => ({ name: 'no HTTP at all', bytes: Buffer.from('hello\r\n\r\n') }),
	(random) => ({ name: 'noise', bytes: Buffer.from(`${noise(random, 200)}\r\n\r\n`, 'latin1') }),
	(random) => ({ name: 'noise in a header', bytes: message('GET /channels HTTP/1.1', `x-noise: ${noise(random, 40)}\r\n`) }),
	() => ({ name: 'headers of 20 kB', bytes: message('GET /channels HTTP/1.1', `x-long: ${'x'.repeat(20_000)}\r\n`) }),
	() => ({
		name: 'a thousand headers',
		bytes: message('GET /channels HTTP/1.1', Array.from({ length: 1000 }, (_, index) => `x${index}: 1\r\n`).join('')),
	}),
	() => ({ name: 'two lengths', bytes: post(MESSAGE, `${JSON_TYPE}content-length: 5\r\ncontent-length: 6\r\n`) }),
	() => ({ name: 'a length that is none', bytes: post(MESSAGE, `${JSON_TYPE}content-length: many\r\n`) }),
	() => ({
		name: 'a length beside chunks',
		bytes: post(chunked([MESSAGE]), `${JSON_TYPE}content-length: 5\r\ntransfer-encoding: chunked\r\n`),
	}),
	() => ({
		name: 'chunks that lie',
		bytes: post('ffff\r\nshort\r\n0\r\n\r\n', `${JSON_TYPE}transfer-encoding: chunked\r\n`),
		hangsUp: true,
	}),
	() => ({ name: 'chunks that are none', bytes: post('zz\r\n\r\n', `${JSON_TYPE}transfer-encoding: chunked\r\n`) }),
	() => ({ name: 'a body cut short', bytes: post(MESSAGE, `${JSON_TYPE}content-length: 9999\r\n`), hangsUp: true }),
	() => ({ name: 'a head cut short', bytes: Buffer.from('GET /channels HTTP/1.1\r\nhost: local'), hangsUp: true }),
	() => ({ name: 'gzip that is none', bytes: post('not gzip', `${JSON_TYPE}content-encoding: gzip\r\n`) }),
	() => ({ name: 'gzip cut short', bytes: post(gzipSync(MESSAGE).subarray(0, 20), `${JSON_TYPE}content-encoding: gzip\r\n`) }),
	() => ({
		name: 'a bomb of gzip',
		bytes: post(BOMB, `${JSON_TYPE}content-encoding: gzip\r\n`),
	}),
	() => ({ name: 'an unknown content encoding', bytes: post(MESSAGE, `${JSON_TYPE}content-encoding: rot13\r\n`) }),
	() => ({ name: 'a body that is not JSON', bytes: post('{bad') }),
	() => ({ name: 'half a body', bytes: post(MESSAGE.slice(0, 40)) }),
	(random) => ({ name: 'noise in the body', bytes: post(Buffer.from(noise(random, 300), 'latin1')) }),
	() => ({ name: 'letters that are none', bytes: post(Buffer.from([0x22, 0xc3, 0x28, 0xff, 0x00, 0x22])) }),
	() => ({ name: 'brackets without end', bytes: post('['.repeat(50_000) + ']'.repeat(50_000)) }),
	() => ({ name: 'objects without end', bytes: post(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) }),
	() => ({ name: 'a number without end', bytes: post(`{"message":${'9'.repeat(10_000)}}`) }),
	() => ({ name: '__proto__ in the body', bytes: post('{"__proto__":{"sender":"x"},"constructor":{"prototype":1}}') }),
	() => ({
		name: 'ten thousand wrong fields',
		bytes: post(`{${Array.from({ length: 10_000 }, (_, index) => `"f${index}":1`).join()}}`),
	}),
	() => ({ name: 'a type that is none', bytes: post(MESSAGE, 'content-type: ;;;=/\r\n') }),
	() => ({ name: 'no type', bytes: post(MESSAGE, '') }),
	() => ({
		name: 'a form without a boundary',
		bytes: message('POST /apis/v1/users/bulk-import HTTP/1.1', 'content-type: multipart/form-data\r\n', 'x'),
	}),
	(random) => ({
		name: 'a form of noise',
		bytes: message(
			'POST /apis/v1/users/bulk-import HTTP/1.1',
			'content-type: multipart/form-data; boundary=b\r\n',
			`--b\r\n${noise(random, 60)}\r\n--b--`,
		),
	}),
	(random) => ({
		name: 'noise in Prefer',
		bytes: message('GET /channels HTTP/1.1', `prefer: ${noise(random, 20)}, code=;=,"\r\n`),
	}),
	(random) => ({ name: 'noise in Accept', bytes: message('GET /channels HTTP/1.1', `accept: ${noise(random, 20)}\r\n`) }),
	() => ({ name: 'Expect', bytes: post(MESSAGE, `${JSON_TYPE}expect: 100-continue\r\n`) }),
	() => ({ name: 'an unknown Expect', bytes: post(MESSAGE, `${JSON_TYPE}expect: miracles\r\n`) }),
	() => ({ name: 'an upgrade', bytes: message('GET /channels HTTP/1.1', 'upgrade: websocket\r\nsec-websocket-key: x\r\n') }),
	() => ({ name: 'no host', bytes: Buffer.from('GET /channels HTTP/1.1\r\nconnection: close\r\n\r\n') }),
	() => ({
		name: 'two requests at once',
		bytes: Buffer.concat([message('GET /channels HTTP/1.1'), message('GET /servers HTTP/1.1')]),
	}),
	() => ({
		name: 'nonsense for the control',
		bytes: message('POST /__mock/replies HTTP/1.1', '', '{"operation":7,"replies":[null]}'),
	}),
];
