import type { Fault } from './compiled.ts';

/** Fields and parameters whose values are never told. */
const SECRET = /password|secret|token|code|apikey/i;

type Schema = Record<string, unknown>;

/** Says which field a fault is in, what was given, and what was expected. */
export function explain(part: string, faults: readonly Fault[]): string {
	// What each branch of a choice lacks comes before the fault about the choice itself.
	const fault = faults.at(-1);
	if (!fault) return '';
	const place = [part, ...fault.instancePath.split('/').slice(1).map(unescapePointer)].join('.');
	const { params, keyword, data, parentSchema = {} } = fault;
	if (keyword === 'additionalProperties') return `${place}.${params.additionalProperty}: this field is not known; leave it out.`;
	if (keyword === 'required') {
		const name = String(params.missingProperty);
		const schema = (parentSchema.properties as Record<string, Schema> | undefined)?.[name] ?? {};
		return `${place}.${name}: nothing was given, ${inWords(schema)} was expected.`;
	}
	if (keyword === 'uniqueItems') return `${place}: items ${params.j} and ${params.i} are the same, each must be different.`;
	return `${place}: ${SECRET.test(place) ? 'a value' : given(data)} was given, ${inWords(parentSchema)} was expected.`;
}

/** What was given, cut short. What is in an object stays there: it may be a secret. */
export function given(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length} items`;
	if (typeof value === 'object' && value !== null) return `an object of ${Object.keys(value).length} fields`;
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function inWords(schema: Schema): string {
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (Array.isArray(schema.enum)) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
	if (Array.isArray(schema.anyOf)) return [...new Set(schema.anyOf.map(inWords))].join(' or ');
	if (schema.type === 'string') return stringInWords(schema);
	if (schema.type === 'integer' || schema.type === 'number') return numberInWords(schema);
	if (schema.type === 'array') return `a list of ${range(schema.minItems ?? 0, schema.maxItems)} items`;
	if (schema.type === 'object')
		return schema.minProperties ? `an object of at least ${schema.minProperties} fields` : 'an object';
	return schema.type === 'boolean' ? 'true or false' : schema.type === 'null' ? 'null' : 'a value';
}

function stringInWords({ pattern, format, minLength = 0, maxLength }: Schema): string {
	if (pattern === '^[0-9a-fA-F]{24}$') return 'an id of 24 hexadecimal digits';
	const form = pattern ? ` that matches ${pattern}` : format ? ` in the form ${format}` : '';
	return `a string of ${range(minLength, maxLength)} characters${form}`;
}

function numberInWords({ type, minimum, maximum }: Schema): string {
	const kind = type === 'integer' ? 'a whole number' : 'a number';
	return minimum === undefined ? kind : `${kind} from ${minimum} to ${maximum}`;
}

function range(from: unknown, to: unknown): string {
	if (to === undefined) return `at least ${from}`;
	return from === to ? String(from) : `${from} to ${to}`;
}

function unescapePointer(token: string): string {
	return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
