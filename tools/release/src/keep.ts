/** Keeps the contract of the version that was just written, to compare the next one with: part of `npm run version`. */
import { relative } from 'node:path';
import { keepRelease } from './released.ts';

console.log(`The contract is kept in ${relative(process.cwd(), keepRelease())}.`);
