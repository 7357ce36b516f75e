import { sql } from 'kysely';
import { createTransport, type Transporter } from 'nodemailer';
import type { Database } from '../data/tables.ts';
import type { Failure, Queue, Task } from '../queue/queue-worker.ts';
import { MAIL_RETRIES } from '../queue/retries.ts';

interface QueuedEmail extends Task {
	recipient: string;
	subject: string;
	text: string;
}

/** The email was not accepted. The cause is nodemailer's error. */
class SendError extends Error {}

interface SmtpError {
	code?: string;
	/** The status of the mail server's response. */
	responseCode?: number;
	response?: string;
	/** The SMTP command that was refused. */
	command?: string;
}

export interface MailQueueOptions {
	db: Database;
	now(): Date;
	url: string;
	from: string;
}

/** A mail server without an answer is unavailable. */
const TIMEOUT_MS = 20_000;
/** Longer than all steps of an attempt. */
const LEASE_MS = 120_000;
/** Versions without `failed_at` send no email after this many tries. */
const OLDER_MAX_TRIES = 10;
const MAX_REASON_LENGTH = 200;

/** Emails for the mail server. If it is unavailable, requests still succeed, and the email is sent later. */
export class MailQueue implements Queue<QueuedEmail> {
	readonly name = 'email';
	readonly retries = MAIL_RETRIES;
	readonly #db: Database;
	readonly #now: () => Date;
	readonly #transport: Transporter;
	readonly #from: string;

	constructor({ db, now, url, from }: MailQueueOptions) {
		this.#db = db;
		this.#now = now;
		this.#from = from;
		const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
		this.#transport = createTransport({ url, ...timeouts });
	}

	/** `skip locked` keeps two replicas from taking the same email, and `materialized` one from taking several. */
	async take(): Promise<QueuedEmail | undefined> {
		const now = this.#now();
		const { rows } = await sql<QueuedEmail>`
			with next as materialized (
				select id from mail where sent_at is null and failed_at is null
					and coalesce(due_at, created_at) <= ${now} and (leased_until is null or leased_until < ${now})
				order by coalesce(due_at, created_at), id limit 1 for update skip locked
			)
			update mail set tries = tries + 1, leased_until = ${new Date(now.getTime() + LEASE_MS)}
			where id in (select id from next)
			returning id, recipient, subject, text, tries as attempts, problem`.execute(this.#db);
		return rows[0];
	}

	async run({ id, recipient, subject, text }: QueuedEmail): Promise<void> {
		await this.#transport.sendMail({ from: this.#from, to: recipient, subject, text }).catch((cause: Error) => {
			throw new SendError(cause.message, { cause });
		});
		await this.#finish(id, { sent_at: this.#now(), problem: null });
	}

	explain(error: unknown): Failure {
		if (!(error instanceof SendError)) return { reason: 'The database was not available.' };
		const { code = '', command = '', responseCode = 0, response } = error.cause as SmtpError;
		const reason = (response ?? error.message).slice(0, MAX_REASON_LENGTH);
		// The mail server refused this recipient or this text. A refused login or sender concerns every email.
		const isRefusal = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode !== 421;
		// Without a status, nodemailer itself refused the address.
		return { reason, isPermanent: isRefusal && (responseCode >= 500 || responseCode === 0), isOutage: !isRefusal };
	}

	async retry({ id }: QueuedEmail, problem: string, dueAt: Date): Promise<void> {
		await this.#db.updateTable('mail').set({ due_at: dueAt, leased_until: null, problem }).where('id', '=', id).execute();
	}

	async fail({ id, attempts }: QueuedEmail, problem: string): Promise<void> {
		await this.#finish(id, { failed_at: this.#now(), problem, tries: Math.max(attempts, OLDER_MAX_TRIES) });
	}

	close(): void {
		this.#transport.close();
	}

	/** Deletes the text, because it may contain a code or a password. */
	async #finish(
		id: string,
		outcome: { sent_at?: Date; failed_at?: Date; problem: string | null; tries?: number },
	): Promise<void> {
		await this.#db
			.updateTable('mail')
			.set({ ...outcome, text: '', subject: '', leased_until: null })
			.where('id', '=', id)
			.execute();
	}
}
