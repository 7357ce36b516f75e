import type { Operation } from '../contract/operation.ts';
import { invalid, shown } from './fields.ts';
import { PlanError } from './plan-error.ts';
import type { PlannedReplies } from './planned-replies.ts';
import { type Choose, leftOf, type PlannedReply, type Plans, type ReplyInit, type Script, type Step } from './plans.ts';
import { compileMatch, type PlannedRequest, type RequestMatch } from './request-match.ts';

/** A planned response in a list of plans. */
export interface PlannedStep {
	/** Absent if a function chooses the response. */
	status?: number;
	/** The number of requests that got it. */
	uses: number;
	/** The remaining number of requests; `null` for no limit. */
	left: number | null;
}

/**
 * Plans the responses of one operation. Each method returns the plan, so that calls can be chained. A method that throws removes the
 * plan.
 */
export interface Plan {
	/** Counts from 1. */
	readonly id: string;
	/** The operation. */
	readonly operation: string;
	/** The planned responses, in order. */
	readonly replies: PlannedStep[];
	/** The number of requests that the plan answered. */
	readonly uses: number;
	/** The number of planned responses that were not sent; `null` if one has no limit. */
	readonly left: number | null;
	/**
	 * Limits the plan to requests that contain these values, or for which the function returns true.
	 *
	 * @throws PlanError when a field of the match does not exist or has the wrong type.
	 */
	when(match: RequestMatch | ((request: PlannedRequest) => boolean)): Plan;
	/**
	 * Responds with this status and the contract's example for it. Further `reply` calls are used in order: each one after the number
	 * of requests set by `times` of the one before.
	 *
	 * @throws PlanError when the contract does not declare the status or the example, or when the body violates it.
	 */
	reply(status: number, init?: ReplyInit): Plan;
	/**
	 * Responds with the result of a function, which can be a promise. If it is `undefined`, the next plan answers, or the contract's
	 * example if no plan is left.
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
	/** Removes the plan. Its responses are no longer sent, and `pending()` does not list them. */
	remove(): void;
}

/** A plan that is checked before it is used: a method that throws removes it. */
export class ScriptPlan implements Plan {
	readonly #plans: Plans;
	readonly #script: Script;
	readonly #operation: Operation;
	readonly #replies: PlannedReplies;

	constructor(plans: Plans, script: Script, operation: Operation, replies: PlannedReplies) {
		this.#plans = plans;
		this.#script = script;
		this.#operation = operation;
		this.#replies = replies;
	}

	get id(): string {
		return this.#script.id;
	}

	get operation(): string {
		return this.#script.operationId;
	}

	get replies(): PlannedStep[] {
		return this.#script.steps.map(describe);
	}

	get uses(): number {
		return this.#script.steps.reduce((sum, { uses }) => sum + uses, 0);
	}

	get left(): number | null {
		return this.#script.steps.some(({ times }) => times === undefined) ? null : this.#script.left;
	}

	when(match: RequestMatch | ((request: PlannedRequest) => boolean)): Plan {
		return this.#attempt(() => {
			this.#script.matcher = compileMatch(match, this.#operation);
		});
	}

	reply(status: number | Choose, init: ReplyInit = {}): Plan {
		return this.#attempt(() => {
			if (typeof status === 'function') return this.#add((request) => this.#chosen(status, request));
			if (typeof init !== 'object' || init === null || Array.isArray(init))
				throw invalid('reply(status, init): init', init, 'an object');
			const reply = { ...init, status };
			this.#replies.check(this.operation, reply, this.#nameOfNext());
			return this.#add(reply);
		});
	}

	drop(): Plan {
		return this.#attempt(() => this.#add({ status: 200, cut: 'drop', offContract: true }));
	}

	times(count: number): Plan {
		return this.#attempt(() => {
			const last = this.#script.steps.at(-1);
			if (!last) throw new PlanError('times() was called before reply(). Call reply() first: times() limits the last reply.');
			if (!Number.isInteger(count) || count < 1) {
				throw new PlanError(`times(${shown(count)}) is invalid; expected a whole number from 1.`);
			}
			last.times = count;
		});
	}

	remove(): void {
		this.#plans.remove(this.#script);
	}

	toJSON(): Pick<Plan, 'id' | 'operation' | 'replies' | 'uses' | 'left'> {
		const { id, operation, replies, uses, left } = this;
		return { id, operation, replies, uses, left };
	}

	#attempt(change: () => void): Plan {
		try {
			change();
			return this;
		} catch (error) {
			this.remove();
			throw error;
		}
	}

	#add(reply: PlannedReply | Choose): void {
		this.#script.steps.push({ reply, times: undefined, uses: 0 });
		this.#plans.activate(this.#script);
	}

	#nameOfNext(): string {
		return `replies[${this.#script.steps.length}]`;
	}

	async #chosen(choose: Choose, request: PlannedRequest): Promise<PlannedReply | undefined> {
		const reply = await choose(request);
		if (reply) this.#replies.check(this.operation, reply, 'The result of the function passed to reply()');
		return reply;
	}
}

function describe(step: Step): PlannedStep {
	const left = leftOf(step) ?? null;
	const { reply, uses } = step;
	return typeof reply === 'function' ? { uses, left } : { status: reply.status, uses, left };
}
