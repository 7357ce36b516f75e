import { sql } from 'kysely';
import type { Actor } from '../../auth/actor.ts';
import { createChannel, listChannels, toChannel } from '../../domain/channels.ts';
import { deleteNewestMessages } from '../../domain/deleted-channels.ts';
import { findMember } from '../../domain/members.ts';
import { requireReadable } from '../../domain/readable.ts';
import { enforceLimit } from '../../domain/servers.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { systemEnvelope } from '../common/envelopes.ts';

/** Maximum number of channels per community. */
const MAX_CHANNELS = 500;

export const channels: HandlersOf<'system.channels'> = {
	async 'system.channels.list'({ serverId, reply }, { db }) {
		return reply(200, systemEnvelope('Channels fetched successfully', (await listChannels(db, serverId)).map(toChannel)));
	},

	async 'system.channels.create'(call, context) {
		const { body, serverId, actor, now, reply } = call;
		return write(context, call, async (tx) => {
			await enforceLimit(tx, serverId, 'channel', MAX_CHANNELS);
			const creator = await findMember(tx, serverId, accountIdOf(actor));
			// Deleted since the call was authorized.
			if (!creator) throw new HttpError(403, { code: 'role_required', detail: 'credential: the caller is not a member.' });
			const row = await createChannel(tx, {
				serverId,
				topic: body.topic,
				type: body.channelType,
				creatorNumber: creator.number,
				now,
			});
			return reply(200, systemEnvelope('Channel has been created successfully', toChannel(row)));
		});
	},

	async 'system.channels.update'(call, context) {
		const { path, body, serverId, now, reply } = call;
		return write(context, call, async (tx) => {
			const row = await tx
				.updateTable('channel')
				.set((eb) => ({ topic: body.topic, type: body.channelType, updated_at: now, version: eb('version', '+', 1) }))
				.where('server_id', '=', serverId)
				.where('id', '=', path.id)
				.where('deleted_at', 'is', null)
				.where((eb) => eb.or([eb.lit(body.channelType === 'forum'), eb('type', '<>', 'forum'), hasNoTopics]))
				.returningAll()
				.executeTakeFirst();
			if (row) {
				requireReadable('Channel', toChannel(row));
				return reply(200, systemEnvelope('Channel updated successfully', toChannel(row)));
			}
			const channel = await tx
				.selectFrom('channel')
				.select('id')
				.where('server_id', '=', serverId)
				.where('id', '=', path.id)
				.where('deleted_at', 'is', null)
				.executeTakeFirst();
			if (!channel)
				throw new HttpError(404, { code: 'channel_not_found', detail: 'path.id: no channel of the community has this ID.' });
			throw new HttpError(409, {
				code: 'forum_has_topics',
				detail: 'body.channelType: the type of a forum with topics cannot be changed.',
			});
		});
	},

	async 'system.channels.delete'(call, context) {
		const { path, serverId, now, reply } = call;
		return write(context, call, async (tx) => {
			const deleted = await tx
				.updateTable('channel')
				.set({ deleted_at: now })
				.where('server_id', '=', serverId)
				.where('id', '=', path.id)
				.where('deleted_at', 'is', null)
				.returning('id')
				.executeTakeFirst();
			if (!deleted)
				throw new HttpError(404, { code: 'channel_not_found', detail: 'path.id: no channel of the community has this ID.' });
			await deleteNewestMessages(tx, { server_id: serverId, id: path.id });
			return reply(200, systemEnvelope('Channel deleted successfully', {}));
		});
	},
};

const hasNoTopics = sql<boolean>`not exists (
	select 1 from forum_topic t where t.server_id = channel.server_id and t.channel_id = channel.id)`;

function accountIdOf(actor: Actor): string {
	return actor.kind === 'system' ? actor.userId : '';
}
