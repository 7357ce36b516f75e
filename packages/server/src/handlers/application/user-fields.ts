import { enforceLimit } from '../../domain/servers.ts';
import { createField, MAX_FIELDS } from '../../domain/user-fields.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { communityEnvelope } from '../common/envelopes.ts';
import { changeField, getField, listFields, removeField } from '../common/user-fields.ts';

export const userFields: HandlersOf<'application.userFields'> = {
	'application.userFields.list': listFields,

	async 'application.userFields.create'(call, context) {
		const { body, serverId, actor, now, reply } = call;
		const field = body.field.replace(/\s/g, '-').toLowerCase();
		const creatorId = actor.kind === 'token' ? actor.userId : null;
		return write(context, call, async (tx) => {
			await enforceLimit(tx, serverId, 'user_field', MAX_FIELDS);
			const created = await createField(tx, { serverId, field, name: body.name, type: body.type, creatorId, now });
			return reply(201, communityEnvelope(201, 'Create user field successful', created));
		});
	},

	'application.userFields.get': getField,
	'application.userFields.update': changeField,
	'application.userFields.delete': removeField,
};
