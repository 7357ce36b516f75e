/** Loads JSONPath from its bundle in `dist`, on first use: few plans use it, and it makes the mock start later. */
import type { JSONPathQuery } from 'json-p3';
import { loadBundle } from './own-files.ts';

/** @throws an error of the library when the path is invalid. */
export function compileJsonPath(path: string): JSONPathQuery {
	return (loadBundle('json-path') as typeof import('./json-path.ts')).compile(path);
}
