/** Saves the contract, the declarations and the programs of the version that was just written. The next release is compared with them. Part of `npm run version`. */
import { relative } from 'node:path';
import { saveBaselineDeclarations } from './api-diff/declarations.ts';
import { saveBaselinePrograms } from './programs.ts';
import { saveReleasedContract } from './released.ts';

saveBaselinePrograms();
saveBaselineDeclarations();
console.log(
	`Saved the contract as ${relative(process.cwd(), saveReleasedContract())}, and its declarations and programs in tools/release/baseline/.`,
);
