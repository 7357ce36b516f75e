import type { Actor } from '../../auth/actor.ts';
import { listChannels, toChannel } from '../../domain/channels.ts';
import { requireReadable } from '../../domain/readable.ts';
import { listRolesOfServer } from '../../domain/roles.ts';
import { createCommunity, toServer } from '../../domain/servers.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { systemEnvelope } from '../common/envelopes.ts';

/** Maximum number of communities that an account can own. */
const MAX_OWNED = 10;
/** Maximum length of the contract's list. */
const MAX_LISTED = 1000;

export const servers: HandlersOf<'system.servers'> = {
	async 'system.servers.list'({ actor, reply }, { db }) {
		const userId = accountIdOf(actor);
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
			.limit(MAX_LISTED)
			.execute();
		return reply(200, systemEnvelope('Servers fetched successfully', rows.map(toServer)));
	},

	async 'system.servers.create'(call, context) {
		const { body, actor, now, reply } = call;
		return write(context, call, async (tx) => {
			// Locks the account, so that concurrent calls cannot exceed the limit together.
			const owner = await tx
				.selectFrom('account')
				.select(['id', 'number', 'numeric_id', 'username', 'email', 'display_name'])
				.where('id', '=', accountIdOf(actor))
				.forUpdate()
				.executeTakeFirstOrThrow();
			const owned = await tx.selectFrom('server').select('id').where('owner_id', '=', owner.id).execute();
			if (owned.length >= MAX_OWNED)
				throw new HttpError(409, {
					code: 'server_limit_reached',
					detail: `The account already owns the maximum of ${MAX_OWNED} servers.`,
				});
			const server = await createCommunity(tx, { ...body, owner, now });
			return reply(200, systemEnvelope('Server created successfully', toServer(server)));
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
			requireReadable('Server', toServer(row));
			return reply(200, systemEnvelope('Server updated successfully', toServer(row)));
		});
	},

	async 'system.servers.listRoles'({ serverId, reply }, { db }) {
		return reply(200, systemEnvelope('Roles fetched successfully', await listRolesOfServer(db, serverId)));
	},

	async 'system.servers.listChannels'({ serverId, reply }, { db }) {
		return reply(200, systemEnvelope('Channels fetched successfully', (await listChannels(db, serverId)).map(toChannel)));
	},
};

function accountIdOf(actor: Actor): string {
	return actor.kind === 'system' ? actor.userId : '';
}
