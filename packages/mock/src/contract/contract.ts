import { type Match, type PathRules, type Route, Router, type SecretNames } from '@returning-ai/spec/runtime';
import type { Operation } from './operation.ts';

/** A reply as it goes over the wire. */
export interface StoredReply {
	status: number;
	headers: Record<string, string>;
	body?: string;
}

/** What a document is compiled to: one line of JSON about all of it, then one line per operation. */
export interface CompiledHead {
	title: string;
	/** `x-json-schema-faker` of the document: settings of Prism's data generator. */
	generator?: Record<string, unknown>;
	routes: Route[];
	/** `openapi` where every operation has an envelope (`x-envelope`), as in our contract; other documents are answered as by Prism. */
	rules: PathRules;
	/** Which names the document declares as secret, or as not secret. */
	secrets: SecretNames;
}

export interface CompiledOperation {
	operation: Operation;
	/** Replies prepared ahead, by the key that `reply/replies.ts` asks for. */
	replies: Record<string, StoredReply>;
}

/** A compiled document. An operation is parsed when it is first called. */
export class Contract {
	readonly head: CompiledHead;
	readonly #router: Router;
	readonly #lines: Map<string, string | CompiledOperation>;

	constructor(compiled: string) {
		const [head = '', ...lines] = compiled.trimEnd().split('\n');
		this.head = JSON.parse(head);
		this.#router = new Router(this.head.routes);
		this.#lines = new Map(this.head.routes.map(({ id }, index) => [id, lines[index] ?? '']));
	}

	/** The ids of every operation, in the document's order. */
	get ids(): string[] {
		return [...this.#lines.keys()];
	}

	has(id: string): boolean {
		return this.#lines.has(id);
	}

	match(method: string, path: string, rules: PathRules = this.head.rules): Match {
		return this.#router.match(method, path, rules);
	}

	get(id: string): CompiledOperation {
		const line = this.#lines.get(id);
		if (line === undefined) throw new RangeError(`The document has no operation "${id}".`);
		if (typeof line !== 'string') return line;
		const parsed = JSON.parse(line) as CompiledOperation;
		this.#lines.set(id, parsed);
		return parsed;
	}
}
