/**
 * A process with a server that counts the applied calls, behind a proxy with seeded random failures: it drops, delays, truncates,
 * duplicates, resets, hangs and refuses. Sends its address first, and its counts on request.
 */
import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellParent } from '../child.ts';
import { seeded } from './seeded.ts';

const chance = seeded(Number(process.argv[2]));
const agent = new Agent({ keepAlive: true });

/** How often each logical call was applied, by the number in its requests. */
const applied = new Map<string, number>();
/** Stored responses by idempotency key. A repeated key gets the stored response and changes nothing. */
const remembered = new Set<string>();
const injected = new Map<string, number>();

/** Responds with a function's result, unless the connection has broken. */
function serve(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Server {
	// Idle connections stay open. Closing one while a request is on its way would be a failure that was not injected.
	return createServer({ keepAliveTimeout: 0 }, (request, response) => {
		answer(request, response).catch(() => request.socket.destroy());
	});
}

const upstream = serve(async (request, response) => {
	const body = await read(request);
	const key = request.headers['idempotency-key'];
	const call = String(request.headers['x-call']);
	if (request.method === 'POST' && !(key && remembered.has(String(key)))) applied.set(call, (applied.get(call) ?? 0) + 1);
	if (key) remembered.add(String(key));
	const reply = {
		status: 'success',
		message: 'done',
		meta: { success: true, message: '', devMessage: '' },
		body: {},
		data: [],
		action: 'delete',
		user: body.length,
	};
	response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
});

type Inject = (request: IncomingMessage, body: string, response: ServerResponse) => Promise<void> | void;

const refuse =
	(status: number, headers: () => Record<string, string> = () => ({})): Inject =>
	(request, _, response) =>
		void response
			.writeHead(status, { 'content-type': 'application/json', ...headers() })
			.end(JSON.stringify({ status: 'error', message: `no: ${quote(request)}` }));

/** The credential of a request. Some proxies quote the headers that they reject; the client must not show them. */
function quote({ headers }: IncomingMessage): string {
	return String(headers.authorization ?? headers['x-api-key']);
}

/** The failures, each with its share of all requests. */
const FAULTS: Readonly<Record<string, [share: number, inject: Inject]>> = {
	drop: [0.03, (request) => void request.socket.destroy()],
	'reset after it was applied': [
		0.03,
		async (request, body) => {
			await forward(request, body);
			request.socket.resetAndDestroy();
		},
	],
	delay: [
		0.05,
		async (request, body, response) => {
			await new Promise((resolve) => setTimeout(resolve, chance() * 60));
			pass(await forward(request, body), response);
		},
	],
	truncate: [
		0.03,
		async (request, body, response) => {
			const text = await forward(request, body);
			response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
			response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
		},
	],
	duplicate: [
		0.03,
		async (request, body, response) => {
			// Like a client, a network may repeat only idempotent requests.
			if (request.method !== 'POST' || request.headers['idempotency-key']) await forward(request, body);
			pass(await forward(request, body), response);
		},
	],
	hang: [0.002, () => {}],
	'a page of HTML': [0.005, (request, _, response) => void response.end(`<!doctype html><p>A proxy got ${quote(request)}.`)],
	'429 in milliseconds': [0.02, refuse(429, () => ({ 'retry-after-ms': '5' }))],
	'429 as a date': [0.01, refuse(429, () => ({ 'retry-after': new Date().toUTCString() }))],
	'500': [0.01, refuse(500)],
	'503': [0.02, refuse(503, () => ({ 'retry-after': '0' }))],
	'408': [0.01, refuse(408)],
};

const proxy = serve(async (request, response) => {
	const body = await read(request);
	let point = chance();
	for (const [name, [share, inject]] of Object.entries(FAULTS)) {
		point -= share;
		if (point > 0) continue;
		injected.set(name, (injected.get(name) ?? 0) + 1);
		await inject(request, body, response);
		return;
	}
	pass(await forward(request, body), response);
});

function pass(text: string, response: ServerResponse): void {
	response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

function forward({ method = 'GET', url = '/', headers }: IncomingMessage, body: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const outgoing = send(
			{ agent, port: portOf(upstream), host: '127.0.0.1', method, path: url, headers: { ...headers, host: '127.0.0.1' } },
			(reply) => {
				read(reply).then(resolve, reject);
			},
		);
		outgoing.on('error', reject).end(body);
	});
}

async function read(message: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of message) text += chunk;
	return text;
}

function portOf(server: Server): number {
	return (server.address() as AddressInfo).port;
}

upstream.listen(0, '127.0.0.1', () =>
	proxy.listen(0, '127.0.0.1', () => tellParent({ url: `http://127.0.0.1:${portOf(proxy)}` })),
);
process.on('message', () => tellParent({ applied: [...applied], injected: [...injected] }));
process.on('disconnect', () => process.exit());
