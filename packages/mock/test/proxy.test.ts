import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpec, startMock, startProxy } from '../src/index.ts';
import { wireOf } from './generated-requests.ts';
import { send } from './send.ts';

const bin = join(import.meta.dirname, '../bin/returning-ai-mock.js');

const VALID = { id: 'a1', kind: 'big', note: null, email: 'panda@example.com', count: 1 };
const VALID_HEADERS = { 'content-type': 'application/json', 'x-request-id': 'r1', 'x-limit': '7' };

/** Responses that violate the contract, and the message of the proxy. */
const DEFECTS: Record<string, { reply: (response: ServerResponse) => void; message: RegExp }> = {
	'extra field': { reply: json({ ...VALID, colour: 'red' }), message: /body\.colour: unknown field/ },
	'missing field': { reply: json({ ...VALID, id: undefined }), message: /body\.id: nothing was given, a string was expected/ },
	'wrong type': { reply: json({ ...VALID, count: 'one' }), message: /body\.count: "one" was given, an integer/ },
	'wrong enum': { reply: json({ ...VALID, kind: 'huge' }), message: /body\.kind: "huge" was given, one of "big", "small"/ },
	'null for a value': { reply: json({ ...VALID, id: null }), message: /body\.id: null was given, a string was expected/ },
	'another error envelope': { reply: json({ error: 'no' }, 404), message: /body\.message: nothing was given/ },
	'bad format': {
		reply: json({ ...VALID, email: 'panda' }),
		message: /body\.email: "panda" was given, a string in the format email/,
	},
	'write-only field': { reply: json({ ...VALID, password: 'hidden' }), message: /body\.password: unknown field/ },
	'undocumented status 418': { reply: json(VALID, 418), message: /status 418 is not declared; expected 200, 404/ },
	'undocumented status 500': { reply: json({ message: 'no' }, 500), message: /status 500 is not declared/ },
	'wrong content type': {
		reply: json(VALID, 200, { 'content-type': 'text/html' }),
		message: /content-type is text\/html; expected application\/json/,
	},
	'empty body': {
		reply: (response) => response.writeHead(200, VALID_HEADERS).end(),
		message: /body is empty; expected application\/json/,
	},
	'missing header': {
		reply: json(VALID, 200, { 'x-request-id': undefined }),
		message: /header\.x-request-id: nothing was given/,
	},
	'bad header': { reply: json(VALID, 200, { 'x-limit': 'many' }), message: /header\.x-limit: "many" was given, an integer/ },
	'unevaluated property': { reply: json({ ...VALID, colour: 'red' }), message: /body\.colour: unknown field/ },
};

function json(body: unknown, status = 200, headers: Record<string, string | undefined> = {}) {
	return (response: ServerResponse): void => {
		const all = Object.entries({ ...VALID_HEADERS, ...headers }).filter(([, value]) => value !== undefined);
		response.writeHead(status, Object.fromEntries(all) as Record<string, string>).end(JSON.stringify(body));
	};
}

function document() {
	const properties = {
		id: { type: 'string' },
		kind: { enum: ['big', 'small'] },
		note: { type: ['string', 'null'] },
		email: { type: 'string', format: 'email' },
		count: { type: 'integer' },
		password: { type: 'string', writeOnly: true },
	};
	const required = ['id', 'kind', 'note', 'password'];
	const closed = { type: 'object', required, properties, additionalProperties: false };
	const open = { allOf: [{ type: 'object', required, properties }], unevaluatedProperties: false };
	const error = {
		type: 'object',
		required: ['message'],
		properties: { message: { type: 'string' } },
		additionalProperties: false,
	};
	const headers = {
		'x-request-id': { required: true, schema: { type: 'string', minLength: 1 } },
		'x-limit': { schema: { type: 'integer' } },
	};
	const operation = (name: string) => ({
		operationId: name,
		parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
		responses: {
			200: {
				description: 'OK',
				headers,
				content: { 'application/json': { schema: name === 'unevaluated property' ? open : closed } },
			},
			404: { description: 'None', content: { 'application/json': { schema: error } } },
		},
	});
	const paths = ['right', ...Object.keys(DEFECTS)].map((name) => [pathOf(name), { get: operation(name) }]);
	return { openapi: '3.1.0', info: { title: 'Defects', version: '1' }, paths: Object.fromEntries(paths) };
}

function pathOf(name: string): string {
	return `/${name.replaceAll(' ', '-')}`;
}

