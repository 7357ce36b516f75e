import type { OperationId } from '@returning-ai/spec/operations';
import type { Contract, StoredReply } from '../contract/contract.ts';
import { responseFor } from '../contract/operation.ts';
import { didYouMean } from '../did-you-mean.ts';
import { explainFaults } from '../explain.ts';
import type { Replies } from '../reply/replies.ts';
import { type Coverage, CoverageCounter } from './coverage.ts';
import { Journal, type RecordedRequest } from './journal.ts';
import {
	type Choose,
	type PlannedReply,
	type PlannedRequest,
	Plans,
	type ReplyInit,
	type RequestMatch,
	type Script,
} from './plans.ts';
import { RateLimits } from './rate-limits.ts';

/** The contract does not allow a plan. The message says what it allows. */
export class PlanError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'PlanError';
	}
}

/** Plans the responses of one operation. Each method returns the plan, so that calls can be chained. */
export interface Plan {
	/** Limits the plan to requests that contain these values, or for which the function returns true. */
	when(match: RequestMatch | ((request: PlannedRequest) => boolean)): Plan;
	/**
	 * Responds with this status and the contract's example for it. Further `reply` calls are used in order: each one after the number
	 * of requests set by `times` of the one before.
	 *
	 * @throws PlanError when the contract does not declare the status or the example, or when the body violates it.
	 */
	reply(status: number, init?: ReplyInit): Plan;
	/**
	 * Responds with the result of a function. If it returns `undefined`, the next plan answers, or the contract's example if no plan
	 * is left.
	 */
	reply(choose: Choose): Plan;
	/** Closes the connection before the first byte of the response. */
	drop(): Plan;
	/**
	 * Limits the last `reply` to this number of requests. Default: no limit.
	 *
	 * @throws PlanError when the count is not a whole number from 1, or when no `reply` precedes it.
	 */
	times(count: number): Plan;
}

/** Controls a mock: plans responses, lists requests, and reports the coverage of the contract. */
export class Control {
	/** @internal */
	readonly plans: Plans = new Plans();
	/** @internal */
	readonly journal: Journal = new Journal();
	/** @internal */
	readonly counter: CoverageCounter;
	/** @internal */
	readonly limits: RateLimits = new RateLimits();
	readonly #contract: Contract;
	readonly #repliesOf: (id: string) => Replies;

	/** @internal */
	constructor(contract: Contract, repliesOf: (id: string) => Replies) {
		this.#contract = contract;
		this.#repliesOf = repliesOf;
		this.counter = new CoverageCounter(contract);
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
		if (!this.#contract.has(operation)) throw new PlanError(unknownOperation(operation, this.#contract.ids));
		return new ScriptPlan(this.plans.add(operation), (reply) => this.#check(operation, reply));
	}

	/**
	 * The last 10,000 requests, oldest first; with an argument, only those of one operation. Secrets are redacted.
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
		if (operation !== undefined && !this.#contract.has(operation)) {
			throw new PlanError(unknownOperation(operation, this.#contract.ids));
		}
		return this.journal.list(operation);
	}

	/** The requests that violate the contract, whatever the response was. */
	rejected(): RecordedRequest[] {
		return this.journal.list().filter(({ faults }) => faults.length > 0);
	}

	/** A message for each plan with `times` that was not used that often. */
	pending(): string[] {
		return this.plans.pending();
	}

	/** Counts which of the contract's responses were sent: operation × status × media type. */
	coverage(): Coverage {
		return this.counter.report();
	}

	/** Deletes plans, recorded requests, coverage and rate limits. */
	reset(): void {
		this.plans.clear();
		this.journal.clear();
		this.counter.clear();
		this.limits.clear();
	}

	/**
	 * The planned response: the contract's response for its status, with the body and headers of the plan.
	 *
	 * @internal
	 */
	render(id: string, { status, body, example, headers = {} }: PlannedReply): StoredReply {
		const replies = this.#repliesOf(id);
		const isDeclared = responseFor(this.#contract.get(id).operation, status) !== undefined;
		const base: StoredReply = isDeclared
			? replies.find({ code: status, ...(example === undefined ? {} : { example }) })
			: { status, headers: {} };
		const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
		if (body === undefined) return { ...base, headers: { ...base.headers, ...own } };
		const mediaType = own['content-type'] ?? base.headers['content-type'] ?? 'application/json';
		const text = typeof body === 'string' && !/json/.test(mediaType) ? body : JSON.stringify(body);
		return { status, headers: { ...base.headers, 'content-type': mediaType, ...own }, body: text };
	}

	#check(id: string, reply: PlannedReply): void {
		const { operation } = this.#contract.get(id);
		const { status, example, body, offContract = false } = reply;
		if (!Number.isInteger(status) || status < 200 || status > 599) {
			throw new PlanError(`The status planned for ${id} is ${status}; expected a whole number from 200 to 599.`);
		}
		const response = responseFor(operation, status);
		if (!response && !offContract) {
			const declared = operation.responses.map(({ code }) => code).join(', ');
			throw new PlanError(
				`${id} does not declare the status ${status}, only ${declared}. To plan it anyway, set offContract: true.`,
			);
		}
		const names = (response?.contents ?? []).flatMap(({ examples = [] }) => examples.map(({ key }) => key));
		if (example !== undefined && !names.includes(example)) {
			throw new PlanError(`${id} has no example "${example}" for ${status}; it has ${names.join(', ') || 'none'}.`);
		}
		if (body === undefined || offContract) return;
		const faults = this.#repliesOf(id).checker.check(this.render(id, reply));
		if (faults.length === 0) return;
		throw new PlanError(
			`The body planned for ${id} violates the contract: ${explainFaults(faults).join(' ')} To plan it anyway, set offContract: true.`,
		);
	}
}

class ScriptPlan implements Plan {
	readonly #script: Script;
	readonly #check: (reply: PlannedReply) => void;

	constructor(script: Script, check: (reply: PlannedReply) => void) {
		this.#script = script;
		this.#check = check;
	}

	when(match: RequestMatch | ((request: PlannedRequest) => boolean)): Plan {
		this.#script.match = match;
		return this;
	}

	reply(status: number | Choose, init: ReplyInit = {}): Plan {
		if (typeof status === 'function') {
			this.#script.steps.push({ reply: (request) => this.#chosen(status, request) });
			return this;
		}
		const reply = { ...init, status };
		this.#check(reply);
		this.#script.steps.push({ reply });
		return this;
	}

	drop(): Plan {
		this.#script.steps.push({ reply: { status: 200, cut: 'drop', offContract: true } });
		return this;
	}

	times(count: number): Plan {
		const last = this.#script.steps.at(-1);
		if (!last) throw new PlanError('times() was called before reply(). Call reply() first: times() limits the last reply.');
		if (!Number.isInteger(count) || count < 1) throw new PlanError(`times(${count}) is invalid; expected a whole number from 1.`);
		last.left = count;
		return this;
	}

	#chosen(choose: Choose, request: PlannedRequest): PlannedReply | undefined {
		const reply = choose(request);
		if (reply) this.#check(reply);
		return reply;
	}
}

function unknownOperation(given: string, ids: readonly string[]): string {
	const similar = didYouMean(given, ids) ?? ids.find((id) => id.endsWith(`.${given.split('.').at(-1)}`));
	const fix = similar ? `Did you mean "${similar}"?` : '`npx @returning-ai/mock --list` prints every operation.';
	return `Unknown operation "${given}". ${fix}`;
}
