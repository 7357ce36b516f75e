import { sql } from 'kysely';
import { createTransport, type Transporter } from 'nodemailer';
import type { Database } from '../data/tables.ts';

export interface Email {
	id: string;
	recipient: string;
	subject: string;
	text: string;
	created_at: Date;
	sent_at: Date | null;
}

const POLL_INTERVAL_MS = 2_000;
const MAX_ATTEMPTS = 10;

/** Sends queued emails to the mail server. If it is unavailable, requests still succeed and the email is retried. */
export class Mailer {
	readonly #db: Database;
	readonly #transport: Transporter;
	readonly #from: string;
	readonly #onFault: (error: unknown) => void;
	#timer: NodeJS.Timeout | undefined;
	#running: Promise<void> | undefined;

	constructor(db: Database, { url, from }: { url: string; from: string }, onFault: (error: unknown) => void) {
		this.#db = db;
		this.#transport = createTransport(url);
		this.#from = from;
		this.#onFault = onFault;
	}

	start(): void {
		this.#timer = setInterval(() => this.#poll(), POLL_INTERVAL_MS).unref();
		this.#poll();
	}

	async stop(): Promise<void> {
		clearInterval(this.#timer);
		await this.#running;
		this.#transport.close();
	}

	#poll(): void {
		this.#running ??= this.#deliver()
			.catch(this.#onFault)
			.finally(() => {
				this.#running = undefined;
			});
	}

	async #deliver(): Promise<void> {
		for (let email = await takeEmail(this.#db); email; email = await takeEmail(this.#db)) {
			try {
				await this.#transport.sendMail({ from: this.#from, to: email.recipient, subject: email.subject, text: email.text });
			} catch (error) {
				this.#onFault(error);
				return;
			}
			// An email may contain a code or a password, so its text is deleted after sending.
			await this.#db.updateTable('mail').set({ sent_at: new Date(), text: '', subject: '' }).where('id', '=', email.id).execute();
		}
	}
}

/** Takes the next email that is due; the delay grows with each attempt. `skip locked` keeps two replicas from taking the same one. */
async function takeEmail(db: Database): Promise<Email | undefined> {
	const { rows } = await sql<Email>`
		update mail set tries = tries + 1 where id in (
			select id from mail where sent_at is null and tries < ${MAX_ATTEMPTS}
				and created_at + make_interval(secs => tries * tries * 5) <= ${new Date()}
			order by created_at limit 1 for update skip locked
		) returning *`.execute(db);
	return rows[0];
}

/** The 100 newest emails, for the outbox page. */
export function recentEmails(db: Database): Promise<Email[]> {
	return db
		.selectFrom('mail')
		.select(['id', 'recipient', 'subject', 'text', 'created_at', 'sent_at'])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(100)
		.execute();
}
