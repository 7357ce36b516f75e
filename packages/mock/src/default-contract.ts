import { Contract } from './contract/contract.ts';
import { readContract } from './own-files.ts';

let loaded: Contract | undefined;

/** The contract of the Returning.AI API, compiled when this package was built. */
export function defaultContract(): Contract {
	loaded ??= new Contract(readContract());
	return loaded;
}
