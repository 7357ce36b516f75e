/** Validates by a document's schemas. Independent of the mock's code. */
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { follow, type Json, type TestedDocument } from './read-document.ts';

type OneWay = 'readOnly' | 'writeOnly';

/** Validates requests or responses of a document. */
export class SchemaValidator {
	readonly #ajv: Ajv | Ajv2020;
	readonly #root: Json;
	readonly #way: OneWay;
	readonly #compiled = new Map<string, ValidateFunction>();

	/** @param way the properties that are not required in this direction */
	constructor({ root, dialect }: TestedDocument, way: OneWay) {
		const regExp = Object.assign(compilePattern, { code: 'new RegExp' });
		const options = { strict: false, logger: false, validateSchema: false, addUsedSchema: false, code: { regExp } } as const;
		this.#ajv = dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options);
		formats.default(this.#ajv);
		this.#root = root;
		this.#way = way;
		this.#ajv.addSchema(asJsonSchema(root, root, way) as object, 'document');
	}

	/** The violations of a value, by the schema at a JSON pointer of the document. */
	atPointer(pointer: string, value: unknown): string | undefined {
		return this.#faults(
			this.#compile(pointer, () => ({ $ref: `document${pointer}` })),
			value,
		);
	}

	/** The violations of a value, by a schema with references into the document. */
	bySchema(schema: Json, value: unknown): string | undefined {
		const text = JSON.stringify(schema);
		return this.#faults(
			this.#compile(text, () =>
				asJsonSchema(JSON.parse(text.replaceAll('"$ref":"#', '"$ref":"document#')), this.#root, this.#way),
			),
			value,
		);
	}

	#compile(key: string, schema: () => object): ValidateFunction {
		const known = this.#compiled.get(key);
		if (known) return known;
		const validate = this.#ajv.compile(schema());
		this.#compiled.set(key, validate);
		return validate;
	}

	#faults(validate: ValidateFunction, value: unknown): string | undefined {
		return validate(value) ? undefined : this.#ajv.errorsText(validate.errors);
	}
}

function compilePattern(source: string, flags: string): RegExp {
	try {
		return new RegExp(source, flags);
	} catch {
		return new RegExp(source);
	}
}

/** Converts what OpenAPI 3.0 and 2.0 write differently: `nullable` and exclusive bounds. Relaxes `required` for one direction. */
function asJsonSchema(node: unknown, root: Json, way: OneWay): object {
	if (Array.isArray(node)) return node.map((part) => asJsonSchema(part, root, way));
	if (typeof node !== 'object' || node === null) return node as unknown as object;
	const { nullable, ...copy } = Object.fromEntries(
		Object.entries(node).map(([key, part]) => [key, asJsonSchema(part, root, way)]),
	) as Json;
	if (Array.isArray(copy.enum)) copy.enum = [...new Set(copy.enum)];
	for (const [flag, bound] of [
		['exclusiveMinimum', 'minimum'],
		['exclusiveMaximum', 'maximum'],
	] as const) {
		if (typeof copy[flag] !== 'boolean') continue;
		if (copy[flag]) copy[flag] = copy[bound];
		else delete copy[flag];
	}
	const properties = (node as Json).properties as Record<string, Json> | undefined;
	if (Array.isArray(copy.required) && properties)
		copy.required = copy.required.filter((name) => follow(root, properties[name])?.[way] !== true);
	// In a schema, `required: true` belongs to OpenAPI 2.0 parameters.
	if (typeof copy.required === 'boolean') delete copy.required;
	if (copy.type === 'file') delete copy.type;
	if (typeof copy.$ref === 'string' && nullable === undefined) return copy;
	return nullable === true ? { anyOf: [copy, { type: 'null' }] } : copy;
}
