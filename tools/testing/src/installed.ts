import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The package.json of an installed package, which its exports may hide. */
export function findManifest(name: string): string {
	const found = (require.resolve.paths(name) ?? [])
		.map((folder) => join(folder, name, 'package.json'))
		.find((file) => existsSync(file));
	if (!found) throw new Error(`${name} is not installed. To mend: npm ci`);
	return found;
}
