import type { IncomingMessage } from 'node:http';
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js';

const MAX_BYTES = 1_000_000;

/** The request cannot be answered by a session. */
export class HttpProblem extends Error {
	readonly status: number;
	readonly code: number;

	constructor(status: number, message: string, code = -32000) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

/** Reads a JSON-RPC message. @throws {HttpProblem} It is too large, no JSON, or a batch. */
export async function readMessage(request: IncomingMessage): Promise<object> {
	const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
	if (type !== 'application/json') throw new HttpProblem(415, 'Content-Type must be application/json.');
	const value = parse(await readBody(request));
	if (Array.isArray(value))
		throw new HttpProblem(400, 'Batches are not supported: send one message per request.', ErrorCode.InvalidRequest);
	if (typeof value !== 'object' || value === null)
		throw new HttpProblem(400, 'The body is not a JSON-RPC message.', ErrorCode.InvalidRequest);
	return value;
}

async function readBody(request: IncomingMessage): Promise<string> {
	const tooLarge = new HttpProblem(413, `The body must have at most ${MAX_BYTES} bytes.`);
	if (Number(request.headers['content-length']) > MAX_BYTES) throw tooLarge;
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > MAX_BYTES) throw tooLarge;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new HttpProblem(400, 'The body is not JSON.', ErrorCode.ParseError);
	}
}
