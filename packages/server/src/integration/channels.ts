import type { HandlersOf } from '../contract/handlers.ts';
import { channelsOf } from '../domain/channels.ts';

export const channels: HandlersOf<'integration.channels'> = {
	async 'integration.channels.list'({ serverId, reply }, { db }) {
		const rows = await channelsOf(db, serverId);
		return reply(200, { status: 'success', data: rows.map(({ id, topic, type }) => ({ _id: id, topic, channelType: type })) });
	},
};
