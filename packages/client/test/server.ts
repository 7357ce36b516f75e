import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** A received request. */
export interface Received {
	method: string;
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
	/** The raw body, for files that are not text. */
	bytes: Buffer;
}

type Answer = (response: ServerResponse, request: Received, number: number) => void;

const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

/** Starts an HTTP server that responds with `answer`. It closes after the test. */
export async function serve(answer: Answer): Promise<{ url: string; received: Received[] }> {
	const received: Received[] = [];
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk);
		const bytes = Buffer.concat(chunks);
		const { method = '', url = '', headers } = request;
		const complete = { method, url, headers, body: bytes.toString(), bytes };
		received.push(complete);
		answer(response, complete, received.length);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	stops.push(() => {
		server.close();
		server.closeAllConnections();
	});
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** A success in every envelope. */
export const DONE = JSON.stringify({
	status: 'success',
	message: 'done',
	error: false,
	action: 'delete',
	user: 'bamboostick',
	meta: { success: true, status: 'success', statusCode: 200, message: '', devMessage: '' },
	body: [],
	data: [],
});

export const ERROR = '{"status":"error","message":"no"}';

export function json(response: ServerResponse, status: number, body: string = DONE, headers: Record<string, string> = {}): void {
	response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

export const SECRET = 'rai_test_never_to_be_seen';
export const ID = '665f1c2ab7e4d90012a3b431';
export const MESSAGE = { channelId: ID, message: 'Hello', sender: 'bamboostick' };
export const KEYS = { system: SECRET, integration: SECRET, application: SECRET, secureAuth: SECRET };

/** The error that a call rejects with. */
export async function failure(call: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
	try {
		await call;
	} catch (error) {
		return error as Error & Record<string, unknown>;
	}
	throw new Error('The call resolved; expected it to reject.');
}
