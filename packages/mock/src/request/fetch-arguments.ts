import { Blob as HostBlob } from 'node:buffer';
import { URLSearchParams as HostURLSearchParams } from 'node:url';
import { HostFormData, HostResponse } from '../host-globals.ts';
import type { Incoming } from './incoming.ts';

/** Reads the arguments of a `fetch`. They can be objects of a test environment, such as the `FormData` of jsdom. */
export async function readFetchArguments(input: string | URL | Request, init: RequestInit = {}): Promise<Incoming> {
	const request = isRequest(input) ? input : undefined;
	const { host, pathname, search } = new URL(isRequest(input) ? input.url : input);
	const headers = lowerCase(init.headers ?? request?.headers);
	const method = (init.method ?? request?.method ?? 'GET').toUpperCase();
	const incoming: Incoming = { method, host, path: pathname, search: search.slice(1), headers, body: '' };
	const { body } = init;
	if (body !== undefined && body !== null) return withBody(incoming, body);
	if (request && request.body !== null) incoming.body = new Uint8Array(await request.arrayBuffer());
	return incoming;
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

async function withBody(incoming: Incoming, body: Body): Promise<Incoming> {
	const { headers } = incoming;
	if (typeof body === 'string') {
		// The default of `fetch` for a string.
		headers['content-type'] ??= 'text/plain;charset=UTF-8';
		return { ...incoming, body };
	}
	const read = new HostResponse((await toHost(body)) as Body);
	const contentType = read.headers.get('content-type');
	if (contentType !== null) headers['content-type'] ??= contentType;
	return { ...incoming, body: new Uint8Array(await read.arrayBuffer()) };
}

/** Converts an object of another realm to Node's class. Node would read it as a text such as `[object FormData]`. */
async function toHost(body: unknown): Promise<unknown> {
	const tag = Object.prototype.toString.call(body).slice(8, -1);
	if (tag === 'URLSearchParams') return new HostURLSearchParams(String(body));
	if (tag === 'FormData') return body instanceof HostFormData ? body : formOf(body as FormData);
	if (tag === 'Blob' || tag === 'File') return body instanceof HostBlob ? body : blobOf(body as Blob);
	return body;
}

async function formOf(foreign: FormData): Promise<FormData> {
	const form = new HostFormData();
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

function lowerCase(init: RequestInit['headers']): Record<string, string> {
	const headers: Record<string, string> = {};
	if (!init) return headers;
	const pairs = Symbol.iterator in init ? (init as Iterable<[string, string]>) : Object.entries(init);
	for (const [name, value] of pairs) headers[name.toLowerCase()] = String(value);
	return headers;
}
