import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContract } from './src/compile/check-contract.ts';
import { compileDocument } from './src/compile/compile-document.ts';
import { Contract } from './src/contract/contract.ts';

/** The contract, compiled; stops at the first fault, since the contract is ours to mend. */
export async function compileOwnContract(): Promise<string> {
	const file = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));
	const document = JSON.parse(readFileSync(file, 'utf8'));
	const text = await compileDocument(document, document, true);
	const faults = checkContract(new Contract(text));
	if (faults.length === 0) return text;
	throw new Error(
		`The contract cannot be served:\n${faults.map(({ path, message }) => `  ${path.join(' ')}\n    ${message}`).join('\n')}`,
	);
}
