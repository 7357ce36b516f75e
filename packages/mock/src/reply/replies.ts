import type { Contract, StoredReply } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { NoReplyError, prismReply, type Wish } from '../engine.ts';
import { ReplyChecker } from './check-reply.ts';

/** More kinds of `Accept` than this are answered, but not remembered. */
const MAX_REMEMBERED = 1000;

/** How often the generator may try again before the document's own example is given. */
const MAX_ATTEMPTS = 10;

/** Values of `Accept` that any reply in JSON satisfies. */
const TAKES_JSON: ReadonlySet<string> = new Set(['', '*/*', 'application/json', 'application/json, text/plain, */*']);

/** The name under which a static reply is kept. */
export function replyKey({ code, example, accept = '' }: Wish): string {
	return `${code ?? ''}|${example ?? ''}|${accept}`;
}

/** The replies of one operation to requests that are right: Prism's, asked for once each. */
export class Replies {
	readonly #operation: Operation;
	readonly #known: Map<string, StoredReply>;
	readonly #generator: Record<string, unknown> | undefined;
	readonly #isPlain: boolean;
	readonly checker: ReplyChecker;

	constructor(contract: Contract, id: string) {
		const { operation, replies } = contract.get(id);
		this.#operation = operation;
		this.#generator = contract.head.generator;
		this.#known = new Map(Object.entries(replies));
		this.#isPlain = operation.responses.every(
			({ contents = [] }) => contents.length === 1 && contents[0]?.mediaType === 'application/json',
		);
		this.checker = new ReplyChecker(operation);
	}

	/** @throws NoReplyError when the document has no such reply. */
	find(wish: Wish): StoredReply {
		if (wish.dynamic) return this.#generate(wish);
		const plain = this.#isPlain && TAKES_JSON.has(wish.accept ?? '') ? { ...wish, accept: '' } : wish;
		const key = replyKey(plain);
		const known = this.#known.get(key);
		if (known) return known;
		const reply = prismReply(this.#operation, wish);
		if (this.#known.size < MAX_REMEMBERED) this.#known.set(key, reply);
		return reply;
	}

	/** Generated data; what the generator gets wrong is generated again, and at last the static reply is given. */
	#generate(wish: Wish): StoredReply {
		for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
			const seed = attempt === 0 ? wish.seed : `${wish.seed}#${attempt}`;
			const reply = this.#tryGenerating({ ...wish, ...(seed === undefined ? {} : { seed }) });
			if (reply && this.checker.check(reply).length === 0) return reply;
		}
		const { dynamic: _, ...rest } = wish;
		return this.find(rest);
	}

	#tryGenerating(wish: Wish): StoredReply | undefined {
		try {
			return prismReply(this.#operation, wish, [], this.#generator);
		} catch (error) {
			// A schema that is too much for the generator, and not a wish that the document does not know.
			if (error instanceof NoReplyError && error.status < 500) throw error;
			return undefined;
		}
	}
}
