import type { OperationId } from '@returning-ai/types';
import type { Insertable } from 'kysely';
import { actorLabel } from '../auth/actor.ts';
import type { CallContext, Context } from '../context.ts';
import { isForeignKeyViolation, violatedUniqueIndex } from '../data/database-errors.ts';
import { newId } from '../data/ids.ts';
import type { AuditTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { explainUnreadable, UnreadableError } from '../domain/readable.ts';
import { HttpError, type HttpErrorCode, invalidRequest } from '../http-error.ts';
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
	const attempt = () => inTransaction(db, (tx) => writeOnce(tx, call, work));
	try {
		return await attempt().catch((error) => {
			if (!isForeignKeyViolation(error)) throw error;
			// Another call deleted a row after this one found it. The second attempt does not find it, so it responds 404.
			return attempt();
		});
	} catch (error) {
		throw toHttpError(error, call);
	}
}

async function writeOnce<Id extends OperationId>(
	tx: Database,
	call: Call<Id>,
	work: (tx: Database) => Promise<HandlerResult<Id>>,
): Promise<HandlerResult<Id>> {
	const { idempotency } = call;
	const saved = idempotency && (await claimIdempotencyKey(tx, idempotency));
	if (saved) return saved as unknown as HandlerResult<Id>;
	const reply = await work(tx);
	await tx.insertInto('audit').values(toAuditRow(call)).execute();
	if (idempotency) await saveResponse(tx, idempotency, reply);
	return reply;
}

/** The 400 or 409 of an error that the caller's values caused. */
function toHttpError(error: unknown, { body, query }: { body?: object | undefined; query?: object | undefined }): unknown {
	if (error instanceof UnreadableError) {
		return invalidRequest(body ? explainUnreadable(error, 'body', body) : explainUnreadable(error, 'query', query ?? {}));
	}
	const conflict = CONFLICTS[violatedUniqueIndex(error) ?? ''];
	if (!conflict) return error;
	const [code, detail] = conflict;
	return new HttpError(409, { code, detail });
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
