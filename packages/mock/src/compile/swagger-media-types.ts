type Json = Record<string, unknown>;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * Adds the media types that an OpenAPI 2.0 document leaves out. Without `consumes`, Prism refuses every body, and without `produces`
 * it sends none.
 */
export function withMediaTypes(document: Json): Json {
	if (document.swagger === undefined) return document;
	const paths = Object.entries((document.paths ?? {}) as Record<string, Json>).map(([path, item]) => [
		path,
		withOperations(item, document),
	]);
	return { ...document, paths: Object.fromEntries(paths) };
}

function withOperations(item: Json, document: Json): Json {
	const copy: Json = { ...item };
	for (const method of METHODS) {
		const operation = item[method] as Json | undefined;
		if (typeof operation !== 'object' || operation === null) continue;
		const places = [item.parameters, operation.parameters].flatMap((list) => (list ?? []) as Json[]);
		const parameters = places.map((parameter) => resolved(parameter, document));
		const consumes = consumed(parameters, listed(operation.consumes ?? document.consumes));
		const produces = listed(operation.produces ?? document.produces);
		copy[method] = { ...operation, consumes, produces: produces.length > 0 ? produces : ['application/json'] };
	}
	return copy;
}

function consumed(parameters: readonly Json[], given: readonly string[]): readonly string[] {
	if (!parameters.some((parameter) => parameter.in === 'formData')) return given.length > 0 ? given : ['application/json'];
	if (given.some((type) => FORMS.includes(type))) return given;
	return parameters.some(({ type }) => type === 'file') ? ['multipart/form-data'] : FORMS;
}

function listed(types: unknown): string[] {
	return Array.isArray(types) ? types.flat().filter((type) => typeof type === 'string') : [];
}

function resolved(parameter: Json, { parameters = {} }: Json): Json {
	const name = typeof parameter.$ref === 'string' ? parameter.$ref.slice('#/parameters/'.length) : undefined;
	return (name !== undefined && (parameters as Record<string, Json>)[name]) || parameter;
}
