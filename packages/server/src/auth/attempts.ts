/** Limits of attempts in a window of time. The counters are in the database, so all replicas share them. */
import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';
import type { Actor } from './actor.ts';
import { hashSecret } from './api-keys.ts';

export interface AttemptLimit {
	/** Distinguishes the counters of one subject. */
	kind: string;
	maximum: number;
	windowMs: number;
}

const MINUTE_MS = 60_000;

/**
 * Failed logins of an email address. Registrations and codes have limits of their own. The subject is always folded in case, and
 * counts whether an account has the address or not.
 */
export const FAILED_LOGINS: AttemptLimit = { kind: 'login', maximum: 10, windowMs: 15 * MINUTE_MS };
/** Codes that are tried for an email address. At most ten codes are valid, so a guess succeeds once in 100,000. */
export const TRIED_CODES: AttemptLimit = { kind: 'code', maximum: 5, windowMs: 15 * MINUTE_MS };
/** Codes that are sent to an email address. */
export const SENT_CODES: AttemptLimit = { kind: 'registration', maximum: 10, windowMs: 60 * MINUTE_MS };

/** Calls without a credential from one address: failed logins, tried codes and registrations, each counted separately. */
const CLIENT_LIMIT = { maximum: 100, windowMs: 15 * MINUTE_MS } as const;

/** Counts an attempt. Returns the seconds until the window ends if this attempt exceeds the maximum, else 0. */
export async function countAttempt(db: Database, limit: AttemptLimit, subject: string, now: Date): Promise<number> {
	const ends = new Date(now.getTime() + limit.windowMs);
	const { rows } = await sql<{ attempts: number; ends_at: Date }>`
		insert into attempt (subject_hash, attempts, ends_at) values (${subjectHash(limit, subject)}, 1, ${ends})
		on conflict (subject_hash) do update set
			attempts = case when attempt.ends_at <= ${now} then 1 else least(attempt.attempts, ${limit.maximum}::int) + 1 end,
			ends_at = case when attempt.ends_at <= ${now} then ${ends} else attempt.ends_at end
		returning attempts, ends_at`.execute(db);
	const [row] = rows;
	return row && row.attempts > limit.maximum ? secondsUntil(row.ends_at, now) : 0;
}

/** The seconds until another attempt is allowed; 0 if it is now. Counts nothing. */
export async function secondsUntilAllowed(db: Database, limit: AttemptLimit, subject: string, now: Date): Promise<number> {
	const reached = await db
		.selectFrom('attempt')
		.select('ends_at')
		.where('subject_hash', '=', subjectHash(limit, subject))
		.where('attempts', '>=', limit.maximum)
		.where('ends_at', '>', now)
		.executeTakeFirst();
	return reached ? secondsUntil(reached.ends_at, now) : 0;
}

export async function forgetAttempts(db: Database, limit: AttemptLimit, subject: string): Promise<void> {
	await db.deleteFrom('attempt').where('subject_hash', '=', subjectHash(limit, subject)).execute();
}

/** Throws a 429 if the client made too many attempts of this kind, and counts this one unless `counts` is `false`. */
export async function limitClient(
	db: Database,
	{ actor, clientAddress, now }: { actor: Actor; clientAddress?: string; now: Date },
	{ kind, counts = true }: { kind: string; counts?: boolean },
): Promise<void> {
	// The server of a community calls for many users from one address. Its calls are limited by its key.
	if (clientAddress === undefined || actor.kind !== 'anonymous') return;
	const limit = { kind: `client ${kind}`, ...CLIENT_LIMIT };
	const seconds = await (counts ? countAttempt : secondsUntilAllowed)(db, limit, clientAddress, now);
	if (seconds === 0) return;
	throw new HttpError(429, {
		code: 'rate_limited',
		detail: 'Too many attempts from this address. Wait for the seconds in Retry-After.',
		headers: { 'retry-after': String(seconds) },
	});
}

/** Hashed, so that the table contains no email address. */
function subjectHash({ kind }: AttemptLimit, subject: string): string {
	return hashSecret(`${kind}\n${subject}`);
}

/** At least 1, and at most an hour: a clock that was set back must not lock anyone out for longer. */
function secondsUntil(end: Date, now: Date): number {
	return Math.min(3600, Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000)));
}
