import type { UserFieldListReply, UserFieldReply } from '@returning-ai/types';
import type { Context } from '../../context.ts';
import { deleteField, requireUserField, selectUserFields, toUserField, updateField } from '../../domain/user-fields.ts';
import type { Call, HandlerResult } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { communityEnvelope } from './envelopes.ts';

/** Operations on user fields that are the same in both families. Only `create` differs. */
type OperationFor<Verb extends string> = `${'integration' | 'application'}.userFields.${Verb}` & Call['id'];

export async function listFields<Id extends OperationFor<'list'>>(
	{ serverId }: Call<Id>,
	{ db }: Context,
): Promise<HandlerResult<Id>> {
	const rows = await selectUserFields(db, serverId).execute();
	const body: UserFieldListReply = communityEnvelope(200, 'Get user fields successful', rows.map(toUserField));
	return { status: 200, body } as HandlerResult<Id>;
}

export async function getField<Id extends OperationFor<'get'>>(call: Call<Id>, { db }: Context): Promise<HandlerResult<Id>> {
	const field = await requireUserField(db, call.serverId, fieldIdOf(call), 'path.fieldId');
	return replyWith('Get user field successful', toUserField(field));
}

export function changeField<Id extends OperationFor<'update'>>(call: Call<Id>, context: Context): Promise<HandlerResult<Id>> {
	const { serverId, now } = call;
	const { name, type } = call.body as Call<OperationFor<'update'>>['body'];
	return write(context, call, async (tx) =>
		replyWith('Updated user field', await updateField(tx, { serverId, id: fieldIdOf(call), name, type, now })),
	);
}

export function removeField<Id extends OperationFor<'delete'>>(call: Call<Id>, context: Context): Promise<HandlerResult<Id>> {
	return write(context, call, async (tx) =>
		replyWith('Deleted user field', await deleteField(tx, call.serverId, fieldIdOf(call))),
	);
}

function fieldIdOf({ path }: { path: unknown }): string {
	return (path as Call<OperationFor<'get'>>['path']).fieldId;
}

function replyWith<Id extends OperationFor<'get' | 'update' | 'delete'>>(
	message: string,
	field: UserFieldReply['data'],
): HandlerResult<Id> {
	const body: UserFieldReply = communityEnvelope(200, message, field);
	return { status: 200, body } as HandlerResult<Id>;
}
