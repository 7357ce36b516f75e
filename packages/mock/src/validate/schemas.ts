import type { Check } from './check.ts';
import { below, type Place } from './place.ts';
import { referenceIn } from './references.ts';
import { isObject, nearest, problem, shown, TYPES } from './value-kinds.ts';

type Json = Record<string, unknown>;

/** One schema: keywords that contradict each other. */
export function checkSchema(check: Check, schema: Place): void {
	checkLimits(check, schema);
	checkTypes(check, schema);
	checkChoices(check, schema);
	checkBranches(check, schema);
	checkRequired(check, schema);
	if (check.version !== '2.0') checkDiscriminator(check, schema);
}

/** In OpenAPI 2.0, parameters and headers have the keywords of a schema. */
export function checkInlineSchema(check: Check, place: Place): void {
	if (check.version !== '2.0') return;
	checkLimits(check, place);
	checkTypes(check, place);
	checkChoices(check, place);
}

const LIMITS = [
	['minimum', 'maximum'],
	['exclusiveMinimum', 'exclusiveMaximum'],
	['minLength', 'maxLength'],
	['minItems', 'maxItems'],
	['minProperties', 'maxProperties'],
	['minContains', 'maxContains'],
] as const;

function checkLimits(check: Check, schema: Place): void {
	const value = schema.value as Json;
	for (const [low, high] of LIMITS) {
		const [min, max] = [value[low], value[high]];
		if (typeof min !== 'number' || typeof max !== 'number' || min <= max) continue;
		check.report('schema', below(schema, low), `${low}: ${min} was given; expected at most ${high}, ${max}. Fix: swap them.`);
	}
}

function checkTypes(check: Check, schema: Place): void {
	const type = below(schema, 'type');
	const { items } = schema.value as Json;
	const isOld = check.version !== '3.1';
	if (isOld && Array.isArray(type.value)) {
		const fix = check.version === '3.0' ? 'write one type, and "nullable: true" for null' : 'write one type';
		check.report('schema', type, problem(type.value, 'one type', fix));
	}
	if (isOld && type.value === 'null') check.report('schema', type, problem('null', 'another type', 'write "nullable: true"'));
	if (isOld && type.value === 'array' && items === undefined)
		check.report('schema', schema, 'no items were given; expected them for the type array. Fix: add "items".');
}

/** Whether a value is of one of the types of a schema. */
function isOfType(value: unknown, { type, nullable }: Json): boolean {
	const types = [type].flat().filter((one) => TYPES.includes(one as string));
	if (types.length === 0 || (value === null && nullable === true)) return true;
	const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
	return types.includes(own) || (types.includes('integer') && Number.isInteger(value));
}

function checkChoices(check: Check, schema: Place): void {
	const value = schema.value as Json;
	const choices = Array.isArray(value.enum) ? value.enum : [];
	for (const [index, choice] of choices.entries()) reportChoice(check, below(schema, 'enum', index), choice, value);
	if (Object.hasOwn(value, 'const')) reportChoice(check, below(schema, 'const'), value.const, value);
}

function checkBranches(check: Check, schema: Place): void {
	for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
		const branches = below(schema, keyword);
		if (Array.isArray(branches.value) && branches.value.length === 0)
			check.report('schema', branches, problem([], 'at least one schema', `add one, or remove "${keyword}"`));
	}
}

function reportChoice(check: Check, place: Place, choice: unknown, schema: Json): void {
	// In OpenAPI 3.0, null among the values says that it is allowed, also without `nullable`.
	if (isOfType(choice, schema) || choice === null) return;
	const types = [schema.type].flat().join(' or ');
	const isText = [schema.type].flat().includes('string') && (typeof choice === 'number' || typeof choice === 'boolean');
	const fix = isText ? `write it in quotes: "${choice}"` : 'correct the value or the type';
	check.report('schema', place, problem(choice, `a value of the type ${types}`, fix));
}

/** Required properties that the same schema forbids. */
function checkRequired(check: Check, schema: Place): void {
	const value = schema.value as Json;
	const { required, additionalProperties, patternProperties, properties = {}, allOf, $ref } = value;
	const isPart = schema.path.at(-2) === 'allOf';
	if (!Array.isArray(required) || additionalProperties !== false || patternProperties || allOf || $ref || isPart) return;
	if (!isObject(properties)) return;
	const names = Object.keys(properties);
	for (const [index, name] of required.entries()) {
		if (typeof name !== 'string' || names.includes(name)) continue;
		const near = nearest(name, names);
		const fix = near ? `write "${near}"` : `add it to "properties", or remove it from "required"`;
		const expected = 'a property, because additionalProperties is false';
		check.report('schema', below(schema, 'required', index), problem(name, expected, fix));
	}
}

function checkDiscriminator(check: Check, schema: Place): void {
	const mapping = below(schema, 'discriminator', 'mapping');
	if (!isObject(mapping.value)) return;
	for (const [name, target] of Object.entries(mapping.value)) {
		const place = below(mapping, name);
		if (typeof target !== 'string')
			check.report('schema', place, problem(target, 'a reference to a schema', 'write a reference'));
		else if (!isSchema(check, place, target)) check.report('schema', place, noSchema(check, target));
	}
}

/** The target is a reference, or the name of a schema in `components`. */
function isSchema(check: Check, place: Place, target: string): boolean {
	if (below(check.root, 'components', 'schemas', target).value !== undefined) return true;
	const found = check.references.resolve(place.source, target);
	return !('message' in found) && (target.includes('#') || referenceIn(found.value) !== undefined || isObject(found.value));
}

function noSchema(check: Check, target: string): string {
	const schemas = below(check.root, 'components', 'schemas').value;
	const prefix = '#/components/schemas/';
	const name = target.startsWith(prefix) ? target.slice(prefix.length) : target;
	const near = isObject(schemas) ? nearest(name, Object.keys(schemas)) : undefined;
	const fix = near ? `write "${prefix}${near}"` : 'correct the reference';
	return `${shown(target)} was given, which does not exist; expected a schema. Fix: ${fix}.`;
}
