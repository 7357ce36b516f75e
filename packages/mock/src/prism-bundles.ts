/** Loads Prism from the two bundles in `dist`. Each is loaded on first use, because a precompiled response needs neither. */
import type { Operation, Schema } from './contract/operation.ts';
import { loadBundle } from './own-files.ts';

type Prism = typeof import('./prism/mocker.ts');
type ReadOperations = typeof import('./prism/read-operations.ts');

let loaded: Prism | undefined;

export function prism(): Prism {
	loaded ??= loadBundle('prism') as Prism;
	return loaded;
}

/** Reads a document with Prism. */
export async function readOperations(document: string | object): Promise<Operation[]> {
	return withReader(
		async ({ getHttpOperationsFromSpec }) =>
			(await getHttpOperationsFromSpec(document as string & object)) as unknown as Operation[],
	);
}

/** Includes the documents that a document from a URL references, directly or not. It cannot reference files. */
export async function bundleReferences(url: string, document: object, read: (url: string) => Promise<string>): Promise<object> {
	let failure: Error | undefined;
	const readReference = (file: { url: string }): Promise<string> =>
		read(file.url).catch((error: Error) => {
			failure ??= error;
			throw error;
		});
	const settings = readWith({ file: false, http: { read: readReference } });
	return withReader(({ RefParser }) =>
		RefParser.bundle(url, document as never, settings).catch((error: Error) => {
			// The error of the library does not contain the reason.
			throw failure ?? error;
		}),
	);
}

/** The files that a document references, directly or not, with those that are missing or invalid. */
export async function filesOf(file: string): Promise<string[]> {
	return withReader(async ({ RefParser }) => {
		const parser = new RefParser();
		await parser.resolve(file, { continueOnError: true, ...readWith({ http: false }) }).catch(() => {});
		const files = parser.$refs.paths('file');
		const unread = parser.$refs.paths().filter((path) => !files.includes(path) && !/^https?:/.test(path));
		return [...files, ...unread.map(decodeURI)];
	});
}

/** The declarations of the library do not allow `false`. */
function readWith(resolvers: object): { resolve: { external?: boolean } } {
	return { resolve: resolvers };
}

async function withReader<Result>(use: (reader: ReadOperations) => Promise<Result>): Promise<Result> {
	const { noDeprecation = false } = process;
	// Prism's reader of references calls url.parse. Node's deprecation warning would confuse the user.
	process.noDeprecation = true;
	try {
		return await use(loadBundle('read-operations') as ReadOperations);
	} finally {
		process.noDeprecation = noDeprecation;
	}
}

interface Diagnostic {
	message: string;
	severity: number;
	range: { start: { line: number } };
}

/** A node of the syntax tree of YAML. `kind` is 0 for a scalar, 1 for an entry of a map, 2 for a map, 3 for a list, 4 for an alias. */
export interface YamlNode {
	kind: number;
	startPosition: number;
	key?: { value: string; startPosition: number };
	value?: YamlNode | null;
	mappings?: YamlNode[];
	items?: (YamlNode | null)[];
}

export function parseYaml(text: string): { data: unknown; ast: YamlNode; diagnostics: Diagnostic[] } {
	const { data, ast, diagnostics } = (loadBundle('read-operations') as ReadOperations).parseYaml(text, {
		mergeKeys: true,
	});
	return { data, ast: ast as unknown as YamlNode, diagnostics };
}

/** Merges `allOf` into one schema. Returns the schema unchanged when its parts contradict each other. */
export function mergeAllOf(schema: Schema): Schema {
	try {
		const merged = prism().mergeAllOf(schema as object, { deep: true, ignoreAdditionalProperties: true });
		// A part is `false`, which no value matches.
		return (merged as unknown) === false ? { not: {} } : (merged as Schema);
	} catch {
		return schema;
	}
}
