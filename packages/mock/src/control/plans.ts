import type { Matcher, PlannedRequest } from './request-match.ts';

/** The properties of a planned response, except its status. */
export interface ReplyInit {
	/** The response body. It must match the contract, unless `offContract` is set. Default: the contract's example for the status. */
	body?: unknown;
	/** The name of one of the contract's examples for the status. Default: the first example. */
	example?: string;
	/** Headers to add or replace, by name. */
	headers?: Record<string, string>;
	/** The delay of the response in milliseconds, from 0 to 60000. Default: 0. */
	delay?: number;
	/** Closes the connection: `truncate` in the middle of the body, `drop` before the first byte. Default: sends the whole response. */
	cut?: 'drop' | 'truncate';
	/** Allows a status or a body that the contract does not declare, to test how a client handles it. Default: false. */
	offContract?: boolean;
}

/** A planned response. */
export interface PlannedReply extends ReplyInit {
	/** The status, from 200 to 599. */
	status: number;
}

/** Chooses the response to a request; `undefined` leaves it to the next plan. A promise must settle within 60 seconds. */
export type Choose = (request: PlannedRequest) => PlannedReply | undefined | Promise<PlannedReply | undefined>;

/** A planned response, and how often it was sent. */
export interface Step {
	reply: PlannedReply | Choose;
	/** The number of requests that it answers; `undefined` for no limit. */
	times: number | undefined;
	uses: number;
}

const CHOICE_MILLISECONDS = 60_000;

/** The planned responses of one operation, in order. */
export class Script {
	/** Counts from 1 in each scope. */
	readonly id: string;
	readonly operationId: string;
	readonly steps: Step[] = [];
	matcher: Matcher | undefined;

	constructor(id: string, operationId: string) {
		this.id = id;
		this.operationId = operationId;
	}

	async next(request: PlannedRequest): Promise<PlannedReply | undefined> {
		if (this.matcher?.(request)) return undefined;
		for (const step of this.steps) {
			if (leftOf(step) === 0) continue;
			const reply = await takeFrom(step, request);
			if (reply) return reply;
		}
		return undefined;
	}

	/** The number of planned responses that were not sent. Responses without a limit do not count. */
	get left(): number {
		return this.steps.reduce((sum, step) => sum + (leftOf(step) ?? 0), 0);
	}
}

/** The remaining number of requests; `undefined` for no limit. */
export function leftOf({ times, uses }: Step): number | undefined {
	return times === undefined ? undefined : times - uses;
}

/** Counts the use before it waits for a function, so that a concurrent request gets the next response. */
async function takeFrom(step: Step, request: PlannedRequest): Promise<PlannedReply | undefined> {
	step.uses += 1;
	if (typeof step.reply !== 'function') return step.reply;
	let reply: PlannedReply | undefined;
	try {
		reply = await chosenInTime(step.reply(request));
		return reply;
	} finally {
		if (!reply) step.uses -= 1;
	}
}

async function chosenInTime(choice: ReturnType<Choose>): Promise<PlannedReply | undefined> {
	if (choice === undefined || !('then' in choice)) return choice;
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_, reject) => {
		const message = `The function passed to reply() returned a promise that did not settle within ${CHOICE_MILLISECONDS / 1000} s.`;
		timer = setTimeout(() => reject(new Error(message)), CHOICE_MILLISECONDS);
	});
	try {
		return await Promise.race([choice, limit]);
	} finally {
		clearTimeout(timer);
	}
}

/** All plans of a scope. The latest plan has priority. */
export class Plans {
	#scripts: readonly Script[] = [];
	#count = 0;

	/** A plan that is not used before `activate` is called. */
	create(operationId: string): Script {
		this.#count += 1;
		return new Script(String(this.#count), operationId);
	}

	/** Replaces the list instead of changing it, because a request can wait in the middle of it. */
	activate(script: Script): void {
		if (!this.#scripts.includes(script)) this.#scripts = [script, ...this.#scripts];
	}

	remove(script: Script): boolean {
		const others = this.#scripts.filter((each) => each !== script);
		const isRemoved = others.length < this.#scripts.length;
		this.#scripts = others;
		return isRemoved;
	}

	get isEmpty(): boolean {
		return this.#scripts.length === 0;
	}

	/** The latest first. */
	get list(): readonly Script[] {
		return this.#scripts;
	}

	async next(operationId: string, request: PlannedRequest): Promise<PlannedReply | undefined> {
		for (const script of this.#scripts) {
			const reply = script.operationId === operationId ? await script.next(request) : undefined;
			if (reply) return reply;
		}
		return undefined;
	}

	pending(): string[] {
		const waiting = this.#scripts.filter(({ left }) => left > 0);
		return waiting.map(
			({ operationId, left }) =>
				`${operationId}: ${left} planned ${left === 1 ? 'response was' : 'responses were'} not requested`,
		);
	}

	/** The operations that have plans. */
	get operationIds(): string[] {
		return [...new Set(this.#scripts.map(({ operationId }) => operationId))];
	}

	/** Deletes the plans of other operations. */
	keep(isKept: (operationId: string) => boolean): void {
		this.#scripts = this.#scripts.filter(({ operationId }) => isKept(operationId));
	}

	clear(): void {
		this.#scripts = [];
	}
}
