import type { IncomingMessage } from 'node:http';
import { type ErrorContent, explanation } from '@returning-ai/spec/runtime';
import { type Incoming, MAX_BODY_BYTES, splitTarget } from '../request/incoming.ts';
import { decompress, EncodingError, encodingsOf } from './decompress.ts';

/** A request with an unreadable body. The caller of `serve` creates the response. */
export interface Unreadable extends ErrorContent {
	status: 400 | 413 | 415;
	detail: string;
}

/** Reads a request with its whole body. */
export async function readIncoming(request: IncomingMessage): Promise<{ incoming: Incoming; problem?: Unreadable }> {
	const { headers } = request;
	const incoming = headOf(request);
	if ((headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined) return { incoming };
	const raw = await readBody(request);
	if (!raw) return { incoming, problem: tooLarge() };
	const { body, problem } = await readableBody({ ...incoming, body: raw });
	return problem ? { incoming, problem } : { incoming: { ...incoming, body } };
}

/** A request without its body. */
export function headOf({ method = 'GET', url = '/', headers }: IncomingMessage): Incoming {
	// Node.js gives a list only for `set-cookie`, which is a response header.
	return { method, ...splitTarget(url), headers: headers as Record<string, string>, body: '' };
}

/** The decompressed body, or why it cannot be read. */
export async function readableBody({ headers, body }: Incoming): Promise<{ body: Incoming['body']; problem?: Unreadable }> {
	if (body.length > MAX_BODY_BYTES) return { body, problem: tooLarge() };
	const encodings = encodingsOf(headers['content-encoding']);
	if (encodings.length === 0 || body.length === 0) return { body };
	try {
		return { body: await decompress(Buffer.from(body as Uint8Array), encodings, MAX_BODY_BYTES) };
	} catch (error) {
		if (error instanceof EncodingError) return { body, problem: problemOf(error) };
		throw error;
	}
}

/** The whole body, or `undefined` when it is too large. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let size = 0;
		request.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size <= MAX_BODY_BYTES) chunks.push(chunk);
		});
		request.on('end', () => resolve(size > MAX_BODY_BYTES ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
		request.on('error', reject);
		request.on('close', () => reject(new Error('The client closed the connection before the end of the body.')));
	});
}

function problemOf({ reason, encoding }: EncodingError): Unreadable {
	if (reason === 'too large') return tooLarge();
	const title = 'The body cannot be read.';
	if (reason === 'unknown') {
		const detail = `content-encoding: ${JSON.stringify(encoding)} was given, gzip, deflate or br was expected.`;
		return { status: 415, code: 'unsupported_media_type', title, detail };
	}
	const detail = `body: invalid ${encoding} data, although content-encoding is ${encoding}.`;
	return { status: 400, code: 'invalid_request', title, detail, errors: [explanation(['body'], 'malformed', detail)] };
}

function tooLarge(): Unreadable {
	return { status: 413, code: 'body_too_large', detail: 'body: over 10 MiB were given, at most 10 MiB were expected.' };
}
