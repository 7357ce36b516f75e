import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Download } from './download.ts';
import { bundleReferences, filesOf } from './prism-bundles.ts';
import { SpecError } from './spec-error.ts';

/** The text of a document. */
export interface SourceDocument {
	/** Names the document in messages: its file, or its URL without the query, which can contain a secret. */
	name: string;
	text: string;
	/** The source of the document for `compileDocument`, if it references other documents. */
	withReferences(document: object): Promise<string | object>;
}

/** @throws SpecError when the document cannot be read. */
export async function readDocument(source: string | URL): Promise<SourceDocument> {
	const text = String(source);
	if (isUrl(text)) return readUrl(text);
	const scheme = /^([a-z][a-z\d+.-]+:)\/\//i.exec(text)?.[1]?.toLowerCase();
	if (scheme === undefined) return readFile(text);
	if (scheme === 'file:') return readFile(fileURLToPath(text));
	throw new SpecError(scheme, [`${scheme} is not supported; expected a file, or a URL with http: or https:`]);
}

export function isUrl(source: string): boolean {
	return /^https?:\/\//i.test(source);
}

/** Whether a document references other documents. */
export function refersElsewhere(text: string): boolean {
	return /\$ref["']?\s*:\s*["']?[^#"'\s]/.test(text);
}

/** The file of a document, and the files that it references, directly or not. */
export async function filesOfDocument(file: string): Promise<string[]> {
	try {
		return refersElsewhere(readFileSync(file, 'utf8')) ? await filesOf(file) : [file];
	} catch {
		return [file];
	}
}

function readFile(file: string): SourceDocument {
	try {
		return { name: file, text: readFileSync(file, 'utf8'), withReferences: async () => file };
	} catch (error) {
		const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file does not exist' : (error as Error).message;
		throw new SpecError(file, [`${file}: file: ${reason}`]);
	}
}

async function readUrl(source: string): Promise<SourceDocument> {
	if (!URL.canParse(source))
		throw new SpecError(source, [`${source}: url: not a valid URL; expected one such as http://localhost/a.yaml`]);
	const name = nameOf(source);
	const download = new Download();
	const readReference = async (url: string): Promise<string> =>
		(
			await download.read(url).catch((error: Error) => {
				throw new Error(`"${nameOf(url)}": ${error.message}`);
			})
		).text;
	try {
		const { text, url } = await download.read(source);
		return { name, text, withReferences: (document) => bundleReferences(url, document, readReference) };
	} catch (error) {
		throw new SpecError(name, [`${name}: url: ${(error as Error).message}`]);
	}
}

function nameOf(url: string): string {
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
