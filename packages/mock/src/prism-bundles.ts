/** Loads Prism from the two bundles in `dist`. Each is loaded on first use, because a precompiled response needs neither. */
import { createRequire } from 'node:module';
import type { Operation, Schema } from './contract/operation.ts';

type Prism = typeof import('./prism/mocker.ts');
type ReadOperations = typeof import('./prism/read-operations.ts');

const load = createRequire(import.meta.url);
let loaded: Prism | undefined;

export function prism(): Prism {
	loaded ??= load('../dist/prism.cjs') as Prism;
	return loaded;
}

/** Reads a document with Prism. */
export async function readOperations(document: string | object): Promise<Operation[]> {
	const { getHttpOperationsFromSpec } = load('../dist/read-operations.cjs') as ReadOperations;
	const { noDeprecation = false } = process;
	// Prism's reader of references calls url.parse. Node's deprecation warning would confuse the user.
	process.noDeprecation = true;
	try {
		return (await getHttpOperationsFromSpec(document as string & object)) as unknown as Operation[];
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
	const { data, ast, diagnostics } = (load('../dist/read-operations.cjs') as ReadOperations).parseYaml(text, {
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
