import type { OperationId } from '@returning-ai/types';
import type { Insertable } from 'kysely';
import { actorLabel } from '../auth/actor.ts';
import type { CallContext, Context } from '../context.ts';
import { violatedUniqueIndex } from '../data/database-errors.ts';
import { newId } from '../data/ids.ts';
import type { AuditTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { HttpError, type HttpErrorCode } from '../http-error.ts';
import type { Call, HandlerResult } from './handlers.ts';
import { claimIdempotencyKey, saveResponse } from './idempotency.ts';

/** The unique indexes that a request can violate, with the code and the detail of the 409. */
const CONFLICTS: Readonly<Record<string, readonly [HttpErrorCode<409>, string]>> = {
	account_username: ['username_taken', 'body.username: another account has this username.'],
	account_email: ['email_taken', 'body.email: another account has this email address.'],
	member_username: ['username_taken', 'body.username: another member of the community has this username.'],
	member_email: ['email_taken', 'body.email: another member of the community has this email address.'],
	member_external_id: ['external_id_taken', 'body.externalId: another member of the community has this external ID.'],
	role_order: ['role_order_taken', 'body.order: another role of the community has this order.'],
	badge_title: ['badge_title_taken', 'body.title: another badge of the community has this title.'],
	user_field_field: ['user_field_taken', 'body.field: another field of the community has this database key.'],
};

/**
 * Runs the writes of a call in one transaction: claims the idempotency key, runs `work`, adds a row to the audit log and stores the
 * response for a repeated call.
 */
export async function write<Id extends OperationId>(
	{ db }: Context,
	call: Call<Id>,
	work: (tx: Database) => Promise<HandlerResult<Id>>,
): Promise<HandlerResult<Id>> {
	const { idempotency } = call;
	try {
		return await inTransaction(db, async (tx) => {
			const saved = idempotency && (await claimIdempotencyKey(tx, idempotency));
			if (saved) return saved as unknown as HandlerResult<Id>;
			const reply = await work(tx);
			await tx.insertInto('audit').values(toAuditRow(call)).execute();
			if (idempotency) await saveResponse(tx, idempotency, reply);
			return reply;
		});
	} catch (error) {
		const conflict = CONFLICTS[violatedUniqueIndex(error) ?? ''];
		if (!conflict) throw error;
		const [code, detail] = conflict;
		throw new HttpError(409, { code, detail });
	}
}

/** The row of the audit log for a call. */
export function toAuditRow({ serverId, actor, id, path, requestId, now }: CallContext): Insertable<AuditTable> {
	return {
		server_id: serverId,
		id: newId(now),
		actor: actorLabel(actor),
		operation: id,
		target: Object.values(path ?? {}).join('/'),
		request_id: requestId,
		created_at: now,
	};
}
