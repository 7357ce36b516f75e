import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const folder = join(import.meta.dirname, '../../kept/declarations');

/** Where each published package is made, by its name. */
export const PUBLISHED: ReadonlyMap<string, string> = new Map(
	['spec', 'packages/types', 'packages/client', 'packages/mock', 'packages/server'].map((path) => [
		manifestIn(join(root, path)).name,
		path,
	]),
);

/** What `package.json` says of what users may import and run. */
export interface Manifest {
	name: string;
	version: string;
	exports: Record<string, string | { types?: string }>;
	bin?: Record<string, string>;
	engines: { node: string };
}

export function manifestIn(path: string): Manifest {
	return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
}

/** The declarations of the last release; nothing before the first one. */
export function keptDeclarations(): string | undefined {
	return existsSync(folder) ? folder : undefined;
}

/** Keeps today's declarations, to hold every build against until the next release. */
export function keepDeclarations(): void {
	rmSync(folder, { recursive: true, force: true });
	copyDeclarations(folder);
}

/** Copies the declarations of the last build, package by package. */
export function copyDeclarations(target: string): void {
	for (const [name, path] of PUBLISHED) {
		const built = readdirSync(join(root, path, 'dist'), { recursive: true, encoding: 'utf8' });
		const files = built.filter((file) => file.endsWith('.d.ts')).map((file) => `dist/${file}`);
		for (const file of ['package.json', ...files]) {
			mkdirSync(dirname(join(target, name, file)), { recursive: true });
			copyFileSync(join(root, path, file), join(target, name, file));
		}
	}
}
