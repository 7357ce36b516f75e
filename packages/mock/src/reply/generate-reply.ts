import type { StoredReply } from '../contract/contract.ts';
import { contentFor, isJson } from '../contract/media-type.ts';
import { type Operation, responseFor } from '../contract/operation.ts';
import { explainFaults } from '../explain.ts';
import { SchemaError } from '../schemas.ts';
import { TimeLimitError } from '../time-limit.ts';
import type { ReplyChecker } from './check-reply.ts';
import { GenerationError } from './generation-error.ts';
import { Budget } from './generation-limit.ts';
import { NoReplyError } from './no-reply-error.ts';
import { prismReply, type ReplyPreference } from './prism-reply.ts';
import { outlineReply, strictReply } from './strict-reply.ts';

/** The number of attempts of Prism's generator, and of the strict one. */
const PRISMS_ATTEMPTS = 4;
const STRICT_ATTEMPTS = 20;

interface Candidate {
	create: () => StoredReply;
	/** Whether it is Prism's static response, which can be an example of the document. */
	isFixed: boolean;
}

/** Generates responses of one operation until one matches its schema. */
export class ReplyGenerator {
	readonly #operation: Operation;
	readonly #checker: ReplyChecker;
	readonly #settings: Record<string, unknown> | undefined;

	constructor(operation: Operation, checker: ReplyChecker, settings: Record<string, unknown> | undefined) {
		this.#operation = operation;
		this.#checker = checker;
		this.#settings = settings;
	}

	/**
	 * @throws NoReplyError when the document has no such response.
	 * @throws GenerationError when no attempt is valid.
	 */
	generate(preference: ReplyPreference): StoredReply {
		const budget = new Budget(this.#operation);
		let problem: string | undefined;
		for (const candidate of this.#candidates(preference, budget)) {
			const outcome = this.#try(candidate, preference, budget);
			if (typeof outcome !== 'string') return outcome;
			problem = outcome;
		}
		const { status } = outlineReply(this.#operation, preference);
		throw new GenerationError(`the ${status} response of ${this.#operation.iid}`, problem ?? '');
	}

	/** A static response of Prism, its generated data, and the data of the strict generator: what the caller prefers comes first. */
	*#candidates(preference: ReplyPreference, budget: Budget): Generator<Candidate> {
		const { dynamic, seed = 'example' } = preference;
		const operation = this.#operation;
		const fixed = {
			create: () => prismReply(operation, { ...preference, dynamic: false }, [], {}, budget),
			isFixed: true,
		};
		if (!dynamic) yield fixed;
		for (let attempt = 0; attempt < PRISMS_ATTEMPTS; attempt++) {
			const asked = { ...preference, dynamic: true, seed: attempt === 0 ? seed : `${seed}#${attempt}` };
			yield { create: () => prismReply(operation, asked, [], this.#settings, budget), isFixed: false };
		}
		const outline = outlineReply(operation, preference);
		for (let attempt = 0; attempt < STRICT_ATTEMPTS; attempt++)
			yield { create: () => budget.spend(() => strictReply(operation, outline, seed, attempt)), isFixed: false };
		if (dynamic) yield fixed;
	}

	/** The response, or its problem. */
	#try({ create, isFixed }: Candidate, preference: ReplyPreference, budget: Budget): StoredReply | string {
		try {
			const reply = create();
			this.#checker.compileFor(reply);
			return budget.spend(() => this.#problemIn(reply, isFixed)) ?? reply;
		} catch (error) {
			if (error instanceof SchemaError) throw error;
			if (error instanceof TimeLimitError) return `The generator did not end within ${budget.limit} ms.`;
			// Prism uses one class for its errors. Unless it has no such response, its generator failed.
			if (error instanceof NoReplyError && error.status < 500) throw error;
			if (error instanceof NoReplyError) outlineReply(this.#operation, preference);
			return `The generator failed: ${(error as Error).message}.`;
		}
	}

	/** The mock does not change the examples of the document, and cannot validate a body that is neither JSON nor text. */
	#problemIn(reply: StoredReply, isFixed: boolean): string | undefined {
		const contents = responseFor(this.#operation, reply.status)?.contents ?? [];
		if (isFixed && contents.some(({ examples = [] }) => examples.length > 0)) return undefined;
		const mediaType = reply.headers['content-type'] ?? '';
		const schema = contentFor(contents, mediaType)?.schema;
		if (!schema || (!isJson(mediaType) && schema.type !== 'string')) return undefined;
		const faults = this.#checker.check(reply).filter(({ path }) => path[0] === 'body');
		if (faults.length === 0) return undefined;
		const [first = 'It does not match its schema.', ...others] = explainFaults(faults);
		return others.length > 0 ? `${first} ${others.length} more.` : first;
	}
}
