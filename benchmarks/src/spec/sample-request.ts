import { resolveReference } from '@returning-ai/codegen/json-pointer';
import { JSONSchemaFaker } from 'json-schema-faker';
import type { Scenario } from '../mock/scenarios.ts';

export interface Schema {
	$ref?: string;
	type?: string | string[];
	example?: unknown;
	examples?: unknown[];
	default?: unknown;
	const?: unknown;
	enum?: unknown[];
	format?: string;
	pattern?: string;
	minLength?: number;
	minimum?: number;
	minItems?: number;
	minProperties?: number;
	items?: Schema;
	required?: string[];
	properties?: Record<string, Schema>;
	allOf?: Schema[];
	anyOf?: Schema[];
	oneOf?: Schema[];
}

interface Parameter {
	$ref?: string;
	name: string;
	in: string;
	required?: boolean;
	schema?: Schema;
	example?: unknown;
	examples?: Record<string, { value?: unknown }>;
}

export interface Operation {
	operationId?: string;
	parameters?: Parameter[];
	requestBody?: { $ref?: string; required?: boolean; content: Record<string, Media> };
	responses: Record<string, { $ref?: string; content?: Record<string, Media> }>;
}

export interface Media {
	schema?: Schema;
	example?: unknown;
	examples?: Record<string, { $ref?: string; value?: unknown }>;
}

export interface Document {
	openapi: string;
	paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
	components?: { securitySchemes?: Record<string, { type: string; in?: string; name?: string }> };
}

const FORMATS: Readonly<Record<string, string>> = {
	date: '2026-01-01',
	'date-time': '2026-01-01T00:00:00Z',
	email: 'panda@example.com',
	uri: 'https://www.example.com',
	uuid: '8cbb43fe-4cdf-4991-8352-c461779cec02',
};

/** Creates a valid request for an operation of any document. */
export class RequestSampler {
	readonly #document: Document;

	constructor(document: Document) {
		this.#document = document;
	}

	/** @param bySchema generate the body from its schema instead of an example, because some examples are invalid */
	request(path: string, method: string, bySchema: boolean): Omit<Scenario, 'name' | 'status'> {
		const item = this.#document.paths[path] ?? ({} as Document['paths'][string]);
		const operation = item[method] as Operation;
		const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => this.follow(parameter));
		const headers: Record<string, string> = this.#credentials();
		const query = new URLSearchParams();
		let target = path;
		for (const parameter of parameters.filter(({ in: place, required }) => required || place === 'path')) {
			const text = this.#textOf(parameter);
			if (parameter.in === 'path') target = target.replace(`{${parameter.name}}`, encodeURIComponent(text));
			if (parameter.in === 'query') query.set(parameter.name, text);
			if (parameter.in === 'header') headers[parameter.name.toLowerCase()] = text;
		}
		const base = { method: method.toUpperCase(), path: query.size > 0 ? `${target}?${query}` : target };
		const [type, media] =
			Object.entries(this.follow(operation.requestBody)?.content ?? {}).find(([name]) => /json/.test(name)) ?? [];
		if (!type || !media) return { ...base, headers };
		return {
			...base,
			headers: { ...headers, 'content-type': type },
			body: JSON.stringify(bySchema ? this.sample(media.schema) : this.#exampleOf(media)),
		};
	}

	/** Resolves a reference. Returns any other node unchanged. */
	follow<T extends { $ref?: string } | undefined>(node: T): T {
		if (!node?.$ref) return node;
		return this.follow(resolveReference(node.$ref, this.#document) as T);
	}

	#credentials(): Record<string, string> {
		const headers: Record<string, string> = { authorization: 'Bearer rai_test_key' };
		for (const scheme of Object.values(this.#document.components?.securitySchemes ?? {})) {
			if (scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name) headers[scheme.name.toLowerCase()] = 'rai_test_key';
		}
		return headers;
	}

	#textOf({ schema, example, examples }: Parameter): string {
		const value = example ?? Object.values(examples ?? {})[0]?.value ?? this.sample(schema);
		return Array.isArray(value) ? value.join(',') : String(value);
	}

	#exampleOf({ schema, example, examples }: Media): unknown {
		return example ?? this.follow(Object.values(examples ?? {})[0])?.value ?? this.sample(schema);
	}

	/** A minimal value for a schema. */
	sample(reference: Schema | undefined, depth = 0): unknown {
		const schema = this.follow(reference);
		if (!schema || depth > 8) return 'text';
		const given = schema.const ?? schema.example ?? schema.examples?.[0] ?? schema.default ?? schema.enum?.[0];
		if (given !== undefined) return given;
		// OpenAPI 3.0 wraps a reference in `allOf` to add a description.
		if (schema.allOf?.length === 1 && !schema.properties) return this.sample(schema.allOf[0], depth + 1);
		if (schema.allOf)
			return Object.assign(
				{},
				...[...schema.allOf, { ...schema, allOf: undefined } as unknown as Schema].map((part) =>
					this.#object(this.follow(part), depth),
				),
			);
		const branch = schema.oneOf?.[0] ?? schema.anyOf?.[0];
		if (branch && !schema.properties) return this.sample(branch, depth + 1);
		const [type] = [schema.type ?? (schema.properties || branch ? 'object' : 'string')].flat();
		if (type === 'object')
			return {
				...this.#object(schema, depth),
				...(branch
					? this.#object(
							{ ...schema, ...this.follow(branch), properties: { ...schema.properties, ...this.follow(branch).properties } },
							depth,
						)
					: {}),
			};
		if (type === 'array')
			return Array.from({ length: Math.max(schema.minItems ?? 1, 1) }, () => this.sample(schema.items, depth + 1));
		if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, 1);
		if (type === 'boolean') return true;
		return (
			(schema.format && FORMATS[schema.format]) ||
			(schema.pattern ? patterned(schema.pattern) : 'text').padEnd(schema.minLength ?? 0, 'x')
		);
	}

	#object(schema: Schema, depth: number): Record<string, unknown> {
		const least = Object.keys(schema.properties ?? {}).slice(0, schema.minProperties ?? 0);
		const names = schema.required ?? least;
		return Object.fromEntries(names.map((name) => [name, this.sample(schema.properties?.[name], depth + 1)]));
	}
}

/** A string that matches a pattern. */
function patterned(pattern: string): string {
	return String(JSONSchemaFaker.generate({ type: 'string', pattern }));
}
