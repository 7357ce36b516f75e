/** The pattern of an id as MongoDB writes it. */
const OBJECT_ID = '^[0-9a-fA-F]{24}$';

export function inWords(schema) {
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
	const choices = schema.anyOf ?? schema.oneOf;
	if (choices) return [...new Set(choices.map(inWords))].join(' or ');
	const types = [schema.type ?? []].flat();
	if (types.includes('string')) return stringInWords(schema);
	if (types.includes('integer') || types.includes('number')) return numberInWords(schema, types.includes('integer'));
	if (types.includes('array')) return listInWords(schema);
	if (types.includes('object') || schema.properties) return objectInWords(schema);
	return { boolean: 'true or false', null: 'null' }[types[0] ?? ''] ?? 'another value';
}

function stringInWords({ minLength = 0, maxLength, pattern, format }) {
	if (pattern === OBJECT_ID) return 'an id of 24 hexadecimal digits';
	const form = pattern ? ` that matches ${pattern}` : format ? ` in the form ${format}` : '';
	if (maxLength === undefined) return `a string${minLength > 0 ? ` of at least ${minLength} characters` : ''}${form}`;
	return minLength === maxLength
		? `a string of ${maxLength} characters${form}`
		: `a string of ${minLength} to ${maxLength} characters${form}`;
}

function numberInWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }, isWhole) {
	const kind = isWhole ? 'a whole number' : 'a number';
	const step = multipleOf === undefined ? '' : ` in steps of ${multipleOf}`;
	if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}${step}`;
	const low =
		minimum === undefined
			? typeof exclusiveMinimum === 'number'
				? ` above ${exclusiveMinimum}`
				: ''
			: ` of at least ${minimum}`;
	const high =
		maximum === undefined ? (typeof exclusiveMaximum === 'number' ? ` below ${exclusiveMaximum}` : '') : ` of at most ${maximum}`;
	return `${kind}${low}${high}${step}`;
}

function objectInWords({ minProperties, maxProperties }) {
	if (typeof minProperties === 'number' && minProperties > 0) return `an object of at least ${minProperties} fields`;
	return maxProperties === undefined ? 'an object' : `an object of at most ${maxProperties} fields`;
}

function listInWords({ minItems = 0, maxItems }) {
	if (maxItems === undefined) return minItems === 0 ? 'a list' : `a list of at least ${minItems} items`;
	return minItems === 0 ? `a list of at most ${maxItems} items` : `a list of ${minItems} to ${maxItems} items`;
}

/** What was given, cut short. What is in an object stays there: it may be a secret. */
export function given(value) {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length} items`;
	if (typeof value === 'object' && value !== null) return `an object of ${Object.keys(value).length} fields`;
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
