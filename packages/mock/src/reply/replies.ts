import type { Contract, StoredReply } from '../contract/contract.ts';
import { type Operation, responseFor } from '../contract/operation.ts';
import { ReplyChecker } from './check-reply.ts';
import { NoReplyError, prismReply, type ReplyPreference } from './prism-reply.ts';

/** More kinds of `Accept` than this are answered, but not remembered. */
const MAX_REMEMBERED = 1000;

/** How often the generator may try again before it is held to the least that a schema asks. */
const MAX_ATTEMPTS = 4;

/** The least: of a tree that never ends, the generator makes a wrong leaf unless it may make none. */
const LEAST: Readonly<Record<string, unknown>> = {
	requiredOnly: true,
	alwaysFakeOptionals: false,
	optionalsProbability: 0,
	maxItems: 0,
};

/** Values of `Accept` that any reply in JSON satisfies. */
const TAKES_JSON: ReadonlySet<string> = new Set(['', '*/*', 'application/json', 'application/json, text/plain, */*']);

/** The name under which a static reply is kept. */
export function replyKey({ code, example, accept = '' }: ReplyPreference): string {
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
	find(preference: ReplyPreference): StoredReply {
		if (preference.dynamic) return this.#generate(preference);
		const plain = this.#isPlain && TAKES_JSON.has(preference.accept ?? '') ? { ...preference, accept: '' } : preference;
		const key = replyKey(plain);
		const known = this.#known.get(key);
		if (known) return known;
		const reply = this.#valid(prismReply(this.#operation, preference), preference);
		if (this.#known.size < MAX_REMEMBERED) this.#known.set(key, reply);
		return reply;
	}

	/**
	 * Where the document gives no example, Prism makes a reply up, and for some schemas a wrong one; its generator may do better.
	 * What the document says itself is never changed.
	 */
	#valid(reply: StoredReply, preference: ReplyPreference): StoredReply {
		const contents = responseFor(this.#operation, reply.status)?.contents ?? [];
		const isGiven = contents.some(({ examples = [] }) => examples.length > 0);
		if (isGiven || !this.#breaks(reply)) return reply;
		return this.#attempt({ ...preference, seed: 'example' }) ?? reply;
	}

	#breaks(reply: StoredReply): boolean {
		return this.checker.check(reply).some(({ path }) => path[0] === 'body');
	}

	/** Generated data; what the generator gets wrong is generated again, and at last the static reply is given. */
	#generate(preference: ReplyPreference): StoredReply {
		const { dynamic: _, ...rest } = preference;
		return this.#attempt(preference) ?? this.find(rest);
	}

	#attempt(preference: ReplyPreference): StoredReply | undefined {
		for (let attempt = 0; attempt < 2 * MAX_ATTEMPTS; attempt++) {
			const seed = attempt === 0 ? (preference.seed ?? '') : `${preference.seed}#${attempt}`;
			const settings = attempt < MAX_ATTEMPTS ? this.#generator : { ...this.#generator, ...LEAST };
			const reply = this.#tryGenerating({ ...preference, dynamic: true, seed }, settings);
			if (reply && !this.#breaks(reply)) return reply;
		}
		return undefined;
	}

	#tryGenerating(preference: ReplyPreference, settings: Record<string, unknown> | undefined): StoredReply | undefined {
		try {
			return prismReply(this.#operation, preference, [], settings);
		} catch (error) {
			// A schema that is too much for the generator, and not a preference that the document does not know.
			if (error instanceof NoReplyError && error.status < 500) throw error;
			return undefined;
		}
	}
}
