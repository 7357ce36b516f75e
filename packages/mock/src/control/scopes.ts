import type { Contract } from '../contract/contract.ts';
import { Control, type ControlParts } from './control.ts';
import type { PlannedReplies } from './planned-replies.ts';

/** The request header that names a scope. */
export const SCOPE_HEADER = 'x-mock-scope';

/** A scope cannot be used. The message says how to fix it. */
export class ScopeError extends Error {
	override name = 'ScopeError';
	/** The HTTP status: 400 for an invalid name, 410 for a deleted scope, 503 when there are too many. */
	readonly status: 400 | 410 | 503;

	constructor(status: 400 | 410 | 503, message: string) {
		super(message);
		this.status = status;
	}
}

export const MAX_SCOPES = 1000;

/** A scope without a request for this time is deleted when another one needs its place. */
export const IDLE_MILLISECONDS: number = 10 * 60_000;

/** The memory of all scopes is bounded, so the journal of each is smaller than that of the mock. */
const JOURNAL_LIMITS = { requests: 1000, bytes: 1024 * 1024 };

/** The number of deleted scopes whose use is an error. */
const MAX_DELETED = 10_000;

const NAME = /^[\x21-\x7e]{1,200}$/;

interface Scope {
	control: Control;
	lastUsed: number;
}

/** The controls of the scopes, each created on its first use. */
export class Scopes {
	/** The control of the requests without a scope. */
	readonly default: Control;
	readonly #parts: ControlParts;
	readonly #scopes = new Map<string, Scope>();
	/** The names of the scopes that were deleted because they were idle. Their plans are gone, which a test must learn. */
	readonly #expired = new Set<string>();
	readonly #now: () => number;

	constructor(contract: Contract, replies: PlannedReplies, now: () => number = () => performance.now()) {
		this.#parts = { contract, replies, open: (name) => this.open(name), close: (name) => this.delete(name) };
		this.#now = now;
		this.default = new Control(this.#parts);
	}

	/**
	 * Replaces the contract.
	 *
	 * @returns the operations whose plans are deleted, because the contract does not have them
	 */
	replace(contract: Contract, replies: PlannedReplies): string[] {
		this.#parts.contract = contract;
		this.#parts.replies = replies;
		const controls = [this.default, ...[...this.#scopes.values()].map(({ control }) => control)];
		const planned = new Set(controls.flatMap((control) => control.planned.operationIds));
		for (const control of controls) control.useReplaced(contract);
		return [...planned].filter((id) => !contract.has(id));
	}

	/**
	 * The control of the requests with these headers.
	 *
	 * @throws ScopeError
	 */
	of(headers: Readonly<Record<string, string>>): Control {
		const name = headers[SCOPE_HEADER];
		return name === undefined ? this.default : this.open(name);
	}

	/** @throws ScopeError */
	open(name: string): Control {
		const known = this.#scopes.get(name);
		if (known) {
			known.lastUsed = this.#now();
			return known.control;
		}
		this.#checkNew(name);
		const control = new Control(this.#parts, JOURNAL_LIMITS);
		this.#scopes.set(name, { control, lastUsed: this.#now() });
		return control;
	}

	delete(name: string): boolean {
		const wasExpired = this.#expired.delete(name);
		const scope = this.#scopes.get(name);
		if (!scope) return wasExpired;
		scope.control.reset();
		scope.control.deletedScope = name;
		return this.#scopes.delete(name);
	}

	#checkNew(name: string): void {
		if (typeof name !== 'string' || !NAME.test(name)) {
			const given = typeof name === 'string' ? JSON.stringify(name.slice(0, 60)) : typeof name;
			throw new ScopeError(400, `${SCOPE_HEADER} is ${given}; expected 1 to 200 visible ASCII characters.`);
		}
		if (this.#expired.has(name)) {
			throw new ScopeError(
				410,
				`The scope ${name} was deleted after ${IDLE_MILLISECONDS / 60_000} minutes without a request, with its plans. Use a new name, or start again with DELETE /__mock/scopes/${encodeURIComponent(name)}.`,
			);
		}
		if (this.#scopes.size >= MAX_SCOPES) this.#deleteIdle();
		if (this.#scopes.size < MAX_SCOPES) return;
		throw new ScopeError(
			503,
			`${MAX_SCOPES} scopes are in use, which is the limit. Delete each scope after its test: DELETE /__mock/scopes/NAME.`,
		);
	}

	#deleteIdle(): void {
		const oldest = this.#now() - IDLE_MILLISECONDS;
		for (const [name, { lastUsed }] of this.#scopes) {
			if (lastUsed > oldest) continue;
			this.delete(name);
			this.#expired.add(name);
		}
		for (const name of this.#expired) {
			if (this.#expired.size <= MAX_DELETED) break;
			this.#expired.delete(name);
		}
	}
}
