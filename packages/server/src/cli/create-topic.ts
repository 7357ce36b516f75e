import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { SetupError } from '../setup-error.ts';
import { type Flags, needed } from './flags.ts';

/** Makes a topic in a forum channel, which no operation of the contract does. */
export async function createTopic(db: Database, flags: Flags): Promise<string> {
	const [serverId, channelId] = [needed(flags, 'community').toLowerCase(), needed(flags, 'channel').toLowerCase()];
	const channel = await db
		.selectFrom('channel')
		.select('type')
		.where('server_id', '=', serverId)
		.where('id', '=', channelId)
		.executeTakeFirst();
	if (channel?.type !== 'forum') throw new SetupError(`The community has no forum channel "${channelId}".`);
	const id = newId();
	const row = { server_id: serverId, channel_id: channelId, id, title: needed(flags, 'title'), created_at: new Date() };
	await db.insertInto('forum_topic').values(row).execute();
	return id;
}
