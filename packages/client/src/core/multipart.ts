import { refuse } from './errors.ts';

/** A file to send: a `Blob` or `File`, a stream of bytes (read into memory, so that it can be sent again), or the path of a file. */
export type Upload = Blob | ReadableStream<Uint8Array> | { path: string };

/** A form of text fields and files, as `multipart/form-data`. */
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
	if (typeof upload?.path === 'string') return fileAt(upload.path);
	return refuse(name, typeof upload, 'a Blob, a File, a stream or { path }, such as new Blob([csv])');
}

interface FileSystem {
	openAsBlob(path: string, options: { type: string }): Promise<Blob>;
	existsSync(path: string): boolean;
}

/** Asks the runtime for its files without an import that a bundler for browsers would trip over. */
function fileAt(path: string): Promise<Blob> {
	const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => FileSystem | undefined } };
	const files = process?.getBuiltinModule?.('node:fs');
	if (!files?.existsSync(path))
		return refuse('The file', path, 'a path that can be read here, or a Blob where there are no files');
	return files.openAsBlob(path, { type: 'text/csv' });
}
