import { throwOptionError } from './errors.ts';

/** A file to upload: a `Blob` or `File`, a stream of bytes, or a path. A stream is read into memory, so that it can be retried. */
export type Upload = Blob | ReadableStream<Uint8Array> | { path: string };

/** Builds a form of text fields and files, for `multipart/form-data`. */
export async function multipart(
	fields: Readonly<Record<string, string>>,
	files: Readonly<Record<string, Upload>>,
): Promise<FormData> {
	const form = new FormData();
	for (const name in fields) form.append(name, fields[name] as string);
	for (const name in files) {
		const blob = await toBlob(name, files[name]);
		form.append(name, blob, (blob as File).name ?? `${name}.csv`);
	}
	return form;
}

async function toBlob(name: string, upload: Upload | undefined): Promise<Blob> {
	if (upload instanceof Blob) return upload;
	if (upload instanceof ReadableStream) return new Response(upload, { headers: { 'content-type': 'text/csv' } }).blob();
	if (typeof upload?.path === 'string') return openFile(upload.path);
	return throwOptionError(name, typeof upload, 'a Blob, a File, a stream or { path }, such as new Blob([csv])');
}

interface FileSystem {
	openAsBlob(path: string, options: { type: string }): Promise<Blob>;
	existsSync(path: string): boolean;
}

/** Gets `node:fs` without an import: a bundler for browsers would fail on it. */
function openFile(path: string): Promise<Blob> {
	const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => FileSystem | undefined } };
	const files = process?.getBuiltinModule?.('node:fs');
	if (!files?.existsSync(path))
		return throwOptionError('The file', path, 'a path that exists, or a Blob in a runtime without files');
	return files.openAsBlob(path, { type: 'text/csv' });
}
