import { compileDocument } from './compile/compile-document.ts';
import { resolveIds } from './compile/resolve-ids.ts';
import { Contract } from './contract/contract.ts';
import { cacheFile, readCache, writeCache } from './document-cache.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './prism-bundles.ts';
import { readDocument, refersElsewhere, type SourceDocument } from './read-document.ts';
import { SpecError } from './spec-error.ts';

/**
 * Reads any OpenAPI document (2.0, 3.0 or 3.1, JSON or YAML) for `startMock({ contract })` or `createMockFetch({ contract })`. The
 * source is a file, or an http or https URL, from which at most 50 MB are read in at most 30 s. The compiled document is cached in the user's cache folder. The cache key is a hash of the document and of the compiler's code.
 *
 * @example
 * ```ts
 * import { readSpec, startMock } from '@returning-ai/mock';
 *
 * const mock = await startMock({ port: 0, contract: await readSpec('petstore.yaml') });
 * ```
 *
 * An invalid schema causes a 500 response on the first request that needs it. So does one without an example for which no valid data is
 * generated in time. To find them all first, use `checkSpec`.
 *
 * @throws SpecError when the file is missing or is not a supported OpenAPI document.
 */
export async function readSpec(source: string | URL): Promise<Contract> {
	return compile(await readDocument(source));
}

async function compile(source: SourceDocument): Promise<Contract> {
	const { text } = source;
	// The hash of a document does not change with the documents that it references.
	const cached = refersElsewhere(text) ? undefined : cacheFile(text);
	const known = cached && readCache(cached);
	if (known) return new Contract(known);
	const compiled = await compileText(source);
	if (cached) writeCache(cached, compiled);
	return new Contract(compiled);
}

async function compileText({ name, text, withReferences }: SourceDocument): Promise<string> {
	const document = resolveIds(parse(name, text));
	const isOneOfSeveral = refersElsewhere(text) && refersElsewhere(JSON.stringify(document));
	const compiled = await compileWith(document, isOneOfSeveral ? withReferences : undefined).catch((error: Error) => {
		throw new SpecError(name, [`${name}:${lineOfReference(text, error.message)}: reference: ${error.message}`]);
	});
	if (new Contract(compiled).ids.length === 0)
		throw new SpecError(name, [`${name}:1: paths: no operation was given; expected at least one`]);
	return compiled;
}

async function compileWith(
	document: Record<string, unknown>,
	withReferences: SourceDocument['withReferences'] | undefined,
): Promise<string> {
	const source = (await withReferences?.(document)) ?? document;
	return compileDocument(source as string | Record<string, unknown>, document, false);
}

function parse(file: string, text: string): Record<string, unknown> {
	const json = parseJson(text);
	const { data, diagnostics } = json instanceof Error ? parseYaml(text) : { data: json.value, diagnostics: [] };
	const problems = diagnostics.filter(({ severity }) => severity === 0);
	if (problems.length > 0) {
		throw new SpecError(
			file,
			problems.map(({ message, range }) => `${file}:${range.start.line + 1}: syntax: ${message}`),
		);
	}
	const document = data as Record<string, unknown> | null;
	if (typeof document !== 'object' || !isKnownVersion(document ?? {})) {
		throw new SpecError(file, [`${file}:1: openapi: ${givenVersion(document)}; expected openapi 3.0 or 3.1, or swagger 2.0`]);
	}
	if (!document?.paths || Object.keys(document.paths).length === 0) {
		const given = document?.webhooks ? 'only webhooks were given, which the mock does not send' : 'nothing was given';
		throw new SpecError(file, [`${file}:1: paths: ${given}; expected at least one path`]);
	}
	return document;
}

/** Accepts `3.1`, `3.1.1` and `3.1.0-rc1`. Swagger has only the version 2.0. An unquoted 3.0 or 2.0 is the number 3 or 2. */
function isKnownVersion({ openapi, swagger }: Record<string, unknown>): boolean {
	if (openapi === undefined) return swagger === '2.0' || swagger === 2;
	return openapi === 3 || /^3\.[01](?:\.\d+(?:-\S+)?)?$/.test(String(openapi));
}

function givenVersion(document: Record<string, unknown> | null): string {
	const version = document?.openapi ?? document?.swagger;
	return version === undefined ? 'nothing was given' : `${JSON.stringify(version)} was given`;
}

/** The line of the reference that is last in an error message. */
function lineOfReference(text: string, message: string): number {
	const name = [...message.matchAll(/"([^"]+)"/g)].at(-1)?.[1] ?? message;
	const index = text.split('\n').findIndex((line) => line.includes('$ref') && line.includes(name));
	return Math.max(index, 0) + 1;
}
