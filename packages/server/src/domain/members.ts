import type { CommunityUser, UserProfile } from '@returning-ai/types';
import { type Selectable, sql } from 'kysely';
import { newId, newNumber } from '../data/ids.ts';
import type { Database, MemberTable } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';
import { requireReadable } from './readable.ts';

export type Member = Selectable<MemberTable>;

/** A member is online if the last activity is less than this long ago. */
export const ONLINE_WINDOW_MS = 300_000;

/** Normalizes a username, email address or title for case-insensitive comparison and unique indexes. */
export function foldCase(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

/**
 * The column and value that a sender refers to: with an `@` an email address, else a username. A member whose username is the email
 * address of another member (secure auth accepts any) is never found by it.
 */
export function senderColumn(sender: string): ['email_key' | 'username_key', string] {
	return [isLikeEmail(sender) ? 'email_key' : 'username_key', foldCase(sender)];
}

/** Whether a text may be an email address. Usernames like that are refused, except the user IDs of secure auth. */
export function isLikeEmail(text: string): boolean {
	return text.includes('@');
}

/** The column and value that a caller's user ID refers to: an ID of 24 digits, or a number. */
export function userIdColumn(userId: string): ['id' | 'number', string] {
	return userId.length === 24 ? ['id', userId.toLowerCase()] : ['number', userId];
}

/** Finds an active, suspended or invited member. Deleted members are not found. */
export async function findMember(db: Database, serverId: string, userId: string): Promise<Member | undefined> {
	const [column, value] = userIdColumn(userId);
	return db
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where(column, '=', value)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
}

export async function requireMember(db: Database, serverId: string, userId: string, place: string): Promise<Member> {
	const member = await findMember(db, serverId, userId);
	if (!member) throw new HttpError(404, { code: 'user_not_found', detail: `${place}: no member of the community has this ID.` });
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
	/** `true` joins the member immediately; `false` creates an open invitation. */
	joins: boolean;
	now: Date;
	/** The member's platform account. */
	account?: { id: string; number: string; numeric_id: string };
}

/** @throws UnreadableError */
export async function createMember(tx: Database, wanted: NewMember): Promise<Member> {
	const { serverId, username, email, account, now } = wanted;
	const member = await tx
		.insertInto('member')
		.values({
			server_id: serverId,
			id: account?.id ?? newId(now),
			account_id: account?.id ?? null,
			number: account?.number ?? String(newNumber()),
			numeric_id: account?.numeric_id ?? newNumber(),
			username,
			username_key: foldCase(username),
			email,
			email_key: foldCase(email),
			password_hash: wanted.passwordHash ?? null,
			display_name: wanted.displayName || username,
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
	requireReadable('CommunityUser', toCommunityUser({ ...member, roles: [] }, now));
	return member;
}

export function isOnline({ last_active_at }: Pick<Member, 'last_active_at'>, now: Date): boolean {
	return last_active_at !== null && now.getTime() - last_active_at.getTime() < ONLINE_WINDOW_MS;
}

type ProfileColumns = Pick<
	Member,
	'id' | 'numeric_id' | 'avatar' | 'display_name' | 'username' | 'first_name' | 'last_name' | 'email' | 'last_login_at'
>;

export function toUserProfile(person: ProfileColumns, online: boolean): Required<UserProfile> {
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

/** Selects all columns of the members, and `roles`: the titles of their roles, highest first. */
export function selectMembersWithRoles(db: Database, serverId: string) {
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

export function toCommunityUser(member: Member & { roles: string[] }, now: Date): CommunityUser {
	return {
		...toUserProfile(member, isOnline(member, now)),
		roles: member.roles,
		xp: Number(member.xp),
		coins: Number(member.coins),
		joinDate: (member.joined_at ?? member.created_at).toISOString(),
	};
}
