import type { Operation } from '../contract/operation.ts';
import { checkWhole, readFields } from './fields.ts';
import type { Exchange, Journal } from './journal.ts';
import { PlanError } from './plan-error.ts';
import { compileMatch, explainMismatch, type Mismatch, type PlannedRequest, type RequestMatch } from './request-match.ts';

/** The expected number of requests. Default: at least 1. */
export interface ExpectedRequests {
	/** Counts only requests that contain these values, or for which the function returns true. */
	when?: RequestMatch | ((request: PlannedRequest) => boolean);
	/** Exactly this number. */
	times?: number;
	atLeast?: number;
	atMost?: number;
}

/** The mock got another number of requests. The message lists the requests that almost match. */
export class VerificationError extends Error {
	/** The number of requests that match. */
	readonly count: number;
	/** The requests to the operation that do not match, each with the first difference. At most 5. */
	readonly nearMisses: readonly string[];

	constructor(message: string, count: number, nearMisses: readonly string[]) {
		super(message);
		this.name = 'VerificationError';
		this.count = count;
		this.nearMisses = nearMisses;
	}
}

const FIELDS: readonly string[] = ['when', 'times', 'atLeast', 'atMost'];

const MAX_NEAR_MISSES = 5;

interface Range {
	from: number;
	to: number;
}

/**
 * Counts the requests to an operation. Returns the count.
 *
 * @throws VerificationError when it is not as expected.
 * @throws PlanError when the expectation is invalid.
 */
export function verifyRequests(journal: Journal, operation: Operation, expected: ExpectedRequests): number {
	const range = rangeOf(expected);
	const matcher = expected.when === undefined ? undefined : compileMatch(expected.when, operation);
	const misses: [Exchange, Mismatch][] = [];
	let count = 0;
	for (const exchange of journal.exchanges(operation.iid)) {
		const mismatch = matcher?.(requestOf(exchange));
		if (mismatch) misses.push([exchange, mismatch]);
		else count += 1;
	}
	checkCompleteness(journal, count, range);
	if (count >= range.from && count <= range.to) return count;
	const nearMisses = misses.slice(-MAX_NEAR_MISSES).map(explainMiss);
	const id = operation.iid;
	const matching = matcher ? ' matching' : '';
	const found = `The mock got ${counted(count, `${matching} request`.trim())} to ${id}; expected ${describe(range)}.`;
	throw new VerificationError(`${found} ${hint(journal, misses.length, nearMisses)}`.trim(), count, nearMisses);
}

function rangeOf(expected: ExpectedRequests): Range {
	const { times, atLeast, atMost } = readFields('verify', expected, FIELDS) as ExpectedRequests;
	for (const [name, value] of Object.entries({ times, atLeast, atMost })) {
		if (value !== undefined) checkWhole(`verify.${name}`, value, 0);
	}
	if (times !== undefined && (atLeast !== undefined || atMost !== undefined)) {
		throw new PlanError('verify has both times and atLeast or atMost; expected times alone, or atLeast and atMost.');
	}
	if (times !== undefined) return { from: times, to: times };
	if (atLeast === undefined && atMost === undefined) return { from: 1, to: Number.POSITIVE_INFINITY };
	const range = { from: atLeast ?? 0, to: atMost ?? Number.POSITIVE_INFINITY };
	if (range.from > range.to)
		throw new PlanError(`verify.atLeast is ${range.from}; expected at most atMost, which is ${range.to}.`);
	return range;
}

/** A count is only a lower bound if older requests were deleted. */
function checkCompleteness({ deleted }: Journal, count: number, { from, to }: Range): void {
	if (deleted === 0 || count > to || (to === Number.POSITIVE_INFINITY && count >= from)) return;
	const fix = 'Clear the journal at the start of each test.';
	throw new PlanError(`The requests cannot be counted: the ${deleted} oldest were deleted from the full journal. ${fix}`);
}

function requestOf({ parameters, query, headers, body }: Exchange): PlannedRequest {
	return { path: parameters, query, headers, body };
}

function explainMiss([{ number, method, path, secrets }, mismatch]: [Exchange, Mismatch]): string {
	return `#${number} ${method} ${path}: ${explainMismatch(mismatch, secrets)}`;
}

/** What the mock got instead. */
function hint(journal: Journal, missed: number, nearMisses: readonly string[]): string {
	if (missed > 0) {
		const more = missed > nearMisses.length ? ` (the last ${nearMisses.length} of ${missed})` : '';
		return `These requests to the operation did not match${more}: ${nearMisses.join('. ')}.`;
	}
	const others = new Map<string, number>();
	for (const { operationId, method, path } of journal.exchanges()) {
		const name = operationId ?? `${method} ${path} (no operation)`;
		others.set(name, (others.get(name) ?? 0) + 1);
	}
	if (others.size === 0) return 'It got no request at all.';
	const list = [...others].slice(0, MAX_NEAR_MISSES).map(([name, count]) => `${count} to ${name}`);
	return `It got ${list.join(', ')}.`;
}

function describe({ from, to }: Range): string {
	if (from === to) return `exactly ${from}`;
	if (to === Number.POSITIVE_INFINITY) return `at least ${from}`;
	return from === 0 ? `at most ${to}` : `${from} to ${to}`;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
