import type { UserProfile } from '@returning-ai/types';
import { sql } from 'kysely';
import type { Actor } from '../../auth/actor.ts';
import type { Database } from '../../data/tables.ts';
import { isOnline, type Member, requireMember, toUserProfile, userIdColumn } from '../../domain/members.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { communityEnvelope } from '../common/envelopes.ts';

type TokenActor = Extract<Actor, { kind: 'token' }>;

export const users: HandlersOf<'application.users'> = {
	async 'application.users.get'({ path, query, actor, serverId, now, reply }, { db }) {
		const profile =
			actor.kind === 'token'
				? await profileForToken(db, actor, path.userId, now)
				: await profileForKey(db, serverId, path.userId, now);
		return reply(200, communityEnvelope(200, 'Get user success.', selectFields(profile, query ?? {})));
	},
};

async function profileForKey(db: Database, serverId: string, userId: string, now: Date): Promise<Required<UserProfile>> {
	const member = await requireMember(db, serverId, userId, 'path.userId');
	return toUserProfile(member, isOnline(member, now));
}

/** Finds the caller, or a member of a community that the caller owns or administers. */
async function profileForToken(db: Database, actor: TokenActor, userId: string, now: Date): Promise<Required<UserProfile>> {
	const own = actor.homeServerId === '' ? await accountProfile(db, actor, userId, now) : undefined;
	if (own) return own;
	const { rows } = await visibleMembers(actor, userId).execute(db);
	const member = rows.find(({ id, may_read }) => may_read || id === actor.userId);
	if (member) return toUserProfile(member, isOnline(member, now));
	if (rows.length > 0)
		throw new HttpError(403, {
			code: 'own_user_only',
			detail: 'path.userId: a user token of a member can only read its own user.',
		});
	throw new HttpError(404, { code: 'user_not_found', detail: 'path.userId: no member of your communities has this ID.' });
}

async function accountProfile(
	db: Database,
	actor: TokenActor,
	userId: string,
	now: Date,
): Promise<Required<UserProfile> | undefined> {
	const [column, value] = userIdColumn(userId);
	const account = await db
		.selectFrom('account')
		.selectAll()
		.where(column, '=', value)
		.where('id', '=', actor.userId)
		.executeTakeFirst();
	if (!account) return undefined;
	const { last_active_at } = await db
		.selectFrom('member')
		.select((eb) => eb.fn.max('last_active_at').as('last_active_at'))
		.where('account_id', '=', account.id)
		.executeTakeFirstOrThrow();
	return toUserProfile(account, isOnline({ last_active_at }, now));
}

/** Selects the members with an ID in the caller's communities. `may_read`: the caller owns or administers the community. */
function visibleMembers(actor: TokenActor, userId: string) {
	const [column, value] = userIdColumn(userId);
	return sql<Member & { may_read: boolean }>`
		select m.*, (s.owner_id = ${actor.userId} or exists (
			select 1 from member_role mr join role r on r.server_id = mr.server_id and r.id = mr.role_id
			where mr.server_id = m.server_id and mr.member_id = ${actor.userId} and (r.server_permissions ->> 'server_administrator')::boolean
		)) as may_read
		from member own
		join server s on s.id = own.server_id
		join member m on m.server_id = own.server_id and ${sql.ref(`m.${column}`)} = ${value} and m.deleted_at is null
		where own.id = ${actor.userId} and own.deleted_at is null and own.suspended_at is null
			and ${actor.homeServerId === '' ? sql`own.account_id = ${actor.userId}` : sql`own.server_id = ${actor.homeServerId}`}
		order by may_read desc`;
}

/** Returns the fields whose flag is true, or all fields if no flag is. */
function selectFields(profile: Required<UserProfile>, flags: Partial<Record<string, unknown>>): UserProfile {
	const names = Object.keys(flags).filter((name) => flags[name] === true);
	if (names.length === 0) return profile;
	return Object.fromEntries(Object.entries(profile).filter(([name]) => names.includes(name)));
}
