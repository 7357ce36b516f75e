import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Operation, type OperationId, operations } from '@returning-ai/spec/operations';
import { resolveReference } from './json-pointer.ts';

export { type Operation, type OperationId, operations };

export type Json = Record<string, unknown>;

/** The parts of a schema that the generators read. */
export interface Schema {
	$ref?: string;
	type?: string | string[];
	format?: string;
	pattern?: string;
	description?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	anyOf?: Schema[];
}

export interface Parameter {
	name: string;
	in: 'path' | 'query' | 'header';
	required?: boolean;
	description: string;
	schema: Schema;
	example: unknown;
}

export interface MediaType {
	schema: Schema;
	examples: Record<string, { $ref?: string; value?: unknown }>;
}

export interface OperationObject {
	operationId: OperationId;
	summary: string;
	description: string;
	parameters?: Parameter[];
	requestBody?: { content: Record<string, MediaType> };
	responses: Record<string, { description: string; content: Record<string, MediaType> }>;
}

export const document: Json = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('@returning-ai/spec/openapi.json'), 'utf8'),
);

export const operationIds = Object.keys(operations) as OperationId[];

/** The operation object of the bundle, with resolved references to parameters and responses. */
export function operationObject(id: OperationId): OperationObject {
	const { path, method } = operations[id];
	const operation = (document.paths as Record<string, Record<string, OperationObject>>)[path]?.[method.toLowerCase()];
	if (!operation)
		throw new Error(`operations.json names ${id}, but openapi.json has no ${method} ${path}. Rebuild: npm run build -w spec`);
	return {
		...operation,
		parameters: (operation.parameters ?? []).map((parameter) => follow<Parameter>(parameter)),
		responses: Object.fromEntries(Object.entries(operation.responses).map(([status, response]) => [status, follow(response)])),
	} as OperationObject;
}

/** Whether the operation has its own description of an error, beside the shared response. */
export function describesError(id: OperationId, status: string): boolean {
	const { path, method } = operations[id];
	const operation = (document.paths as Record<string, Record<string, { responses: Record<string, Json> }>>)[path]?.[
		method.toLowerCase()
	];
	const response = operation?.responses[status];
	return response !== undefined && response.description !== undefined;
}

/** Resolves a reference within the bundle. A description beside the reference takes precedence. */
export function follow<T>(node: T): T {
	const { $ref, ...beside } = node as { $ref?: string };
	if ($ref === undefined) return node;
	return { ...follow(resolveReference($ref, document) as object), ...beside } as T;
}

/** The component name in a reference. */
export function refName(schema: Schema | undefined): string | undefined {
	return schema?.$ref?.split('/').at(-1);
}

/** The schema of success. A response with status 200 can also be a failure, which is the second alternative. */
export function successSchema({ schema }: MediaType): Schema {
	return schema.anyOf?.[0] ?? schema;
}

/** The first example of a body. */
export function firstExample(media: MediaType): unknown {
	const [example] = Object.values(media.examples);
	return follow(example)?.value;
}

/** The only media type of a body, with its name. */
export function onlyMedia(content: Record<string, MediaType>): [string, MediaType] {
	const [entry, ...others] = Object.entries(content);
	if (!entry || others.length > 0)
		throw new Error(`Expected one media type, found ${Object.keys(content).join(', ') || 'none'}.`);
	return entry;
}
