import type { UserFieldHistoryPageReply, UserFieldHistoryReply } from '@returning-ai/types';
import type { Context } from '../../context.ts';
import type { Database } from '../../data/tables.ts';
import { emitEvent } from '../../domain/events.ts';
import { requireMember } from '../../domain/members.ts';
import { findHistories, type HistoryFilter, type HistoryQuery } from '../../domain/user-field-histories.ts';
import { checkFits, findField, historyOf, setValues } from '../../domain/user-fields.ts';
import type { Call, Reply } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { community, communityPage } from './envelopes.ts';

type Id = 'integration.userFieldHistories.create' | 'application.userFieldHistories.create';

/** Sets a member's field to a value, and notes when and by whom: the same in both families. */
export async function writeHistory<One extends Id>(
	call: Call<One>,
	context: Context,
	createdBy: string | null,
): Promise<Reply<One>> {
	const { serverId, now } = call;
	const path = call.path as Call<Id>['path'];
	const body = call.body as Call<Id>['body'];
	return write(context, call, async (tx) => {
		const member = await requireMember(tx, serverId, path.userId, 'userId');
		const field = await findField(tx, serverId, body.fieldId, 'body.fieldId');
		checkFits(field, body.value, 'body.value');
		const [entry] = await setValues(tx, { serverId, createdBy, now }, [{ memberId: member.id, field, value: body.value }]);
		if (!entry) throw new Error('One change makes one entry.');
		await emitEvent(tx, call, 'userField.changed', { userId: member.id, fieldId: field.id });
		const reply: UserFieldHistoryReply = community(201, 'Create user field history successful', historyOf(entry));
		return { status: 201, body: reply } as Reply<One>;
	});
}

/** A page of histories, as both families respond with it. */
export async function historyPage(
	db: Database,
	serverId: string,
	query: HistoryQuery,
	filter: HistoryFilter = {},
): Promise<UserFieldHistoryPageReply> {
	const { entries, ...page } = await findHistories(db, serverId, query, filter);
	return communityPage('Get user field histories successful', page, entries);
}
