import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a program can import: a package, or a part of it. */
export interface EntryPoint {
	/** The folder of its pages below `sdk/`: `client`, `mock` or `server`. */
	folder: string;
	/** As in an import: `@returning-ai/client/bulk`. */
	specifier: string;
	/** The published declarations. */
	file: string;
	/** The description in the package.json. */
	description: string;
	/** The page, such as `sdk/client/bulk.html`. */
	path: string;
}

type Target = string | { types?: string; import?: { types: string } };

interface Manifest {
	description: string;
	exports: Record<string, Target>;
}

/** The packages of the reference, in its order. */
export const PACKAGES = ['client', 'mock', 'server'] as const;

/** Every entry point of the three packages that has types, with each `*` of `exports` expanded. */
export function entryPoints(): EntryPoint[] {
	return PACKAGES.flatMap((folder) => {
		const manifest = fileURLToPath(import.meta.resolve(`@returning-ai/${folder}/package.json`));
		const { exports, description } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
		return Object.entries(exports).flatMap(([name, target]) => {
			const types = typesOf(target);
			return types
				? expanded(name, types, dirname(manifest)).map((entry) => ({ description, ...entryPoint(folder, entry) }))
				: [];
		});
	});
}

/** The error for declarations that are missing. */
export function notBuilt(path: string): Error {
	return new Error(`${path} does not exist or declares nothing. To fix: npm run build -- --filter=@returning-ai/docs`);
}

function typesOf(target: Target): string | undefined {
	if (typeof target === 'string') return undefined;
	return target.types ?? target.import?.types;
}

interface Entry {
	name: string;
	file: string;
}

function expanded(name: string, types: string, root: string): Entry[] {
	const [before = '', after] = types.split('*');
	if (after === undefined) return [{ name, file: join(root, types) }];
	if (!existsSync(join(root, before))) throw notBuilt(join(root, before));
	const files = readdirSync(join(root, before)).filter((file) => file.endsWith(after));
	const stars = files.map((file) => file.slice(0, -after.length)).sort();
	return stars.map((star) => ({ name: name.replace('*', star), file: join(root, types.replace('*', star)) }));
}

function entryPoint(folder: string, { name, file }: Entry): Omit<EntryPoint, 'description'> {
	const part = name.slice(2);
	return {
		folder,
		specifier: `@returning-ai/${folder}${name.slice(1)}`,
		file,
		path: `sdk/${folder}/${part || 'index'}.html`,
	};
}
