import { listChannels } from '../../domain/channels.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';

export const channels: HandlersOf<'integration.channels'> = {
	async 'integration.channels.list'({ serverId, reply }, { db }) {
		const rows = await listChannels(db, serverId);
		return reply(200, { status: 'success', data: rows.map(({ id, topic, type }) => ({ _id: id, topic, channelType: type })) });
	},
};
