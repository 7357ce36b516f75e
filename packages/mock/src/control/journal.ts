import { isSecretName, type SecretNames } from '@returning-ai/spec/runtime';
import { explainFaults } from '../explain.ts';
import type { Fault } from '../faults.ts';

/** One request that the mock answered. */
export interface RecordedRequest {
	/** Counts from 1; the reply's `x-request-id` ends in it. */
	number: number;
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	/** By lower-case name. Credentials are replaced by `[redacted]`. */
	headers: Record<string, string>;
	/** Parsed where it is JSON or a form. Secrets such as passwords are replaced by `[redacted]`; over 64 kB, only the size is told. */
	body?: unknown;
	/** Absent when no operation has this path and method. */
	operationId?: string;
	/** The status answered; 0 when the connection was dropped. */
	status: number;
	/** The media type answered. */
	mediaType?: string;
	/** What the request broke, a sentence each. Empty when it keeps to the contract. */
	faults: string[];
	/** Whether a planned reply answered it. */
	planned: boolean;
	milliseconds: number;
}

/** A request as the mock keeps it; said in full when somebody asks. */
export interface Exchange {
	number: number;
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	headers: Record<string, string>;
	body: unknown;
	operationId: string | undefined;
	status: number;
	mediaType: string | undefined;
	faults: readonly Fault[];
	/** What was wrong besides what schemas tell, such as an unknown path. */
	refusal: string | undefined;
	planned: boolean;
	milliseconds: number;
	/** Which names the document declares as secret. */
	secrets: SecretNames;
	/** Roughly the bytes that keeping it takes. */
	weight: number;
}

const REDACTED = '[redacted]';

/** Older requests are forgotten: so many are kept, and so many bytes of them. */
const MAX_KEPT = 10_000;
const MAX_WEIGHT = 16 * 1024 * 1024;

/** Deeper values are cut, because following all of them could exhaust the stack. */
const MAX_DEPTH = 20;

/** The last requests, oldest first. */
export class Journal {
	#exchanges: Exchange[] = [];
	#weight = 0;

	/** How many requests are in memory; `list` gives the last 10,000 of them. */
	get size(): number {
		return this.#exchanges.length;
	}

	add(exchange: Exchange): void {
		this.#exchanges.push(exchange);
		this.#weight += exchange.weight;
		if (this.#exchanges.length >= 2 * MAX_KEPT || this.#weight > MAX_WEIGHT) this.#forget();
	}

	/** Keeps the newest half of what is allowed, so that forgetting is rare. */
	#forget(): void {
		let weight = 0;
		let from = this.#exchanges.length;
		while (from > 0 && this.#exchanges.length - from < MAX_KEPT) {
			weight += this.#exchanges[from - 1]?.weight ?? 0;
			if (weight > MAX_WEIGHT / 2) break;
			from -= 1;
		}
		this.#exchanges = this.#exchanges.slice(from);
		this.#weight = this.#exchanges.reduce((sum, exchange) => sum + exchange.weight, 0);
	}

	clear(): void {
		this.#exchanges = [];
		this.#weight = 0;
	}

	list(operationId?: string): RecordedRequest[] {
		const kept = this.#exchanges.slice(-MAX_KEPT);
		return kept.filter((exchange) => operationId === undefined || exchange.operationId === operationId).map(recorded);
	}
}

/** The exchange as a caller may see it: without the value of any secret. */
export function recorded(exchange: Exchange): RecordedRequest {
	const { operationId, mediaType, faults: _, refusal: __, weight: ___, secrets, body, headers, query, ...rest } = exchange;
	return {
		...rest,
		query: redacted(query, secrets) as Record<string, string | string[]>,
		headers: redacted(headers, secrets) as Record<string, string>,
		...(body === undefined ? {} : { body: redactedBody(exchange) }),
		...(operationId === undefined ? {} : { operationId }),
		...(mediaType === undefined ? {} : { mediaType }),
		faults: toldFaults(exchange),
	};
}

/** What a request broke, a sentence each. */
export function toldFaults({ faults, refusal }: Exchange): string[] {
	return refusal === undefined ? explainFaults(faults) : [refusal];
}

/** A body that could not be parsed has no fields to tell apart: it is hidden whole when it mentions a secret one. */
function redactedBody({ body, faults, secrets }: Exchange): unknown {
	const isUnparsed = typeof body === 'string' && faults.some(({ code }) => code === 'json' || code === 415);
	if (!isUnparsed) return redacted(body, secrets);
	return body.match(/[\w-]+/g)?.some((word) => isSecretName(word, secrets)) ? REDACTED : body;
}

function redacted(value: unknown, secrets: SecretNames, depth = 0): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth >= MAX_DEPTH) return '…';
	if (Array.isArray(value)) return value.map((item) => redacted(item, secrets, depth + 1));
	// An array of secrets is hidden whole.
	const entries = Object.entries(value).map(([name, part]) => [
		name,
		isSecretName(name, secrets) ? REDACTED : redacted(part, secrets, depth + 1),
	]);
	return Object.fromEntries(entries);
}
