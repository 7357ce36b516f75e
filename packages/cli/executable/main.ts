/** The entry point of the single executable. Its code cache is built in, so it needs no compile cache. */
import { main } from '../src/run.ts';

void main();
