import type { Database } from '../data/tables.ts';

/** An email, for the pages of `/__dev`. */
export interface Email {
	id: string;
	recipient: string;
	/** Empty after it was sent, or given up. */
	subject: string;
	/** Empty after it was sent, or given up. */
	text: string;
	created_at: Date;
	sent_at: Date | null;
	attempts: number;
	/** Why the last attempt failed. */
	problem: string | null;
	/** When the server gave it up. */
	failed_at: Date | null;
}

/** The 100 newest emails. */
export function recentEmails(db: Database): Promise<Email[]> {
	return db
		.selectFrom('mail')
		.select(['id', 'recipient', 'subject', 'text', 'created_at', 'sent_at', 'tries as attempts', 'problem', 'failed_at'])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(100)
		.execute();
}
