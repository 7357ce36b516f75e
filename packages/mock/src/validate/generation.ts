import { compileDocument } from '../compile/compile-document.ts';
import { Contract, type StoredReply } from '../contract/contract.ts';
import { isJson } from '../contract/media-type.ts';
import type { DeclaredResponse, Operation } from '../contract/operation.ts';
import { parseJson } from '../parse-json.ts';
import { GenerationError } from '../reply/generation-error.ts';
import { Budget } from '../reply/generation-limit.ts';
import { NoReplyError } from '../reply/no-reply-error.ts';
import { prismReply } from '../reply/prism-reply.ts';
import { Replies } from '../reply/replies.ts';
import { outlineReply, strictReply } from '../reply/strict-reply.ts';
import type { Check } from './check.ts';
import { HardSchemas } from './hard-schemas.ts';
import { below, type Place } from './place.ts';
import type { Validators } from './validators.ts';

/** Finds what only Prism finds: a document that it cannot read, and a response that it cannot generate in time. */
export async function checkGeneration(check: Check, validators: Validators): Promise<void> {
	const { root } = check;
	const hasFaults = check.faults.length > 0;
	const document = root.value as Record<string, unknown>;
	const isOneFile = check.references.files.length === 1;
	try {
		const contract = new Contract(await compileDocument(isOneFile ? document : root.source.file, document, false));
		checkResponses(check, contract, validators);
	} catch (error) {
		// Prism fails for many of the faults that were found.
		if (!hasFaults)
			check.report('document', root, `the document cannot be read: ${(error as Error).message}. Fix: correct this part.`);
	}
}

function checkResponses(check: Check, contract: Contract, validators: Validators): void {
	const samples = new Samples(check, contract, validators);
	// Operations share many responses, such as errors.
	const known = new Set<string>();
	for (const id of contract.ids) {
		const { operation } = contract.get(id);
		for (const response of operation.responses) {
			const content = JSON.stringify(response.contents);
			if (!/^\d+$/.test(response.code) || hasExamples(response) || known.has(content)) continue;
			known.add(content);
			samples.check(operation, response);
		}
	}
}

function hasExamples({ contents = [] }: DeclaredResponse): boolean {
	return contents.every(({ examples = [] }) => examples.length > 0);
}

const STRICT_ATTEMPTS = 4;

class Samples {
	readonly #check: Check;
	readonly #contract: Contract;
	readonly #validators: Validators;
	readonly #hard: HardSchemas;
	/** The schemas that were generated in time. */
	readonly #generated = new Set<string>();

	constructor(check: Check, contract: Contract, validators: Validators) {
		this.#check = check;
		this.#contract = contract;
		this.#validators = validators;
		this.#hard = new HardSchemas(check);
	}

	check(operation: Operation, response: DeclaredResponse): void {
		const code = Number(response.code);
		const hard = this.#hardSchemas(operation, response);
		if (hard.every((schema) => this.#generated.has(schema))) return;
		try {
			// In the order of their cost.
			if (!this.#hasValidSample(operation, response) && !this.#hasStrictData(operation, response))
				new Replies(this.#contract, operation.iid).find({ code });
			for (const schema of hard) this.#generated.add(schema);
		} catch (error) {
			// Any other failure is that of a request which prefers this status.
			if (error instanceof GenerationError) this.#report(operation, response, error);
		}
	}

	/** Whether the first sample of the schema is valid. Then the mock generates nothing else. */
	#hasValidSample(operation: Operation, response: DeclaredResponse): boolean {
		try {
			return this.#isValid(prismReply(operation, { code: Number(response.code) }), operation, response);
		} catch (error) {
			if (error instanceof NoReplyError && error.status < 500) throw error;
			return false;
		}
	}

	/** Whether the strict generator makes valid data. */
	#hasStrictData(operation: Operation, response: DeclaredResponse): boolean {
		const outline = outlineReply(operation, { code: Number(response.code) });
		const budget = new Budget(operation);
		try {
			for (let attempt = 0; attempt < STRICT_ATTEMPTS; attempt++) {
				const reply = budget.spend(() => strictReply(operation, outline, 'example', attempt));
				if (this.#isValid(reply, operation, response)) return true;
			}
		} catch {
			// It does not know a keyword, or takes too long.
		}
		return false;
	}

	#hardSchemas(operation: Operation, { code, contents = [] }: DeclaredResponse): string[] {
		const schemas = contents.map(({ mediaType }) => this.#schemaOf(operation, code, mediaType));
		return schemas.flatMap((schema) => (schema ? [...this.#hard.in(schema)] : []));
	}

	#isValid({ headers, body }: StoredReply, operation: Operation, { code, contents = [] }: DeclaredResponse): boolean {
		const mediaType = headers['content-type'] ?? '';
		if (body === undefined) return contents.length === 0;
		if (!isJson(mediaType)) return true;
		const parsed = parseJson(body);
		const schema = this.#schemaOf(operation, code, mediaType);
		const validate = schema && this.#validators.get(schema, 'response');
		return Boolean(validate && !(parsed instanceof Error) && validate(parsed.value).length === 0);
	}

	#schemaOf(operation: Operation, code: string, mediaType: string): Place | undefined {
		const response = this.#check.follow(this.#placeOf(operation, code));
		if (!response) return undefined;
		return this.#check.version === '2.0' ? below(response, 'schema') : below(response, 'content', mediaType, 'schema');
	}

	#placeOf({ path, method }: Operation, code: string): Place {
		const item = below(this.#check.root, 'paths', path);
		return below(this.#check.follow(item) ?? item, method.toLowerCase(), 'responses', code);
	}

	#report(operation: Operation, { code }: DeclaredResponse, { message }: Error): void {
		const { source, path } = this.#placeOf(operation, code);
		this.#check.add({ file: source.file, line: source.lineOf(path), rule: 'schema', message: `${operation.iid}: ${message}` });
	}
}
