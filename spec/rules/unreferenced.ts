import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Context, isNode, type Location, type Node, type Rule, startOf } from './redocly.ts';
import { resourceFiles } from './resource-files.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

/** A named part of a file, such as the path `/channels` or the example `system.channels.list.all`. */
interface Part {
	file: string;
	/** `paths`, `schemas`, `examples`, … */
	kind: string;
	name: string;
	node: unknown;
}

/** The target of a `$ref`. */
interface Reference {
	file: string;
	kind: string | undefined;
	name: string | undefined;
}

/**
 * Bundling silently drops parts without a `$ref`: a path without an entry in `openapi.yaml` is not in the contract.
 * This rule reads the files itself, because Redocly visits only referenced parts.
 */
export const unreferenced: Rule = () => ({
	Root(_root: unknown, { report, location }: Context) {
		const entryPoint = location.source.absoluteRef;
		const files = resourceFiles(entryPoint);
		const parts = [...files].filter(([file]) => file !== entryPoint).flatMap(([file, document]) => partsOf(file, document));
		const listed = referencesFrom(files, [{ file: entryPoint, node: files.get(entryPoint) }]);
		const paths = parts.filter(({ kind }) => kind === 'paths');
		// Parts that only a missing path uses are not reported: the entry of the path fixes them too.
		const used = referencesFrom(files, [{ file: entryPoint, node: files.get(entryPoint) }, ...paths]);
		for (const part of parts) {
			if ((part.kind === 'paths' ? listed : used).has(keyOf(part))) continue;
			report({ message: messageFor(part, entryPoint), location: locationOf(part, location) });
		}
	},
});

function partsOf(file: string, document: Node): Part[] {
	return Object.entries(document).flatMap(([kind, named]) =>
		isNode(named) ? Object.entries(named).map(([name, node]) => ({ file, kind, name, node })) : [],
	);
}

/** The keys of all parts that these nodes reference, directly or through other parts. */
function referencesFrom(files: ReadonlyMap<string, Node>, starts: readonly Pick<Part, 'file' | 'node'>[]): Set<string> {
	const found = new Set<string>();
	const waiting = [...starts];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		for (const reference of referencesIn(next.node, next.file)) {
			for (const part of partsAt(reference, files.get(reference.file) ?? {})) {
				if (found.has(keyOf(part))) continue;
				found.add(keyOf(part));
				waiting.push(part);
			}
		}
	}
	return found;
}

/** The parts that a `$ref` references: one part, all of a kind (`security.yaml#/securitySchemes`), or a whole file (no pointer). */
function partsAt({ file, kind, name }: Reference, document: Node): Part[] {
	return partsOf(file, document).filter((part) => (kind ?? part.kind) === part.kind && (name ?? part.name) === part.name);
}

function referencesIn(node: unknown, file: string): Reference[] {
	if (Array.isArray(node)) return node.flatMap((item) => referencesIn(item, file));
	if (!isNode(node)) return [];
	const nested = Object.values(node).flatMap((value) => referencesIn(value, file));
	if (typeof node.$ref !== 'string') return nested;
	const [target = '', pointer] = node.$ref.split('#/');
	const [kind, name] = pointer?.split('/').map(unescapePointer) ?? [];
	return [{ file: target === '' ? file : join(dirname(file), target), kind, name }, ...nested];
}

function keyOf({ file, kind, name }: Part): string {
	return `${file}#${kind}#${name}`;
}

function locationOf({ file, kind, name }: Part, location: Location): Location {
	return startOf(file, readFileSync(file, 'utf8'), location).child([kind, name]).key();
}

function messageFor({ file, kind, name }: Part, entryPoint: string): string {
	const from = `./${relative(dirname(entryPoint), file)}`;
	if (kind !== 'paths') return `"${name}" in ${kind} is not used. Reference it with a \`$ref\`, or delete it.`;
	return `The path ${name} is not in the contract. Add these two lines to \`paths\` of ${relative(REPOSITORY, entryPoint)}:
  ${name}:
    $ref: ${from}#/paths/${escapePointer(name)}`;
}

function escapePointer(name: string): string {
	return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePointer(segment: string): string {
	return decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
}
