import { didYouMean } from '../../errors/nearest.ts';
import { ToolError } from '../tools/tool-error.ts';

/** The part of JSON Schema that the tools use for their arguments. */
export interface ArgumentSchema {
	readonly type: 'string' | 'integer' | 'object' | 'array';
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly maxLength?: number;
	readonly items?: { readonly type: 'string' };
	readonly maxItems?: number;
}

export interface ArgumentsSchema {
	readonly type: 'object';
	readonly properties: Readonly<Record<string, ArgumentSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties: false;
}

/** A property of the arguments, of the type that the schema declares. */
export interface Arguments {
	string(name: string): string | undefined;
	integer(name: string): number | undefined;
	object(name: string): Readonly<Record<string, unknown>> | undefined;
	strings(name: string): readonly string[] | undefined;
}

/** @throws {ToolError} An argument is unknown, missing or of another type. */
export function readArguments(schema: ArgumentsSchema, given: Readonly<Record<string, unknown>> = {}): Arguments {
	const names = Object.keys(schema.properties);
	const problems = [
		...Object.keys(given).map((name) => unknownArgument(name, names)),
		...(schema.required ?? []).map((name) => (Object.hasOwn(given, name) ? undefined : `${name} is missing.`)),
		...names.map((name) => wrongArgument(name, schema.properties[name], own(given, name))),
	].filter((problem) => problem !== undefined);
	if (problems.length > 0) throw new ToolError(problems.join('\n'));
	return {
		string: (name) => own(given, name) as string | undefined,
		integer: (name) => own(given, name) as number | undefined,
		object: (name) => own(given, name) as Readonly<Record<string, unknown>> | undefined,
		strings: (name) => own(given, name) as readonly string[] | undefined,
	};
}

function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}

function unknownArgument(name: string, names: readonly string[]): string | undefined {
	if (names.includes(name)) return undefined;
	const shown = JSON.stringify(name.slice(0, 60));
	const inParams = names.includes('params') ? " The operation's own parameters belong inside params." : '';
	return `${shown} is not an argument; allowed: ${names.join(', ')}.${inParams || didYouMean(name, names)}`;
}

function wrongArgument(name: string, schema: ArgumentSchema | undefined, value: unknown): string | undefined {
	if (!schema || value === undefined || isValid(schema, value)) return undefined;
	return `${name} must be ${expected(schema)}; given ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`}.`;
}

function isValid({ type, enum: choices, ...limits }: ArgumentSchema, value: unknown): boolean {
	const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER, maxLength = 500, maxItems = 50 } = limits;
	if (type === 'integer') return Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
	if (type === 'string') return typeof value === 'string' && value.length <= maxLength && (!choices || choices.includes(value));
	if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
	return Array.isArray(value) && value.length <= maxItems && value.every((item) => isValid({ type: 'string' }, item));
}

function expected({ type, enum: choices, minimum = 0, maximum, maxLength = 500, maxItems = 50 }: ArgumentSchema): string {
	if (choices) return `one of ${choices.join(', ')}`;
	if (type === 'integer') return `an integer from ${minimum}${maximum === undefined ? '' : ` to ${maximum}`}`;
	if (type === 'string') return `a string of at most ${maxLength} characters`;
	return type === 'object' ? 'an object' : `an array of at most ${maxItems} strings`;
}
