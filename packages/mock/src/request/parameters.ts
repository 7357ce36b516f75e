import type { ValidateFunction } from 'ajv';
import type { Operation, Parameter, Schema } from '../contract/operation.ts';
import { type Fault, fault, faultsOf, type Place } from '../faults.ts';
import { parseJson } from '../parse-json.ts';
import { compileSchema } from '../schemas.ts';
import { decodeForm, decodePercent, type Texts } from './incoming.ts';
import { type Decode, StyledReader, StyleError } from './parameter-styles.ts';

type In = Exclude<Place, 'body'>;

/** The styles that OpenAPI defines for each location. The first is the default. */
const STYLES: Readonly<Record<In, readonly string[]>> = {
	path: ['simple', 'label', 'matrix'],
	query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'commaDelimited', 'tabDelimited'],
	header: ['simple'],
	cookie: ['form'],
};

/** OpenAPI ignores header parameters with these names, since other keywords declare them. */
const NOT_PARAMETERS = /^(?:accept|content-type|authorization)$/i;

const FORM: readonly Decode[] = [decodeForm];
const PERCENT: readonly Decode[] = [decodePercent];
// Optional spaces surround the commas of a header (RFC 9110, section 5.6.1).
const PLAIN: readonly Decode[] = [(text) => text.trim()];
const PLAIN_OR_PERCENT: readonly Decode[] = [...PLAIN, (text) => decodePercent(text.trim())];

interface Reader {
	/** The name in the document. */
	name: string;
	/** The name in a request: header names are case-insensitive. */
	sent: string;
	/** The property of the validated object. Prism's messages have it in lower case. */
	key: string;
	first: StyledReader;
	/** A second style that is accepted. */
	second: StyledReader | undefined;
	isPlain: boolean;
	schema: Schema | undefined;
	isJson: boolean;
	required: boolean;
	allowEmptyValue: boolean;
	deprecated: boolean;
}

/** Validates the parameters of an operation in one location, such as its query, with one validator. */
export class Parameters {
	readonly #place: In;
	readonly #side: 'Request' | 'Response';
	readonly #readers: Reader[];
	readonly #validate: ValidateFunction;

