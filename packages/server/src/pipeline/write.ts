import type { OperationId } from '@returning-ai/types';
import type { Insertable } from 'kysely';
import { nameOf } from '../auth/actor.ts';
import type { CallContext, Context } from '../context.ts';
import { violatedUniqueIndex } from '../data/database-errors.ts';
import { newId } from '../data/ids.ts';
import type { AuditTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { HttpError } from '../http-error.ts';
import type { Call, Reply } from './handlers.ts';
import { claim, keep } from './idempotency.ts';

/** The unique indexes that a request can violate, with the message for the caller. */
const TAKEN: Readonly<Record<string, string>> = {
	account_username: 'body.username: it is taken.',
	account_email: 'body.email: it belongs to an account already.',
	member_username: 'body.username: it is taken in this community.',
	member_email: 'body.email: it belongs to a member already.',
	member_external_id: 'body.externalId: it belongs to another member.',
	role_order: 'body.order: another role of the community has it.',
	badge_title: 'body.title: another badge of the community has it.',
	user_field_field: 'body.field: the database key is taken.',
};

/**
 * Does what a call writes, whole or not at all: the claim of the idempotency key, the work, a row of the audit log, and the reply to
 * give again, in one transaction.
 */
export async function write<Id extends OperationId>(
	{ db }: Context,
	call: Call<Id>,
	work: (tx: Database) => Promise<Reply<Id>>,
): Promise<Reply<Id>> {
	const { idempotency } = call;
	try {
		return await inTransaction(db, async (tx) => {
			const kept = idempotency && (await claim(tx, idempotency));
			if (kept) return kept as unknown as Reply<Id>;
			const reply = await work(tx);
			await tx.insertInto('audit').values(auditOf(call)).execute();
			if (idempotency) await keep(tx, idempotency, reply);
			return reply;
		});
	} catch (error) {
		const taken = TAKEN[violatedUniqueIndex(error) ?? ''];
		throw taken ? new HttpError(409, taken) : error;
	}
}

/** The row of the audit log for a call. */
export function auditOf({ serverId, actor, id, path, requestId, now }: CallContext): Insertable<AuditTable> {
	return {
		server_id: serverId,
		id: newId(now),
		actor: nameOf(actor),
		operation: id,
		target: Object.values(path ?? {}).join('/'),
		request_id: requestId,
		created_at: now,
	};
}
