import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { OptionError, requireOption } from './option-error.ts';
import { validateOptions } from './validate-options.ts';

/** The options of `topics create`. The body of `POST /__dev/topics` has the same fields. */
export interface TopicOptions {
	community?: string;
	channel?: string;
	title?: string;
}

/** Creates a topic in a forum channel. The contract has no operation for this. @throws OptionError */
export async function createTopic(db: Database, options: TopicOptions, now: Date): Promise<string> {
	const [serverId, channelId] = [
		requireOption(options, 'community').toLowerCase(),
		requireOption(options, 'channel').toLowerCase(),
	];
	const title = requireOption(options, 'title');
	validateOptions(options, 'topic');
	const channel = await db
		.selectFrom('channel')
		.select('type')
		.where('server_id', '=', serverId)
		.where('id', '=', channelId)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
	if (channel?.type !== 'forum')
		throw new OptionError(
			'channel',
			`Community "${serverId}" has no forum channel "${channelId}". Create one first: POST /channels with the channelType "forum".`,
		);
	const id = newId(now);
	const row = { server_id: serverId, channel_id: channelId, id, title, created_at: now };
	await db.insertInto('forum_topic').values(row).execute();
	return id;
}
