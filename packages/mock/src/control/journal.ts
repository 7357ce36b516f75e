import { isSecretName, type SecretNames } from '@returning-ai/spec/runtime';

/** A request that the mock answered. */
export interface RecordedRequest {
	/** Counts from 1. The response's `x-request-id` ends with it. */
	number: number;
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	/** By lower-case name. Credentials are replaced by `[redacted]`. */
	headers: Record<string, string>;
	/**
	 * Parsed if it is JSON or a form. Secrets such as passwords are replaced by `[redacted]`. A body over 64 kB is replaced by its size.
	 */
	body?: unknown;
	/** Absent when no operation has this path and method. */
	operationId?: string;
	/** The status of the response; 0 if the connection was dropped. */
	status: number;
	/** The media type of the response; absent if it has no body. */
	mediaType?: string;
	/** A message for each violation of the contract in the request. Empty for a valid request. */
	faults: string[];
	/** Whether the response was planned. */
	planned: boolean;
	/** The time to compute the response, in milliseconds, without delays. */
	milliseconds: number;
}

/** A request as the journal stores it. `recorded` redacts it, when it is needed. */
export interface Exchange {
	number: number;
	method: string;
	path: string;
	/** The path parameters, decoded. */
	parameters: Record<string, string>;
	query: Record<string, string | string[]>;
	headers: Record<string, string>;
	body: unknown;
	operationId: string | undefined;
	status: number;
	mediaType: string | undefined;
	/** A message for each violation of the contract. Kept instead of the faults, which reference the body and the schemas. */
	faults: string[];
	/** Whether the body is no JSON or form, so that it has no fields to redact. */
	isUnparsed: boolean;
	planned: boolean;
	milliseconds: number;
	/** The names that the document declares as secret or as not secret. */
	secrets: SecretNames;
	/** Approximate memory in bytes. */
	weight: number;
}

const REDACTED = '[redacted]';

/** The limits of a journal. Older requests are deleted. */
export interface JournalLimits {
	requests: number;
	bytes: number;
}

export const JOURNAL_LIMITS: JournalLimits = { requests: 10_000, bytes: 16 * 1024 * 1024 };

/** Deeper values are replaced by `…`, because a deeper recursion could overflow the stack. */
const MAX_DEPTH = 20;

/** Stores the last requests, oldest first. */
export class Journal {
	readonly #limits: JournalLimits;
	#exchanges: Exchange[] = [];
	#weight = 0;
	#total = 0;

	constructor(limits: JournalLimits = JOURNAL_LIMITS) {
		this.#limits = limits;
	}

	/** The number of requests in memory. `list` returns fewer: at most the limit. */
	get size(): number {
		return this.#exchanges.length;
	}

	/** The number of requests that are no longer listed. */
	get deleted(): number {
		return this.#total - Math.min(this.#exchanges.length, this.#limits.requests);
	}

	add(exchange: Exchange): void {
		const { requests, bytes } = this.#limits;
		this.#exchanges.push(exchange);
		this.#weight += exchange.weight;
		this.#total += 1;
		if (this.#exchanges.length >= 2 * requests || this.#weight > bytes) this.#deleteOldest();
	}

	/** Keeps only half of the allowed bytes and requests, so that deleting is rare. */
	#deleteOldest(): void {
		const { requests, bytes } = this.#limits;
		let weight = 0;
		let from = this.#exchanges.length;
		while (from > 0 && this.#exchanges.length - from < requests) {
			weight += this.#exchanges[from - 1]?.weight ?? 0;
			if (weight > bytes / 2) break;
			from -= 1;
		}
		this.#exchanges = this.#exchanges.slice(from);
		this.#weight = this.#exchanges.reduce((sum, exchange) => sum + exchange.weight, 0);
	}

	clear(): void {
		this.#exchanges = [];
		this.#weight = 0;
		this.#total = 0;
	}

	list(operationId?: string): RecordedRequest[] {
		return this.exchanges(operationId).map(recorded);
	}

	/** The listed requests, not redacted. */
	exchanges(operationId?: string): readonly Exchange[] {
		const kept = this.#exchanges.slice(-this.#limits.requests);
		return kept.filter((exchange) => operationId === undefined || exchange.operationId === operationId);
	}
}

/** Converts an exchange to its public form, with secrets redacted. */
export function recorded(exchange: Exchange): RecordedRequest {
	const { operationId, mediaType, isUnparsed: _, weight: __, parameters: ___, secrets, body, headers, query, ...rest } = exchange;
	return {
		...rest,
		query: redacted(query, secrets) as Record<string, string | string[]>,
		headers: redacted(headers, secrets) as Record<string, string>,
		...(body === undefined ? {} : { body: redactedBody(exchange) }),
		...(operationId === undefined ? {} : { operationId }),
		...(mediaType === undefined ? {} : { mediaType }),
		faults: [...rest.faults],
	};
}

/** A body that could not be parsed has no fields. It is redacted completely if it contains the name of a secret field. */
function redactedBody({ body, isUnparsed, secrets }: Exchange): unknown {
	if (typeof body !== 'string' || !isUnparsed) return redacted(body, secrets);
	return body.match(/[\w-]+/g)?.some((word) => isSecretName(word, secrets)) ? REDACTED : body;
}

function redacted(value: unknown, secrets: SecretNames, depth = 0): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth >= MAX_DEPTH) return '…';
	if (Array.isArray(value)) return value.map((item) => redacted(item, secrets, depth + 1));
	// An array of secrets is redacted completely.
	const entries = Object.entries(value).map(([name, part]) => [
		name,
		isSecretName(name, secrets) ? REDACTED : redacted(part, secrets, depth + 1),
	]);
	return Object.fromEntries(entries);
}
