import { type Context, isNode, type Location, type Node, type Rule, type Visitor } from './redocly.ts';

/**
 * `request`, `response`: a body or parameter of an operation with evidence. `proposed`: an operation or a component that we propose.
 * Schemas of error responses and of headers have no use here.
 */
export type Use = 'request' | 'response' | 'proposed';

export interface UsedSchema {
	schema: Node;
	location: Location;
	uses: ReadonlySet<Use>;
}

interface Visit {
	node: unknown;
	location: Location;
	/** The use of the schema that contains this one. */
	use: Use;
	/** The use of components without `x-evidence`. */
	ofOperation: Use;
}

const NESTED = ['items', 'additionalProperties', 'contains', 'not'];
const LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties'];

/** A rule that checks each schema once, with all its uses. A component's own `x-evidence` takes precedence over the operation's. */
export function forEachUsedSchema(check: (used: UsedSchema, context: Context) => void): Rule {
	return () => {
		const found = new Map<string, { schema: Node; location: Location; uses: Set<Use> }>();
		return {
			Operation: (operation: Node, context: Context) => {
				for (const start of startsOf(operation, context)) collect(start, context, found);
			},
			Root: {
				leave(_root: unknown, context: Context) {
					for (const used of found.values()) check(used, context);
				},
			},
		} satisfies Visitor;
	};
}

function startsOf(operation: Node, context: Context): Visit[] {
	const isProposed = operation['x-evidence'] === 'proposed';
	const { location } = context;
	const start = (found: Found, use: Use): Visit[] => {
		const evidence = isNode(found.node) ? found.node['x-evidence'] : undefined;
		const actual = isProposed || evidence === 'proposed' ? 'proposed' : use;
		return schemasOf(found).map((schema) => ({ ...schema, use: actual, ofOperation: isProposed ? 'proposed' : use }));
	};
	const at = (node: unknown, place: Location): Found => follow(node, place, context);
	const parameters = ((operation.parameters ?? []) as unknown[]).flatMap((parameter, index) =>
		start(at(parameter, location.child(['parameters', index])), 'request'),
	);
	const body = start(at(operation.requestBody, location.child('requestBody')), 'request');
	const responses = Object.entries((operation.responses ?? {}) as Node)
		.filter(([status]) => status.startsWith('2'))
		.flatMap(([status, response]) => start(at(response, location.child(['responses', status])), 'response'));
	return [...parameters, ...body, ...responses];
}

interface Found {
	node: unknown;
	location: Location;
}

function follow(node: unknown, location: Location, context: Context): Found {
	if (!isNode(node) || typeof node.$ref !== 'string') return { node, location };
	const target = context.resolve(node, location.source.absoluteRef);
	return { node: target.node, location: target.location ?? location };
}

/** The schemas of a parameter, a request body or a response. */
function schemasOf({ node, location }: Found): Found[] {
	if (!isNode(node)) return [];
	const own = node.schema === undefined ? [] : [{ node: node.schema, location: location.child('schema') }];
	const media = Object.entries((node.content ?? {}) as Record<string, Node>).map(([type, { schema }]) => ({
		node: schema,
		location: location.child(['content', type, 'schema']),
	}));
	return [...own, ...media];
}

function collect(visit: Visit, context: Context, found: Map<string, { schema: Node; location: Location; uses: Set<Use> }>): void {
	const isReference = isNode(visit.node) && typeof visit.node.$ref === 'string';
	const { node: schema, location } = follow(visit.node, visit.location, context);
	if (!isNode(schema)) return;
	const use = useOf(schema, isReference ? visit.ofOperation : visit.use, visit.ofOperation);
	const key = `${location.source.absoluteRef}${location.pointer}`;
	const known = found.get(key) ?? { schema, location, uses: new Set<Use>() };
	found.set(key, known);
	if (known.uses.has(use)) return;
	known.uses.add(use);
	for (const nested of nestedIn(schema, location)) collect({ ...nested, use, ofOperation: visit.ofOperation }, context, found);
}

function useOf(schema: Node, inherited: Use, ofOperation: Use): Use {
	if (schema['x-evidence'] === 'proposed') return 'proposed';
	return schema['x-evidence'] === undefined ? inherited : ofOperation;
}

function nestedIn(schema: Node, location: Location): Found[] {
	const at = (keys: (string | number)[], node: unknown): Found => ({ node, location: location.child(keys) });
	return [
		...NESTED.map((key) => at([key], schema[key])),
		...LISTS.flatMap((key) => ((schema[key] ?? []) as unknown[]).map((node, index) => at([key, index], node))),
		...MAPS.flatMap((key) => Object.entries((schema[key] ?? {}) as Node).map(([name, node]) => at([key, name], node))),
	];
}
