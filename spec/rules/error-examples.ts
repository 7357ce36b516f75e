import { type Context, isNode, type Location, type Node, type Rule } from './redocly.ts';

const MENTION = /\b(path|query|header|body)\.([A-Za-z_][\w-]*)/g;

/** The example of an error names only fields that its operation has: a reader would search for the others in vain. */
export const errorExamples: Rule = () => ({
	Operation(operation: Node, context: Context) {
		const { location, report } = context;
		const known = fieldsOf(operation, context);
		for (const [status, response] of Object.entries((operation.responses ?? {}) as Node)) {
			if (!status.startsWith('4')) continue;
			const at = location.child(['responses', status]);
			for (const [name, value] of examplesOf(response, at, context)) {
				for (const field of mentionsIn(value)) {
					if (known.has(field)) continue;
					report({
						message: `Example "${name}" of ${status} names ${field}, which ${operation.operationId} does not have. Its fields are ${[...known].join(', ') || '(none)'}.`,
						location: at,
					});
				}
			}
		}
	},
});

/** `path.id`, `body.title`: the parameters, and the first level of the body. */
function fieldsOf(operation: Node, context: Context): Set<string> {
	const { location } = context;
	const file = location.source.absoluteRef;
	const parameters = ((operation.parameters ?? []) as unknown[]).map((node) => context.resolve<Node>(node, file).node);
	const named = parameters.map((node) => `${node?.in}.${node?.in === 'header' ? String(node?.name).toLowerCase() : node?.name}`);
	const body = context.resolve<Node>(operation.requestBody, file);
	const media = Object.values((body.node?.content ?? {}) as Record<string, Node>);
	const properties = media.flatMap(({ schema }) => propertiesOf(schema, body.location ?? location, context));
	return new Set([...named, ...properties.map((name) => `body.${name}`)]);
}

function propertiesOf(schema: unknown, location: Location, context: Context): string[] {
	const { node } = context.resolve<Node>(schema, location.source.absoluteRef);
	return Object.keys((node?.properties ?? {}) as Node);
}

function examplesOf(response: unknown, at: Location, context: Context): [string, unknown][] {
	const found = context.resolve<Node>(response, at.source.absoluteRef);
	const file = (found.location ?? at).source.absoluteRef;
	return Object.values((found.node?.content ?? {}) as Record<string, Node>).flatMap(({ examples }) =>
		Object.entries((examples ?? {}) as Node).map(([name, example]): [string, unknown] => [
			name,
			context.resolve<Node>(example, file).node?.value,
		]),
	);
}

function mentionsIn(value: unknown): string[] {
	if (typeof value === 'string') return [...value.matchAll(MENTION)].map(([mention]) => mention);
	if (Array.isArray(value)) return value.flatMap(mentionsIn);
	if (!isNode(value)) return [];
	const [, part, name] = /^\/(path|query|header|body)\/([^/]+)/.exec(String(value.pointer)) ?? [];
	return [...(part ? [`${part}.${name}`] : []), ...Object.values(value).flatMap(mentionsIn)];
}
