import type { Database } from '../data/tables.ts';

/** An email that the server sent, or would send if it had a mail server. */
export interface Email {
	id: string;
	/** The recipient's address. */
	to: string;
	/** Empty after it was sent, like the text: they may contain a code. */
	subject: string;
	text: string;
	/** ISO 8601. */
	createdAt: string;
	/** ISO 8601. `null` if it was not sent. */
	sentAt: string | null;
}

/** The 100 newest emails, newest first. */
export async function listEmails(db: Database, recipient?: string): Promise<Email[]> {
	let emails = db.selectFrom('mail').select(['id', 'recipient', 'subject', 'text', 'created_at', 'sent_at']);
	if (recipient !== undefined) emails = emails.where('recipient', '=', recipient);
	const rows = await emails.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(100).execute();
	return rows.map(({ id, recipient: to, subject, text, created_at, sent_at }) => ({
		id,
		to,
		subject,
		text,
		createdAt: created_at.toISOString(),
		sentAt: sent_at?.toISOString() ?? null,
	}));
}
