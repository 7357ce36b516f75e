/** Keeps the contract and the programs of the version that was just written, to hold the next one against: part of `npm run version`. */
import { relative } from 'node:path';
import { keepPrograms } from './programs.ts';
import { keepRelease } from './released.ts';
import { keepDeclarations } from './surface/declarations.ts';

keepPrograms();
keepDeclarations();
console.log(
	`The contract is kept in ${relative(process.cwd(), keepRelease())}, with the declarations that its users compile against and programs as they write them.`,
);
