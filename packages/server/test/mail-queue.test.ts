/** Emails that the mail server refuses, or that cannot reach it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Connection, connect } from '../src/data/connect.ts';
import { deleteAllRows } from '../src/data/reset.ts';
import { MailQueue } from '../src/mail/mail-queue.ts';
import { queueMail } from '../src/mail/queue-mail.ts';
import { type Email, recentEmails } from '../src/mail/recent-emails.ts';
import { QueueWorker } from '../src/queue/queue-worker.ts';
import { freePort } from './process.ts';
import { type SmtpServer, startSmtpServer } from './smtp-server.ts';

const START = new Date('2026-03-05T12:00:00.000Z');
const HOUR = 3_600_000;
const [FENNEC, REDPANDA] = ['fennec@example.com', 'redpanda@example.com'];

let connection: Connection;
let smtp: SmtpServer;
let clock: Date;
let faults: unknown[];
beforeAll(async () => {
	connection = await connect({});
});
afterAll(() => connection.close());
beforeEach(async () => {
	smtp = await startSmtpServer();
	clock = START;
	faults = [];
	await deleteAllRows(connection.db);
});
afterEach(() => smtp.close());

async function queueEmail(to: string): Promise<void> {
	await queueMail(connection.db, { to, subject: 'Your code is 123456', text: 'Enter 123456.', now: clock });
	pass(1);
}

function pass(milliseconds: number): void {
	clock = new Date(clock.getTime() + milliseconds);
}

/** Sends what is due, with a new worker: a worker pauses after an outage. */
async function deliver(url = smtp.url): Promise<void> {
	const now = (): Date => clock;
	const queue = new MailQueue({ db: connection.db, now, url, from: 'no-reply@example.com' });
	const worker = new QueueWorker(queue, { now, onFault: (error) => faults.push(error) });
	worker.wake();
	await worker.idle();
	await worker.stop();
}

async function emailTo(recipient: string): Promise<Email> {
	return (await recentEmails(connection.db)).find((email) => email.recipient === recipient) as Email;
}

it('gives up a refused recipient at once, and sends the other emails', async () => {
	smtp.answers.set(FENNEC, '550 5.1.1 no such user');
	await queueEmail(FENNEC);
	await queueEmail(REDPANDA);
	await deliver();
	expect(smtp.emails).toEqual([{ to: REDPANDA, text: expect.stringContaining('Enter 123456.') }]);
	expect(await emailTo(FENNEC)).toMatchObject({
		failed_at: clock,
		sent_at: null,
		attempts: 10,
		problem: '550 5.1.1 no such user',
	});
	expect(await emailTo(REDPANDA)).toMatchObject({ failed_at: null, sent_at: clock, problem: null });
	expect(faults.map(String)).toEqual([expect.stringMatching(/^Error: The email \w{24} failed after 1 attempts?: 550 5.1.1/)]);
	// A code may not outlive its email, and an operator reads the reason alone.
	for (const { subject, text } of await recentEmails(connection.db)) expect([subject, text]).toEqual(['', '']);
	expect(String(faults)).not.toContain('123456');
	pass(24 * HOUR);
	await deliver();
	expect(smtp.attempts).toEqual([FENNEC, REDPANDA]);
});

it('sends an email again after a temporary refusal, while others are sent', async () => {
	smtp.answers.set(FENNEC, '450 4.2.1 try later');
	await queueEmail(FENNEC);
	await queueEmail(REDPANDA);
	await deliver();
	expect(smtp.attempts).toEqual([FENNEC, REDPANDA]);
	expect(await emailTo(FENNEC)).toMatchObject({ failed_at: null, attempts: 1, problem: '450 4.2.1 try later' });
	smtp.answers.clear();
	await deliver();
	expect(smtp.attempts).toHaveLength(2);
	pass(5_000);
	await deliver();
	expect(await emailTo(FENNEC)).toMatchObject({ sent_at: clock, problem: null });
	expect(faults).toEqual([]);
});

it('attempts an email for a day, and reports that it is given up', async () => {
	smtp.answers.set(FENNEC, '450 4.2.1 try later');
	await queueEmail(FENNEC);
	const hours: number[] = [];
	while ((await emailTo(FENNEC)).failed_at === null && hours.length < 100) {
		const before = smtp.attempts.length;
		await deliver();
		if (smtp.attempts.length > before) hours.push((clock.getTime() - START.getTime()) / HOUR);
		// Less than the shortest delay that is left, so that no attempt is late.
		pass(hours.length < 5 ? 5_000 : 60_000 * 10);
	}
	expect(hours.filter((hour) => hour < 1).length).toBeGreaterThan(5);
	expect(hours).toHaveLength(14);
	expect(hours.at(-1)).toBeGreaterThan(23);
	expect(hours.at(-1)).toBeLessThan(27);
	expect(faults.map(String)).toEqual([expect.stringContaining('failed after 14 attempts: 450 4.2.1 try later')]);
});

it('keeps emails while the mail server is unavailable or refuses the login, and attempts only one of them', async () => {
	await queueEmail(FENNEC);
	await queueEmail(REDPANDA);
	await deliver(`smtp://127.0.0.1:${await freePort()}`);
	expect((await emailTo(FENNEC)).attempts).toBe(1);
	expect((await emailTo(REDPANDA)).attempts).toBe(0);
	smtp.greeting = '554 no service';
	await deliver();
	expect((await emailTo(REDPANDA)).attempts).toBe(1);
	expect(faults).toHaveLength(2);
	smtp.greeting = '220 ready';
	pass(5_000);
	await deliver();
	expect(smtp.emails.map(({ to }) => to).sort()).toEqual([FENNEC, REDPANDA]);
});

it('sends each email once while two replicas share the queue', async () => {
	for (let index = 0; index < 20; index++) await queueEmail(`m${index}@example.com`);
	await Promise.all([deliver(), deliver()]);
	expect(new Set(smtp.attempts).size).toBe(20);
	expect(smtp.attempts).toHaveLength(20);
});
