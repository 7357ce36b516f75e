import { isDeepStrictEqual } from 'node:util';
import type { Request } from '../request/read-request.ts';

/** The properties of a planned response, except its status. */
export interface ReplyInit {
	/** The response body. It must match the contract, unless `offContract` is set. Default: the contract's example for the status. */
	body?: unknown;
	/** The name of one of the contract's examples for the status. Default: the first example. */
	example?: string;
	/** Headers to add or replace, by name. */
	headers?: Record<string, string>;
	/** The delay of the response in milliseconds. Default: 0. */
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

/** The request that `when` and `reply` pass to a function. Nothing in it is redacted. */
export type PlannedRequest = Omit<Request, 'faults'>;

/** The values that a request must contain. Other values are ignored. An object matches if it contains at least these fields. */
export interface RequestMatch {
	path?: Record<string, string>;
	query?: Record<string, string | string[]>;
	headers?: Record<string, string>;
	body?: unknown;
}

/** Chooses the response to a request; `undefined` leaves it to the next plan. */
export type Choose = (request: PlannedRequest) => PlannedReply | undefined;

interface Step {
	reply: PlannedReply | Choose;
	/** The remaining number of requests that it answers; `undefined` for no limit. */
	left?: number;
}

/** The planned responses of one operation, in order. */
export class Script {
	readonly operationId: string;
	readonly steps: Step[] = [];
	match: RequestMatch | ((request: PlannedRequest) => boolean) | undefined;

	constructor(operationId: string) {
		this.operationId = operationId;
	}

	next(request: PlannedRequest): PlannedReply | undefined {
		if (!this.#matches(request)) return undefined;
		for (const step of this.steps) {
			if (step.left === 0) continue;
			const reply = typeof step.reply === 'function' ? step.reply(request) : step.reply;
			if (!reply) continue;
			if (step.left !== undefined) step.left -= 1;
			return reply;
		}
		return undefined;
	}

	/** The number of planned responses that were not sent. */
	get left(): number {
		return this.steps.reduce((sum, { left = 0 }) => sum + left, 0);
	}

	#matches(request: PlannedRequest): boolean {
		if (this.match === undefined) return true;
		if (typeof this.match === 'function') return this.match(request);
		const { headers = {}, ...rest } = this.match;
		const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
		return isSubset({ ...rest, headers: lower }, request);
	}
}

/** Whether a value contains at least the expected fields. */
function isSubset(expected: unknown, value: unknown): boolean {
	if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return isDeepStrictEqual(value, expected);
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(expected).every(
		([name, part]) => part === undefined || isSubset(part, (value as Record<string, unknown>)[name]),
	);
}

/** All plans. The latest plan has priority. */
export class Plans {
	#scripts: Script[] = [];

	add(operationId: string): Script {
		const script = new Script(operationId);
		this.#scripts.unshift(script);
		return script;
	}

	get isEmpty(): boolean {
		return this.#scripts.length === 0;
	}

	next(operationId: string, request: PlannedRequest): PlannedReply | undefined {
		for (const script of this.#scripts) {
			const reply = script.operationId === operationId ? script.next(request) : undefined;
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

	clear(): void {
		this.#scripts = [];
	}
}
