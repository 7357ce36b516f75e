import type { Path, Source } from './source.ts';
import { isObject } from './value-kinds.ts';

/** A value in a file. */
export interface Place {
	source: Source;
	path: Path;
	value: unknown;
}

export function below({ source, path, value }: Place, ...keys: (string | number)[]): Place {
	const names = keys.map(String);
	const inner = names.reduce<unknown>(
		(outer, key) => (typeof outer === 'object' && outer !== null && Object.hasOwn(outer, key) ? outer[key as never] : undefined),
		value,
	);
	return { source, path: [...path, ...names], value: inner };
}

/** The values of an object or a list. */
export function children(place: Place): Place[] {
	if (typeof place.value !== 'object' || place.value === null) return [];
	return Object.entries(place.value).map(([key, value]) => ({ source: place.source, path: [...place.path, key], value }));
}

export function keyOf({ source, path }: Place): string {
	return `${source.file}#${pointerOf(path)}`;
}

function pointerOf(path: Path): string {
	return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const METHOD = /^(?:get|put|post|delete|options|head|patch|trace)$/;

/** A path for people: it starts with the operation, if it is in one. */
export function describePath(path: Path, root: unknown): string {
	const [section, template = '', method = '', ...rest] = path;
	if (section !== 'paths' || !METHOD.test(method)) return dotted(path);
	const { operationId } = (
		isObject(root) ? (below({ source: {} as Source, path: [], value: root }, ...path.slice(0, 3)).value ?? {}) : {}
	) as {
		operationId?: unknown;
	};
	const name = typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${template}`;
	return rest.length > 0 ? `${name}: ${dotted(rest)}` : name;
}

function dotted(path: Path): string {
	return path.join('.');
}
