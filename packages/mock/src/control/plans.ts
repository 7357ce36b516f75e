import { isDeepStrictEqual } from 'node:util';
import type { Request } from '../request/read-request.ts';

/** What a planned reply is, besides its status. */
export interface ReplyInit {
	/** The body. Default: the contract's example for the status. It must keep to the contract, unless `offContract`. */
	body?: unknown;
	/** The name of one of the contract's examples for the status. */
	example?: string;
	/** Further headers, by name. */
	headers?: Record<string, string>;
	/** Milliseconds to wait before the reply. Default: 0. */
	delay?: number;
	/** `truncate` closes the connection in the middle of the body, `drop` before the first byte. */
	cut?: 'drop' | 'truncate';
	/** Allows a status or a body that the contract does not declare, to test how a caller handles it. Default: false. */
	offContract?: boolean;
}

export interface PlannedReply extends ReplyInit {
	status: number;
}

/** A request as it is handed to a function that chooses the reply; nothing in it is redacted. */
export type PlannedRequest = Omit<Request, 'faults'>;

/** What a request must hold; what is left out may be anything. Objects match when they hold at least these fields. */
export interface RequestMatch {
	path?: Record<string, string>;
	query?: Record<string, string | string[]>;
	headers?: Record<string, string>;
	body?: unknown;
}

export type Choose = (request: PlannedRequest) => PlannedReply | undefined;

interface Step {
	reply: PlannedReply | Choose;
	/** How many more requests it answers; `undefined` for no limit. */
	left?: number;
}

/** The planned replies of one operation, one after another. */
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

	/** How many replies were asked for and not given. */
	get left(): number {
		return this.steps.reduce((sum, { left = 0 }) => sum + left, 0);
	}

	#matches(request: PlannedRequest): boolean {
		if (this.match === undefined) return true;
		if (typeof this.match === 'function') return this.match(request);
		const { headers = {}, ...rest } = this.match;
		const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
		return holds(request, { ...rest, headers: lower });
	}
}

/** Whether a value holds at least what is wanted. */
function holds(value: unknown, wanted: unknown): boolean {
	if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return isDeepStrictEqual(value, wanted);
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(wanted).every(
		([name, part]) => part === undefined || holds((value as Record<string, unknown>)[name], part),
	);
}

/** Every planned reply. What was planned last counts first. */
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
			({ operationId, left }) => `${operationId}: ${left} planned ${left === 1 ? 'reply was' : 'replies were'} not asked for`,
		);
	}

	clear(): void {
		this.#scripts = [];
	}
}
