import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

async function open(): Promise<Socket> {
	const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
	await once(socket, 'connect');
	return socket;
}

/** Sends raw bytes, and reads the response until the mock closes the connection. */
async function exchange(head: string[], body: Uint8Array | string = ''): Promise<{ status: number; body: string }> {
	const socket = await open();
	let answer = '';
	socket.setEncoding('utf8').on('data', (chunk) => {
		answer += chunk;
	});
	const bytes = Buffer.from(body);
	const length = bytes.length > 0 ? [`content-length: ${bytes.length}`] : [];
	socket.write([...head, 'host: localhost', 'connection: close', ...length, '', ''].join('\r\n'));
	socket.write(bytes);
	await once(socket, 'close');
	return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
}

const get = (target: string) => exchange([`GET ${target} HTTP/1.1`, 'x-api-key: rai_test_key']);

describe('an absolute request target', () => {
	it.each([
		'http://other.example/channels',
		'http://other.example:8080/channels?__seed=1',
		'HTTP://other.example/channels#top',
		'https://other.example/channels',
	])('is reduced to its path: %s', async (target) => {
		expect((await get(target)).status).toBe(200);
		expect(mock.control.requests().at(-1)).toMatchObject({ path: '/channels', operationId: 'system.channels.list' });
	});

	it('keeps its query', async () => {
		await get('http://other.example/channels?x=1&y=/2');
		expect(mock.control.requests().at(-1)).toMatchObject({ path: '/channels', query: { x: '1', y: '/2' } });
	});

	it.each(['http://other.example', 'http://other.example?x=/channels', '*'])('gets 404 without a path: %s', async (target) => {
		expect((await get(target)).status).toBe(404);
		expect(mock.control.requests().at(-1)).toMatchObject({ path: '/' });
	});
});

it.each(['/', '/apis', '/apis/', '/apis/v1', '/communities'])(
	'responds with 404 to %s, the start of longer paths',
	async (target) => {
		const { status, body } = await get(target);
		expect([status, body]).toEqual([404, expect.stringContaining('There is no such path.')]);
	},
);

