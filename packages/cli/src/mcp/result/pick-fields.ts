/** Keeps the fields at these dot paths. The paths lead through arrays to their items. */
export function pickFields(value: unknown, paths: readonly string[]): unknown {
	return pick(
		value,
		paths.map((path) => path.split('.')),
	);
}

/** The paths that lead to no field. */
export function unknownPaths(value: unknown, paths: readonly string[]): string[] {
	return paths.filter((path) => !leads(value, path.split('.')));
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
	if (Array.isArray(value)) return value.map((item) => pick(item, paths));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
		const inner = paths.filter(([first]) => first === name).map((path) => path.slice(1));
		if (inner.length === 0) return [];
		return [[name, inner.some((path) => path.length === 0) ? part : pick(part, inner)]];
	});
	return Object.fromEntries(entries);
}

function leads(value: unknown, [name, ...rest]: readonly string[]): boolean {
	if (name === undefined) return true;
	if (Array.isArray(value)) return value.length === 0 || value.some((item) => leads(item, [name, ...rest]));
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
	return leads((value as Record<string, unknown>)[name], rest);
}
