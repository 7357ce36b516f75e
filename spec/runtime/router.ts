/** An operation's id, method and path template. */
export interface Route<Id extends string = string> {
	id: Id;
	method: string;
	path: string;
}

/** The operation of a request. Without one, `nearest` is an operation whose envelope the error response uses. */
export type Match<Id extends string = string> =
	| { kind: 'found'; id: Id; parameters: Record<string, string> }
	/** The path exists, but not with this method. */
	| { kind: 'wrong-method'; nearest: Id; allow: string[] }
	| { kind: 'unknown-path'; nearest: Id };

/**
 * `openapi`: a literal path takes precedence over a template, whatever its methods, and a variable is never empty. `prism`: a
 * template matches when the literal path does not have the method, and a variable can be empty.
 */
export type PathRules = 'openapi' | 'prism';

interface Search<Id extends string> {
	segments: readonly string[];
	method: string;
	rules: PathRules;
	/** The nodes that match the whole path. */
	seen: Node<Id>[];
}

interface Entry<Id extends string> extends Route<Id> {
	variables: Variable[];
}

interface Variable {
	index: number;
	names: string[];
	/** Only for a segment with more than a variable, such as `{id}.json`. */
	pattern?: RegExp;
}

interface Node<Id extends string> {
	/** The first operation below this node. An unknown path gets its envelope. */
	nearest: Id;
	literals: Map<string, Node<Id>>;
	patterns: { source: string; pattern: RegExp; node: Node<Id> }[];
	variable?: Node<Id>;
	methods: Map<string, Entry<Id>>;
	/** The methods of `Allow`, once they were needed. */
	allow?: string[];
}

/**
 * Finds the operation of a request. It walks the path's segments in a tree, so its cost does not depend on the number of operations.
 * A literal segment takes precedence over a variable: `/users/info` is not the user "info".
 */
export class Router<Id extends string = string> {
	readonly #root: Node<Id>;

	constructor(routes: readonly Route<Id>[]) {
		this.#root = emptyNode(routes[0]?.id as Id);
		for (const route of routes) this.#add(route);
	}

	match(method: string, path: string, rules: PathRules = 'openapi'): Match<Id> {
		const segments = path.split('/');
		if (path.includes('%')) for (const [index, segment] of segments.entries()) segments[index] = decodeSegment(segment);
		const search: Search<Id> = { segments, method, rules, seen: [] };
		const entry = find(this.#root, 1, search);
		if (entry) return { kind: 'found', id: entry.id, parameters: parametersOf(entry, segments) };
		const [first] = search.seen;
		if (!first) return { kind: 'unknown-path', nearest: deepest(this.#root, segments, 1).nearest };
		return { kind: 'wrong-method', nearest: first.nearest, allow: allowed(search.seen) };
	}

	#add(route: Route<Id>): void {
		const variables: Variable[] = [];
		let node = this.#root;
		for (const [at, segment] of route.path.split('/').slice(1).entries()) {
			const variable = variableOf(segment, at + 1);
			if (variable) variables.push(variable);
			node = variable ? variableNode(node, segment, variable, route.id) : literalNode(node, segment, route.id);
		}
		node.methods.set(route.method, { ...route, variables });
	}
}

/** Percent-decodes a path segment. An invalid encoding is returned unchanged. */
export function decodeSegment(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function emptyNode<Id extends string>(nearest: Id): Node<Id> {
	return { nearest, literals: new Map(), patterns: [], methods: new Map() };
}

function variableOf(segment: string, index: number): Variable | undefined {
	const names = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
	if (names.length === 0) return undefined;
	if (segment === `{${names[0]}}`) return { index, names };
	const source = segment.split(/\{[^}]+\}/).map((text) => decodeSegment(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return { index, names, pattern: new RegExp(`^${source.join('(.*)')}$`) };
}

function literalNode<Id extends string>(node: Node<Id>, segment: string, id: Id): Node<Id> {
	const text = decodeSegment(segment);
	const next = node.literals.get(text) ?? emptyNode(id);
	node.literals.set(text, next);
	return next;
}

function variableNode<Id extends string>(node: Node<Id>, segment: string, { pattern }: Variable, id: Id): Node<Id> {
	if (!pattern) {
		node.variable ??= emptyNode(id);
		return node.variable;
	}
	const source = segment.replace(/\{[^}]+\}/g, '{}');
	const known = node.patterns.find((candidate) => candidate.source === source);
	if (known) return known.node;
	const next = emptyNode(id);
	node.patterns.push({ source, pattern, node: next });
	return next;
}

function find<Id extends string>(node: Node<Id>, at: number, search: Search<Id>): Entry<Id> | undefined {
	const { segments, rules } = search;
	const segment = segments[at];
	if (segment === undefined) return entryAt(node, search);
	const literal = node.literals.get(segment);
	const exact = literal && find(literal, at + 1, search);
	if (exact || isDecided(search)) return exact;
	for (const { pattern, node: next } of node.patterns) {
		const entry = pattern.test(segment) ? find(next, at + 1, search) : undefined;
		if (entry || isDecided(search)) return entry;
	}
	return node.variable && (segment !== '' || rules === 'prism') ? find(node.variable, at + 1, search) : undefined;
}

function entryAt<Id extends string>(node: Node<Id>, { method, seen }: Search<Id>): Entry<Id> | undefined {
	if (node.methods.size > 0) seen.push(node);
	return node.methods.get(method) ?? (method === 'HEAD' ? node.methods.get('GET') : undefined);
}

/** Whether a path matches that has only other methods. */
function isDecided({ rules, seen }: Search<string>): boolean {
	return rules === 'openapi' && seen.length > 0;
}

function parametersOf({ variables }: Pick<Entry<string>, 'variables'>, segments: readonly string[]): Record<string, string> {
	const parameters: Record<string, string> = {};
	for (const { index, names, pattern } of variables) {
		const segment = segments[index] ?? '';
		const values = pattern ? (pattern.exec(segment)?.slice(1) ?? []) : [segment];
		for (const [at, name] of names.entries()) parameters[name] = values[at] ?? '';
	}
	return parameters;
}

function allowed(nodes: Node<string>[]): string[] {
	const [only, ...others] = nodes;
	if (!only || others.length > 0) return sorted(nodes);
	only.allow ??= sorted(nodes);
	return only.allow;
}

function sorted(nodes: Node<string>[]): string[] {
	const names = nodes.flatMap(({ methods }) => [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : [])]);
	return [...new Set(names)].sort(inOrder);
}

/** The node of the longest known prefix of the path. */
function deepest<Id extends string>(node: Node<Id>, segments: readonly string[], at: number): Node<Id> {
	const segment = segments[at];
	const next = segment === undefined ? undefined : (node.literals.get(segment) ?? node.variable);
	return next ? deepest(next, segments, at + 1) : node;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

function inOrder(a: string, b: string): number {
	return METHODS.indexOf(a) - METHODS.indexOf(b);
}
