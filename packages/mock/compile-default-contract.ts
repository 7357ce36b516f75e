import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContract } from './src/compile/check-contract.ts';
import { compileDocument } from './src/compile/compile-document.ts';
import { Contract } from './src/contract/contract.ts';

const CONTRACT = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));

/** Compiles the contract with every response precompiled. Throws when a schema or an example is invalid, so that the build fails. */
export async function compileDefaultContract(file: string = CONTRACT): Promise<string> {
	const document = JSON.parse(readFileSync(file, 'utf8'));
	const text = await compileDocument(document, document, true);
	const faults = checkContract(new Contract(text));
	if (faults.length === 0) return text;
	throw new Error(
		`The contract is not valid:\n${faults.map(({ path, message }) => `  ${path.join(' ')}\n    ${message}`).join('\n')}`,
	);
}
