/** The part of Redocly's visitor interface that our rules use. Redocly publishes its types in a package with another version. */
export interface Location {
	source: { absoluteRef: string };
	/** The JSON pointer in the file. */
	pointer: string;
	child(path: string | number | (string | number)[]): Location;
	key(): Location;
}

export interface Context {
	location: Location;
	key: string | number;
	parent: unknown;
	report(problem: { message: string; location?: Location }): void;
	/** Follows a `$ref`. `from` is the file of the reference, if it is not the file of the visited node. */
	resolve<T>(node: unknown, from?: string): { node: T | undefined; location?: Location };
}

export type Node = Record<string, unknown>;
export type Visit = (node: never, context: Context) => void;
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit; skip?: (node: never) => boolean }>;
export type Rule = () => Visitor;

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The start of another file, which Redocly may not have read. Redocly does not export its classes, so they come from an existing location. */
export function startOf(file: string, text: string, here: Location): Location {
	const Source = here.source.constructor as new (absoluteRef: string, body: string) => Location['source'];
	const LocationOf = here.constructor as new (source: Location['source'], pointer: string) => Location;
	return new LocationOf(new Source(file, text), '#/');
}
