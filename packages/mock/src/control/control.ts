import type { OperationId } from '@returning-ai/spec/operations';
import type { Contract } from '../contract/contract.ts';
import { type Coverage, CoverageCounter } from './coverage.ts';
import { Journal, type JournalLimits, type RecordedRequest } from './journal.ts';
import { type Plan, ScriptPlan } from './plan.ts';
import { PlanError } from './plan-error.ts';
import type { PlannedReplies } from './planned-replies.ts';
import { Plans, type Script } from './plans.ts';
import { RateLimits } from './rate-limits.ts';
import { SeedCounter } from './seed-counter.ts';
import { unknownOperation } from './unknown-operation.ts';
import { type ExpectedRequests, verifyRequests } from './verify.ts';

/** What the controls of all scopes share. */
export interface ControlParts {
	contract: Contract;
	replies: PlannedReplies;
	/** Returns the control of a scope. */
	open: (name: string) => Control;
	/** Deletes a scope. Returns whether it existed. */
	close: (name: string) => boolean;
}

/** Controls a mock: plans responses, lists requests, and reports the coverage of the contract. */
export class Control {
	/** @internal */
	readonly planned: Plans = new Plans();
	/** @internal */
	readonly journal: Journal;
	/** @internal */
	readonly counter: CoverageCounter;
	/** @internal */
	readonly limits: RateLimits = new RateLimits();
	/** @internal */
	readonly seeds: SeedCounter = new SeedCounter();
	/**
	 * The name of a scope that was deleted: a test that still has its control would plan and check nothing.
	 *
	 * @internal
	 */
	deletedScope: string | undefined;
	readonly #parts: ControlParts;
	readonly #plans = new WeakMap<Script, Plan>();

	/** @internal */
	constructor(parts: ControlParts, limits?: JournalLimits) {
		this.#parts = parts;
		this.journal = new Journal(limits);
		this.counter = new CoverageCounter(parts.contract);
	}

	/**
	 * Uses the contract that has replaced another. Deletes the plans of operations that it does not have.
	 *
	 * @internal
	 */
	useReplaced(contract: Contract): void {
		this.counter.replace(contract);
		this.planned.keep((id) => contract.has(id));
	}

	/**
	 * Plans the next responses of an operation. The latest plan has priority.
	 *
	 * @example
	 * ```ts
	 * control.on('integration.messages.send').reply(429, { headers: { 'retry-after': '1' } }).times(2);
	 * ```
	 *
	 * @throws PlanError when the operation does not exist.
	 */
	on(operation: OperationId | (string & {})): Plan {
		this.#checkOperation(operation);
		const script = this.planned.create(operation);
		const plan = new ScriptPlan(this.planned, script, this.#parts.contract.get(operation).operation, this.#parts.replies);
		this.#plans.set(script, plan);
		return plan;
	}

	/** The plans in use, the latest first. It answers a request that several of them match. */
	plans(): Plan[] {
		return this.planned.list.flatMap((script) => this.#plans.get(script) ?? []);
	}

	/**
	 * The last 10,000 requests, or 1,000 in a scope, oldest first; with an argument, only those of one operation. Secrets are redacted.
	 *
	 * @example
	 * ```ts
	 * const [request] = control.requests('integration.messages.send');
	 * console.log(request?.body, request?.faults);
	 * ```
	 *
	 * @throws PlanError when the operation does not exist.
	 */
	requests(operation?: OperationId | (string & {})): RecordedRequest[] {
		this.#checkScope();
		if (operation !== undefined) this.#checkOperation(operation);
		return this.journal.list(operation);
	}

	/** The requests that violate the contract, whatever the response was. */
	rejected(): RecordedRequest[] {
		return this.journal.list().filter(({ faults }) => faults.length > 0);
	}

	/**
	 * Counts the requests to an operation, and returns the count. Without `times`, `atLeast` and `atMost`, it expects at least one.
	 *
	 * @example
	 * ```ts
	 * control.verify('integration.messages.send', { when: { body: { sender: 'redpanda' } }, times: 1 });
	 * ```
	 *
	 * @throws VerificationError when another number of requests arrived. Its message lists the requests that almost match.
	 * @throws PlanError when the operation does not exist, or the expectation is invalid.
	 */
	verify(operation: OperationId | (string & {}), expected: ExpectedRequests = {}): number {
		this.#checkOperation(operation);
		return verifyRequests(this.journal, this.#parts.contract.get(operation).operation, expected);
	}

	/** A message for each plan with `times` that was not used that often. */
	pending(): string[] {
		return this.planned.pending();
	}

	/** Counts which of the contract's responses were sent: operation × status × media type. */
	coverage(): Coverage {
		return this.counter.report();
	}

	/** Deletes the recorded requests only. */
	clearRequests(): void {
		this.journal.clear();
	}

	/** Deletes plans, recorded requests, coverage, rate limits, and the number of generated responses. */
	reset(): void {
		this.planned.clear();
		this.journal.clear();
		this.counter.clear();
		this.limits.clear();
		this.seeds.clear();
	}

	/**
	 * The control of a scope: of the requests with the header `x-mock-scope: NAME`. A scope has its own plans, requests, coverage and
	 * rate limits, so that tests can share a mock. The plans outside of a scope do not answer requests in it.
	 *
	 * @throws ScopeError when the name is invalid, when the mock has 1,000 scopes, or when the scope was deleted because it was idle.
	 */
	scope(name: string): Control {
		return this.#parts.open(name);
	}

	/** Deletes a scope with its plans and requests. Returns whether it existed. */
	deleteScope(name: string): boolean {
		return this.#parts.close(name);
	}

	#checkScope(): void {
		if (this.deletedScope === undefined) return;
		throw new PlanError(`The scope ${this.deletedScope} was deleted. Get a new control with scope(name).`);
	}

	#checkOperation(operation: unknown): asserts operation is string {
		this.#checkScope();
		const { contract } = this.#parts;
		if (typeof operation !== 'string' || !contract.has(operation)) {
			throw new PlanError(unknownOperation(operation, contract.ids));
		}
	}
}
