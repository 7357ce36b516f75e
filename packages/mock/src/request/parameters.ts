import type { ValidateFunction } from 'ajv';
import type { Operation, Parameter, Schema } from '../contract/operation.ts';
import { type Fault, fault, faultsOf, type Place } from '../faults.ts';
import { parseJson } from '../parse-json.ts';
import { type ReadStyle, styles } from '../prism/styles.ts';
import { compileSchema } from '../schemas.ts';

type Texts = Record<string, string | string[]>;
type In = Exclude<Place, 'body'>;

const DEFAULT_STYLE: Readonly<Record<In, string>> = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' };

interface Reader {
	/** The name in the document. */
	name: string;
	/** The name for the lookup: in lower case, except in cookies. */
	key: string;
	/** Absent if the raw string is the value. */
	read?: ReadStyle;
	schema: Schema | undefined;
	explode: boolean;
	isJson: boolean;
	isDeepObject: boolean;
	deprecated: boolean;
}

/** Validates the parameters of an operation in one location, such as its query, with one validator. */
export class Parameters {
	readonly #place: In;
	readonly #side: 'Request' | 'Response';
	readonly #readers: Reader[];
	readonly #validate: ValidateFunction;

	constructor(operation: Operation, place: In, parameters: Parameter[], side: 'Request' | 'Response' = 'Request') {
		this.#place = place;
		this.#readers = parameters.map((parameter) => readerOf(parameter, place));
		const properties: Record<string, Schema> = {};
		for (const { key, schema } of this.#readers) if (schema) properties[key] = schema;
		const required = parameters.filter((parameter) => parameter.required).map(({ name }) => keyOf(name, place));
		const $schema = this.#readers.find(({ schema }) => schema?.$schema)?.schema?.$schema;
		const schema: Schema = { type: 'object', properties, required, ...($schema ? { $schema } : {}) };
		this.#validate = compileSchema(schema, operation.__bundled__, `the ${place} parameters of ${operation.iid}`, true);
		this.#side = side;
	}

	check(texts: Texts): Fault[] {
		const values: Record<string, unknown> = {};
		const faults: Fault[] = [];
		for (const reader of this.#readers) {
			const value = this.#read(reader, texts, faults);
			// As in Prism, an empty string counts as absent.
			if (value) values[reader.key] = value;
			if (reader.deprecated && value) faults.push(deprecated(this.#place, reader.name));
		}
		if (this.#validate(values)) return faults;
		return [...faultsOf(this.#validate.errors, this.#side, this.#place).map((found) => this.#named(found)), ...faults];
	}

	/** Adds the document's spelling of the name to a fault. */
	#named(found: Fault): Fault {
		const { cause } = found;
		const missing = cause?.keyword === 'required' && this.#readers.find(({ key }) => key === cause.params.missingProperty);
		if (missing) {
			const { name, schema } = missing;
			const named = { ...cause, params: { missingProperty: name }, parentSchema: { properties: { [name]: schema } } };
			return { ...found, cause: named };
		}
		const reader = this.#readers.find(({ key }) => key === found.path[1]);
		return reader ? { ...found, shown: [this.#place, reader.name, ...found.path.slice(2)] } : found;
	}

	#read(reader: Reader, texts: Texts, faults: Fault[]): unknown {
		const { key, read, schema, explode } = reader;
		if (reader.isJson) return this.#readJson(reader, texts, faults);
		if (reader.isDeepObject && !Object.keys(texts).some((name) => name.startsWith(`${key}[`))) return undefined;
		if (!read) return texts[key];
		try {
			return read(key, texts, schema, explode);
		} catch (error) {
			faults.push(fault([this.#place, reader.name], 'style', (error as Error).message));
			return undefined;
		}
	}

	#readJson({ key, name }: Reader, texts: Texts, faults: Fault[]): unknown {
		const text = [texts[key] ?? ''].flat()[0] ?? '';
		if (text === '') return undefined;
		const parsed = parseJson(text);
		if (!(parsed instanceof Error)) return parsed.value;
		faults.push(fault([this.#place, name], 'content', `Request ${this.#place} parameter ${name} must be JSON`));
		return undefined;
	}
}

function readerOf(parameter: Parameter, place: In): Reader {
	const { name, style = DEFAULT_STYLE[place], explode = false, deprecated = false } = parameter;
	const content = Object.entries(parameter.content ?? {})[0];
	const schema = withAnyOf(content?.[1].schema ?? parameter.schema);
	const isPlain = ['simple', 'form'].includes(style) && isScalar(schema);
	// Cookies use the serialization of queries.
	const read = isPlain ? undefined : styles[place === 'cookie' ? 'query' : place][style];
	return {
		name,
		key: keyOf(name, place),
		...(read ? { read } : {}),
		schema,
		explode,
		isJson: content !== undefined && /[/+]json\b/.test(content[0]),
		isDeepObject: style === 'deepObject',
		deprecated,
	};
}

/** Replaces `oneOf` of scalars by `anyOf`: a string such as `7` matches both a number and a string, so `oneOf` would reject it. */
function withAnyOf(schema: Schema | undefined): Schema | undefined {
	if (!schema?.oneOf?.every(isScalar)) return schema;
	const { oneOf, ...rest } = schema;
	return { ...rest, anyOf: oneOf };
}

function isScalar(schema: Schema | undefined): boolean {
	const types = [schema?.type ?? 'object'].flat();
	return !types.includes('array') && !types.includes('object');
}

/** As in Prism, only cookie names are case-sensitive. */
function keyOf(name: string, place: In): string {
	return place === 'cookie' ? name : name.toLowerCase();
}

function deprecated(place: In, name: string): Fault {
	const label = `${place[0]?.toUpperCase()}${place.slice(1)}`;
	return { path: [place, name], code: 'deprecated', message: `${label} param ${name} is deprecated`, severity: 'Warning' };
}
