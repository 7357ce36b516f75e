import type { Contract, StoredReply } from '../contract/contract.ts';
import { type Operation, responseFor } from '../contract/operation.ts';
import { ReplyChecker } from './check-reply.ts';
import { type Budget, GENERATION_LIMIT, GenerationTimeoutError } from './generation-limit.ts';
import { NoReplyError } from './no-reply-error.ts';
import { prismReply, type ReplyPreference } from './prism-reply.ts';

/** The size of the cache. Callers control `Accept`, so its values are unlimited. */
const MAX_CACHED = 1000;

/** The number of attempts with the document's settings, and then with the minimal settings. */
const MAX_ATTEMPTS = 4;

/** Omits optional values. The generator ends a recursive schema with an invalid value, unless the value can be omitted. */
const MINIMAL: Readonly<Record<string, unknown>> = {
	requiredOnly: true,
	alwaysFakeOptionals: false,
	optionalsProbability: 0,
	maxItems: 0,
};

/** Common values of `Accept` that allow JSON. */
const ACCEPTS_JSON: ReadonlySet<string> = new Set(['', '*/*', 'application/json', 'application/json, text/plain, */*']);

/** The cache key of a static response. */
export function replyKey({ code, example, accept = '' }: ReplyPreference): string {
	return `${code ?? ''}|${example ?? ''}|${accept}`;
}

/** The responses of one operation to valid requests. Prism's static responses are cached. */
export class Replies {
	readonly #operation: Operation;
	readonly #cache: Map<string, StoredReply>;
	readonly #generator: Record<string, unknown> | undefined;
	readonly #isOnlyJson: boolean;
	readonly checker: ReplyChecker;

	constructor(contract: Contract, id: string) {
		const { operation, replies } = contract.get(id);
		this.#operation = operation;
		this.#generator = contract.head.generator;
		this.#cache = new Map(Object.entries(replies));
		this.#isOnlyJson = operation.responses.every(
			({ contents = [] }) => contents.length === 1 && contents[0]?.mediaType === 'application/json',
		);
		this.checker = new ReplyChecker(operation);
	}

	/** @throws NoReplyError when the document has no such response. */
	find(preference: ReplyPreference): StoredReply {
		if (preference.dynamic) return this.#generate(preference);
		const ignoresAccept = this.#isOnlyJson && ACCEPTS_JSON.has(preference.accept ?? '');
		const key = replyKey(ignoresAccept ? { ...preference, accept: '' } : preference);
		const cached = this.#cache.get(key);
		if (cached) return cached;
		const reply = this.#valid(prismReply(this.#operation, preference), preference);
		if (this.#cache.size < MAX_CACHED) this.#cache.set(key, reply);
		return reply;
	}

	/**
	 * Without an example in the document, Prism derives one from the schema. For some schemas it is invalid, and is replaced by
	 * generated data. An example of the document is never replaced.
	 */
	#valid(reply: StoredReply, preference: ReplyPreference): StoredReply {
		const contents = responseFor(this.#operation, reply.status)?.contents ?? [];
		const hasExample = contents.some(({ examples = [] }) => examples.length > 0);
		if (hasExample || !this.#hasInvalidBody(reply)) return reply;
		return this.#generateValid({ ...preference, seed: 'example' }) ?? reply;
	}

	#hasInvalidBody(reply: StoredReply): boolean {
		return this.checker.check(reply).some(({ path }) => path[0] === 'body');
	}

	/** Generates data. Falls back to the static response if no attempt is valid. */
	#generate(preference: ReplyPreference): StoredReply {
		const { dynamic: _, ...rest } = preference;
		return this.#generateValid(preference) ?? this.find(rest);
	}

	#generateValid(preference: ReplyPreference): StoredReply | undefined {
		const budget = { left: GENERATION_LIMIT };
		for (let attempt = 0; attempt < 2 * MAX_ATTEMPTS && budget.left > 0; attempt++) {
			const seed = attempt === 0 ? (preference.seed ?? '') : `${preference.seed}#${attempt}`;
			const settings = attempt < MAX_ATTEMPTS ? this.#generator : { ...this.#generator, ...MINIMAL };
			const reply = this.#tryGenerating({ ...preference, dynamic: true, seed }, settings, budget);
			if (reply && !this.#hasInvalidBody(reply)) return reply;
		}
		return undefined;
	}

	#tryGenerating(
		preference: ReplyPreference,
		settings: Record<string, unknown> | undefined,
		budget: Budget,
	): StoredReply | undefined {
		const isFirst = budget.left === GENERATION_LIMIT;
		try {
			return prismReply(this.#operation, preference, [], settings, budget);
		} catch (error) {
			// A later attempt has less time. Below 500, the preference does not match the document. Otherwise the generator failed.
			const isFinal = error instanceof GenerationTimeoutError ? isFirst : error instanceof NoReplyError && error.status < 500;
			if (isFinal) throw error;
			return undefined;
		}
	}
}
