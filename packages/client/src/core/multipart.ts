import { TimeoutError, throwOptionError } from './errors.ts';
import type { Limits } from './limits.ts';
import { withTimeout } from './with-timeout.ts';

/**
 * A file to upload: a `Blob` or `File`, the text of a CSV file, bytes such as a `Buffer`, a stream (a web stream, or one of
 * Node.js), or a path. A stream is read into memory, so that it can be retried.
 */
export type Upload = Blob | string | ArrayBuffer | ArrayBufferView | UploadStream | { path: string };

/** A stream of bytes or text: Node's `Readable`, a `ReadableStream` of either library of types, or an async generator. */
export type UploadStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** Builds a form of text fields and files, for `multipart/form-data`. Reads the files within the limits of the call. */
export function multipart(
	fields: Readonly<Record<string, string>>,
	files: Readonly<Record<string, Upload>>,
	{ timeout, signal }: Limits,
): Promise<FormData> {
	const timeoutError = (): Error => new TimeoutError(`The upload was not read within ${timeout} ms`);
	return withTimeout(timeout, signal, (reading) => buildForm(fields, files, reading), timeoutError);
}

async function buildForm(
	fields: Readonly<Record<string, string>>,
	files: Readonly<Record<string, Upload>>,
	signal: AbortSignal,
): Promise<FormData> {
	const form = new FormData();
	for (const name in fields) form.append(name, fields[name] as string);
	for (const name in files) {
		const blob = await toBlob(name, files[name], signal);
		form.append(name, blob, (blob as File).name || `${name}.csv`);
	}
	return form;
}

const CSV = { type: 'text/csv' };

async function toBlob(name: string, upload: unknown, signal: AbortSignal): Promise<Blob> {
	if (upload instanceof Blob) return upload;
	if (upload instanceof ArrayBuffer || ArrayBuffer.isView(upload)) return new Blob([upload as ArrayBuffer], CSV);
	if (typeof upload === 'string')
		// A file has at least a header and a row, so a single line is more likely a path.
		return upload.includes('\n')
			? new Blob([upload], CSV)
			: throwOptionError(name, 'a single line', DEVELOPMENT && 'CSV text, or { path }');
	const { path } = Object(upload);
	if (typeof path === 'string' && !isStream(upload)) return openFile(path);
	return isStream(upload)
		? new Blob(await readAll(upload, signal), CSV)
		: throwOptionError(
				name,
				typeof upload,
				DEVELOPMENT && 'a Blob, a File, CSV text, bytes, a stream or { path }, such as new Blob([csv])',
			);
}

function isStream(upload: unknown): upload is UploadStream {
	const { getReader, [Symbol.asyncIterator]: iterator } = Object(upload);
	return !!(getReader || iterator);
}

/** Reads a stream. Cancels it when the signal aborts. */
async function readAll(stream: UploadStream, signal: AbortSignal): Promise<BlobPart[]> {
	const parts: BlobPart[] = [];
	const next = 'getReader' in stream ? readerOf(stream, signal) : iteratorOf(stream, signal);
	for (;;) {
		const { done, value } = await next();
		if (done) return parts;
		parts.push(value as BlobPart);
	}
}

type Next = () => Promise<{ done?: boolean | undefined; value?: unknown }>;

/** Safari cannot iterate over a `ReadableStream`. */
function readerOf(stream: ReadableStream, signal: AbortSignal): Next {
	const reader = stream.getReader();
	signal.addEventListener('abort', () => reader.cancel(signal.reason).catch(() => {}));
	return () => reader.read();
}

function iteratorOf(stream: AsyncIterable<unknown>, signal: AbortSignal): Next {
	const iterator = stream[Symbol.asyncIterator]();
	signal.addEventListener('abort', () => {
		(stream as { destroy?: () => void }).destroy?.();
		iterator.return?.().catch(() => {});
	});
	return () => iterator.next();
}

interface FileSystem {
	openAsBlob(path: string, options: { type: string }): Promise<Blob>;
	existsSync(path: string): boolean;
}

/** Gets `node:fs` without an import: a bundler for browsers would fail on it. */
function openFile(path: string): Promise<Blob> {
	const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => FileSystem | undefined } };
	const files = process?.getBuiltinModule?.('node:fs');
	if (!files)
		throwOptionError(
			'The file',
			path,
			DEVELOPMENT && 'a Blob: this runtime has no files (Node.js has them from 20.16 and 22.3 on)',
		);
	if (!files.existsSync(path)) throwOptionError('The file', path, DEVELOPMENT && 'a path that exists');
	return files.openAsBlob(path, CSV);
}