let folder: string;
let file: string;
let server: Server;
let target: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-proxy-'));
	file = join(folder, 'defects.json');
	writeFileSync(file, JSON.stringify(document()));
	const replies = new Map(Object.entries(DEFECTS).map(([name, { reply }]) => [pathOf(name), reply]));
	server = createServer(({ url = '' }, response) => {
		const valid = json(VALID, 200, url.endsWith('?encoded') ? { 'content-encoding': 'zstd' } : {});
		(replies.get(url.split('?')[0] ?? '') ?? valid)(response);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

describe('the proxy in front of a server that violates its contract', () => {
	let found = 0;

	it.each(Object.entries(DEFECTS))('reports: %s', async (name, { message }) => {
		const proxy = await startProxy({ target, port: 0, contract: await readSpec(file) });
		const reply = await send(proxy.url, { method: 'GET', target: pathOf(name), headers: {} });
		expect(reply.headers['x-limit']).toBeDefined();
		const { broken } = proxy.report();
		await proxy.close();
		expect(broken).toHaveLength(name === 'another error envelope' ? 2 : 1);
		expect(broken[0]).toMatchObject({ side: 'reply', operationId: name, method: 'GET', path: pathOf(name) });
		expect(broken[0]?.message).toMatch(message);
		expect(JSON.stringify(broken)).not.toContain('hidden');
		found += 1;
	});

	it('reports every defect', () => {
		console.info(`${found} of ${Object.keys(DEFECTS).length} planted defects found`);
		expect(found).toBe(15);
	});

	it('reports nothing for a valid response, and forwards it', async () => {
		const proxy = await startProxy({ target, port: 0, contract: await readSpec(file) });
		const reply = await send(proxy.url, { method: 'GET', target: '/right?page=1', headers: {} });
		expect([reply.status, JSON.parse(reply.body)]).toEqual([200, VALID]);
		expect(proxy.report()).toEqual({
			requests: 1,
			operations: [{ operationId: 'right', requests: 1, broken: [] }],
			broken: [],
			unjudged: [],
		});
		await proxy.close();
	});

	it('forwards each cookie separately', async () => {
		const cookies = ['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2'];
		const upstream = createServer((_, response) => {
			response.setHeader('set-cookie', cookies);
			json(VALID)(response);
		}).listen(0, '127.0.0.1');
		await once(upstream, 'listening');
		const { port } = upstream.address() as AddressInfo;
		const proxy = await startProxy({ target: `http://127.0.0.1:${port}`, port: 0, contract: await readSpec(file) });
		const reply = await send(proxy.url, { method: 'GET', target: '/right?page=1', headers: {} });
		expect(reply.headers['set-cookie']).toEqual(cookies);
		await proxy.close();
		upstream.closeAllConnections();
		upstream.close();
	});

	it('reports invalid requests, unknown paths and unknown methods', async () => {
		const proxy = await startProxy({ target, port: 0, contract: await readSpec(file) });
		await send(proxy.url, { method: 'GET', target: '/right?page=one', headers: {} });
		await send(proxy.url, { method: 'GET', target: '/nowhere', headers: {} });
		await send(proxy.url, { method: 'PUT', target: '/right', headers: {} });
		expect(proxy.report().broken.map(({ side, message }) => [side, message])).toEqual([
			['request', 'query.page: "one" was given, an integer was expected.'],
			['request', 'path: "/nowhere" was given, a path of the contract was expected.'],
			['request', 'method: PUT was given, GET was expected.'],
		]);
		await proxy.close();
	});

	it('forwards a binary body unchanged, and each cookie', async () => {
		const bytes = Buffer.from([0xff, 0x00, 0xc3, 0x28]);
		const binary = createServer((_, response) => {
			response.writeHead(200, [...Object.entries(VALID_HEADERS).flat(), 'set-cookie', 'a=1', 'set-cookie', 'b=2']).end(bytes);
		}).listen(0, '127.0.0.1');
		await once(binary, 'listening');
		const { port } = binary.address() as AddressInfo;
		const proxy = await startProxy({ target: `http://127.0.0.1:${port}`, port: 0, contract: await readSpec(file) });
		const response = await fetch(`${proxy.url}/right`);
		expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
		expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
		expect(proxy.report().broken[0]?.message).toContain('body must be JSON');
		await proxy.close();
		binary.close();
	});

	it('calls onExchange for each request, with its violations', async () => {
		const exchanges: unknown[] = [];
		const proxy = await startProxy({
			target,
			port: 0,
			contract: await readSpec(file),
			onExchange: (exchange) => exchanges.push(exchange),
		});
		await send(proxy.url, { method: 'GET', target: '/right?page=1', headers: {} });
		await send(proxy.url, { method: 'GET', target: '/wrong-enum?page=one', headers: {} });
		await send(proxy.url, { method: 'DELETE', target: '/right', headers: {} });
		await send(proxy.url, { method: 'GET', target: '/nowhere?x=1', headers: {} });
		await proxy.close();
		const page = 'query.page: "one" was given, an integer was expected.';
		const kind = expect.stringContaining('body.kind: "huge" was given');
		const about = { method: 'GET', path: '/wrong-enum', status: 200, operationId: 'wrong enum' };
		const milliseconds = expect.any(Number);
		expect(exchanges).toEqual([
			{ method: 'GET', path: '/right', operationId: 'right', status: 200, broken: [], unjudged: [], milliseconds },
			{
				...about,
				broken: [
					{ ...about, side: 'request', message: page },
					{ ...about, side: 'reply', message: kind },
				],
				unjudged: [],
				milliseconds,
			},
			{
				method: 'DELETE',
				path: '/right',
				status: 200,
				broken: [
					{
						side: 'request',
						method: 'DELETE',
						path: '/right',
						status: 200,
						message: 'method: DELETE was given, GET was expected.',
					},
				],
				unjudged: [],
				milliseconds,
			},
			{
				method: 'GET',
				path: '/nowhere',
				status: 200,
				broken: [
					{
						side: 'request',
						method: 'GET',
						path: '/nowhere',
						status: 200,
						message: 'path: "/nowhere" was given, a path of the contract was expected.',
					},
				],
				unjudged: [],
				milliseconds,
			},
		]);
	});

	it('responds with 502 when the server does not respond', async () => {
		const proxy = await startProxy({ target: 'http://127.0.0.1:9', port: 0, contract: await readSpec(file) });
		const reply = await send(proxy.url, { method: 'GET', target: '/right', headers: {} });
		expect(reply.status).toBe(502);
		expect(reply.body).toContain('http://127.0.0.1:9');
		await proxy.close();
	});
});

it('reports nothing for the mock itself', async () => {
	const mock = await startMock({ port: 0 });
	const proxy = await startProxy({ target: mock.url, port: 0 });
	const { operationIds } = await import('@returning-ai/codegen/example-request');
	for (const id of operationIds) expect((await send(proxy.url, wireOf(id))).status, id).toBeLessThan(300);
	const { requests, operations, broken } = proxy.report();
	expect([requests, operations.length, broken]).toEqual([operationIds.length, operationIds.length, []]);
	await Promise.all([proxy.close(), mock.close()]);
});

describe('on the command line the proxy', () => {
	async function visit(paths: string[]): Promise<{ code: number; output: string; json: { broken: object[] }; junit: string }> {
		const [reportJson, reportJunit] = [join(folder, 'report.json'), join(folder, 'report.xml')];
		const args = [
			bin,
			'--proxy',
			target,
			'--spec',
			file,
			'--port',
			'0',
			'--report-json',
			reportJson,
			'--report-junit',
			reportJunit,
		];
		const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		let output = '';
		program.stdout.on('data', (chunk) => {
			output += chunk;
		});
		while (!/Forwarding http:\/\/localhost:\d+/.test(output)) await once(program.stdout, 'data');
		const url = /Forwarding (http:\/\/localhost:\d+)/.exec(output)?.[1] ?? '';
		for (const path of paths) await send(url, { method: 'GET', target: path, headers: {} });
		program.kill('SIGINT');
		const [code] = await once(program, 'close');
		return { code, output, json: JSON.parse(readFileSync(reportJson, 'utf8')), junit: readFileSync(reportJunit, 'utf8') };
	}

	it('writes reports, and exits with 1 after a violation', async () => {
		const { code, output, json: report, junit } = await visit(['/right', ...Object.keys(DEFECTS).map(pathOf)]);
		expect(code).toBe(1);
		expect(output).toMatch(/418 {2}GET {4}\/undocumented-status-418 {2}undocumented status 418/);
		expect(output).toMatch(/^ {10}→ reply: .*status 418 is not declared/m);
		expect(output).toContain('16 requests to 16 operations, 16 violations of the contract.');
		expect(report.broken).toHaveLength(16);
		expect(junit).toContain('<testsuite name="contract" tests="32" failures="15" skipped="0">');
		expect(junit).toContain('<testcase classname="contract" name="right reply"/>');
		expect(junit).toContain('message="body.kind: &quot;huge&quot; was given');
	});

	it('prints which bodies it did not validate', async () => {
		const { code, output, junit } = await visit(['/right?encoded']);
		expect(code).toBe(0);
		expect(output).toContain('→ reply body not validated: The content-encoding zstd is unknown.');
		expect(output).toContain('1 request to 1 operation, 0 violations of the contract. 1 body not validated.');
		expect(junit).toContain('skipped="1"');
	});

	it('exits with 0 without a violation', async () => {
		const { code, output, json: report } = await visit(['/right']);
		expect([code, report.broken]).toEqual([0, []]);
		expect(output).toContain('1 request to 1 operation, 0 violations of the contract.');
	});
});
