import type { UserFieldHistoryPageReply, UserFieldHistoryReply } from '@returning-ai/types';
import type { Context } from '../../context.ts';
import type { Database } from '../../data/tables.ts';
import { emitEvent } from '../../domain/events.ts';
import { requireMember } from '../../domain/members.ts';
import { findHistories, type HistoryFilter, type HistoryQuery } from '../../domain/user-field-histories.ts';
import { requireUserField, requireValidValue, saveFieldValues, toUserFieldHistory } from '../../domain/user-fields.ts';
import type { Call, HandlerResult } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { communityEnvelope, communityPageEnvelope } from './envelopes.ts';

type CreateHistory = 'integration.userFieldHistories.create' | 'application.userFieldHistories.create';

/** Sets a member's field and adds a history entry. Both families use it. */
export async function createHistory<Id extends CreateHistory>(
	call: Call<Id>,
	context: Context,
	createdBy: string | null,
): Promise<HandlerResult<Id>> {
	const { serverId, now } = call;
	const path = call.path as Call<CreateHistory>['path'];
	const body = call.body as Call<CreateHistory>['body'];
	return write(context, call, async (tx) => {
		const member = await requireMember(tx, serverId, path.userId, 'path.userId');
		const field = await requireUserField(tx, serverId, body.fieldId, 'body.fieldId');
		requireValidValue(field, body.value, 'body.value');
		const [entry] = await saveFieldValues(tx, { serverId, createdBy, now }, [{ memberId: member.id, field, value: body.value }]);
		if (!entry) throw new Error('saveFieldValues returned no entry for one change.');
		await emitEvent(tx, call, 'userField.changed', { userId: member.id, fieldId: field.id });
		const reply: UserFieldHistoryReply = communityEnvelope(
			201,
			'Create user field history successful',
			toUserFieldHistory(entry),
		);
		return { status: 201, body: reply } as HandlerResult<Id>;
	});
}

/** The response with a page of history entries. Both families use it. */
export async function listHistories(
	db: Database,
	serverId: string,
	query: HistoryQuery,
	filter: HistoryFilter = {},
): Promise<UserFieldHistoryPageReply> {
	const { entries, ...page } = await findHistories(db, serverId, query, filter);
	return communityPageEnvelope('Get user field histories successful', page, entries);
}