describe('a compressed body', () => {
	const MESSAGE = JSON.stringify({ channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' });
	const post = (encoding: string, body: Uint8Array) =>
		exchange(
			[
				'POST /apis/v1/messages/send HTTP/1.1',
				'authorization: Bearer rai_test_key',
				'content-type: application/json',
				`content-encoding: ${encoding}`,
			],
			body,
		);

	it.each([
		['gzip', gzipSync(MESSAGE)],
		['x-gzip', gzipSync(MESSAGE)],
		['GZIP', gzipSync(MESSAGE)],
		['deflate', deflateSync(MESSAGE)],
		['br', brotliCompressSync(MESSAGE)],
		['deflate', deflateRawSync(MESSAGE)],
		['identity', Buffer.from(MESSAGE)],
		['gzip, identity', gzipSync(MESSAGE)],
		['deflate,  GZIP', gzipSync(deflateSync(MESSAGE))],
		['gzip, gzip', gzipSync(gzipSync(MESSAGE))],
	])('is decompressed from %s', async (encoding, body) => {
		expect((await post(encoding, body)).status).toBe(200);
		expect(mock.control.requests().at(-1)?.body).toEqual(JSON.parse(MESSAGE));
	});

	const wrong: [string, string, Uint8Array, number, string][] = [
		['gets 400 if it is not compressed', 'gzip', Buffer.from(MESSAGE), 400, 'body: invalid gzip data'],
		['gets 400 if it is truncated', 'gzip', gzipSync(MESSAGE).subarray(0, -10), 400, 'body: invalid gzip data'],
		['gets 400 if it has another encoding', 'br', gzipSync(MESSAGE), 400, 'body: invalid br data'],
		['gets 413 if it decompresses to more than 10 MB', 'gzip', gzipSync(Buffer.alloc(11 * 1024 * 1024)), 413, 'at most 1 MB'],
		['gets 400 if only one of its encodings is true', 'br, gzip', gzipSync(gzipSync(MESSAGE)), 400, 'body: invalid br data'],
		['gets 415 if one of its encodings is unknown', 'gzip, rot13', gzipSync(MESSAGE), 415, 'rot13'],
		['gets 415 if its encoding is unknown', 'rot13', Buffer.from(MESSAGE), 415, 'gzip, deflate or br was expected'],
		[
			'gets 415 if its encoding is the name of an object property',
			'constructor',
			Buffer.from(MESSAGE),
			415,
			'gzip, deflate or br',
		],
	];
	it.each(wrong)('%s', async (_, encoding, body, status, text) => {
		const reply = await post(encoding, body);
		expect([reply.status, reply.body]).toEqual([status, expect.stringContaining(text)]);
	});

	it('is decompressed only once, as declared', async () => {
		const reply = await post('gzip', gzipSync(gzipSync(MESSAGE)));
		expect([reply.status, reply.body]).toEqual([400, expect.stringContaining('invalid JSON')]);
	});
});

describe('the mock', () => {
	it('survives a CONNECT whose client resets the connection', async () => {
		for (let count = 0; count < 20; count++) {
			const socket = await open();
			socket.on('error', () => {});
			socket.write('CONNECT other.example:443 HTTP/1.1\r\nhost: other.example\r\n\r\n', () => socket.resetAndDestroy());
			await once(socket, 'close');
		}
		expect((await get('/channels')).status).toBe(200);
	});

	it('stops while the client of a CONNECT keeps its side open', async () => {
		const other = await startMock({ port: 0 });
		const socket = connect({ port: Number(new URL(other.url).port), host: '127.0.0.1', allowHalfOpen: true });
		socket.on('error', () => {});
		socket.write('CONNECT other.example:443 HTTP/1.1\r\nhost: other.example\r\n\r\n');
		const [answer] = await once(socket, 'data');
		expect(String(answer)).toMatch(/^HTTP\/1\.1 405 /);
		await other.close();
		socket.destroy();
	});

	it('answers pipelined requests in their order', async () => {
		const socket = await open();
		let answer = '';
		socket.setEncoding('utf8').on('data', (chunk) => {
			answer += chunk;
		});
		const ask = (target: string, ...headers: string[]): string =>
			[`GET ${target} HTTP/1.1`, 'host: localhost', 'x-api-key: rai_test_key', ...headers, '', ''].join('\r\n');
		socket.write(`${ask('/channels', 'prefer: delay=20')}${ask('/nowhere')}${ask('/badges', 'connection: close')}`);
		await once(socket, 'close');
		expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
	});

	it('survives clients that reset the connection before a delayed response', async () => {
		for (let count = 0; count < 20; count++) {
			const socket = await open();
			const head = 'GET /channels HTTP/1.1\r\nhost: localhost\r\nx-api-key: rai_test_key\r\nprefer: delay=10\r\n\r\n';
			socket.on('error', () => {}).write(head, () => socket.resetAndDestroy());
			await once(socket, 'close');
		}
		expect((await get('/channels')).status).toBe(200);
	});

	it('survives clients that reset the connection in the middle of a body', async () => {
		for (let count = 0; count < 20; count++) {
			const socket = await open();
			const head = 'POST /roles HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{';
			socket.on('error', () => {}).write(head, () => socket.resetAndDestroy());
			await once(socket, 'close');
		}
		expect((await get('/channels')).status).toBe(200);
	});

	it('reads a request that arrives byte by byte', async () => {
		const socket = await open();
		let answer = '';
		socket.setEncoding('utf8').on('data', (chunk) => {
			answer += chunk;
		});
		const request = 'GET /channels HTTP/1.1\r\nhost: localhost\r\nx-api-key: rai_test_key\r\nconnection: close\r\n\r\n';
		for (const byte of request) await new Promise((resolve) => socket.write(byte, resolve));
		await once(socket, 'close');
		expect(answer).toMatch(/^HTTP\/1\.1 200 /);
	});

	it('responds with 500 if a plan chooses a header that HTTP cannot send', async () => {
		const headers = { 'x-broken': 'a\nb' };
		mock.control
			.on('system.channels.list')
			.reply(({ query }) => (query.broken ? { status: 200, headers, delay: 10 } : undefined));
		const { status, body } = await get('/channels?broken=1');
		expect([status, body]).toEqual([500, expect.stringContaining('header \\"x-broken\\" contains U+000A')]);
		expect((await get('/channels')).status).toBe(200);
	});
});
