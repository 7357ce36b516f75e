import type { Contract, StoredReply } from '../contract/contract.ts';
import { ReplyChecker } from './check-reply.ts';
import { ReplyGenerator } from './generate-reply.ts';
import { GenerationError } from './generation-error.ts';
import type { ReplyPreference } from './prism-reply.ts';

/** The size of the cache. Callers control `Accept`, so its values are unlimited. */
const MAX_CACHED = 1000;

/** Common values of `Accept` that allow JSON. */
const ACCEPTS_JSON: ReadonlySet<string> = new Set(['', '*/*', 'application/json', 'application/json, text/plain, */*']);

/** The cache key of a static response. */
export function replyKey({ code, example, accept = '' }: ReplyPreference): string {
	return `${code ?? ''}|${example ?? ''}|${accept}`;
}

/** The responses of one operation to valid requests. Prism's static responses are cached. */
export class Replies {
	readonly #cache: Map<string, StoredReply>;
	/** What cannot be generated, since finding that out takes up to 1 s. */
	readonly #failures = new Map<string, GenerationError>();
	readonly #generator: ReplyGenerator;
	readonly #isOnlyJson: boolean;
	readonly checker: ReplyChecker;

	constructor(contract: Contract, id: string) {
		const { operation, replies } = contract.get(id);
		this.#cache = new Map(Object.entries(replies));
		this.#isOnlyJson = operation.responses.every(
			({ contents = [] }) => contents.length === 1 && contents[0]?.mediaType === 'application/json',
		);
		this.checker = new ReplyChecker(operation);
		this.#generator = new ReplyGenerator(operation, this.checker, contract.head.generator);
	}

	/**
	 * @throws NoReplyError when the document has no such response.
	 * @throws GenerationError when its data cannot be generated.
	 */
	find(preference: ReplyPreference): StoredReply {
		const ignoresAccept = this.#isOnlyJson && ACCEPTS_JSON.has(preference.accept ?? '');
		const key = replyKey(ignoresAccept ? { ...preference, accept: '' } : preference);
		if (preference.dynamic) return this.#generate(preference, `dynamic ${key}`);
		const cached = this.#cache.get(key);
		if (cached) return cached;
		const reply = this.#generate(preference, key);
		if (this.#cache.size < MAX_CACHED) this.#cache.set(key, reply);
		return reply;
	}

	#generate(preference: ReplyPreference, key: string): StoredReply {
		const known = this.#failures.get(key);
		if (known) throw known;
		try {
			return this.#generator.generate(preference);
		} catch (error) {
			if (error instanceof GenerationError && this.#failures.size < MAX_CACHED) this.#failures.set(key, error);
			throw error;
		}
	}
}
