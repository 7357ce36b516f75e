import { Blob as HostBlob } from 'node:buffer';
import { URLSearchParams as HostURLSearchParams } from 'node:url';
import { hostFormData, hostResponse } from '../host-globals.ts';
import { methodOf, rejectLikeFetch } from './fetch-rules.ts';
import type { Incoming } from './incoming.ts';

/** A call of `fetch`: what a server would receive, and the URL of its response. */
export interface FetchCall {
	incoming: Incoming;
	url: string;
	redirect: string;
}

/**
 * Reads the arguments of a `fetch`. They can be objects of a test environment, such as the `FormData` of jsdom.
 *
 * @throws TypeError for arguments that `fetch` rejects.
 */
export async function readFetchArguments(input: string | URL | Request, init: RequestInit = {}): Promise<FetchCall> {
	const request = isRequest(input) ? input : undefined;
	const url = new URL(isRequest(input) ? input.url : input);
	const given = readHeaders(init.headers ?? request?.headers);
	const method = methodOf(init.method ?? request?.method ?? 'GET');
	rejectLikeFetch(url, method, given, init);
	if (request?.bodyUsed) throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
	const headers = { ...ADDED, host: url.host, ...given };
	const incoming: Incoming = {
		method,
		host: url.host,
		path: url.pathname,
		search: url.search.slice(1),
		headers,
		body: '',
	};
	const { body } = init;
	const isOwn = body === undefined || body === null;
	if (!isOwn) await addBody(incoming, body);
	else if (request && request.body !== null) incoming.body = new Uint8Array(await request.arrayBuffer());
	setLength(incoming, isOwn ? request?.body : body);
	const redirect = init.redirect ?? request?.redirect ?? 'follow';
	return { incoming, url: url.href.slice(0, url.href.length - url.hash.length), redirect };
}

/** The headers that Node's `fetch` adds. */
const ADDED: Readonly<Record<string, string>> = {
	connection: 'keep-alive',
	accept: '*/*',
	'accept-language': '*',
	'sec-fetch-mode': 'cors',
	'user-agent': 'node',
	'accept-encoding': 'gzip, deflate',
};

/** The length of a stream is unknown. */
function setLength({ method, headers, body }: Incoming, given: unknown): void {
	const hasBody = given !== undefined && given !== null;
	if (hasBody && 'getReader' in Object(given)) headers['transfer-encoding'] = 'chunked';
	else if (hasBody || /^P(?:OST|UT|ATCH)$/.test(method)) {
		headers['content-length'] = String(typeof body === 'string' ? Buffer.byteLength(body) : body.length);
	}
}

/** The signal of the call. A `Request` has one of its own. */
export function signalOf(input: string | URL | Request, init?: RequestInit): AbortSignal | null | undefined {
	return init?.signal ?? (isRequest(input) ? input.signal : undefined);
}

/** Recognizes the `Request` of every environment. */
function isRequest(input: string | URL | Request): input is Request {
	return typeof input === 'object' && 'url' in input;
}

type Body = NonNullable<RequestInit['body']>;

async function addBody(incoming: Incoming, body: Body): Promise<void> {
	const { headers } = incoming;
	if (typeof body === 'string') {
		// The default of `fetch` for a string.
		headers['content-type'] ??= 'text/plain;charset=UTF-8';
		incoming.body = body;
		return;
	}
	const read = new (hostResponse())((await toHost(body)) as Body);
	const contentType = read.headers.get('content-type');
	if (contentType !== null) headers['content-type'] ??= contentType;
	incoming.body = new Uint8Array(await read.arrayBuffer().catch(cannotRead));
}

/** The error of `fetch` for a stream that fails. */
function cannotRead(cause: Error): never {
	throw new TypeError('fetch failed', { cause });
}

/** Converts an object of another realm to Node's class. Node would read it as a text such as `[object FormData]`. */
async function toHost(body: unknown): Promise<unknown> {
	const tag = Object.prototype.toString.call(body).slice(8, -1);
	if (tag === 'URLSearchParams') return new HostURLSearchParams(String(body));
	if (tag === 'FormData') return body instanceof hostFormData() ? body : formOf(body as FormData);
	if (tag === 'Blob' || tag === 'File') return body instanceof HostBlob ? body : blobOf(body as Blob);
	return body;
}

async function formOf(foreign: FormData): Promise<FormData> {
	const form = new (hostFormData())();
	for (const [name, value] of foreign) {
		if (typeof value === 'string') form.append(name, value);
		else form.append(name, (await toHost(value)) as Blob, value.name);
	}
	return form;
}

async function blobOf(foreign: Blob): Promise<Blob> {
	const bytes = 'arrayBuffer' in foreign ? await foreign.arrayBuffer() : await readWithFileReader(foreign);
	return new HostBlob([bytes], { type: foreign.type }) as Blob;
}

/** The part of the browser's `FileReader` that reads a blob. */
interface BlobReader {
	result: ArrayBuffer;
	error: Error;
	onload(): void;
	onerror(): void;
	readAsArrayBuffer(blob: Blob): void;
}

/** The `Blob` of jsdom has no method that reads it. */
function readWithFileReader(blob: Blob): Promise<ArrayBuffer> {
	const { FileReader } = globalThis as unknown as { FileReader: new () => BlobReader };
	const reader = new FileReader();
	return new Promise((resolve, reject) => {
		reader.onload = () => resolve(reader.result);
		reader.onerror = () => reject(reader.error);
		reader.readAsArrayBuffer(blob);
	});
}

/** By lower-case name, without white space around the values, as in `Headers`. */
function readHeaders(init: RequestInit['headers']): Record<string, string> {
	const headers: Record<string, string> = {};
	if (!init) return headers;
	const pairs = Symbol.iterator in init ? (init as Iterable<[string, string]>) : Object.entries(init);
	for (const [name, value] of pairs) {
		const key = name.toLowerCase();
		const text = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
		const known = headers[key];
		headers[key] = known === undefined ? text : `${known}${key === 'cookie' ? ';' : ','} ${text}`;
	}
	return headers;
}
