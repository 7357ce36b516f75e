import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const folder = join(import.meta.dirname, '../../baseline/declarations');

/** The folder of each published package, by its name. */
export const PUBLISHED: ReadonlyMap<string, string> = new Map(
	['spec', 'packages/types', 'packages/client', 'packages/mock', 'packages/server', 'packages/cli'].map((path) => [
		manifestIn(join(root, path)).name,
		path,
	]),
);

/** The file of an entry point, or its files by condition. */
export type Target = string | { types?: string; import?: { types?: string } };

/** The fields of `package.json` that define what users can import and run. */
export interface Manifest {
	name: string;
	version: string;
	exports: Record<string, Target>;
	bin?: Record<string, string>;
	engines: { node: string };
}

export function manifestIn(path: string): Manifest {
	return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
}

/** The folder with the declarations of the last release; `undefined` before the first one. */
export function baselineDeclarations(): string | undefined {
	return existsSync(folder) ? folder : undefined;
}

/** Saves the current declarations. Every build until the next release is compared with them. */
export function saveBaselineDeclarations(): void {
	rmSync(folder, { recursive: true, force: true });
	copyDeclarations(folder);
}

/** Copies the declarations of the last build, package by package, without their copies for CommonJS. */
export function copyDeclarations(target: string): void {
	for (const [name, path] of PUBLISHED) {
		const built = readdirSync(join(root, path, 'dist'), { recursive: true, encoding: 'utf8' });
		const files = built.filter((file) => file.endsWith('.d.ts') && !/^cjs[\\/]/.test(file)).map((file) => `dist/${file}`);
		for (const file of ['package.json', ...files]) {
			mkdirSync(dirname(join(target, name, file)), { recursive: true });
			copyFileSync(join(root, path, file), join(target, name, file));
		}
	}
}
