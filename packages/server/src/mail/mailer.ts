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

const LOOK_MILLISECONDS = 2_000;
const MOST_TRIES = 10;

/** Takes recentEmails from the database to the mail server. A mail server that is away fails no request: the email is tried again. */
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
		this.#timer = setInterval(() => this.#look(), LOOK_MILLISECONDS).unref();
		this.#look();
	}

	async stop(): Promise<void> {
		clearInterval(this.#timer);
		await this.#running;
		this.#transport.close();
	}

	#look(): void {
		this.#running ??= this.#deliver()
			.catch(this.#onFault)
			.finally(() => {
				this.#running = undefined;
			});
	}

	async #deliver(): Promise<void> {
		for (let email = await take(this.#db); email; email = await take(this.#db)) {
			try {
				await this.#transport.sendMail({ from: this.#from, to: email.recipient, subject: email.subject, text: email.text });
			} catch (error) {
				this.#onFault(error);
				return;
			}
			// A email may hold a code or a password: once sent, its text is forgotten.
			await this.#db.updateTable('mail').set({ sent_at: new Date(), text: '', subject: '' }).where('id', '=', email.id).execute();
		}
	}
}

/** The next email; it waits longer after each try. No two replicas take the same at once. */
async function take(db: Database): Promise<Email | undefined> {
	const { rows } = await sql<Email>`
		update mail set tries = tries + 1 where id in (
			select id from mail where sent_at is null and tries < ${MOST_TRIES}
				and created_at + make_interval(secs => tries * tries * 5) <= ${new Date()}
			order by created_at limit 1 for update skip locked
		) returning *`.execute(db);
	return rows[0];
}

/** The newest recentEmails, for the page that stands in for a mail server in development. */
export function recentEmails(db: Database): Promise<Email[]> {
	return db
		.selectFrom('mail')
		.select(['id', 'recipient', 'subject', 'text', 'created_at', 'sent_at'])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(100)
		.execute();
}
