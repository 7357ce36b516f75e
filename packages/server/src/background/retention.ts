const DAY_MS = 86_400_000;

/** How long rows are kept that no caller reads. Housekeeping deletes older ones. `README.md` lists the same times. */
export const RETENTION_MS = {
	/** Events for other services. */
	outbox: 7 * DAY_MS,
	/** Who called which operation. */
	audit: 90 * DAY_MS,
	/** Jobs that are done or failed, with the lines that they skipped, since their end. */
	job: 30 * DAY_MS,
	/** Emails since they were queued: sent ones without their text, failed ones, and those that no mail server was there to send. */
	mail: 30 * DAY_MS,
} as const;
