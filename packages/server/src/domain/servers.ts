import type { Server } from '@returning-ai/types';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { newId } from '../data/ids.ts';
import type { Database, ServerTable } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';
import { createChannel } from './channels.ts';
import { createMember } from './members.ts';
import { requireReadable } from './readable.ts';

export function toServer(row: Selectable<ServerTable>): Server {
	return {
		_id: row.id,
		title: row.title,
		description: row.description,
		image: row.image,
		userId: row.owner_number,
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
		__v: row.version,
	};
}

export interface NewCommunity {
	id?: string;
	title: string;
	description?: string | undefined;
	image?: string | undefined;
	hostname?: string;
	owner: { id: string; number: string; numeric_id: string; username: string; email: string; display_name: string };
	now: Date;
}

/** Maximum number of community keys. */
export const MAX_KEYS_PER_COMMUNITY = 100;

/**
 * Creates a community with its owner's membership, the built-in roles `owner` and `everyone`, and an open channel.
 *
 * @throws UnreadableError
 */
export async function createCommunity(tx: Database, wanted: NewCommunity): Promise<Selectable<ServerTable>> {
	const { owner, now, title, description = '', image = '', hostname = null } = wanted;
	const id = wanted.id ?? newId(now);
	const timestamps = { created_at: now, updated_at: now };
	const server = await tx
		.insertInto('server')
		.values({ id, title, description, image, hostname, owner_id: owner.id, owner_number: owner.number, ...timestamps })
		.returningAll()
		.executeTakeFirstOrThrow();
	requireReadable('Server', toServer(server));
	await createMember(tx, {
		serverId: id,
		username: owner.username,
		email: owner.email,
		displayName: owner.display_name,
		joins: true,
		now,
		account: owner,
	});
	const builtIn = { server_id: id, class: 'grey', billable: false, server_permissions: 'null', channel_permissions: 'null' };
	await tx
		.insertInto('role')
		.values([
			{ ...builtIn, ...timestamps, id: newId(now), kind: 'owner', title: 'owner', rank: -1 },
			{ ...builtIn, ...timestamps, id: newId(now), kind: 'everyone', title: 'everyone', rank: 10_001 },
		])
		.execute();
	await createChannel(tx, { serverId: id, topic: 'lounge', type: 'open', creatorNumber: owner.number, now });
	return server;
}

/** The rows that count, where not all do. */
const COUNTED: Readonly<Record<string, RawBuilder<unknown>>> = {
	channel: sql`and deleted_at is null`,
	api_key: sql`and kind = 'community'`,
	role: sql`and kind = 'custom'`,
};

/**
 * Throws a 409 if a community already has the maximum number of channels, fields, keys, roles or badges. Locks the community's row
 * until the transaction ends, so that concurrent calls cannot exceed the limit together.
 */
export async function enforceLimit(
	tx: Database,
	serverId: string,
	table: 'channel' | 'user_field' | 'api_key' | 'role' | 'badge',
	limit: number,
): Promise<void> {
	await sql`select id from server where id = ${serverId} for update`.execute(tx);
	const only = COUNTED[table] ?? sql``;
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from ${sql.table(table)} where server_id = ${serverId} ${only}`.execute(tx);
	if ((rows[0]?.count ?? 0) < limit) return;
	const detail = `The community already has the maximum of ${limit} ${table.replace('_', ' ')}s. Delete one first.`;
	throw new HttpError(409, { code: `${table}_limit_reached`, detail });
}
