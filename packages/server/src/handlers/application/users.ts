import type { UserProfile } from '@returning-ai/types';
import { sql } from 'kysely';
import type { Actor } from '../../auth/actor.ts';
import type { Database } from '../../data/tables.ts';
import { byRef, isOnline, type Member, profileOf, requireMember } from '../../domain/members.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { community } from '../common/envelopes.ts';

type Token = Extract<Actor, { kind: 'token' }>;

export const users: HandlersOf<'application.users'> = {
	async 'application.users.get'({ path, query, actor, serverId, now, reply }, { db }) {
		const profile =
			actor.kind === 'token'
				? await profileForToken(db, actor, path.userId, now)
				: await profileForKey(db, serverId, path.userId, now);
		return reply(200, community(200, 'Get user success.', chosen(profile, query ?? {})));
	},
};

async function profileForKey(db: Database, serverId: string, ref: string, now: Date): Promise<Required<UserProfile>> {
	const member = await requireMember(db, serverId, ref, 'userId');
	return profileOf(member, isOnline(member, now));
}

/** Oneself, or a member of a community that one owns or administers. */
async function profileForToken(db: Database, actor: Token, ref: string, now: Date): Promise<Required<UserProfile>> {
	const own = actor.homeId === '' ? await accountProfile(db, actor, ref, now) : undefined;
	if (own) return own;
	const { rows } = await reachable(actor, ref).execute(db);
	const member = rows.find(({ id, may_read }) => may_read || id === actor.userId);
	if (member) return profileOf(member, isOnline(member, now));
	if (rows.length > 0) throw new HttpError(403, 'userId: another member was asked for, yourself was expected.');
	throw new HttpError(404, 'userId: no member within reach of the credential has this id.');
}

async function accountProfile(db: Database, actor: Token, ref: string, now: Date): Promise<Required<UserProfile> | undefined> {
	const [column, value] = byRef(ref);
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
	return profileOf(account, isOnline({ last_active_at }, now));
}

/** Members of that id in the communities of the caller, and whether the caller acts for the community. */
function reachable({ userId, homeId }: Token, ref: string) {
	const [column, value] = byRef(ref);
	return sql<Member & { may_read: boolean }>`
		select m.*, (s.owner_id = ${userId} or exists (
			select 1 from member_role mr join role r on r.server_id = mr.server_id and r.id = mr.role_id
			where mr.server_id = m.server_id and mr.member_id = ${userId} and (r.server_permissions ->> 'server_administrator')::boolean
		)) as may_read
		from member own
		join server s on s.id = own.server_id
		join member m on m.server_id = own.server_id and ${sql.ref(`m.${column}`)} = ${value} and m.deleted_at is null
		where own.id = ${userId} and own.deleted_at is null and own.suspended_at is null
			and ${homeId === '' ? sql`own.account_id = ${userId}` : sql`own.server_id = ${homeId}`}
		order by may_read desc`;
}

/** The fields whose flag is true; every field where none is. */
function chosen(profile: Required<UserProfile>, flags: Partial<Record<string, unknown>>): UserProfile {
	const names = Object.keys(flags).filter((name) => flags[name] === true);
	if (names.length === 0) return profile;
	return Object.fromEntries(Object.entries(profile).filter(([name]) => names.includes(name)));
}
