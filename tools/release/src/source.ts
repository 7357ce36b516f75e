import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unescapeToken } from '@returning-ai/codegen/json-pointer';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const spec = join(root, 'spec');

interface Place {
	file: string;
	node: Node;
}

interface Source {
	document: Document;
	lines: LineCounter;
}

const sources = new Map<string, Source>();

/**
 * Maps a pointer into the bundled contract to its handwritten source, such as `spec/system/badges.yaml:33`. For a removed part: the
 * nearest parent that still exists, or `undefined` when none does.
 */
export function sourceOf(pointer: string): string | undefined {
	const keys = pointer.split('/').slice(1).map(unescapeToken);
	const start = keys[0] === 'components' ? componentAt(keys.splice(0, 3)) : rootAt();
	return start && positionOf(descend(start, keys));
}

function rootAt(): Place {
	return placeAt(join(spec, 'openapi.yaml'));
}

function placeAt(file: string): Place {
	return { file, node: load(file).document.contents as Node };
}

/** The bundle merges the components of all files and keeps their names. */
function componentAt([, section = '', name = '']: readonly string[]): Place | undefined {
	for (const entry of readdirSync(spec, { recursive: true, encoding: 'utf8' })) {
		if (!/^(?:system|integration|application|common)[\\/]\w[\w-]*\.yaml$/.test(entry)) continue;
		const place = placeAt(join(spec, entry));
		const found = child(child(place, section), name);
		if (found) return found;
	}
	return undefined;
}

/** Follows keys and references as deep as they exist. */
function descend(from: Place, keys: readonly string[]): Place {
	let place = from;
	for (const key of keys) {
		const next = child(referred(place), key);
		if (!next) return place;
		place = next;
	}
	return place;
}

function child(place: Place | undefined, key: string): Place | undefined {
	if (!place) return undefined;
	const { file, node } = place;
	if (!isMap(node) && !isSeq(node)) return undefined;
	const found = node.get(isSeq(node) ? Number(key) : key, true);
	return found ? { file, node: found as Node } : undefined;
}

function referred(place: Place): Place {
	const { file, node } = place;
	const reference = isMap(node) ? node.get('$ref') : undefined;
	if (typeof reference !== 'string') return place;
	const [path = '', pointer = ''] = reference.split('#');
	const target = path ? join(dirname(file), path) : file;
	if (!existsSync(target) || !target.endsWith('.yaml')) return place;
	return descend(placeAt(target), pointer.split('/').slice(1).map(unescapeToken));
}

function positionOf({ file, node }: Place): string {
	// A map starts at its first key; its name is on the line above.
	const { line } = load(file).lines.linePos(node.range?.[0] ?? 0);
	return `${relative(root, file)}:${isScalar(node) || line === 1 ? line : line - (isBlock(node) ? 1 : 0)}`;
}

function isBlock(node: Node): boolean {
	return (isMap(node) || isSeq(node)) && node.flow !== true;
}

function load(file: string): Source {
	const known = sources.get(file);
	if (known) return known;
	const lines = new LineCounter();
	const source = { document: parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines }), lines };
	sources.set(file, source);
	return source;
}
