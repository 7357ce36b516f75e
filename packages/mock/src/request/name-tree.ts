/** Values by the parts of their names: `a[b][c]` is in the map `b` of the map `a`. */
export type NameTree<Value> = Map<string, Value | NameTree<Value>>;

/** The map that contains the last part of a name. Creates the maps on the way; a map replaces a value. */
export function mapOfLast<Value>(root: NameTree<Value>, names: readonly string[]): NameTree<Value> {
	let tree = root;
	for (const name of names.slice(0, -1)) {
		const known = tree.get(name);
		const next: NameTree<Value> = known instanceof Map ? known : new Map();
		tree.set(name, next);
		tree = next;
	}
	return tree;
}
