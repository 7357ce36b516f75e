/** Saves the contract, the declarations, the commands and the programs of the version that was just written. The next release is compared with them. Part of `npm run version`. */
import { relative } from 'node:path';
import { saveBaselineDeclarations } from './api-diff/declarations.ts';
import { saveBaselineSurface } from './command-surface/surface.ts';
import { saveBaselinePrograms } from './programs.ts';
import { saveReleasedContract } from './released.ts';

saveBaselinePrograms();
saveBaselineDeclarations();
await saveBaselineSurface();
console.log(
	`Saved the contract as ${relative(process.cwd(), saveReleasedContract())}, and its declarations, commands and programs in tools/release/baseline/.`,
);
