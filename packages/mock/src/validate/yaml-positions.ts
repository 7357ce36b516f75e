import type { YamlNode } from '../prism-bundles.ts';
import type { Mark } from './mark.ts';

const [MAPPING, MAP, SEQUENCE, ALIAS] = [1, 2, 3, 4];

/** The positions of the children of a YAML node. Those of an alias are where its anchor is. */
export function yamlMark(node: YamlNode | null | undefined, offset: number = node?.startPosition ?? 0, name?: string): Mark {
	const mark: Mark = { offset, ...(name === undefined ? {} : { name }) };
	const target = followAlias(node);
	if (target?.kind !== MAP && target?.kind !== SEQUENCE) return mark;
	let children: Mark[] | undefined;
	Object.defineProperty(mark, 'children', {
		get: () => {
			children ??= childrenOf(target, offset);
			return children;
		},
	});
	mark.kind = target.kind === MAP ? 'object' : 'array';
	if (target !== node) mark.isAlias = true;
	return mark;
}

function childrenOf(node: YamlNode, offset: number): Mark[] {
	if (node.kind === SEQUENCE) return (node.items ?? []).map((item) => yamlMark(item, item?.startPosition ?? offset));
	const merged = new Map<string | undefined, Mark>();
	const own: Mark[] = [];
	for (const { kind, key, value } of node.mappings ?? []) {
		if (kind !== MAPPING || !key) continue;
		const name = String(key.value);
		if (name === '<<') for (const mark of mergedMarks(value)) merged.set(mark.name, mark);
		else own.push(yamlMark(value, key.startPosition, name));
	}
	for (const { name: overridden } of own) merged.delete(overridden);
	return [...merged.values(), ...own];
}

/** The entries that a merge key (`<<`) adds. Of a list of maps, the first has precedence, so it comes last. */
function mergedMarks(value: YamlNode | null | undefined): Mark[] {
	const target = followAlias(value);
	const maps = target?.kind === SEQUENCE ? (target.items ?? []).toReversed().map(followAlias) : [target];
	return maps.flatMap((map) => (map?.kind === MAP ? childrenOf(map, map.startPosition) : []));
}

function followAlias(node: YamlNode | null | undefined): YamlNode | undefined {
	let target = node ?? undefined;
	for (let depth = 0; target?.kind === ALIAS && depth < 100; depth++) target = target.value as unknown as YamlNode | undefined;
	return target;
}
