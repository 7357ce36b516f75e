import type { Route } from './contract.ts';

export type Match =
	| { kind: 'found'; id: string; parameters: Record<string, string> }
	/** The path is known, the method is not. */
	| { kind: 'wrong-method'; nearest: string; allow: string[] }
	| { kind: 'unknown-path'; nearest: string };

interface Entry extends Route {
	variables: Variable[];
}

interface Variable {
	index: number;
	names: string[];
	/** Where the segment is more than the variable, such as `{id}.json`. */
	pattern?: RegExp;
}

interface Node {
	/** The first operation below, which names the family of an unknown path. */
	nearest: string;
	literals: Map<string, Node>;
	patterns: { source: string; pattern: RegExp; node: Node }[];
	variable?: Node;
	methods: Map<string, Entry>;
	/** The methods with HEAD, once they were asked for. */
	allow?: string[];
}

/**
 * Finds the operation of a request by walking its path once, so that the cost does not grow with the number of operations. A
 * literal segment wins over a variable one: `/users/info` is not the user "info".
 */
export class Router {
	readonly #root: Node;

	constructor(routes: Route[]) {
		this.#root = emptyNode(routes[0]?.id ?? '');
		for (const route of routes) this.#add(route);
	}

	match(method: string, path: string): Match {
		const segments = path.split('/');
		if (path.includes('%')) for (const [index, segment] of segments.entries()) segments[index] = decode(segment);
		const seen: Node[] = [];
		const entry = find(this.#root, segments, 1, method, seen);
		if (entry) return { kind: 'found', id: entry.id, parameters: parametersOf(entry, segments) };
		const [first] = seen;
		if (!first) return { kind: 'unknown-path', nearest: deepest(this.#root, segments, 1).nearest };
		const allow = seen.length === 1 ? allowed(first) : [...new Set(seen.flatMap(allowed))];
		return { kind: 'wrong-method', nearest: first.nearest, allow };
	}

	#add(route: Route): void {
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

/** A path segment as it was meant; broken percent-encoding stays as it came. */
export function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function emptyNode(nearest: string): Node {
	return { nearest, literals: new Map(), patterns: [], methods: new Map() };
}

function variableOf(segment: string, index: number): Variable | undefined {
	const names = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
	if (names.length === 0) return undefined;
	if (segment === `{${names[0]}}`) return { index, names };
	const source = segment.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return { index, names, pattern: new RegExp(`^${source.join('(.*)')}$`) };
}

function literalNode(node: Node, segment: string, id: string): Node {
	const next = node.literals.get(segment) ?? emptyNode(id);
	node.literals.set(segment, next);
	return next;
}

function variableNode(node: Node, segment: string, { pattern }: Variable, id: string): Node {
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

function find(node: Node, segments: string[], at: number, method: string, seen: Node[]): Entry | undefined {
	const segment = segments[at];
	if (segment === undefined) {
		if (node.methods.size > 0) seen.push(node);
		return node.methods.get(method) ?? (method === 'HEAD' ? node.methods.get('GET') : undefined);
	}
	const literal = node.literals.get(segment);
	const exact = literal && find(literal, segments, at + 1, method, seen);
	if (exact) return exact;
	for (const { pattern, node: next } of node.patterns) {
		const entry = pattern.test(segment) ? find(next, segments, at + 1, method, seen) : undefined;
		if (entry) return entry;
	}
	return node.variable && find(node.variable, segments, at + 1, method, seen);
}

function parametersOf({ variables }: Entry, segments: string[]): Record<string, string> {
	const parameters: Record<string, string> = {};
	for (const { index, names, pattern } of variables) {
		const segment = segments[index] ?? '';
		const values = pattern ? (pattern.exec(segment)?.slice(1) ?? []) : [segment];
		for (const [at, name] of names.entries()) parameters[name] = values[at] ?? '';
	}
	return parameters;
}

function allowed(node: Node): string[] {
	node.allow ??= [...node.methods.keys(), ...(node.methods.has('GET') && !node.methods.has('HEAD') ? ['HEAD'] : [])];
	return node.allow;
}

/** How far into the tree a path goes. */
function deepest(node: Node, segments: string[], at: number): Node {
	const segment = segments[at];
	const next = segment === undefined ? undefined : (node.literals.get(segment) ?? node.variable);
	return next ? deepest(next, segments, at + 1) : node;
}
