import type { Kind } from './value-kinds.ts';

/** The keywords of a schema and what each allows, for each version of OpenAPI. */
type Keywords = Readonly<Record<string, Kind>>;

const COUNTS = {
	maxLength: 'count',
	minLength: 'count',
	maxItems: 'count',
	minItems: 'count',
	maxProperties: 'count',
	minProperties: 'count',
};

const SHARED: Keywords = {
	title: 'string',
	description: 'string',
	multipleOf: 'positive number',
	maximum: 'number',
	minimum: 'number',
	...COUNTS,
	pattern: 'pattern',
	uniqueItems: 'boolean',
	required: 'names',
	enum: 'choices',
	type: 'type',
	allOf: 'Schema[]',
	properties: '{Schema}',
	format: 'string',
	default: 'any',
	readOnly: 'boolean',
	xml: 'Xml',
	externalDocs: 'ExternalDocs',
	example: 'any',
};

const BEFORE_3_1: Keywords = {
	...SHARED,
	exclusiveMaximum: 'boolean',
	exclusiveMinimum: 'boolean',
	items: 'Schema',
	additionalProperties: 'Schema or boolean',
};

const SINCE_3_0: Keywords = {
	oneOf: 'Schema[]',
	anyOf: 'Schema[]',
	not: 'Schema',
	writeOnly: 'boolean',
	deprecated: 'boolean',
	discriminator: 'Discriminator',
};

export const SCHEMA_2_0: Keywords = { ...BEFORE_3_1, discriminator: 'string' };

export const SCHEMA_3_0: Keywords = { ...BEFORE_3_1, ...SINCE_3_0, nullable: 'boolean' };

/** The schemas are those of JSON Schema 2020-12. */
export const SCHEMA_3_1: Keywords = {
	...SHARED,
	...SINCE_3_0,
	exclusiveMaximum: 'number',
	exclusiveMinimum: 'number',
	items: 'Schema',
	additionalProperties: 'Schema',
	prefixItems: 'Schema[]',
	contains: 'Schema',
	minContains: 'count',
	maxContains: 'count',
	patternProperties: '{Schema}',
	propertyNames: 'Schema',
	dependentSchemas: '{Schema}',
	dependentRequired: 'map',
	unevaluatedItems: 'Schema',
	unevaluatedProperties: 'Schema',
	if: 'Schema',
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	then: 'Schema',
	else: 'Schema',
	const: 'any',
	examples: 'list',
	contentMediaType: 'string',
	contentEncoding: 'string',
	contentSchema: 'Schema',
	$defs: '{Schema}',
	$id: 'string',
	$schema: 'string',
	$anchor: 'string',
	$dynamicRef: 'string',
	$dynamicAnchor: 'string',
	$comment: 'string',
	$vocabulary: 'map',
	$ref: 'string',
};

/** What replaces a keyword of another version. */
export const REPLACED: Readonly<Record<string, string>> = {
	nullable: `add 'null' to the type, as in type: [string, 'null']`,
	const: 'use "enum" with one value',
	examples: 'use "example"',
	exclusiveMinimum: 'write the limit as its value, and remove "minimum"',
	exclusiveMaximum: 'write the limit as its value, and remove "maximum"',
};
