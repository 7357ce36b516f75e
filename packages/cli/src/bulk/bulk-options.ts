import { CommandError } from '../errors/command-error.ts';
import type { CommonOptions } from '../options/option-types.ts';

/** The options of a command that makes one call per row. */
export interface BulkOptions extends CommonOptions {
	readonly concurrency?: string;
	/** Where to write the report. */
	readonly report?: string;
	/** The report of an earlier run, to continue it. */
	readonly resume?: string;
}

/** The options of a command that uploads a file. */
export interface JobOptions extends CommonOptions {
	readonly communityId?: string;
	readonly idempotencyKey?: string;
}

/** The options of `bulk import`. */
export interface ImportOptions extends BulkOptions, JobOptions {
	readonly job?: boolean;
	readonly accessLevel?: string;
	readonly invite?: boolean;
	readonly sendEmail?: boolean;
}

const MAX_CONCURRENCY = 32;

/** @throws {CommandError} The value is not an integer from 1 to 32. */
export function concurrencyOf({ concurrency = '4' }: BulkOptions): number {
	const number = Number(concurrency);
	if (/^\d+$/.test(concurrency) && number >= 1 && number <= MAX_CONCURRENCY) return number;
	throw new CommandError(`--concurrency must be an integer from 1 to ${MAX_CONCURRENCY}; given ${JSON.stringify(concurrency)}.`);
}