	constructor(operation: Operation, place: In, all: Parameter[], side: 'Request' | 'Response' = 'Request') {
		this.#place = place;
		this.#side = side;
		const parameters = place === 'header' ? all.filter(({ name }) => !NOT_PARAMETERS.test(name)) : all;
		const taken = takenNames(operation, place, parameters);
		const keys = keysOf(parameters);
		this.#readers = parameters.map((parameter, index) => {
			const others = (name: string): boolean => taken.has(name) || name.startsWith('__');
			return readerOf(parameter, keys[index] ?? parameter.name, place, operation, others);
		});
		const properties: Record<string, Schema> = {};
		for (const { key, schema } of this.#readers) if (schema) properties[key] = schema;
		const required = this.#readers.filter((reader) => reader.required).map(({ key }) => key);
		const $schema = this.#readers.find(({ schema }) => schema?.$schema)?.schema?.$schema ?? dialectOf(operation, parameters);
		const schema: Schema = { type: 'object', properties, required, ...($schema ? { $schema } : {}) };
		this.#validate = compileSchema(schema, operation.__bundled__, `the ${place} parameters of ${operation.iid}`, false);
	}

	/** Whether a parameter of the query is declared: by its name, or as a property of an object. */
	declares(name: string): boolean {
		return this.#readers.some(({ first }) => first.owns(name));
	}

	/** @param texts the values, not decoded */
	check(texts: Texts): Fault[] {
		// No prototype: a parameter can have the name of an object's own method.
		const values: Record<string, unknown> = Object.create(null);
		const faults: Fault[] = [];
		for (const reader of this.#readers) {
			const value = this.#read(reader, texts, faults);
			if (value === undefined) continue;
			values[reader.key] = value;
			if (reader.deprecated) faults.push(deprecated(this.#place, reader.name));
		}
		if (this.#validate(values)) return faults;
		const found = faultsOf(this.#validate.errors, this.#side, this.#place);
		return [...found.filter(({ cause }) => !this.#isGiven(missingOf(cause), texts)).map((each) => this.#named(each)), ...faults];
	}

	/** Whether a missing value is in the request: empty where this is allowed, or with an error of its own. */
	#isGiven(missing: unknown, texts: Texts): boolean {
		const reader = missing === undefined ? undefined : this.#readers.find(({ key }) => key === missing);
		return reader !== undefined && texts[reader.sent] !== undefined;
	}

	/** Adds the document's spelling of the name to a fault. */
	#named(found: Fault): Fault {
		const { cause } = found;
		const missing = found.path.length === 1 && this.#readers.find(({ key }) => key === missingOf(cause));
		if (cause && missing) {
			const { name, schema } = missing;
			const named = { ...cause, params: { missingProperty: name }, parentSchema: { properties: { [name]: schema } } };
			return { ...found, cause: named };
		}
		const [, key = '', ...below] = found.path.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
		const reader = this.#readers.find((each) => each.key === key);
		if (!reader) return found;
		// The properties of a spread object are parameters of their own.
		const isSpread = reader.first.isSpread && (below.length > 0 || cause?.keyword === 'required');
		return { ...found, shown: [this.#place, ...(isSpread ? [] : [reader.name]), ...below] };
	}

	#read(reader: Reader, texts: Texts, faults: Fault[]): unknown {
		const { isJson, isPlain, allowEmptyValue, first, second } = reader;
		const given = texts[reader.sent];
		// The parameter is unused.
		if (allowEmptyValue && given === '') return undefined;
		if (isJson) return this.#readJson(reader, given, faults);
		if (isPlain && given === undefined) return undefined;
		const decodings = this.#decodings(this.#place === 'cookie' && first.isSpread ? Object.values(texts).flat() : given);
		try {
			const values = decodings.flatMap((decode) => [...first.read(texts, decode), ...(second?.read(texts, decode) ?? [])]);
			// Without properties, nothing of the object is in the request.
			if (values.length === 0 && reader.required && first.isSpread) return {};
			return first.shape.choose(values);
		} catch (error) {
			if (!(error instanceof StyleError)) throw error;
			faults.push(fault([this.#place, reader.name], 'style', error.message));
			return undefined;
		}
	}

	/** RFC 6570 encodes headers and cookies. Most clients do not, so either is accepted. */
	#decodings(given: string | readonly string[] | undefined): readonly Decode[] {
		if (this.#place === 'query') return FORM;
		if (this.#place === 'path') return PERCENT;
		return given !== undefined && String(given).includes('%') ? PLAIN_OR_PERCENT : PLAIN;
	}

	#readJson({ name }: Reader, given: string | readonly string[] | undefined, faults: Fault[]): unknown {
		if (given === undefined) return undefined;
		const raw = typeof given === 'string' ? given : (given[0] ?? '');
		for (const decode of this.#decodings(raw)) {
			const parsed = parseJson(decode(raw));
			if (!(parsed instanceof Error)) return parsed.value;
		}
		faults.push(fault([this.#place, name], 'content', `${this.#side} ${this.#place} parameter ${name} must be JSON`));
		return undefined;
	}
}

function readerOf(parameter: Parameter, key: string, place: In, operation: Operation, taken: (name: string) => boolean): Reader {
	const { name, required = false, deprecated = false, allowEmptyValue = false } = parameter;
	const [content] = Object.entries(parameter.content ?? {});
	const isJson = content !== undefined && /[/+]json\b/i.test(content[0]);
	// The mock parses no other media type, so any value of it is accepted.
	const isOpaque = content !== undefined && !isJson && !content[0].startsWith('text/');
	const schema = isOpaque ? undefined : (content?.[1].schema ?? parameter.schema);
	const style = STYLES[place].find((each) => each === parameter.style) ?? STYLES[place][0] ?? '';
	const { explode = style === 'form' } = parameter;
	const sent = place === 'header' ? name.toLowerCase() : name;
	const declared = { schema, bundled: operation.__bundled__, where: `the ${place} parameter ${name} of ${operation.iid}` };
	const first = new StyledReader({ name: sent, style, explode }, declared, taken);
	const { isPlain } = first;
	// OpenAPI calls several values in the style form "always incorrect" in a cookie, so both usual forms are accepted.
	const second =
		place === 'cookie' && explode && !isPlain ? new StyledReader({ name, style, explode: false }, declared) : undefined;
	const mayBeEmpty = allowEmptyValue && place === 'query';
	return { name, sent, key, first, second, isPlain, schema, isJson, required, allowEmptyValue: mayBeEmpty, deprecated };
}

/** The names in lower case, except where two names differ only in case. */
function keysOf(parameters: readonly Parameter[]): string[] {
	const lower = parameters.map(({ name }) => name.toLowerCase());
	return parameters.map(({ name }, index) => {
		const key = lower[index] ?? name;
		return lower.indexOf(key) === lower.lastIndexOf(key) ? key : name;
	});
}

/** The names of parameters and credentials, which are not properties of an object. */
function takenNames({ security = [] }: Operation, place: In, parameters: readonly Parameter[]): Set<string> {
	const credentials = security.flat().flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === place ? scheme.name : []));
	return new Set([...parameters.map(({ name }) => name), ...credentials]);
}

/** Prism states the dialect in each schema, except that of a parameter's media type. */
function dialectOf(operation: Operation, parameters: readonly Parameter[]): string | undefined {
	if (!parameters.some(({ content }) => content)) return undefined;
	return /"\$schema":"([^"]+)"/.exec(JSON.stringify(operation))?.[1];
}

function missingOf(cause: Fault['cause']): unknown {
	return cause?.keyword === 'required' && cause.instancePath === '' ? cause.params.missingProperty : undefined;
}

function deprecated(place: In, name: string): Fault {
	const label = `${place[0]?.toUpperCase()}${place.slice(1)}`;
	return { path: [place, name], code: 'deprecated', message: `${label} param ${name} is deprecated`, severity: 'Warning' };
}
