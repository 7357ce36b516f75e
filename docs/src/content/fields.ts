/** The fields of a body or a parameter as rows, for the page and for the Markdown of an operation. */
import { follow } from '@returning-ai/codegen/example-request';

/** Notes on fields, by the keys of `reference/fields.ts`: `query days`, `body.options[].title`, `200.data[].id`. */
export type FieldNotes = ReadonlyMap<string, string>;

/** What a schema allows. Texts are Markdown. */
export interface Shape {
	type: string;
	/** Length, range, format of the value, allowed values and default, each as a phrase. */
	limits: string[];
	description: string;
}

export interface FieldRow extends Shape {
	/** `channel_permissions.share_links`, `options[].title`. */
	path: string;
	/** 0 for a field of the body itself. */
	depth: number;
	required: boolean;
}

/** The fields of one alternative of a body. Most bodies have one alternative. */
export interface FieldTable extends Shape {
	rows: FieldRow[];
}

interface Schema {
	$ref?: string;
	type?: string | string[];
	format?: string;
	pattern?: string;
	description?: string;
	enum?: unknown[];
	const?: unknown;
	default?: unknown;
	not?: Schema;
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	anyOf?: Schema[];
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	minProperties?: number;
	maxProperties?: number;
	uniqueItems?: boolean;
	contentMediaType?: string;
	'x-secret'?: boolean;
}

const NO_NOTES: FieldNotes = new Map();

/** One table per alternative of a body. `key` is the key of the body in `notes`. */
export function fieldTables(node: unknown, key = '', notes: FieldNotes = NO_NOTES): FieldTable[] {
	const schema = follow(node) as Schema;
	const alternatives = schema.anyOf?.map(follow).some(({ properties }) => properties) ? schema.anyOf : [node as Schema];
	return alternatives.map((alternative) => {
		const start = { path: '', key, depth: 0, above: [] };
		return { ...shapeOf(alternative), rows: nestedRows(alternative, start, notes) };
	});
}

/** What a parameter, a field or a body allows. */
export function shapeOf(node: unknown): Shape {
	const schema = follow(node) as Schema;
	return { type: typeOf(schema), limits: limitsOf(schema), description: descriptionOf(schema) };
}

interface Position {
	path: string;
	key: string;
	depth: number;
	/** The references above, so that a schema that contains itself is entered once. */
	above: readonly string[];
}

function nestedRows(node: Schema, at: Position, notes: FieldNotes): FieldRow[] {
	const { $ref } = node;
	if ($ref !== undefined && at.above.includes($ref)) return [];
	const inside = { ...at, above: $ref === undefined ? at.above : [...at.above, $ref] };
	const schema = follow(node);
	const items = schema.items ? nestedRows(schema.items, { ...inside, path: `${at.path}[]`, key: `${at.key}[]` }, notes) : [];
	const alternatives = (schema.anyOf ?? []).flatMap((alternative) => nestedRows(alternative, inside, notes));
	return [...propertyRows(schema, inside, notes), ...items, ...alternatives];
}

function propertyRows({ properties = {}, required = [] }: Schema, at: Position, notes: FieldNotes): FieldRow[] {
	return Object.entries(properties).flatMap(([name, property]) => {
		const path = at.path === '' ? name : `${at.path}.${name}`;
		const key = `${at.key}.${name}`;
		const shape = shapeOf(property);
		const description = paragraphs([shape.description, notes.get(key)]);
		const row = { ...shape, description, path, depth: at.depth, required: required.includes(name) };
		return [row, ...nestedRows(property, { ...at, path, key, depth: at.depth + 1 }, notes)];
	});
}

function typeOf({ type, format, items, anyOf, properties }: Schema): string {
	if (anyOf) return [...new Set(anyOf.map((schema) => typeOf(follow(schema))))].join(' or ');
	if (items) return `array of ${typeOf(follow(items))}`;
	const names = [type ?? (properties ? 'object' : 'any')].flat().join(' or ');
	return format ? `${names} (${format})` : names;
}

function limitsOf(schema: Schema): string[] {
	const { minLength, maxLength, minimum, maximum, minItems, maxItems, minProperties, maxProperties } = schema;
	return [
		...(schema.enum ? [`one of ${schema.enum.map(code).join(', ')}`] : []),
		...('const' in schema ? [`always ${code(schema.const)}`] : []),
		...(schema.not && 'const' in schema.not ? [`not ${code(schema.not.const)}`] : []),
		...range(minLength, maxLength, 'character'),
		...range(minimum, maximum),
		...range(minItems, maxItems, 'item'),
		...range(minProperties, maxProperties, 'field'),
		...(schema.uniqueItems ? ['no duplicates'] : []),
		...(schema.pattern ? [`pattern ${code(schema.pattern)}`] : []),
		...(schema.contentMediaType ? [`media type ${code(schema.contentMediaType)}`] : []),
		...ofItems(schema),
		...ofAlternatives(schema),
		...('default' in schema ? [`default ${code(schema.default)}`] : []),
		...(schema['x-secret'] ? ['secret: keep it out of logs'] : []),
	];
}

function ofItems({ items }: Schema): string[] {
	return items ? limitsOf(follow(items)).map((limit) => `each item: ${limit}`) : [];
}

/** With the type of the alternative, unless `null` is the only other one. */
function ofAlternatives({ anyOf = [] }: Schema): string[] {
	const values = anyOf.map(follow).filter(({ type }) => type !== 'null');
	if (values.length === 1) return values.flatMap(limitsOf);
	return values.flatMap((schema) => {
		const limits = limitsOf(schema);
		return limits.length > 0 ? [`${typeOf(schema)}: ${limits.join(', ')}`] : [];
	});
}

/** `1 to 100 characters`, `at least 0`, `exactly 24 characters`. */
function range(least: number | undefined, most: number | undefined, unit = ''): string[] {
	if (least === undefined && most === undefined) return [];
	const counted = (amount: string, last: number): string => `${amount}${unit && ` ${unit}${last === 1 ? '' : 's'}`}`;
	if (most === undefined) return [counted(`at least ${number(least as number)}`, least as number)];
	if (least === undefined) return [counted(`at most ${number(most)}`, most)];
	return [counted(least === most ? `exactly ${number(most)}` : `${number(least)} to ${number(most)}`, most)];
}

function number(value: number): string {
	return value.toLocaleString('en-US');
}

/** A value as Markdown code: texts without quotes, except the empty one. */
export function code(value: unknown): string {
	return `\`${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}\``;
}

/** The description of the field, then those of its alternatives and of its items that say more. */
function descriptionOf({ description, anyOf = [], items }: Schema): string {
	const inner = [...anyOf, ...(items ? [items] : [])].map(follow).filter(({ properties }) => !properties);
	return paragraphs([description, ...inner.map(({ description: text }) => text)]);
}

function paragraphs(texts: readonly (string | undefined)[]): string {
	const known = texts.map((text) => text?.trim()).filter((text) => text !== undefined && text !== '');
	return [...new Set(known)].join('\n\n');
}
