import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';

/** Queues an email, in the transaction of the change that it reports. */
export async function queueMail(
	tx: Database,
	{ to, subject, text, now }: { to: string; subject: string; text: string; now: Date },
): Promise<void> {
	await tx
		.insertInto('mail')
		.values({ id: newId(now), recipient: to, subject, text, created_at: now })
		.execute();
}
