import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Download } from '../src/download.ts';
import { checkSpec, createMockFetch, readSpec } from '../src/index.ts';

const OK = { description: 'OK', content: { 'application/json': { schema: { type: 'object' }, example: { name: 'Rex' } } } };
const DOCUMENT = JSON.stringify({
	openapi: '3.1.0',
	info: { title: 'Pets', version: '1' },
	paths: { '/pets': { get: { operationId: 'listPets', responses: { 200: OK } } } },
});

/** What the server sends for each path. The query is ignored. */
const files: Record<string, RequestListener> = {
	'/pets.json': (_, response) => response.end(DOCUMENT),
	'/pets': (_, response) => response.end(DOCUMENT),
	'/gzip.json': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(DOCUMENT)),
	'/broken.json': (_, response) => response.end('{\n"openapi": '),
	'/moved.json': redirectTo('/pets.json'),
	'/endless.json': redirectTo('/endless.json'),
	'/elsewhere.json': redirectTo('ftp://localhost/pets.json'),
	'/silent.json': () => {},
	'/bomb.json': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(60_000_000, ' '))),
	'/api/pets.yaml': text(
		'openapi: 3.1.0\ninfo: {}\npaths:\n  /pets: { $ref: paths/pets.yaml }\n  /cats: { $ref: paths/pets.yaml }\n',
	),
	'/api/paths/pets.yaml': text('get: { responses: { 200: { $ref: "../responses.yaml#/ok" } } }\n'),
	'/api/responses.yaml': text(`ok: ${JSON.stringify(OK)}\n`),
	'/missing-reference.yaml': text('openapi: 3.1.0\npaths:\n  /pets:\n    $ref: nowhere.yaml?token=hidden\n'),
	'/reads-file.yaml': text('openapi: 3.1.0\npaths:\n  /pets:\n    $ref: file:///etc/hostname\n'),
};

function redirectTo(location: string): RequestListener {
	return (_, response) => response.writeHead(302, { location }).end();
}

function text(body: string): RequestListener {
	return (_, response) => response.end(body);
}

let server: Server;
let url: string;
beforeAll(async () => {
	server = createServer((request, response) => {
		const send = files[request.url?.split('?')[0] ?? ''];
		if (send) send(request, response);
		else response.writeHead(404).end();
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

describe('a document from a URL', () => {
	it.each(['/pets.json', '/pets', '/gzip.json', '/moved.json', '/pets.json?token=1'])('is read from %s', async (path) => {
		expect((await readSpec(`${url}${path}`)).ids).toEqual(['listPets']);
		expect((await readSpec(new URL(path, url))).ids).toEqual(['listPets']);
	});

	it('includes the documents that it references', async () => {
		const mock = createMockFetch({ contract: await readSpec(`${url}/api/pets.yaml`) });
		for (const path of ['/pets', '/cats']) expect(await (await mock(`http://localhost${path}`)).json()).toEqual({ name: 'Rex' });
	});

	it.each([
		['/nowhere.json', '/nowhere.json: url: the server responded with the status 404; expected 200'],
		['/broken.json', /\/broken\.json:\d: syntax: /],
		['/endless.json', '/endless.json: url: more than 5 redirects'],
		['/elsewhere.json', '/elsewhere.json: url: the server redirects to ftp:; expected http: or https:'],
		['/bomb.json', '/bomb.json: url: over 50 MB; at most that is allowed'],
		[
			'/missing-reference.yaml',
			/missing-reference\.yaml:\d: reference: .*nowhere\.yaml": the server responded with the status 404/,
		],
		['/reads-file.yaml', /reads-file\.yaml:\d: reference: .*file:\/\/\/etc\/hostname/],
	])('fails with its URL and the reason: %s', async (path, reason) => {
		await expect(readSpec(`${url}${path}`)).rejects.toThrow(reason);
	});

	it('is not checked, because only files have lines', async () => {
		await expect(checkSpec(`${url}/pets.json`)).rejects.toThrow('only a document in a file can be checked; save it first');
	});

	it('never shows its query or credentials', async () => {
		for (const path of ['/nowhere.json?token=hidden', '/missing-reference.yaml?token=hidden']) {
			const { message } = await readSpec(`${url}${path}`).then(
				() => expect.unreachable('The document was read.'),
				(error: Error) => error,
			);
			expect(message).toContain(url);
			expect(message).not.toContain('hidden');
		}
		const { message } = await readSpec(url.replace('//', '//user:hidden@')).then(
			() => expect.unreachable('The document was read.'),
			(error: Error) => error,
		);
		expect(message).toContain('the URL contains a user name or a password');
		expect(message).not.toContain('hidden');
	});

	it('names the reason when no server listens', async () => {
		const closed = createServer().listen(0, '127.0.0.1');
		await once(closed, 'listening');
		const { port } = closed.address() as AddressInfo;
		closed.close();
		await once(closed, 'close');
		await expect(readSpec(`http://127.0.0.1:${port}/a.json`)).rejects.toThrow(/a\.json: url: .*ECONNREFUSED/);
	});

	it('is aborted when it takes too long', async () => {
		await expect(new Download({ milliseconds: 50 }).read(`${url}/silent.json`)).rejects.toThrow(
			'no complete response within 0.05 s',
		);
	});

	it('has one limit of size for all its parts', async () => {
		const download = new Download({ bytes: DOCUMENT.length + 10 });
		expect((await download.read(`${url}/moved.json`)).url).toBe(`${url}/pets.json`);
		await expect(download.read(`${url}/pets.json`)).rejects.toThrow('at most that is allowed');
	});
});

it('reads a document from a file URL', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'mock file url '));
	const file = join(folder, 'pets.json');
	writeFileSync(file, DOCUMENT);
	for (const source of [file, pathToFileURL(file), pathToFileURL(file).href]) {
		expect((await readSpec(source)).ids).toEqual(['listPets']);
	}
	rmSync(folder, { recursive: true });
});
