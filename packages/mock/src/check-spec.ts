import { isUrl } from './read-document.ts';
import { SpecError } from './spec-error.ts';

/**
 * Finds the problems of a document, also in the files that it references: violations of OpenAPI, invalid schemas, wrong examples,
 * references without a target, and responses that cannot be generated.
 *
 * @example
 * ```ts
 * import { checkSpec } from '@returning-ai/mock';
 *
 * const problems = await checkSpec('petstore.yaml');
 * for (const problem of problems) console.error(problem);
 * ```
 *
 * @returns one line for each problem, with its file, line, rule and fix; an empty list for a valid document
 * @throws SpecError when the file cannot be read.
 */
export async function checkSpec(file: string): Promise<string[]> {
	if (isUrl(file)) throw new SpecError('The document', ['url: only a document in a file can be checked; save it first']);
	// Loaded on first use: a mock does not need it.
	const { checkDocument } = await import('./validate/check-document.ts');
	const faults = await checkDocument(file);
	const unreadable = faults.find(({ rule }) => rule === 'file');
	if (unreadable) throw new SpecError(file, [`${file}: file: ${unreadable.message}`]);
	return faults.map(({ file: place, line, rule, message }) => `${place}:${line}: ${rule}: ${message}`);
}
