import type { ValidateFunction } from 'ajv';
import { typesOf } from '../contract/branches.ts';
import type { StoredReply } from '../contract/contract.ts';
import { contentFor, isForm, isJson, isXml } from '../contract/media-type.ts';
import { type Content, type DeclaredResponse, type Operation, responseFor } from '../contract/operation.ts';
import { valueOfText } from '../contract/typed-text.ts';
import { type Fault, fault, faultsOf } from '../faults.ts';
import { parseJson } from '../parse-json.ts';
import { Parameters } from '../request/parameters.ts';
import { replyValidator } from '../schemas.ts';

interface Validator {
	validate: ValidateFunction;
	types: ReadonlySet<string>;
}

/** Validates the responses of one operation: status, content type, body and headers. */
export class ReplyChecker {
	readonly #operation: Operation;
	readonly #bodies = new Map<Content, Validator>();
	readonly #headers = new Map<DeclaredResponse, Parameters>();

	constructor(operation: Operation) {
		this.#operation = operation;
	}

	/** Compiles every schema. Throws a SchemaError for an invalid one. */
	compileAll(): void {
		for (const response of this.#operation.responses) {
			this.#headersOf(response);
			for (const content of response.contents ?? []) this.#validator(content, response.code);
		}
	}

	/** Compiles what `check` needs. A time limit must not stop Ajv while it compiles: Ajv could not compile anything afterwards. */
	compileFor({ status, headers }: StoredReply): void {
		const response = responseFor(this.#operation, status);
		if (!response) return;
		this.#headersOf(response);
		const content = contentFor(response.contents ?? [], headers['content-type'] ?? '');
		if (content) this.#validator(content, response.code);
	}

	check(reply: StoredReply): Fault[] {
		const { responses } = this.#operation;
		const response = responseFor(this.#operation, reply.status);
		if (!response) {
			const declared = responses.map(({ code }) => code).join(', ');
			return [fault(['status'], 'status', `Response status ${reply.status} is not declared; expected ${declared}`)];
		}
		return [...this.#checkBody(reply, response), ...(this.#headersOf(response)?.check(reply.headers) ?? [])];
	}

	#checkBody({ headers, body = '' }: StoredReply, { contents = [], code }: DeclaredResponse): Fault[] {
		if (contents.length === 0) return [];
		const types = contents.map(({ mediaType }) => mediaType).join(', ');
		const { 'content-type': contentType = '' } = headers;
		if (body === '' && contentType === '') return [empty(types)];
		const content = contentFor(contents, contentType);
		if (!content) {
			const given = contentType === '' ? 'nothing' : contentType;
			return [fault(['header', 'content-type'], 'content-type', `Response content-type is ${given}; expected ${types}`)];
		}
		const validator = this.#validator(content, code);
		if (isJson(contentType)) {
			const parsed = parseJson(body);
			if (parsed instanceof Error) return [body === '' ? empty(types) : fault(['body'], 'json', 'Response body must be JSON')];
			return faultsIn(validator, parsed.value);
		}
		if (body === '' && (isXml(contentType) || isForm(contentType))) return [empty(types)];
		const value = validator && !isForm(contentType) ? valueOfText(body, contentType, validator.types) : undefined;
		return value === undefined ? [] : faultsIn(validator, value);
	}

	#validator(content: Content, code: string): Validator | undefined {
		const known = this.#bodies.get(content);
		if (known || !content.schema || content.schema.format === 'binary') return known;
		const validate = replyValidator(this.#operation, content.schema, code);
		const validator = { validate, types: typesOf([content.schema], this.#operation.__bundled__) };
		this.#bodies.set(content, validator);
		return validator;
	}

	#headersOf(response: DeclaredResponse): Parameters | undefined {
		const known = this.#headers.get(response);
		// OpenAPI ignores these names in `headers`, since other keywords declare them.
		const declared = (response.headers ?? []).filter(({ name }) => !/^(?:content-type|accept|authorization)$/i.test(name));
		if (known || declared.length === 0) return known;
		const headers = new Parameters(this.#operation, 'header', declared, 'Response');
		this.#headers.set(response, headers);
		return headers;
	}
}

function faultsIn(validator: Validator | undefined, value: unknown): Fault[] {
	return !validator || validator.validate(value) ? [] : faultsOf(validator.validate.errors, 'Response', 'body');
}

function empty(types: string): Fault {
	return fault(['body'], 'empty', `Response body is empty; expected ${types}`);
}
