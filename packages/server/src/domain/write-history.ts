import type { UserFieldHistoryReply } from '@returning-ai/types';
import type { Call, Reply } from '../contract/handlers.ts';
import { type Platform, tell, write } from '../platform.ts';
import { community } from './envelopes.ts';
import { requireMember } from './members.ts';
import { checkFits, findField, historyOf, setValues } from './user-fields.ts';

type Id = 'integration.userFieldHistories.create' | 'application.userFieldHistories.create';

/** Sets a member's field to a value, and notes when and by whom: the same in both families. */
export async function writeHistory<One extends Id>(
	call: Call<One>,
	platform: Platform,
	createdBy: string | null,
): Promise<Reply<One>> {
	const { serverId, now } = call;
	const path = call.path as Call<Id>['path'];
	const body = call.body as Call<Id>['body'];
	return write(platform, call, async (tx) => {
		const member = await requireMember(tx, serverId, path.userId, 'userId');
		const field = await findField(tx, serverId, body.fieldId, 'body.fieldId');
		checkFits(field, body.value, 'body.value');
		const [entry] = await setValues(tx, { serverId, createdBy, now }, [{ memberId: member.id, field, value: body.value }]);
		if (!entry) throw new Error('One change makes one entry.');
		await tell(tx, call, 'userField.changed', { userId: member.id, fieldId: field.id });
		const reply: UserFieldHistoryReply = community(201, 'Create user field history successful', historyOf(entry));
		return { status: 201, body: reply } as Reply<One>;
	});
}
