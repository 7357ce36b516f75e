/** Rewrites an OpenAPI 3.1 document as 3.0.3, for tools that do not read 3.1. */
import { withoutAmbiguousParameters } from './ambiguous-names.ts';
import { usedComponents } from './used-components.ts';
import { isObject, type Json, mapValues, rewrite, rewriteSchema, targetOf } from './walk.ts';

/** Keywords of JSON Schema without an equivalent in 3.0. The contract uses none of them. */
const UNSUPPORTED: readonly string[] = [
	'$defs',
	'$dynamicRef',
	'contains',
	'contentEncoding',
	'contentSchema',
	'dependentRequired',
	'dependentSchemas',
	'else',
	'if',
	'patternProperties',
	'prefixItems',
	'propertyNames',
	'then',
	'unevaluatedItems',
	'unevaluatedProperties',
];

const STRING_KEYWORDS: readonly string[] = ['minLength', 'maxLength', 'pattern'];
const NUMBER_KEYWORDS: readonly string[] = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

export function toOpenApi30(document: Json): Json {
	const { jsonSchemaDialect: _, webhooks: __, ...rest } = document;
	const { summary: ___, ...info } = rest.info as Json;
	const converted = rewrite(rest, { schema: (schema) => convertSchema(schema, document) });
	const { paths, components } = converted as { paths: Json; components: Json };
	// `convertNull` copies components, which can then be unused.
	return usedComponents({
		...converted,
		openapi: '3.0.3',
		info: { ...info, ...(isObject(info.license) ? { license: convertLicense(info.license) } : {}) },
		...(Array.isArray(rest.security) ? { security: withoutRoles(rest.security) } : {}),
		paths: mapValues(withoutAmbiguousParameters(paths), (item) => mapValues(item as Json, convertOperation)),
		components,
	});
}

function convertLicense({ identifier, ...license }: Json): Json {
	return identifier === undefined ? license : { ...license, url: `https://spdx.org/licenses/${identifier}.html` };
}

function convertOperation(operation: unknown): unknown {
	if (!isObject(operation) || !Array.isArray(operation.security)) return operation;
	return { ...operation, security: withoutRoles(operation.security) };
}

/** 3.0 allows roles only for OAuth. Alternatives that differed only by role are then equal. */
function withoutRoles(security: Json[]): Json[] {
	const alternatives = security.map((alternative) => mapValues(alternative, () => []));
	return [...new Map(alternatives.map((alternative) => [JSON.stringify(alternative), alternative])).values()];
}

function convertSchema(schema: Json, document: Json): Json {
	const unsupported = UNSUPPORTED.find((keyword) => keyword in schema);
	if (unsupported) throw new Error(`OpenAPI 3.0 has no equivalent of the keyword ${unsupported}. Write the schema without it.`);
	const { $schema: _, $comment: __, ...rest } = schema;
	return convertReference(convertNull(convertTypes(convertKeywords(rest)), document));
}

function convertKeywords({ const: value, examples, contentMediaType, required, ...schema }: Json): Json {
	return {
		...schema,
		// 3.0 allows no empty list.
		...(Array.isArray(required) && required.length > 0 ? { required } : {}),
		...(value === undefined ? {} : { enum: [value] }),
		...(Array.isArray(examples) && schema.example === undefined ? { example: examples[0] } : {}),
		...(contentMediaType === undefined ? {} : { format: 'binary' }),
		...exclusive(schema, 'exclusiveMinimum', 'minimum'),
		...exclusive(schema, 'exclusiveMaximum', 'maximum'),
	};
}

function exclusive(schema: Json, keyword: string, limit: string): Json {
	return typeof schema[keyword] === 'number' ? { [limit]: schema[keyword], [keyword]: true } : {};
}

/** `type: [string, integer]` becomes one alternative per type. */
function convertTypes({ type, ...schema }: Json): Json {
	if (!Array.isArray(type)) return type === undefined ? schema : { type, ...schema };
	const types = type.filter((name) => name !== 'null');
	const nullable = types.length < type.length ? { nullable: true } : {};
	if (types.length === 1) return withNullInEnum({ type: types[0], ...nullable, ...schema });
	const { description, title, example, default: initial, enum: values, ...constraints } = schema;
	const alternatives = types.map((name: string) => ({ type: name, ...nullable, ...constraintsOf(name, constraints) }));
	const annotations = { description, title, example, default: initial, enum: values };
	return { ...Object.fromEntries(Object.entries(annotations).filter(([, value]) => value !== undefined)), anyOf: alternatives };
}

function constraintsOf(type: string, constraints: Json): Json {
	const isNumber = type === 'integer' || type === 'number';
	const excluded = new Set([...(type === 'string' ? [] : STRING_KEYWORDS), ...(isNumber ? [] : NUMBER_KEYWORDS)]);
	return Object.fromEntries(Object.entries(constraints).filter(([keyword]) => !excluded.has(keyword)));
}

/** `nullable` works only beside `type`, so each alternative becomes nullable, and a referenced schema is copied. */
function convertNull(schema: Json, document: Json): Json {
	const keyword = ['anyOf', 'oneOf'].find((name) => Array.isArray(schema[name]));
	if (keyword === undefined) return schema;
	const alternatives = schema[keyword] as Json[];
	const others = alternatives.filter(({ type }) => type !== 'null');
	if (others.length === alternatives.length) return schema;
	const { [keyword]: _, ...annotations } = schema;
	const nullable = others.map((alternative) => nullableCopy(alternative, document));
	return nullable.length === 1 ? { ...nullable[0], ...annotations } : { ...annotations, [keyword]: nullable };
}

function nullableCopy(schema: Json, document: Json): Json {
	const { $ref, allOf, ...rest } = schema;
	const reference = $ref ?? (allOf as Json[] | undefined)?.[0]?.$ref;
	if (reference !== undefined) {
		const target = rewriteSchema(targetOf(document, reference as string), { schema: (part) => convertSchema(part, document) });
		return nullableCopy({ ...(target as Json), ...rest }, document);
	}
	if (!Array.isArray(schema.anyOf)) return withNullInEnum({ ...schema, nullable: true });
	return { ...schema, anyOf: schema.anyOf.map((alternative) => nullableCopy(alternative, document)) };
}

function withNullInEnum(schema: Json): Json {
	if (!Array.isArray(schema.enum) || schema.nullable !== true || schema.enum.includes(null)) return schema;
	return { ...schema, enum: [...schema.enum, null] };
}

/** In 3.0, everything beside `$ref` is ignored. */
function convertReference({ $ref, ...siblings }: Json): Json {
	if ($ref === undefined) return siblings;
	if (Object.keys(siblings).length === 0) return { $ref };
	const { allOf = [], ...rest } = siblings;
	return { ...rest, allOf: [{ $ref }, ...(allOf as Json[])] };
}
