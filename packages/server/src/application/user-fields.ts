import type { HandlersOf } from '../contract/handlers.ts';
import { community } from '../domain/envelopes.ts';
import { checkRoom } from '../domain/servers.ts';
import { createField, deleteField, fieldOf, fieldsOf, findField, MOST_FIELDS, updateField } from '../domain/user-fields.ts';
import { write } from '../platform.ts';

export const userFields: HandlersOf<'application.userFields'> = {
	async 'application.userFields.list'({ serverId, reply }, { db }) {
		const rows = await fieldsOf(db, serverId).execute();
		return reply(200, community(200, 'Get user fields successful', rows.map(fieldOf)));
	},

	async 'application.userFields.create'(call, platform) {
		const { body, serverId, actor, now, reply } = call;
		const field = body.field.replace(/\s/g, '-').toLowerCase();
		const creatorId = actor.kind === 'token' ? actor.userId : null;
		return write(platform, call, async (tx) => {
			await checkRoom(tx, serverId, 'user_field', MOST_FIELDS);
			const created = await createField(tx, { serverId, field, name: body.name, type: body.type, creatorId, now });
			return reply(201, community(201, 'Create user field successful', created));
		});
	},

	async 'application.userFields.get'({ path, serverId, reply }, { db }) {
		return reply(
			200,
			community(200, 'Get user field successful', fieldOf(await findField(db, serverId, path.fieldId, 'fieldId'))),
		);
	},

	async 'application.userFields.update'(call, platform) {
		const { path, body, serverId, now, reply } = call;
		return write(platform, call, async (tx) =>
			reply(200, community(200, 'Updated user field', await updateField(tx, { serverId, id: path.fieldId, ...body, now }))),
		);
	},

	async 'application.userFields.delete'(call, platform) {
		const { path, serverId, reply } = call;
		return write(platform, call, async (tx) =>
			reply(200, community(200, 'Deleted user field', await deleteField(tx, serverId, path.fieldId))),
		);
	},
};
