import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { isNode, type Node } from './redocly.ts';
import { FAMILIES } from './vocabulary.ts';

/** The folders next to `openapi.yaml`. */
const FOLDERS = [...FAMILIES, 'common'];

/** All files of the contract, parsed, by absolute path: the entry point and the files in its folders. */
export function resourceFiles(entryPoint: string): Map<string, Node> {
	const root = dirname(entryPoint);
	const files = FOLDERS.map((name) => join(root, name))
		.filter(existsSync)
		.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
		.filter((file) => /\.ya?ml$/.test(file));
	return new Map([entryPoint, ...files].map((file) => [file, parsed(file)]));
}

function parsed(file: string): Node {
	const document = parse(readFileSync(file, 'utf8'));
	return isNode(document) ? document : {};
}
