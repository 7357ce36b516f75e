import { invalidJson, unreadableForm } from '@returning-ai/spec/runtime';
import type { ValidateFunction } from 'ajv';
import type { Content, Operation, Schema } from '../contract/operation.ts';
import { type Fault, fault, faultsOf } from '../faults.ts';
import { HostResponse } from '../host-globals.ts';
import { parseJson } from '../parse-json.ts';
import { styles } from '../prism/styles.ts';
import { requestSchema, requestValidator } from '../schemas.ts';
import { type Incoming, textOf } from './incoming.ts';

export interface ReadBody {
	/** The parsed body; its text if the content type is unknown. */
	value: unknown;
	faults: Fault[];
}

/** Callers control the content type, so its values are unlimited. */
const MAX_CACHED = 100;

interface Media {
	content: Content;
	isForm: boolean;
	schema?: Schema;
	validate?: ValidateFunction;
}

/** Reads and validates the request bodies of one operation. */
export class Body {
	readonly #operation: Operation;
	readonly #media: Media[];
	readonly #required: boolean;
	/** Caches the media type of each content type. */
	readonly #cache = new Map<string, Media | undefined>();

	constructor(operation: Operation) {
		const { required = false, contents = [] } = operation.request?.body ?? {};
		this.#operation = operation;
		this.#required = required;
		this.#media = contents.map((content) => ({ content, isForm: isForm(content.mediaType) }));
	}

