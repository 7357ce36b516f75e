import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm install` put into the user's project. */
export interface InstalledManifest {
	name: string;
	version: string;
	exports: Record<string, string | Record<string, string>>;
	bin?: Record<string, string>;
	dependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	engines: Record<string, string>;
}

export function installedManifest(project: string, name: string): InstalledManifest {
	return JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'));
}

/** Every name that can be imported from an installed package, each `*` replaced by the files that are there. */
export function entriesOf(project: string, name: string): string[] {
	const folder = join(project, 'node_modules', name);
	return Object.entries(installedManifest(project, name).exports).flatMap(([entry, target]) => {
		const file = typeof target === 'string' ? target : (target.default ?? '');
		return namesAt(folder, file).map((star) => join(name, entry.replace('*', star)).replaceAll('\\', '/'));
	});
}

/** What the `*` of a path stands for; one empty name for a path without. */
function namesAt(folder: string, path: string): string[] {
	const [before = '', after] = path.split('*');
	if (after === undefined) return [''];
	return readdirSync(join(folder, before))
		.filter((file) => file.endsWith(after))
		.map((file) => file.slice(0, -after.length))
		.sort();
}

/** Types are looked up for each entry that is a module. */
export function modulesAmong(entries: readonly string[]): string[] {
	return entries.filter((entry) => !/\.(?:json|yaml)$/.test(entry));
}

/** The packages that an entry needs beside its own, which its package names as optional. Documented where the entry is. */
export const PEERS: Readonly<Record<string, readonly string[]>> = {
	'@returning-ai/client/otel': ['@opentelemetry/api'],
	'@returning-ai/client/testing': ['ajv', 'ajv-formats'],
	'@returning-ai/client/undici': ['undici'],
	'@returning-ai/mock/vitest': ['vitest'],
};

/** A specifier of an import or export in a JavaScript file or a declaration. */
const IMPORT = /(?:^|[\s;}])(?:import|export)\s*(?:[\w*{][^'"`;]*?\sfrom\s*)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']/g;

/** The packages that a file imports. Relative files, Node's own modules and the package itself are left out. */
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
