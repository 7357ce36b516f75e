import type { ApiKey, ApiKeyCreate } from '@returning-ai/types';
import type { Selectable } from 'kysely';
import type { Actor } from '../../auth/actor.ts';
import { createKey } from '../../auth/api-keys.ts';
import { rankOfKey } from '../../auth/ranks.ts';
import type { ApiKeyTable, Database } from '../../data/tables.ts';
import { emitEvent } from '../../domain/events.ts';
import { enforceLimit, MAX_KEYS_PER_COMMUNITY } from '../../domain/servers.ts';
import { parseTimestamp } from '../../domain/timestamps.ts';
import { HttpError, invalidField } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { communityEnvelope } from '../common/envelopes.ts';

type KeyRow = Selectable<ApiKeyTable>;

const DAY_MS = 86_400_000;

export const apiKeys: HandlersOf<'application.apiKeys'> = {
	async 'application.apiKeys.list'({ serverId, reply }, { db }) {
		const rows = await selectCommunityKeys(db, serverId).orderBy('created_at').orderBy('id').execute();
		return reply(200, communityEnvelope(200, 'Read API keys success.', rows.map(toApiKey)));
	},

	async 'application.apiKeys.create'(call, context) {
		const { body, serverId, actor, now, reply } = call;
		const { name, permissions, expirePeriod = 0 } = body;
		const expiresAt = expiryDate(body, now);
		return write(context, call, async (tx) => {
			await enforceLimit(tx, serverId, 'api_key', MAX_KEYS_PER_COMMUNITY);
			const key = {
				serverId,
				kind: 'community',
				name,
				permissions,
				expirePeriod,
				expiresAt,
				createdBy: userIdOf(actor),
				now,
			} as const;
			const created = await createKey(tx, key);
			await emitEvent(tx, call, 'apiKey.created', { apiKeyId: created.id });
			const stored = toApiKey(await requireApiKey(tx, serverId, created.id));
			return reply(201, communityEnvelope(201, 'Create API key success.', { ...stored, key: created.key }));
		});
	},

	async 'application.apiKeys.update'(call, context) {
		const { path, body, serverId, actor, membership, now, reply } = call;
		const replacesExpiry = body.expirePeriod !== undefined || body.expireDate !== undefined;
		return write(context, call, async (tx) => {
			await requireApiKey(tx, serverId, path.apiKeyId);
			// Otherwise an admin could give a key of the owner a permission, and use it with the owner's rank.
			const lowers =
				body.permissions !== undefined && membership && membership.rank > (await rankOfKey(tx, serverId, path.apiKeyId));
			await tx
				.updateTable('api_key')
				.set({
					...(body.name === undefined ? {} : { name: body.name }),
					...(body.permissions === undefined ? {} : { permissions: JSON.stringify(body.permissions) }),
					...(lowers ? { created_by: userIdOf(actor) } : {}),
					...(replacesExpiry ? { expire_period: body.expirePeriod ?? 0, expires_at: expiryDate(body, now) } : {}),
					updated_at: now,
				})
				.where('server_id', '=', serverId)
				.where('id', '=', path.apiKeyId)
				.execute();
			return reply(
				200,
				communityEnvelope(200, 'Update API key success.', toApiKey(await requireApiKey(tx, serverId, path.apiKeyId))),
			);
		});
	},

	async 'application.apiKeys.delete'(call, context) {
		const { path, serverId, reply } = call;
		return write(context, call, async (tx) => {
			const row = await requireApiKey(tx, serverId, path.apiKeyId);
			await tx.deleteFrom('credential').where('hash', '=', row.hash).execute();
			await tx.deleteFrom('api_key').where('server_id', '=', serverId).where('id', '=', row.id).execute();
			await emitEvent(tx, call, 'apiKey.deleted', { apiKeyId: row.id });
			return reply(200, communityEnvelope(200, 'Delete API key success.', toApiKey(row)));
		});
	},
};

function userIdOf(actor: Actor): string {
	return actor.kind === 'token' ? actor.userId : '';
}

function selectCommunityKeys(db: Database, serverId: string) {
	return db.selectFrom('api_key').selectAll().where('server_id', '=', serverId).where('kind', '=', 'community');
}

async function requireApiKey(db: Database, serverId: string, id: string): Promise<KeyRow> {
	const row = await selectCommunityKeys(db, serverId).where('id', '=', id).executeTakeFirst();
	if (!row)
		throw new HttpError(404, { code: 'api_key_not_found', detail: 'path.apiKeyId: no key of the community has this ID.' });
	return row;
}

/** The time at which a key expires. A date has precedence over a period, which starts now. */
function expiryDate(
	{ expirePeriod = 0, expireDate = '' }: Pick<ApiKeyCreate, 'expirePeriod' | 'expireDate'>,
	now: Date,
): Date | null {
	if (expireDate === '') return expirePeriod === 0 ? null : new Date(now.getTime() + expirePeriod * DAY_MS);
	const date = parseTimestamp(expireDate, 'body.expireDate');
	if (date <= now) throw invalidField('body.expireDate', 'not_future', `"${expireDate}" is not in the future.`);
	return date;
}

/** Converts a row to an `ApiKey`. It contains only the last four characters of the key. */
function toApiKey(row: KeyRow): ApiKey {
	return {
		_id: row.id,
		name: row.name,
		key: `…${row.ending}`,
		permissions: row.permissions,
		expirePeriod: row.expire_period,
		expireDate: row.expires_at?.toISOString() ?? '',
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
	};
}
