import type { Channel } from '@returning-ai/types';
import type { Selectable } from 'kysely';
import { newId } from '../data/ids.ts';
import type { ChannelTable, Database } from '../data/tables.ts';
import { requireReadable } from './readable.ts';

export function toChannel(row: Selectable<ChannelTable>): Channel {
	return {
		_id: row.id,
		topic: row.topic,
		permissions: row.role_ids,
		userId: row.creator_number,
		serverId: row.server_id,
		channelType: row.type,
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
		__v: row.version,
	};
}

/** All channels of a community, oldest first. */
export function listChannels(db: Database, serverId: string): Promise<Selectable<ChannelTable>[]> {
	return db
		.selectFrom('channel')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('deleted_at', 'is', null)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

export interface NewChannel {
	serverId: string;
	topic: string;
	type: string;
	creatorNumber: string;
	now: Date;
}

/** @throws UnreadableError */
export async function createChannel(
	tx: Database,
	{ serverId, topic, type, creatorNumber, now }: NewChannel,
): Promise<Selectable<ChannelTable>> {
	const row = await tx
		.insertInto('channel')
		.values({
			server_id: serverId,
			id: newId(now),
			topic,
			type,
			role_ids: '[]',
			creator_number: creatorNumber,
			created_at: now,
			updated_at: now,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	requireReadable('Channel', toChannel(row));
	return row;
}
