import type { Match, PathRules, Route, SecretNames } from '@returning-ai/spec/runtime';
import { type Address, AddressRouter } from './addresses.ts';
import type { Operation } from './operation.ts';

/** A response as it is sent. */
export interface StoredReply {
	status: number;
	headers: Record<string, string>;
	/** The values of `set-cookie`, which cannot be joined into one header. */
	cookies?: string[];
	body?: string;
}

/** The first line of a compiled document. */
export interface CompiledHead {
	title: string;
	/** The document's `x-json-schema-faker`: options of Prism's data generator. */
	generator?: Record<string, unknown>;
	routes: Route[];
	/** The same operations at the paths of the family documents. Only the default contract has them. */
	familyRoutes?: Route[];
	/** What the document's servers state. */
	addresses?: Address[];
	/** `openapi` if every operation has an envelope (`x-envelope`), as in the API's contract. Otherwise `prism`. */
	rules: PathRules;
	/** The names that the document declares as secret or as not secret. */
	secrets: SecretNames;
}

/** A line of a compiled document: one operation. */
export interface CompiledOperation {
	operation: Operation;
	/** The precompiled responses, by `replyKey`. */
	replies: Record<string, StoredReply>;
}

/** A compiled document. Parses an operation on its first use. */
export class Contract {
	readonly head: CompiledHead;
	readonly #router: AddressRouter;
	readonly #lines: Map<string, string | CompiledOperation>;

	constructor(compiled: string) {
		const [head = '', ...lines] = compiled.trimEnd().split('\n');
		this.head = JSON.parse(head);
		const { routes, addresses = [], familyRoutes = [] } = this.head;
		this.#router = new AddressRouter(routes, addresses, familyRoutes);
		this.#lines = new Map(routes.map(({ id }, index) => [id, lines[index] ?? '']));
	}

	/** The ID of every operation, in the document's order. */
	get ids(): string[] {
		return [...this.#lines.keys()];
	}

	has(id: string): boolean {
		return this.#lines.has(id);
	}

	/** @param host the host that was called, with its port. Absent: a host that the document does not state. */
	match(method: string, path: string, rules: PathRules = this.head.rules, host?: string): Match {
		return this.#router.match(method, path, rules, host);
	}

	/** Whether the document states this host in its servers. */
	states(host: string | undefined): boolean {
		return this.#router.states(host);
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
