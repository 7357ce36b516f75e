import { explanation, invalidJson, unreadableForm } from '@returning-ai/spec/runtime';
import type { ValidateFunction } from 'ajv';
import { typesOf } from '../contract/branches.ts';
import { contentFor, isForm, isJson, parseMediaType } from '../contract/media-type.ts';
import type { Content, Operation } from '../contract/operation.ts';
import { isTextual, valueOfText } from '../contract/typed-text.ts';
import { type Fault, fault, faultsOf } from '../faults.ts';
import { parseJson } from '../parse-json.ts';
import { requestSchema, requestValidator } from '../schemas.ts';
import { FormReader, type FormValue } from './form.ts';
import { type Incoming, textOf } from './incoming.ts';
import { splitMultipart } from './multipart.ts';
import { splitUrlencoded } from './urlencoded.ts';

export interface ReadBody {
	/** The parsed body; its text if the mock does not parse the media type. */
	value: unknown;
	faults: Fault[];
}

/** Callers control the content type, so its values are unlimited. */
const MAX_CACHED = 100;

interface Media {
	content: Content;
	types: ReadonlySet<string>;
	validate?: ValidateFunction;
	form?: FormReader;
}

/** Reads and validates the request bodies of one operation. */
export class Body {
	readonly #operation: Operation;
	readonly #contents: readonly Content[];
	readonly #required: boolean;
	readonly #media = new Map<Content, Media>();
	/** Caches the declared content of each content type. */
	readonly #cache = new Map<string, Content | undefined>();

	constructor(operation: Operation) {
		const { required = false, contents = [] } = operation.request?.body ?? {};
		this.#operation = operation;
		this.#required = required;
		this.#contents = contents;
	}

	/** Compiles every schema. Throws a SchemaError for an invalid one. */
	compileAll(): void {
		for (const content of this.#contents) this.#mediaOf(content);
	}

	read({ headers, body }: Incoming): ReadBody {
		const contentType = headers['content-type'] ?? '';
		if (body.length === 0) return { value: undefined, faults: this.#required ? [missing()] : [] };
		const content = this.#contentFor(contentType);
		if (!content) return { value: textOf(body), faults: [this.#unsupported(headers['content-type'])] };
		const media = this.#mediaOf(content);
		if (isForm(contentType)) return readForm(media, contentType, body);
		if (isJson(contentType)) return readJson(media, textOf(body));
		return readText(media, contentType, body);
	}

	#mediaOf(content: Content): Media {
		const known = this.#media.get(content);
		if (known) return known;
		const { schema, mediaType } = content;
		const { __bundled__ } = this.#operation;
		const media: Media = { content, types: typesOf(schema ? [schema] : [], __bundled__) };
		if (schema) media.validate = requestValidator(this.#operation, schema, false);
		if (isForm(mediaType) || mediaType.includes('*')) {
			media.form = new FormReader(this.#operation, content, schema && requestSchema(schema, __bundled__));
		}
		this.#media.set(content, media);
		return media;
	}

	#contentFor(contentType: string): Content | undefined {
		if (this.#cache.has(contentType)) return this.#cache.get(contentType);
		const found = contentFor(this.#contents, contentType);
		if (this.#cache.size < MAX_CACHED) this.#cache.set(contentType, found);
		return found;
	}

	#unsupported(given: string | undefined): Fault {
		const types = this.#contents.map(({ mediaType }) => mediaType).join(',');
		const message =
			types === '' ? 'No supported content types, but request included a non-empty body' : `Supported content types: ${types}`;
		return { ...fault([], 415, message), given };
	}
}

function readJson({ validate }: Media, text: string): ReadBody {
	const parsed = parseJson(text);
	if (parsed instanceof Error) return { value: text, faults: [notJson(parsed)] };
	return { value: parsed.value, faults: validated(validate, parsed.value) };
}

function readText({ validate, types }: Media, contentType: string, body: Uint8Array | string): ReadBody {
	const text = textOf(body);
	// OpenAPI counts the length of binary data in bytes. In Latin-1, each byte is one character.
	const isBinary = typeof body !== 'string' && !isTextual(contentType);
	const value = valueOfText(isBinary ? latin1(body) : decode(contentType, body), contentType, types);
	return {
		value: typeof value === 'string' || value === undefined ? text : value,
		faults: value === undefined ? [] : validated(validate, value),
	};
}

function readForm({ validate, form }: Media, contentType: string, body: Uint8Array | string): ReadBody {
	const read = form && fieldsOf(form, contentType, body);
	if (read instanceof Error) return { value: textOf(body), faults: [{ ...fault([], 415, read.message), given: contentType }] };
	if (!read) return { value: {}, faults: unreadable(validated(validate, {})) };
	const invalid = validated(validate, read.value).filter(({ path }) => !read.unreadable.has(path[1] ?? ''));
	return { value: read.value, faults: [...read.faults, ...invalid] };
}

/** As in Prism, an unreadable form counts as empty, so that its required fields are missing. Without such a field, it is a fault too. */
function unreadable(missingFields: Fault[]): Fault[] {
	const faults = missingFields.length > 0 ? missingFields : [fault(['body'], 'form', 'Request body must be a form')];
	return faults.map((each) => ({ ...each, clearer: unreadableForm() }));
}

/** Prism's message. */
const NO_BOUNDARY =
	'Boundary parameter for multipart/form-data is not defined or generated in the request header. Try removing manually defined content-type from your request header if it exists.';

/** The fields of a form. `undefined` if it cannot be parsed. */
function fieldsOf(form: FormReader, contentType: string, body: Uint8Array | string): FormValue | Error | undefined {
	if (!/^\s*multipart\//i.test(contentType)) return form.read(splitUrlencoded(textOf(body)), true);
	const boundary = parseMediaType(contentType)?.parameters.boundary;
	if (!boundary) return new Error(NO_BOUNDARY);
	const fields = splitMultipart(typeof body === 'string' ? Buffer.from(body) : body, boundary);
	return fields && form.read(fields, false);
}

function validated(validate: ValidateFunction | undefined, value: unknown): Fault[] {
	try {
		return !validate || validate(value) ? [] : faultsOf(validate.errors, 'Request', 'body');
	} catch (error) {
		// A recursive schema validates a deep value recursively.
		if (error instanceof RangeError) return [tooDeep()];
		throw error;
	}
}

function latin1(body: Uint8Array): string {
	return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
}

/** Decodes a text in its character set. An unknown one counts as UTF-8. */
function decode(contentType: string, body: Uint8Array | string): string {
	const charset = typeof body === 'string' ? undefined : parseMediaType(contentType)?.parameters.charset;
	if (charset === undefined || charset === 'utf-8') return textOf(body);
	try {
		return new TextDecoder(charset).decode(body as Uint8Array);
	} catch {
		return textOf(body);
	}
}

function missing(): Fault {
	return fault([], 'required', 'Body parameter is required');
}

function tooDeep(): Fault {
	const clearer = explanation(['body'], 'invalid', 'body: too many nested levels were given. Send fewer levels.');
	return { ...fault(['body'], 'depth', 'Request body is nested too deeply'), clearer };
}

function notJson(error: Error): Fault {
	const clearer = invalidJson(error);
	return { ...fault(['body'], 'json', clearer.message), clearer };
}
