/** `README.md` says how long rows are kept, and how often a task is attempted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RETENTION_MS } from '../src/background/retention.ts';
import { JOB_RETRIES, MAIL_RETRIES, nextAttemptAt, type RetryPolicy } from '../src/queue/retries.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const days = (table: keyof typeof RETENTION_MS): string => `${RETENTION_MS[table] / 86_400_000} days`;

function cells(start: string): string[] {
	const line = readme.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
	return line.split('|').map((cell) => cell.trim());
}

it('is the same in README.md as in the code', () => {
	expect(cells('events in the outbox')[2]).toBe(days('outbox'));
	expect(cells('the audit log')[2]).toBe(days('audit'));
	expect(cells('jobs that ended')[2]).toBe(days('job'));
	expect(cells('emails ')).toContain(`${MAIL_RETRIES.maxAttempts}, with delays from 5 s to 4 h`);
	expect(readme).toMatch(new RegExp(`^\\| emails +\\| ${days('mail')}`, 'm'));
	expect(cells('jobs ')).toContain(`${JOB_RETRIES.maxAttempts} without progress, with delays from 2 s to 1 h`);
});

it.each([
	['a job', JOB_RETRIES, 2],
	['an email', MAIL_RETRIES, 24],
])('gives up %s about as late as README.md says', (_, policy: RetryPolicy, hours) => {
	let now = new Date(0);
	for (let attempt = 1; attempt < policy.maxAttempts; attempt++) now = nextAttemptAt(policy, attempt, now);
	expect(Math.abs(now.getTime() / 3_600_000 - hours)).toBeLessThan(1);
});
