import { dereference } from '../operations.ts';
import { isObject, type Json } from './document.ts';

/** Pairs of keywords that limit one thing, with its unit. */
const RANGES = [
	['minLength', 'maxLength', 'character'],
	['minimum', 'maximum', ''],
	['minItems', 'maxItems', 'item'],
	['minProperties', 'maxProperties', 'field'],
] as const;

const PHRASES: Readonly<Record<string, (value: unknown) => string>> = {
	pattern: (value) => `the pattern \`${value}\``,
	format: (value) => `the format \`${value}\``,
	enum: () => 'the list of values',
	const: () => 'the fixed value',
	uniqueItems: () => 'no item twice',
	default: (value) => `the default \`${JSON.stringify(value)}\``,
	required: () => 'the list of required fields',
	additionalProperties: () => 'no other fields',
};

/**
 * Appends the constraints that are our proposal to the description of each schema, so that the docs and the types show them: `Proposed by
 * us: 1 to 4,000 characters.`
 */
export function addConstraintNotes(document: Json): void {
	visit(document, document);
}

function visit(node: unknown, document: Json): void {
	if (Array.isArray(node)) for (const item of node) visit(item, document);
	if (!isObject(node)) return;
	const schema = describedSchema(node, document);
	for (const value of Object.values(schema === node.schema ? schema : node)) visit(value, document);
	const note = noteOf(schema);
	if (note) node.description = [node.description, note].filter(Boolean).join(' ');
}

/** The schema that a description describes. Tools show the description of a parameter, or the one beside a `$ref`, and no other. */
function describedSchema(node: Json, document: Json): Json {
	if (typeof node.description !== 'string') return node;
	const isParameter = typeof node.in === 'string' && isObject(node.schema);
	return dereference(document, isParameter ? (node.schema as Json) : node);
}

function noteOf(schema: Json): string | undefined {
	const evidence = schema['x-constraints'];
	if (!isObject(evidence)) return undefined;
	const isProposed = (keyword: string): boolean => evidence[keyword] === 'proposed';
	const ranges = RANGES.map(([min, max, unit]) =>
		rangeOf(isProposed(min) ? schema[min] : undefined, isProposed(max) ? schema[max] : undefined, unit),
	);
	const phrases = Object.entries(PHRASES).map(([keyword, phrase]) => isProposed(keyword) && phrase(schema[keyword]));
	const all = [...ranges, ...phrases].filter(Boolean);
	return all.length === 0 ? undefined : `Proposed by us: ${all.join(', ')}.`;
}

/** `1 to 100 characters`, `at most 500 items`, `at least 0` */
function rangeOf(min: unknown, max: unknown, unit: string): string | undefined {
	const nouns = `${unit === '' ? '' : ` ${unit}`}${unit === '' || (max ?? min) === 1 ? '' : 's'}`;
	if (min !== undefined && max !== undefined) return `${min === max ? '' : `${text(min)} to `}${text(max)}${nouns}`;
	if (max !== undefined) return `at most ${text(max)}${nouns}`;
	return min === undefined ? undefined : `at least ${text(min)}${nouns}`;
}

function text(value: unknown): string {
	return Number(value).toLocaleString('en');
}
