import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Contract } from './contract/contract.ts';

let loaded: Contract | undefined;

/** The contract of the Returning.AI API, compiled when this package was built. */
export function defaultContract(): Contract {
	loaded ??= new Contract(readFileSync(fileURLToPath(new URL('../dist/contract.jsonl', import.meta.url)), 'utf8'));
	return loaded;
}
