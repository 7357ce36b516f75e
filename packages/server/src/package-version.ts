import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version of this package. */
export function packageVersion(): string {
	return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@returning-ai/server/package.json')), 'utf8')).version;
}
