import type { ApiKey, ApiKeyCreate, ApiKeyPermission } from '@returning-ai/types';
import type { Selectable } from 'kysely';
import { createKey } from '../../auth/api-keys.ts';
import type { ApiKeyTable, Database } from '../../data/tables.ts';
import { emitEvent } from '../../domain/events.ts';
import { checkRoom } from '../../domain/servers.ts';
import { parseTimestamp } from '../../domain/timestamps.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { community } from '../common/envelopes.ts';

type KeyRow = Selectable<ApiKeyTable>;

/** How many keys a community holds. */
const MOST_KEYS = 100;
const DAY = 86_400_000;

export const apiKeys: HandlersOf<'application.apiKeys'> = {
	async 'application.apiKeys.list'({ serverId, reply }, { db }) {
		const rows = await keysOf(db, serverId).orderBy('created_at').orderBy('id').execute();
		return reply(200, community(200, 'Read API keys success.', rows.map(masked)));
	},

	async 'application.apiKeys.create'(call, context) {
		const { body, serverId, now, reply } = call;
		const { name, permissions, expirePeriod = 0 } = body;
		const expiresAt = expiry(body, now);
		return write(context, call, async (tx) => {
			await checkRoom(tx, serverId, 'api_key', MOST_KEYS);
			const { id, key } = await createKey(tx, { serverId, kind: 'community', name, permissions, expirePeriod, expiresAt, now });
			await emitEvent(tx, call, 'apiKey.created', { apiKeyId: id });
			return reply(201, community(201, 'Create API key success.', { ...masked(await findKeyRow(tx, serverId, id)), key }));
		});
	},

	async 'application.apiKeys.update'(call, context) {
		const { path, body, serverId, now, reply } = call;
		const replacesExpiry = body.expirePeriod !== undefined || body.expireDate !== undefined;
		return write(context, call, async (tx) => {
			await findKeyRow(tx, serverId, path.apiKeyId);
			await tx
				.updateTable('api_key')
				.set({
					...(body.name === undefined ? {} : { name: body.name }),
					...(body.permissions === undefined ? {} : { permissions: JSON.stringify(body.permissions) }),
					...(replacesExpiry ? { expire_period: body.expirePeriod ?? 0, expires_at: expiry(body, now) } : {}),
					updated_at: now,
				})
				.where('server_id', '=', serverId)
				.where('id', '=', path.apiKeyId)
				.execute();
			return reply(200, community(200, 'Update API key success.', masked(await findKeyRow(tx, serverId, path.apiKeyId))));
		});
	},

	async 'application.apiKeys.delete'(call, context) {
		const { path, serverId, reply } = call;
		return write(context, call, async (tx) => {
			const row = await findKeyRow(tx, serverId, path.apiKeyId);
			await tx.deleteFrom('credential').where('hash', '=', row.hash).execute();
			await tx.deleteFrom('api_key').where('server_id', '=', serverId).where('id', '=', row.id).execute();
			await emitEvent(tx, call, 'apiKey.deleted', { apiKeyId: row.id });
			return reply(200, community(200, 'Delete API key success.', masked(row)));
		});
	},
};

function keysOf(db: Database, serverId: string) {
	return db.selectFrom('api_key').selectAll().where('server_id', '=', serverId).where('kind', '=', 'community');
}

async function findKeyRow(db: Database, serverId: string, id: string): Promise<KeyRow> {
	const row = await keysOf(db, serverId).where('id', '=', id).executeTakeFirst();
	if (!row) throw new HttpError(404, 'apiKeyId: no key of this community has this id.');
	return row;
}

/** From when on the key is refused. A date wins over a period, which counts from now. */
function expiry(
	{ expirePeriod = 0, expireDate = '' }: Pick<ApiKeyCreate, 'expirePeriod' | 'expireDate'>,
	now: Date,
): Date | null {
	if (expireDate === '') return expirePeriod === 0 ? null : new Date(now.getTime() + expirePeriod * DAY);
	const date = parseTimestamp(expireDate, 'body.expireDate');
	if (date <= now) throw new HttpError(400, `body.expireDate: "${expireDate}" was given, a moment in the future was expected.`);
	return date;
}

/** A key as it is read: its end tells one from another, and is of no other use. */
function masked(row: KeyRow): ApiKey {
	return {
		_id: row.id,
		name: row.name,
		key: `…${row.ending}`,
		permissions: row.permissions as ApiKeyPermission[],
		expirePeriod: row.expire_period,
		expireDate: row.expires_at?.toISOString() ?? '',
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
	};
}
