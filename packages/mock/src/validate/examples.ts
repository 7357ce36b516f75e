import { isForm, isJson } from '../contract/media-type.ts';
import { explanationsOf } from '../explain.ts';
import { faultsOf } from '../faults.ts';
import type { Check } from './check.ts';
import { below, children, type Place } from './place.ts';
import { type Side, type Validate, Validators } from './validators.ts';
import { isObject } from './value-kinds.ts';
import type { Rule, Rules } from './walk.ts';

/** The rules for examples and defaults, for each object that has them. */
export function exampleRules(check: Check, validators: Validators): Rules {
	const examples = new Examples(check, validators);
	const rule = (run: (place: Place) => void): Rule[] => [(_, place) => run(place)];
	return {
		Schema: rule((place) => examples.checkSchema(place)),
		Parameter: rule((place) => examples.checkParameter(place)),
		Items: rule((place) => examples.checkDefault(place)),
		Header: rule((place) => examples.checkParameter(place)),
		RequestMedia: rule((place) => examples.checkMedia(place, 'request')),
		ResponseMedia: rule((place) => examples.checkMedia(place, 'response')),
		Response: rule((place) => examples.checkOldResponse(place)),
	};
}

class Examples {
	readonly #check: Check;
	readonly #strict: Validators;
	readonly #coercing: Validators;

	constructor(check: Check, validators: Validators) {
		this.#check = check;
		this.#strict = validators;
		this.#coercing = new Validators(check, true);
	}

	/** The examples and the default in a schema. It can be part of requests and of responses. */
	checkSchema(schema: Place): void {
		const listed = this.#check.version === '3.1' ? children(below(schema, 'examples')) : [];
		for (const example of [below(schema, 'example'), ...listed]) this.#validate(example, schema, 'either');
		this.checkDefault(schema);
	}

	checkDefault(schema: Place): void {
		this.#validate(below(schema, 'default'), schema, 'either');
	}

	checkParameter(parameter: Place): void {
		// In OpenAPI 2.0, a parameter is its own schema.
		if (this.#check.version === '2.0') {
			this.checkDefault(parameter);
			return;
		}
		const schema = below(parameter, 'schema');
		if (schema.value === undefined) return;
		for (const example of this.#examplesOf(parameter)) {
			if (!this.#isSerialized(example, schema)) this.#validate(example, schema, 'either');
		}
	}

	checkMedia(media: Place, side: Side): void {
		const mediaType = media.path.at(-1) ?? '';
		const schema = below(media, 'schema');
		if (schema.value === undefined) return;
		for (const example of this.#examplesOf(media)) this.#validateBody(example, schema, side, mediaType);
	}

	/** In OpenAPI 2.0, a response has one example for each media type. */
	checkOldResponse(response: Place): void {
		if (this.#check.version !== '2.0') return;
		for (const example of children(below(response, 'examples')))
			this.#validateBody(example, below(response, 'schema'), 'response', example.path.at(-1) ?? '');
	}

	#examplesOf(owner: Place): Place[] {
		const named = children(below(owner, 'examples')).flatMap((example) => {
			const target = this.#check.follow(example);
			return target ? [below(target, 'value')] : [];
		});
		return [below(owner, 'example'), ...named].filter(({ value }) => value !== undefined);
	}

	/** An example of a list or an object can be the text as it is sent, such as `1,2`. */
	#isSerialized(example: Place, schema: Place): boolean {
		const { type } = (this.#check.follow(schema)?.value ?? {}) as { type?: unknown };
		return typeof example.value === 'string' && (type === 'array' || type === 'object');
	}

	#validateBody(example: Place, schema: Place, side: Side, mediaType: string): void {
		if (isJson(mediaType)) {
			this.#validate(example, schema, side);
			return;
		}
		const { type, format } = (this.#check.follow(schema)?.value ?? {}) as { type?: unknown; format?: unknown };
		if (!isForm(mediaType)) {
			// Of other media types, such as XML or CSV, only text can be compared with the schema.
			if (type === 'string' && format !== 'binary' && typeof example.value === 'string') this.#validate(example, schema, side);
			return;
		}
		if (isObject(example.value)) {
			this.#validate(example, schema, side);
			return;
		}
		if (typeof example.value !== 'string' || /multipart/i.test(mediaType)) return;
		const fields = formFields(example.value);
		this.#explain(example, this.#coercing.get(schema, side), fields);
	}

	#validate(example: Place, schema: Place, side: Side): void {
		if (example.value === undefined) return;
		this.#explain(example, this.#strict.get(schema, side), example.value);
	}

	/** Reports each violation at the part of the example that violates the schema. */
	#explain(example: Place, validate: Validate | undefined, value: unknown): void {
		if (!validate) return;
		const { source, path, value: root } = { ...example, value: value };
		for (const { pointer, message } of explanationsOf(faultsOf(validate(value), 'Request', 'body'))) {
			const names = pointer.split('/').slice(2).map(decodeToken).map(decodeToken);
			const [inner, text] = [innerPath(root, names), message.replace(/^body[^:]*: |^[^:]*: /, '')];
			const rest = names.slice(inner.length);
			const field = rest.length > 0 ? `${rest.join('.')}: ` : '';
			this.#check.report(
				'example',
				{ source, path: [...path, ...inner] },
				`${field}${text} Fix: correct the example or its schema.`,
			);
		}
	}
}

/** The part of a path that exists in a value. */
function innerPath(root: unknown, names: string[]): string[] {
	let value = root;
	for (const [index, name] of names.entries()) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return names.slice(0, index);
		value = value[name as never];
	}
	return names;
}

function decodeToken(token: string): string {
	return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function formFields(text: string): Record<string, string | string[]> {
	const fields: Record<string, string | string[]> = {};
	for (const [name, value] of new URLSearchParams(text)) {
		const known = fields[name];
		fields[name] = known === undefined ? value : [...[known].flat(), value];
	}
	return fields;
}
