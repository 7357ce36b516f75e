import type { Actor } from '../../auth/actor.ts';
import { newId } from '../../data/ids.ts';
import { channelOf, channelsOf } from '../../domain/channels.ts';
import { rolesOfServer } from '../../domain/roles.ts';
import { createServer, serverOf } from '../../domain/servers.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { system } from '../common/envelopes.ts';

/** How many communities an account can own. */
const MOST_OWNED = 10;
/** How many the contract's list holds. */
const MOST_LISTED = 1000;

export const servers: HandlersOf<'system.servers'> = {
	async 'system.servers.list'({ actor, reply }, { db }) {
		const userId = accountOf(actor);
		const rows = await db
			.selectFrom('server')
			.selectAll()
			.where(({ or, eb, exists, selectFrom }) =>
				or([
					eb('owner_id', '=', userId),
					exists(
						selectFrom('member')
							.select('member.id')
							.whereRef('member.server_id', '=', 'server.id')
							.where('member.account_id', '=', userId)
							.where('member.deleted_at', 'is', null),
					),
				]),
			)
			.orderBy('created_at')
			.orderBy('id')
			.limit(MOST_LISTED)
			.execute();
		return reply(200, system('Servers fetched successfully', rows.map(serverOf)));
	},

	async 'system.servers.create'(call, context) {
		const { body, actor, now, reply } = call;
		return write(context, call, async (tx) => {
			// Locked, so that two calls at once do not both find room for a tenth.
			const owner = await tx
				.selectFrom('account')
				.select(['id', 'number', 'numeric_id', 'username', 'email', 'display_name'])
				.where('id', '=', accountOf(actor))
				.forUpdate()
				.executeTakeFirstOrThrow();
			const owned = await tx.selectFrom('server').select('id').where('owner_id', '=', owner.id).execute();
			if (owned.length >= MOST_OWNED) throw new HttpError(409, `The account owns ${MOST_OWNED} servers already.`);
			const server = await createServer(tx, { ...body, owner, now });
			await tx
				.insertInto('channel')
				.values({
					server_id: server.id,
					id: newId(now),
					topic: 'lounge',
					type: 'open',
					role_ids: '[]',
					creator_number: owner.number,
					created_at: now,
					updated_at: now,
				})
				.execute();
			return reply(200, system('Server created successfully', serverOf(server)));
		});
	},

	async 'system.servers.update'(call, context) {
		const { body, serverId, now, reply } = call;
		return write(context, call, async (tx) => {
			const row = await tx
				.updateTable('server')
				.set((eb) => ({ ...body, updated_at: now, version: eb('version', '+', 1) }))
				.where('id', '=', serverId)
				.returningAll()
				.executeTakeFirstOrThrow();
			return reply(200, system('Server updated successfully', serverOf(row)));
		});
	},

	async 'system.servers.listRoles'({ serverId, reply }, { db }) {
		return reply(200, system('Roles fetched successfully', await rolesOfServer(db, serverId)));
	},

	async 'system.servers.listChannels'({ serverId, reply }, { db }) {
		return reply(200, system('Channels fetched successfully', (await channelsOf(db, serverId)).map(channelOf)));
	},
};

function accountOf(actor: Actor): string {
	return actor.kind === 'system' ? actor.userId : '';
}
