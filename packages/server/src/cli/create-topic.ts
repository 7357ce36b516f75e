import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { SetupError } from '../setup-error.ts';
import { type Flags, requireFlag } from './flags.ts';
import { validateFlags } from './validate-flags.ts';

/** Creates a topic in a forum channel. The contract has no operation for this. @throws SetupError */
export async function createTopic(db: Database, flags: Flags): Promise<string> {
	const [serverId, channelId] = [requireFlag(flags, 'community').toLowerCase(), requireFlag(flags, 'channel').toLowerCase()];
	const title = requireFlag(flags, 'title');
	validateFlags(flags, 'topic');
	const channel = await db
		.selectFrom('channel')
		.select('type')
		.where('server_id', '=', serverId)
		.where('id', '=', channelId)
		.executeTakeFirst();
	if (channel?.type !== 'forum')
		throw new SetupError(
			`Community "${serverId}" has no forum channel "${channelId}". Create one first: POST /channels with the channelType "forum".`,
		);
	const id = newId();
	const row = { server_id: serverId, channel_id: channelId, id, title, created_at: new Date() };
	await db.insertInto('forum_topic').values(row).execute();
	return id;
}
