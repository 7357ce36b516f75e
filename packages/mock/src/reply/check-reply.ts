import type { ValidateFunction } from 'ajv';
import type { StoredReply } from '../contract/contract.ts';
import { type Content, type DeclaredResponse, type Operation, responseFor } from '../contract/operation.ts';
import { type Fault, fault, faultsOf } from '../faults.ts';
import { parseJson } from '../parse-json.ts';
import { isJson, matches } from '../request/body.ts';
import { Parameters } from '../request/parameters.ts';
import { replyValidator } from '../schemas.ts';

/** Validates the responses of one operation: status, content type, body and headers. */
export class ReplyChecker {
	readonly #operation: Operation;
	readonly #bodies = new Map<Content, ValidateFunction>();
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
		const contentType = headers['content-type'];
		if (body === '') return [fault(['body'], 'empty', `Response body is empty; expected ${types}`)];
		const content = contents.find(({ mediaType }) => matches(contentType ?? '', mediaType));
		if (!content) {
			const given = contentType === undefined ? 'nothing' : contentType;
			return [fault(['header', 'content-type'], 'content-type', `Response content-type is ${given}; expected ${types}`)];
		}
		const parsed = isJson(contentType ?? '') ? parseJson(body) : { value: body };
		if (parsed instanceof Error) return [fault(['body'], 'json', 'Response body must be JSON')];
		const validate = this.#validator(content, code);
		return !validate || validate(parsed.value) ? [] : faultsOf(validate.errors, 'Response', 'body');
	}

	#validator(content: Content, code: string): ValidateFunction | undefined {
		const known = this.#bodies.get(content);
		if (known || !content.schema || content.schema.format === 'binary') return known;
		const validate = replyValidator(this.#operation, content.schema, code);
		this.#bodies.set(content, validate);
		return validate;
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
