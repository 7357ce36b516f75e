import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The `package.json` of an installed package, even if its exports hide that file.
 *
 * @param from The URL of the file that needs the package: npm may have put it beside that file's own package.
 */
export function findManifest(name: string, from: string = import.meta.url): string {
	const require = createRequire(from);
	const found = (require.resolve.paths(name) ?? [])
		.map((folder) => join(folder, name, 'package.json'))
		.find((file) => existsSync(file));
	if (!found) throw new Error(`${name} is not installed. To fix: npm ci`);
	return found;
}
