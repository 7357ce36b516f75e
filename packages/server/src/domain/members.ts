import type { CommunityUser, UserProfile } from '@returning-ai/types';
import { type Selectable, sql } from 'kysely';
import { newId, newNumber } from '../data/ids.ts';
import type { Database, MemberTable } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';

export type Member = Selectable<MemberTable>;

/** Someone is online who did something within these. */
export const ONLINE_MILLISECONDS = 300_000;

/** Names and addresses differ in more than capitals. */
export function keyOf(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

/** The column and the value by which a path or a body names a user: the 24-digit id, or the number. */
export function byRef(ref: string): ['id' | 'number', string] {
	return ref.length === 24 ? ['id', ref.toLowerCase()] : ['number', ref];
}

/** An active or invited member; who was deleted is not found. */
export async function findMember(db: Database, serverId: string, ref: string): Promise<Member | undefined> {
	const [column, value] = byRef(ref);
	return db
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where(column, '=', value)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
}

export async function requireMember(db: Database, serverId: string, ref: string, place: string): Promise<Member> {
	const member = await findMember(db, serverId, ref);
	if (!member) throw new HttpError(404, `${place}: no member of the community has this id.`);
	return member;
}

export interface NewMember {
	serverId: string;
	username: string;
	email: string;
	displayName?: string | undefined;
	firstName?: string | undefined;
	lastName?: string | undefined;
	passwordHash?: string | null;
	accessLevel?: number | undefined;
	externalId?: string | undefined;
	referral?: string | undefined;
	/** Whether the member is a full one at once; else an invitation is open. */
	joins: boolean;
	now: Date;
	/** The platform account behind it. */
	account?: { id: string; number: string; numeric_id: string };
}

export async function createMember(tx: Database, wanted: NewMember): Promise<Member> {
	const { serverId, username, email, account, now } = wanted;
	return tx
		.insertInto('member')
		.values({
			server_id: serverId,
			id: account?.id ?? newId(now),
			account_id: account?.id ?? null,
			number: account?.number ?? String(newNumber()),
			numeric_id: account?.numeric_id ?? newNumber(),
			username,
			username_key: keyOf(username),
			email,
			email_key: keyOf(email),
			password_hash: wanted.passwordHash ?? null,
			display_name: wanted.displayName || username.slice(0, 100),
			first_name: wanted.firstName ?? '',
			last_name: wanted.lastName ?? '',
			access_level: wanted.accessLevel ?? 0,
			external_id: wanted.externalId ?? null,
			referral: wanted.referral ?? null,
			joined_at: wanted.joins ? now : null,
			created_at: now,
			updated_at: now,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

export function isOnline({ last_active_at }: Pick<Member, 'last_active_at'>, now: Date): boolean {
	return last_active_at !== null && now.getTime() - last_active_at.getTime() < ONLINE_MILLISECONDS;
}

type ProfileColumns = Pick<
	Member,
	'id' | 'numeric_id' | 'avatar' | 'display_name' | 'username' | 'first_name' | 'last_name' | 'email' | 'last_login_at'
>;

export function profileOf(person: ProfileColumns, online: boolean): Required<UserProfile> {
	return {
		_id: person.id,
		id: Number(person.numeric_id),
		avatar: person.avatar,
		displayName: person.display_name,
		username: person.username,
		firstName: person.first_name,
		lastName: person.last_name,
		email: person.email,
		isOnline: online,
		lastLogin: person.last_login_at?.toISOString() ?? null,
	};
}

/** Columns of a member with the titles of the roles, highest first, and those titles' column. */
export function membersWithRoles(db: Database, serverId: string) {
	return db
		.selectFrom('member')
		.selectAll('member')
		.select(
			sql<string[]>`coalesce((
				select json_agg(r.title order by r.rank, r.id) from member_role mr
				join role r on r.server_id = mr.server_id and r.id = mr.role_id
				where mr.server_id = member.server_id and mr.member_id = member.id), '[]')`.as('roles'),
		)
		.where('server_id', '=', serverId)
		.where('deleted_at', 'is', null);
}

export function communityUserOf(member: Member & { roles: string[] }, now: Date): CommunityUser {
	return {
		...profileOf(member, isOnline(member, now)),
		roles: member.roles,
		xp: Number(member.xp),
		coins: Number(member.coins),
		joinDate: (member.joined_at ?? member.created_at).toISOString(),
	};
}
