import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package.json of an installed package. */
export interface InstalledManifest {
	name: string;
	version: string;
	/** A target is a file, or files by condition. The client and the types have a second set of files for `require`. */
	exports: Record<string, string | Files | { import: Files; require: Files }>;
	bin?: Record<string, string>;
	dependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	engines: Record<string, string>;
}

interface Files {
	types?: string;
	default: string;
}

export function installedManifest(project: string, name: string): InstalledManifest {
	return JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'));
}

/** Every import specifier of an installed package, with each `*` expanded to its files. */
export function entriesOf(project: string, name: string): string[] {
	const folder = join(project, 'node_modules', name);
	return Object.entries(installedManifest(project, name).exports).flatMap(([entry, target]) => {
		return namesAt(folder, fileOf(target)).map((star) => join(name, entry.replace('*', star)).replaceAll('\\', '/'));
	});
}

/** The file that an import loads. */
function fileOf(target: InstalledManifest['exports'][string]): string {
	if (typeof target === 'string') return target;
	return 'import' in target ? target.import.default : target.default;
}

/** The values of the `*` in a path; one empty string for a path without. */
function namesAt(folder: string, path: string): string[] {
	const [before = '', after] = path.split('*');
	if (after === undefined) return [''];
	return readdirSync(join(folder, before))
		.filter((file) => file.endsWith(after))
		.map((file) => file.slice(0, -after.length))
		.sort();
}

/** The entries that have types: all except JSON and YAML files. */
export function modulesAmong(entries: readonly string[]): string[] {
	return entries.filter((entry) => !/\.(?:json|yaml)$/.test(entry));
}

/** The optional peer dependencies that an entry needs. The entry's documentation names them. */
export const PEERS: Readonly<Record<string, readonly string[]>> = {
	'@returning-ai/client/otel': ['@opentelemetry/api'],
	'@returning-ai/client/testing': ['ajv', 'ajv-formats'],
	'@returning-ai/client/undici': ['undici'],
	'@returning-ai/mock/vitest': ['vitest'],
};

/** Matches the specifier of an import or export in a JavaScript file or a declaration. */
const IMPORT = /(?:^|[\s;}])(?:import|export)\s*(?:[\w*{][^'"`;]*?\sfrom\s*)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']/g;

/** The packages that a file imports, without relative files, Node's modules and the package itself. */
export function importedPackages(text: string, self: string): string[] {
	const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const specifiers = [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
	const names = specifiers
		.filter((specifier) => !/^(?:[./#]|node:)/.test(specifier))
		.map((specifier) =>
			specifier
				.split('/')
				.slice(0, specifier.startsWith('@') ? 2 : 1)
				.join('/'),
		);
	return [...new Set(names)].filter((name) => name !== self);
}
