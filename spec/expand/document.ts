export type Json = Record<string, unknown>;

export interface Operation extends Json {
	operationId: string;
	parameters?: Json[];
	requestBody?: { content: Record<string, { schema: Json }> };
	responses: Record<string, Json>;
	security: Record<string, string[]>[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** All operations of a document, in its order. */
export function operationsOf(document: Json): Operation[] {
	const paths = Object.values(document.paths as Record<string, Json>);
	return paths.flatMap((pathItem) => METHODS.flatMap((method) => (pathItem[method] as Operation | undefined) ?? []));
}

export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
