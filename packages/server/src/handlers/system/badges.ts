import type { Badge, BadgeCreate } from '@returning-ai/types';
import { type Selectable, sql } from 'kysely';
import { newUuid } from '../../data/ids.ts';
import type { BadgeTable, Database } from '../../data/tables.ts';
import { addRewards } from '../../domain/activity.ts';
import { emitEvent } from '../../domain/events.ts';
import { foldCase, requireMember } from '../../domain/members.ts';
import { requireReadable } from '../../domain/readable.ts';
import { enforceLimit } from '../../domain/servers.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { systemEnvelope } from '../common/envelopes.ts';

/** Maximum number of badges per community. */
const MAX_BADGES = 1000;

type BadgeRow = Selectable<BadgeTable> & { is_awarded: boolean };

export const badges: HandlersOf<'system.badges'> = {
	async 'system.badges.list'({ serverId, reply }, { db }) {
		const rows = await selectBadges(db, serverId).orderBy('created_at').orderBy('id').execute();
		return reply(200, systemEnvelope('Badges fetched successfully', rows.map(toBadge)));
	},

	async 'system.badges.create'(call, context) {
		const { body, serverId, now, reply } = call;
		return write(context, call, async (tx) => {
			await enforceLimit(tx, serverId, 'badge', MAX_BADGES);
			const id = newUuid();
			await tx
				.insertInto('badge')
				.values({ server_id: serverId, id, ...badgeColumns(body), created_at: now, updated_at: now })
				.execute();
			const badge = toBadge(await requireBadge(tx, serverId, id));
			requireReadable('Badge', badge);
			return reply(200, systemEnvelope('Badge has been created successfully', badge));
		});
	},

	async 'system.badges.update'(call, context) {
		const { path, body, serverId, now, reply } = call;
		return write(context, call, async (tx) => {
			await requireBadge(tx, serverId, path.id);
			await tx
				.updateTable('badge')
				.set({ ...badgeColumns(body), updated_at: now })
				.where('server_id', '=', serverId)
				.where('id', '=', path.id)
				.execute();
			const badge = toBadge(await requireBadge(tx, serverId, path.id));
			requireReadable('Badge', badge);
			return reply(200, systemEnvelope('Badge has been updated successfully', badge));
		});
	},

	async 'system.badges.delete'(call, context) {
		const { path, serverId, reply } = call;
		return write(context, call, async (tx) => {
			await requireBadge(tx, serverId, path.id);
			await tx.deleteFrom('badge').where('server_id', '=', serverId).where('id', '=', path.id).execute();
			return reply(200, systemEnvelope('Badge has been deleted successfully', {}));
		});
	},

	async 'system.badges.awardToUser'(call, context) {
		const { path, body, serverId, now, reply } = call;
		return write(context, call, async (tx) => {
			// Locks the badge, so that a concurrent call cannot delete it before its award is stored.
			await sql`select id from badge where server_id = ${serverId} and id = ${path.id} for key share`.execute(tx);
			const badge = await requireBadge(tx, serverId, path.id);
			const member = await requireMember(tx, serverId, body.userId, 'body.userId');
			await award(tx, { badge, memberId: member.id, now });
			await emitEvent(tx, call, 'badge.awarded', { badgeId: badge.id, userId: member.id });
			return reply(200, systemEnvelope('Badge has been rewarded successfully', [toBadge({ ...badge, is_awarded: true })]));
		});
	},

	async 'system.badges.removeFromUser'(call, context) {
		const { path, body, serverId, reply } = call;
		return write(context, call, async (tx) => {
			const badge = await requireBadge(tx, serverId, path.id);
			const member = await requireMember(tx, serverId, body.userId, 'body.userId');
			const removed = await tx
				.deleteFrom('badge_award')
				.where('server_id', '=', serverId)
				.where('badge_id', '=', badge.id)
				.where('member_id', '=', member.id)
				.returning('badge_id')
				.executeTakeFirst();
			if (!removed)
				throw new HttpError(404, { code: 'badge_not_awarded', detail: 'body.userId: the member does not have the badge.' });
			await emitEvent(tx, call, 'badge.removed', { badgeId: badge.id, userId: member.id });
			return reply(200, systemEnvelope('Badge has been removed successfully', []));
		});
	},
};

/** Awards a badge and adds its rewards. `quantity` has no effect: it is the number of actions that earn the badge automatically. */
async function award(tx: Database, { badge, memberId, now }: { badge: BadgeRow; memberId: string; now: Date }): Promise<void> {
	const { server_id: serverId, id: badgeId } = badge;
	// The primary key decides which of two concurrent calls awards the badge.
	const awarded = await tx
		.insertInto('badge_award')
		.values({ server_id: serverId, badge_id: badgeId, member_id: memberId, created_at: now })
		.onConflict((conflict) => conflict.doNothing())
		.returning('badge_id')
		.executeTakeFirst();
	if (!awarded)
		throw new HttpError(409, { code: 'badge_already_awarded', detail: 'body.userId: the member already has the badge.' });
	const xp = badge.gives_xp ? badge.xp : 0;
	const coins = badge.gives_coins ? badge.coins : 0;
	await addRewards(tx, { serverId, memberId, xp, coins, now });
}

function selectBadges(db: Database, serverId: string) {
	return db
		.selectFrom('badge')
		.selectAll()
		.select(
			sql<boolean>`exists (select 1 from badge_award a where a.server_id = badge.server_id and a.badge_id = badge.id)`.as(
				'is_awarded',
			),
		)
		.where('server_id', '=', serverId);
}

async function requireBadge(db: Database, serverId: string, id: string): Promise<BadgeRow> {
	const row = await selectBadges(db, serverId).where('id', '=', id).executeTakeFirst();
	if (!row) throw new HttpError(404, { code: 'badge_not_found', detail: 'path.id: no badge of the community has this ID.' });
	return row;
}

/** Converts a row to a `Badge`, whose numbers and booleans are strings. */
function toBadge(row: BadgeRow): Badge {
	return {
		title: row.title,
		action: row.action,
		quantity: String(row.quantity),
		description: row.description,
		attachRequired: row.needs_proof ? 'true' : 'false',
		awarded: row.is_awarded ? 'true' : 'false',
		id: row.id,
		image: row.image,
	};
}

/** Converts a badge of a request to columns. Missing fields are empty; the default quantity is 1. */
function badgeColumns(badge: BadgeCreate) {
	return {
		title: badge.title,
		title_key: foldCase(badge.title),
		action: badge.action,
		quantity: badge.quantity ?? 1,
		description: badge.description ?? '',
		image: badge.image ?? '',
		dark_image: badge.darkImage ?? '',
		light_image: badge.lightImage ?? '',
		has_dark_and_light: badge.enabledDarkAndLight ?? false,
		gives_xp: badge.award ?? false,
		gives_coins: badge.awardCurrency ?? false,
		needs_proof: badge.attachRequired ?? false,
		xp: badge.awardXpQuantity ?? 0,
		coins: badge.awardCurrencyQuantity ?? 0,
	};
}
