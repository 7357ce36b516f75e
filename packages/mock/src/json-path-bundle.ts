/** Loads JSONPath from its bundle in `dist`, on first use: few plans use it, and it makes the mock start later. */
import { createRequire } from 'node:module';
import type { JSONPathQuery } from 'json-p3';

const load = createRequire(import.meta.url);

/** @throws an error of the library when the path is invalid. */
export function compileJsonPath(path: string): JSONPathQuery {
	return (load('../dist/json-path.cjs') as typeof import('./json-path.ts')).compile(path);
}
