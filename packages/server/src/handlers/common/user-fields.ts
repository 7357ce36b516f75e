import type { UserFieldListReply, UserFieldReply } from '@returning-ai/types';
import type { Context } from '../../context.ts';
import { deleteField, fieldOf, fieldsOf, findField, updateField } from '../../domain/user-fields.ts';
import type { Call, Reply } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { community } from './envelopes.ts';

/** What both families do with fields in the same way. Only making one differs. */
type Of<Verb extends string> = `${'integration' | 'application'}.userFields.${Verb}` & Call['id'];

export async function listFields<Id extends Of<'list'>>({ serverId }: Call<Id>, { db }: Context): Promise<Reply<Id>> {
	const rows = await fieldsOf(db, serverId).execute();
	const body: UserFieldListReply = community(200, 'Get user fields successful', rows.map(fieldOf));
	return { status: 200, body } as Reply<Id>;
}

export async function getField<Id extends Of<'get'>>(call: Call<Id>, { db }: Context): Promise<Reply<Id>> {
	const field = await findField(db, call.serverId, fieldIdOf(call), 'fieldId');
	return replyWith('Get user field successful', fieldOf(field));
}

export function changeField<Id extends Of<'update'>>(call: Call<Id>, context: Context): Promise<Reply<Id>> {
	const { serverId, now } = call;
	const { name, type } = call.body as Call<Of<'update'>>['body'];
	return write(context, call, async (tx) =>
		replyWith('Updated user field', await updateField(tx, { serverId, id: fieldIdOf(call), name, type, now })),
	);
}

export function removeField<Id extends Of<'delete'>>(call: Call<Id>, context: Context): Promise<Reply<Id>> {
	return write(context, call, async (tx) =>
		replyWith('Deleted user field', await deleteField(tx, call.serverId, fieldIdOf(call))),
	);
}

function fieldIdOf({ path }: { path: unknown }): string {
	return (path as Call<Of<'get'>>['path']).fieldId;
}

function replyWith<Id extends Of<'get' | 'update' | 'delete'>>(message: string, field: UserFieldReply['data']): Reply<Id> {
	const body: UserFieldReply = community(200, message, field);
	return { status: 200, body } as Reply<Id>;
}
