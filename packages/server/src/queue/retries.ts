/** How often a task is attempted, and when. */
export interface RetryPolicy {
	maxAttempts: number;
	firstDelayMs: number;
	/** Each delay is this times the one before. */
	factor: number;
	maxDelayMs: number;
}

/** After 2 s, 8 s, 32 s … at most 1 h. A job without progress fails after about two hours. */
export const JOB_RETRIES: RetryPolicy = { maxAttempts: 8, firstDelayMs: 2_000, factor: 4, maxDelayMs: 3_600_000 };

/** After 5 s, 15 s, 45 s … at most 4 h. An email that no attempt sends fails after about 24 hours. */
export const MAIL_RETRIES: RetryPolicy = { maxAttempts: 14, firstDelayMs: 5_000, factor: 3, maxDelayMs: 4 * 3_600_000 };

/** When to attempt a task again after `attempts` failures. */
export function nextAttemptAt({ firstDelayMs, factor, maxDelayMs }: RetryPolicy, attempts: number, now: Date): Date {
	return new Date(now.getTime() + Math.min(maxDelayMs, firstDelayMs * factor ** (attempts - 1)));
}
