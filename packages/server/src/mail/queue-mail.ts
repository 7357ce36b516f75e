import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';

/** Puts a email where the mailer finds it, in the transaction of what it tells of. */
export async function post(
	tx: Database,
	{ to, subject, text, now }: { to: string; subject: string; text: string; now: Date },
): Promise<void> {
	await tx
		.insertInto('mail')
		.values({ id: newId(now), recipient: to, subject, text, created_at: now })
		.execute();
}