	/** Compiles every schema. Throws a SchemaError for an invalid one. */
	compileAll(): void {
		for (const media of this.#media) this.#validator(media);
	}

	async read({ headers, body }: Incoming): Promise<ReadBody> {
		const contentType = headers['content-type'] ?? '';
		if (body.length === 0) return { value: undefined, faults: this.#required ? [missing()] : [] };
		const media = this.#mediaFor(contentType);
		if (!media) return { value: textOf(body), faults: [this.#unsupported(headers['content-type'])] };
		if (media.isForm) return this.#readForm(media, contentType, body);
		const text = textOf(body);
		if (!isJson(contentType)) return this.#checked(media, text);
		const parsed = parseJson(text);
		return parsed instanceof Error ? { value: text, faults: [notJson(parsed)] } : this.#checked(media, parsed.value);
	}

	#checked(media: Media, value: unknown): ReadBody {
		// As in Prism, a falsy value counts as no body.
		if (this.#required && !value) return { value, faults: [missing(value)] };
		const validate = this.#validator(media);
		if (!validate || value === undefined || value === null || validate(value)) return { value, faults: [] };
		return { value, faults: faultsOf(validate.errors, 'Request', 'body') };
	}

	async #readForm(media: Media, contentType: string, body: Uint8Array | string): Promise<ReadBody> {
		const form = await readForm(contentType, body);
		if (form instanceof Error) return { value: textOf(body), faults: [{ ...fault([], 415, form.message), given: contentType }] };
		this.#validator(media);
		// As in Prism, an unreadable form counts as empty, so that its required fields are missing.
		const { value, faults } = this.#checked(media, formValue(form ?? {}, media));
		return { value, faults: form ? faults : faults.map((each) => ({ ...each, clearer: unreadableForm() })) };
	}

	#validator(media: Media): ValidateFunction | undefined {
		if (media.validate || !media.content.schema) return media.validate;
		media.schema = requestSchema(media.content.schema, this.#operation.__bundled__);
		media.validate = requestValidator(this.#operation, media.content.schema, media.isForm);
		return media.validate;
	}

	#mediaFor(contentType: string): Media | undefined {
		if (this.#cache.has(contentType)) return this.#cache.get(contentType);
		const found = this.#media.find(({ content }) => matches(contentType, content.mediaType));
		if (this.#cache.size < MAX_CACHED) this.#cache.set(contentType, found);
		return found;
	}

	#unsupported(given: string | undefined): Fault {
		const types = this.#media.map(({ content }) => content.mediaType).join(',');
		const message =
			types === '' ? 'No supported content types, but request included a non-empty body' : `Supported content types: ${types}`;
		return { ...fault([], 415, message), given };
	}
}

function missing(given?: unknown): Fault {
	return { ...fault([], 'required', 'Body parameter is required'), given };
}

function notJson(error: Error): Fault {
	const clearer = invalidJson(error);
	return { ...fault(['body'], 'json', clearer.message), clearer };
}

export function isJson(contentType: string): boolean {
	return /^\s*application\/(?:[^;,\s]*\+)?json\s*(?:;|$)/i.test(contentType);
}

function isForm(mediaType: string): boolean {
	return /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(mediaType);
}

/** Compares media types as Prism does: `*` matches anything, and the part before a `+` is ignored. */
export function matches(contentType: string, mediaType: string): boolean {
	const given = partsOf(contentType);
	const wanted = partsOf(mediaType);
	if (!given || !wanted) return mediaType === '*/*' && contentType === '';
	return (wanted.type === '*' || wanted.type === given.type) && (wanted.subtype === '*' || wanted.subtype === given.subtype);
}

function partsOf(text: string): { type: string; subtype: string } | undefined {
	const match = /^\s*([^/;\s]+)\/(?:[^;\s]*\+)?([^;\s+]+)\s*(?:;|$)/.exec(text.toLowerCase());
	return match?.[1] && match[2] ? { type: match[1], subtype: match[2] } : undefined;
}

/** Prism's message. */
const NO_BOUNDARY =
	'Boundary parameter for multipart/form-data is not defined or generated in the request header. Try removing manually defined content-type from your request header if it exists.';

/**
 * Parses the fields of a form. A repeated field becomes an array, and a file becomes text, as in its schema. Returns `undefined` if
 * the form cannot be parsed.
 */
async function readForm(
	contentType: string,
	body: Uint8Array | string,
): Promise<Record<string, string | string[]> | Error | undefined> {
	// No prototype: a field can have the name of an object's own method, such as `constructor`.
	const form: Record<string, string | string[]> = Object.create(null);
	const add = (name: string, value: string): void => {
		const known = form[name];
		form[name] = known === undefined ? value : [...[known].flat(), value];
	};
	if (!/^\s*multipart\//i.test(contentType)) {
		for (const [name, value] of new URLSearchParams(textOf(body))) add(name, value);
		return form;
	}
	if (!/boundary=/i.test(contentType)) return new Error(NO_BOUNDARY);
	try {
		const parts = await new HostResponse(body as Uint8Array<ArrayBuffer> | string, {
			headers: { 'content-type': contentType },
		}).formData();
		for (const [name, value] of parts) add(name, typeof value === 'string' ? value : await value.text());
		return form;
	} catch {
		return undefined;
	}
}

/** Converts the fields to the types of the schema, such as an array of one item. */
function formValue(form: Record<string, string | string[]>, { schema, content }: Media): Record<string, unknown> {
	const value: Record<string, unknown> = {};
	for (const [name, texts] of Object.entries(form)) {
		const property = schema?.properties?.[name];
		const encoding = content.encodings?.find((candidate) => candidate.property === name && candidate.style !== undefined);
		const isList = [property?.type ?? []].flat().includes('array');
		const read = encoding?.style === undefined ? undefined : styles.body[encoding.style];
		if (read && property && isList) value[name] = read(name, form, property, encoding?.explode ?? true);
		else if (isList) value[name] = itemsOf([texts].flat(), property);
		else value[name] = objectOf([texts].flat().at(-1) ?? '', property);
	}
	return value;
}

function itemsOf(texts: string[], property: Schema | undefined): unknown[] {
	const items = Array.isArray(property?.items) ? undefined : property?.items;
	return texts.map((text) => objectOf(text, items));
}

/** Parses an object in a form field, which is serialized as JSON. */
function objectOf(text: string, schema: Schema | undefined): unknown {
	if (![schema?.type ?? []].flat().includes('object')) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
