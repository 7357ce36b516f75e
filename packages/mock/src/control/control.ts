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

/** A plan that the contract does not allow, in a sentence that says what it does. */
export class PlanError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'PlanError';
	}
}

/** Plans the replies of one operation. Each method gives the plan back, so that they chain. */
export interface Plan {
	/** Narrows the plan to requests that hold these values, or for which the function says yes. */
	when(match: RequestMatch | ((request: PlannedRequest) => boolean)): Plan;
	/**
	 * Answers with this status and the contract's example for it. A second `reply` follows when the first is used up.
	 *
	 * @throws PlanError when the contract does not declare the status, the example or such a body.
	 */
	reply(status: number, init?: ReplyInit): Plan;
	/** Lets a function choose; `undefined` leaves the request to the next plan, and at last to the contract. */
	reply(choose: Choose): Plan;
	/** Closes the connection before the first byte. */
	drop(): Plan;
	/** How many requests the last reply answers. Default: all of them. */
	times(count: number): Plan;
}

/** What a mock is told, and what it tells: plans, the journal of requests, and the coverage of the contract. */
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
	 * Plans how an operation answers from now on; what is planned last counts first.
	 *
	 * @example
	 * ```ts
	 * control.on('integration.messages.send').reply(429, { headers: { 'retry-after': '1' } }).times(2);
	 * ```
	 *
	 * @throws PlanError when there is no such operation.
	 */
	on(operation: OperationId | (string & {})): Plan {
		if (!this.#contract.has(operation)) throw new PlanError(unknownOperation(operation, this.#contract.ids));
		return new ScriptPlan(this.plans.add(operation), (reply) => this.#check(operation, reply));
	}

	/**
	 * The requests that came, oldest first: the last 10,000 of them, or those of one operation.
	 *
	 * @example
	 * ```ts
	 * const [request] = control.requests('integration.messages.send');
	 * console.log(request?.body, request?.faults);
	 * ```
	 */
	requests(operation?: OperationId | (string & {})): RecordedRequest[] {
		if (operation !== undefined && !this.#contract.has(operation)) {
			throw new PlanError(unknownOperation(operation, this.#contract.ids));
		}
		return this.journal.list(operation);
	}

	/** The requests that the contract does not allow, whatever they were answered. */
	rejected(): RecordedRequest[] {
		return this.journal.list().filter(({ faults }) => faults.length > 0);
	}

	/** Plans with a number of times that were not used up, a sentence each. */
	pending(): string[] {
		return this.plans.pending();
	}

	/** Which of the contract's answers were given: operation × status × media type. */
	coverage(): Coverage {
		return this.counter.report();
	}

	/** Forgets plans, requests, coverage and rate limits. */
	reset(): void {
		this.plans.clear();
		this.journal.clear();
		this.counter.clear();
		this.limits.clear();
	}

	/**
	 * A planned reply as it goes out: the contract's own for its status, with what the plan says instead.
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
			throw new PlanError(`The status ${status} was planned for ${id}; expected a whole number from 200 to 599.`);
		}
		const response = responseFor(operation, status);
		if (!response && !offContract) {
			const declared = operation.responses.map(({ code }) => code).join(', ');
			throw new PlanError(
				`${id} does not declare the status ${status}, only ${declared}. To plan it all the same: offContract: true.`,
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
			`The body planned for ${id} breaks the contract: ${explainFaults(faults).join(' ')} To plan it all the same: offContract: true.`,
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
		if (!last) throw new PlanError('times() was called before reply(); it says how often the last reply answers.');
		if (!Number.isInteger(count) || count < 1) throw new PlanError(`times(${count}) was called; expected a whole number from 1.`);
		last.left = count;
		return this;
	}

	#chosen(choose: Choose, request: PlannedRequest): PlannedReply | undefined {
		const reply = choose(request);
		if (reply) this.#check(reply);
		return reply;
	}
}

/** Says which operation was probably meant. */
function unknownOperation(given: string, ids: readonly string[]): string {
	const meant = didYouMean(given, ids) ?? ids.find((id) => id.endsWith(`.${given.split('.').at(-1)}`));
	return `There is no operation "${given}"${meant ? `; did you mean "${meant}"?` : `, among ${ids.length}.`}`;
}
