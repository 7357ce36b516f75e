/** A copy of the repository to mutate. Its files are copies; packages from the registry are links. */
import { constants, copyFileSync, mkdirSync, readdirSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

const LEFT_OUT = new Set(['.git', '.turbo', '.cache', '.vite', 'coverage', 'packed', 'sbom']);

/** Copies a tree with its `dist/` folders. Its workspaces import each other's copies. */
export function copyTree(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const source = join(from, entry.name);
		const target = join(to, entry.name);
		if (LEFT_OUT.has(entry.name)) continue;
		if (entry.name === 'node_modules') linkModules(source, target);
		else if (entry.isDirectory()) copyTree(source, target);
		else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
		else if (entry.isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE);
	}
}

/** A `node_modules` with links to the real packages. Links of workspaces and commands are copied unchanged. */
function linkModules(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const source = join(from, entry.name);
		const target = join(to, entry.name);
		if (LEFT_OUT.has(entry.name) && entry.name !== '.cache') continue;
		if (entry.name === '.bin' || (entry.isDirectory() && entry.name.startsWith('@'))) linkModules(source, target);
		else if (entry.isSymbolicLink() && !isAbsolute(readlinkSync(source))) symlinkSync(readlinkSync(source), target);
		else symlinkSync(realpathSync(source), target);
	}
}
