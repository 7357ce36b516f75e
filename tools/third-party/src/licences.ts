import { existsSync, readdirSync, readFileSync } from 'node:fs';
import nodePath, { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence texts of all packages in the bundles. The licences require that they are included. */
export function licences(root: string, metafiles: Metafile[]): string {
	const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).map((file) => packageFolder(join(root, file))));
	const texts = [...folders].filter((folder) => folder !== undefined).map(licenceOf);
	return [...new Set(texts)].toSorted().join(`\n${'-'.repeat(100)}\n\n`);
}

/** The folder of the installed package that contains a file, with forward slashes; `undefined` for a file of ours. */
export function packageFolder(file: string, path: typeof nodePath.posix = nodePath): string | undefined {
	const slashes = file.replaceAll(path.sep, '/');
	const [found] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(slashes) ?? [];
	return found;
}

function licenceOf(folder: string): string {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const { name, version, licenses = [], repository } = manifest;
	const license = manifest.license ?? licenses.map(({ type }: { type: string }) => type).join(' or ');
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
	const text =
		file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`;
	// The MPL asks for the address of the source.
	const source = license === 'MPL-2.0' ? `Source: ${repository.url ?? repository}\n\n` : '';
	return `${name} ${version} (${license})\n\n${source}${text}\n`;
}
