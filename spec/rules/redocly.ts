/** The part of Redocly's visitor interface that our rules use; its package publishes the types under a version of its own. */
export interface Location {
	source: { absoluteRef: string };
	child(path: string | number | (string | number)[]): Location;
	key(): Location;
}

export interface Context {
	location: Location;
	key: string | number;
	parent: unknown;
	report(problem: { message: string; location?: Location }): void;
	resolve<T>(node: unknown): { node: T | undefined; location?: Location };
}

export type Node = Record<string, unknown>;
export type Visit = (node: never, context: Context) => void;
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit; skip?: (node: never) => boolean }>;
export type Rule = () => Visitor;

export function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The beginning of another file, which Redocly need not have read. Its classes are taken from a location of the same run. */
export function startOf(file: string, text: string, here: Location): Location {
	const Source = here.source.constructor as new (absoluteRef: string, body: string) => Location['source'];
	const LocationOf = here.constructor as new (source: Location['source'], pointer: string) => Location;
	return new LocationOf(new Source(file, text), '#/');
}
