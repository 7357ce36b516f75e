import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OperationId, operations } from '@returning-ai/spec/operations';
import { familyPath } from '@returning-ai/spec/runtime';
import { compileDocument } from './src/compile/compile-document.ts';
import type { CompiledHead } from './src/contract/contract.ts';
import { checkDocument } from './src/validate/check-document.ts';

const CONTRACT = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));

/** Compiles the contract with every response precompiled. Throws when a schema or an example is invalid, so that the build fails. */
export async function compileDefaultContract(file: string = CONTRACT): Promise<string> {
	const document = JSON.parse(readFileSync(file, 'utf8'));
	const faults = await checkDocument(file);
	if (faults.length === 0) return withFamilyRoutes(await compileDocument(document, document, true));
	throw new Error(`The contract is not valid:\n${faults.map(({ line, message }) => `  line ${line}: ${message}`).join('\n')}`);
}

function withFamilyRoutes(compiled: string): string {
	const [first = '', ...lines] = compiled.split('\n');
	const head = JSON.parse(first) as CompiledHead;
	const familyRoutes = head.routes.map((route) => ({ ...route, path: familyPath(operations[route.id as OperationId]) }));
	return [JSON.stringify({ ...head, familyRoutes }), ...lines].join('\n');
}
