import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** A raw request. Only the header content-length is added. */
export interface Wire {
	method: string;
	target: string;
	headers: Record<string, string>;
	body?: string | undefined;
}

export interface WireReply {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

const kept = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends a request. Fails after the timeout in milliseconds. */
export function send(
	url: string,
	{ method, target, headers, body }: Wire,
	timeout = 120_000,
	agent: Agent = kept,
): Promise<WireReply> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(url);
		const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
		const outgoing = request(
			{ hostname, port, method, path: target, headers: { ...length, ...headers }, agent, timeout },
			(response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (chunk) => {
					text += chunk;
				});
				response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
				response.on('error', reject);
			},
		);
		outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} ${target} got no response within ${timeout} ms`)));
		outgoing.on('error', reject);
		outgoing.end(body);
	});
}
