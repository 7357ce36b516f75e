/** The SQL of the pages. Each query reads, selects at most `PAGE_SIZE` rows, and follows an index where the table has one. */
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../data/tables.ts';

/** Reactions that are shown per message. */
export const MAX_REACTIONS = 30;
/** Rows on a page. */
export const PAGE_SIZE = 100;
/** Counts stop here, so that a community of a million members does not slow down a page. */
export const COUNT_LIMIT = 1_000;
/** Sorts after every ID, because IDs are hexadecimal. */
const AFTER_ALL_IDS = 'g';

/** The newest rows, by ID. */
export interface Page<Row> {
	rows: Row[];
	/** Cursor of the next page: the ID of the last row. `undefined` on the last page. */
	older: string | undefined;
}

interface CommunityPart {
	serverId: string;
	/** Selects rows older than this ID. @default the newest */
	before?: string | undefined;
}

/**
 * Counts at most one more than `COUNT_LIMIT`, which `countText` shows as `1,000+`. The order of an index keeps PostgreSQL from reading the
 * whole table for each row.
 */
function countOf(from: RawBuilder<unknown>): RawBuilder<number> {
	return sql`(select count(*)::int from (select 1 ${from} limit ${sql.lit(COUNT_LIMIT + 1)}) counted)`;
}

/**
 * Selects the messages `m` of a channel, newest first. `between` and the order by channel match the index `message_channel` alone. With `=`,
 * PostgreSQL may search all messages of the community for those of a channel that has few.
 */
function isInChannel(id: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`m.channel_id between ${id} and ${id} order by m.channel_id, m.id desc`;
}

async function pageOf<Row extends { id: string }>(db: Database, select: RawBuilder<unknown>): Promise<Page<Row>> {
	const { rows } = await sql<Row>`${select} limit ${sql.lit(PAGE_SIZE + 1)}`.execute(db);
	const shown = rows.slice(0, PAGE_SIZE);
	return { rows: shown, older: rows.length > PAGE_SIZE ? shown.at(-1)?.id : undefined };
}

export interface Totals {
	communities: number;
	accounts: number;
	members: number;
	messages: number;
	waitingJobs: number;
	waitingEmails: number;
	failedEmails: number;
}

export async function readTotals(db: Database): Promise<Totals> {
	const { rows } = await sql<Totals>`
		select
			${countOf(sql`from server`)} as communities,
			${countOf(sql`from account`)} as accounts,
			${countOf(sql`from member`)} as members,
			${countOf(sql`from message`)} as messages,
			${countOf(sql`from job where status in ('queued', 'waiting', 'running')`)} as "waitingJobs",
			${countOf(sql`from mail where sent_at is null and failed_at is null`)} as "waitingEmails",
			${countOf(sql`from mail where failed_at is not null`)} as "failedEmails"`.execute(db);
	return rows[0] as Totals;
}

export interface CommunityRow {
	id: string;
	title: string;
	created_at: Date;
	members: number;
	channels: number;
}

export function listCommunities(db: Database, before: string = AFTER_ALL_IDS): Promise<Page<CommunityRow>> {
	return pageOf(
		db,
		sql`
			select s.id, s.title, s.created_at,
				${countOf(sql`from member m where m.server_id = s.id order by m.id`)} as members,
				${countOf(sql`from channel c where c.server_id = s.id and c.deleted_at is null order by c.id`)} as channels
			from server s
			where s.id < ${before}
			order by s.id desc`,
	);
}

export interface Community {
	id: string;
	title: string;
	description: string;
	hostname: string | null;
	created_at: Date;
	owner_id: string;
	owner: string | null;
	xp_per_message: number;
	xp_per_reply: number;
	xp_per_reaction: number;
	coins_per_message: number;
	members: number;
	messages: number;
}

export async function findCommunity(db: Database, id: string): Promise<Community | undefined> {
	const { rows } = await sql<Community>`
		select s.id, s.title, s.description, s.hostname, s.created_at, s.owner_id, m.username as owner,
			s.xp_per_message, s.xp_per_reply, s.xp_per_reaction, s.coins_per_message,
			${countOf(sql`from member m where m.server_id = s.id order by m.id`)} as members,
			${countOf(sql`from message m where m.server_id = s.id order by m.id`)} as messages
		from server s
		left join member m on m.server_id = s.id and m.id = s.owner_id
		where s.id = ${id}`.execute(db);
	return rows[0];
}

export interface ChannelRow {
	id: string;
	topic: string;
	type: string;
	messages: number;
	created_at: Date;
}

export function listChannels(db: Database, { serverId, before = AFTER_ALL_IDS }: CommunityPart): Promise<Page<ChannelRow>> {
	return pageOf(
		db,
		sql`
			select c.id, c.topic, c.type, c.created_at,
				${countOf(sql`from message m where m.server_id = c.server_id and ${isInChannel(sql`c.id`)}`)} as messages
			from channel c
			where c.server_id = ${serverId} and c.id < ${before} and c.deleted_at is null
			order by c.id desc`,
	);
}

export interface MemberRow {
	id: string;
	username: string;
	display_name: string;
	email: string;
	xp: string;
	coins: string;
	/** Titles of at most 10 roles. */
	roles: string[];
	joined_at: Date | null;
	suspended_at: Date | null;
	deleted_at: Date | null;
}

const memberColumns = sql`
	m.id, m.username, m.display_name, m.email, m.xp, m.coins, m.joined_at, m.suspended_at, m.deleted_at,
	array(
		select r.title
		from member_role mr
		join role r on r.server_id = mr.server_id and r.id = mr.role_id
		where mr.server_id = m.server_id and mr.member_id = m.id
		order by r.rank
		limit 10
	) as roles`;

export function listMembers(db: Database, { serverId, before = AFTER_ALL_IDS }: CommunityPart): Promise<Page<MemberRow>> {
	return pageOf(
		db,
		sql`
			select ${memberColumns}
			from member m
			where m.server_id = ${serverId} and m.id < ${before}
			order by m.id desc`,
	);
}

export interface Member extends MemberRow {
	number: string;
	external_id: string | null;
	language: string;
	total_messages: number;
	total_reactions: number;
	replies_sent: number;
	created_at: Date;
}

export async function findMember(db: Database, serverId: string, id: string): Promise<Member | undefined> {
	const { rows } = await sql<Member>`
		select ${memberColumns}, m.number, m.external_id, m.language, m.total_messages, m.total_reactions, m.replies_sent, m.created_at
		from member m
		where m.server_id = ${serverId} and m.id = ${id}`.execute(db);
	return rows[0];
}

export interface FieldValueRow {
	id: string;
	field: string;
	name: string;
	value: unknown;
}

/** The values of a member's user fields; `before` is the ID of a field. */
export function listFieldValues(
	db: Database,
	{ serverId, memberId, before = AFTER_ALL_IDS }: CommunityPart & { memberId: string },
): Promise<Page<FieldValueRow>> {
	return pageOf(
		db,
		sql`
			select f.id, f.field, f.name, v.value
			from field_value v
			join user_field f on f.server_id = v.server_id and f.id = v.field_id
			where v.server_id = ${serverId} and v.member_id = ${memberId} and v.field_id < ${before}
			order by v.field_id desc`,
	);
}

export interface FieldHistoryRow {
	id: string;
	name: string;
	value: unknown;
	created_by: string | null;
	created_at: Date;
}

/** The changes of a member's user fields, newest first by time, because histories can be written with a past time. */
export function listFieldHistory(
	db: Database,
	{ serverId, memberId, before }: CommunityPart & { memberId: string },
): Promise<Page<FieldHistoryRow>> {
	const isOlder =
		before === undefined
			? sql``
			: sql`and (h.created_at, h.id) < (
				select cursor.created_at, cursor.id
				from field_history cursor
				where cursor.server_id = ${serverId} and cursor.id = ${before}
			)`;
	return pageOf(
		db,
		sql`
			select h.id, h.field ->> 'name' as name, h.value, h.created_by, h.created_at
			from field_history h
			where h.server_id = ${serverId} and h.member_id = ${memberId} ${isOlder}
			order by h.created_at desc, h.id desc`,
	);
}

export interface AwardRow {
	id: string;
	title: string;
	created_at: Date;
}

/** The badges of a member; `before` is the ID of a badge. A community has at most a few hundred badges. */
export function listAwards(
	db: Database,
	{ serverId, memberId, before = AFTER_ALL_IDS }: CommunityPart & { memberId: string },
): Promise<Page<AwardRow>> {
	return pageOf(
		db,
		sql`
			select b.id, b.title, a.created_at
			from badge b
			join badge_award a on a.server_id = b.server_id and a.badge_id = b.id and a.member_id = ${memberId}
			where b.server_id = ${serverId} and b.id < ${before}
			order by b.id desc`,
	);
}

export interface RoleRow {
	id: string;
	title: string;
	kind: string;
	rank: number;
	server_permissions: Record<string, boolean> | null;
	channel_permissions: Record<string, boolean> | null;
}

export function listRoles(db: Database, { serverId, before = AFTER_ALL_IDS }: CommunityPart): Promise<Page<RoleRow>> {
	return pageOf(
		db,
		sql`
			select id, title, kind, rank, server_permissions, channel_permissions
			from role
			where server_id = ${serverId} and id < ${before}
			order by id desc`,
	);
}

export interface BadgeRow {
	id: string;
	title: string;
	action: string;
	quantity: number;
	xp: number;
	coins: number;
	awards: number;
}

export function listBadges(db: Database, { serverId, before = AFTER_ALL_IDS }: CommunityPart): Promise<Page<BadgeRow>> {
	return pageOf(
		db,
		sql`
			select b.id, b.title, b.action, b.quantity,
				case when b.gives_xp then b.xp else 0 end as xp,
				case when b.gives_coins then b.coins else 0 end as coins,
				${countOf(sql`from badge_award a where a.server_id = b.server_id and a.badge_id = b.id order by a.member_id`)} as awards
			from badge b
			where b.server_id = ${serverId} and b.id < ${before}
			order by b.id desc`,
	);
}

export interface FieldRow {
	id: string;
	field: string;
	name: string;
	type: string;
	is_required: boolean;
	options: string[];
}

export function listFields(db: Database, { serverId, before = AFTER_ALL_IDS }: CommunityPart): Promise<Page<FieldRow>> {
	return pageOf(
		db,
		sql`
			select id, field, name, type, is_required, options
			from user_field
			where server_id = ${serverId} and id < ${before}
			order by id desc`,
	);
}

export interface KeyRow {
	id: string;
	kind: string;
	name: string;
	ending: string;
	permissions: string[];
	expires_at: Date | null;
	last_used_at: Date | null;
	created_at: Date;
}

/** Keys without their hashes. */
export function listKeys(db: Database, { serverId, before = AFTER_ALL_IDS }: CommunityPart): Promise<Page<KeyRow>> {
	return pageOf(
		db,
		sql`
			select id, kind, name, ending, permissions, expires_at, last_used_at, created_at
			from api_key
			where server_id = ${serverId} and id < ${before}
			order by id desc`,
	);
}

export async function findChannel(db: Database, serverId: string, id: string): Promise<ChannelRow | undefined> {
	const { rows } = await sql<ChannelRow>`
		select c.id, c.topic, c.type, c.created_at,
			${countOf(sql`from message m where m.server_id = c.server_id and ${isInChannel(sql`c.id`)}`)} as messages
		from channel c
		where c.server_id = ${serverId} and c.id = ${id} and c.deleted_at is null`.execute(db);
	return rows[0];
}

export interface TopicRow {
	id: string;
	title: string;
	created_at: Date;
}

interface ChannelPart extends CommunityPart {
	channelId: string;
}

export function listTopics(db: Database, { serverId, channelId, before = AFTER_ALL_IDS }: ChannelPart): Promise<Page<TopicRow>> {
	return pageOf(
		db,
		sql`
			select id, title, created_at
			from forum_topic
			where server_id = ${serverId} and channel_id = ${channelId} and id < ${before}
			order by id desc`,
	);
}

export interface MessageRow {
	id: string;
	text: string;
	created_at: Date;
	author_id: string;
	/** Null if the author's row was deleted. */
	author: string | null;
	topic: string | null;
	reply_to: string | null;
	/** The first 200 characters of the message that this one replies to. */
	reply_to_text: string | null;
}

export function listMessages(
	db: Database,
	{ serverId, channelId, before = AFTER_ALL_IDS }: ChannelPart,
): Promise<Page<MessageRow>> {
	return pageOf(
		db,
		sql`
			select m.id, m.text, m.created_at, m.author_id, a.username as author, t.title as topic,
				m.reply_to, left(p.text, 200) as reply_to_text
			from message m
			left join member a on a.server_id = m.server_id and a.id = m.author_id
			left join forum_topic t on t.server_id = m.server_id and t.channel_id = m.channel_id and t.id = m.topic_id
			left join message p on p.server_id = m.server_id and p.id = m.reply_to
			where m.server_id = ${serverId} and m.id < ${before} and ${isInChannel(sql`${channelId}::text`)}`,
	);
}

export interface ReactionRow {
	message_id: string;
	emoji: string;
	member: string | null;
}

/** At most `MAX_REACTIONS` of each message. */
export async function listReactions(db: Database, serverId: string, messageIds: readonly string[]): Promise<ReactionRow[]> {
	const { rows } = await sql<ReactionRow>`
		select r.message_id, r.emoji, m.username as member
		from unnest(${messageIds}::text[]) as wanted (id)
		cross join lateral (
			select message_id, emoji, member_id
			from reaction
			where server_id = ${serverId} and message_id = wanted.id
			order by message_id, member_id, emoji
			limit ${sql.lit(MAX_REACTIONS)}
		) r
		left join member m on m.server_id = ${serverId} and m.id = r.member_id`.execute(db);
	return rows;
}

export interface JobRow {
	id: string;
	server_id: string;
	community: string | null;
	kind: string;
	status: string;
	rows_total: number;
	rows_read: number;
	rows_done: number;
	rows_skipped: number;
	problem: string | null;
	/** Since the last progress. */
	attempts: number;
	due_at: Date;
	created_at: Date;
	updated_at: Date;
}

const jobColumns = sql`
	j.id, j.server_id, s.title as community, j.kind, j.status, j.rows_total, j.rows_read, j.rows_done, j.rows_skipped, j.problem,
	j.attempts, coalesce(j.due_at, j.created_at) as due_at, j.created_at, j.updated_at`;

/** The jobs of all communities. There is no index for this order, but old jobs are deleted, so the table is small. */
export function listJobs(db: Database, before: string = AFTER_ALL_IDS): Promise<Page<JobRow>> {
	return pageOf(
		db,
		sql`
			select ${jobColumns}
			from job j
			left join server s on s.id = j.server_id
			where j.id < ${before}
			order by j.id desc`,
	);
}

export async function findJob(db: Database, serverId: string, id: string): Promise<JobRow | undefined> {
	const { rows } = await sql<JobRow>`
		select ${jobColumns}
		from job j
		left join server s on s.id = j.server_id
		where j.server_id = ${serverId} and j.id = ${id}`.execute(db);
	return rows[0];
}

export interface FaultRow {
	line: number;
	field: string;
	message: string;
}

export interface FaultPlace {
	line: number;
	field: string;
}

/** The skipped rows of a job in the order of the file, from the row after `after`. */
export async function listFaults(
	db: Database,
	{ serverId, jobId, after }: { serverId: string; jobId: string; after: FaultPlace },
): Promise<{ rows: FaultRow[]; next: FaultPlace | undefined }> {
	const { rows } = await sql<FaultRow>`
		select line, field, message
		from job_fault
		where server_id = ${serverId} and job_id = ${jobId} and (line, field) > (${after.line}::int, ${after.field})
		order by line, field
		limit ${sql.lit(PAGE_SIZE + 1)}`.execute(db);
	const shown = rows.slice(0, PAGE_SIZE);
	return { rows: shown, next: rows.length > PAGE_SIZE ? shown.at(-1) : undefined };
}

export interface EmailRow {
	id: string;
	recipient: string;
	subject: string;
	text: string;
	tries: number;
	/** Why the last attempt failed. */
	problem: string | null;
	created_at: Date;
	sent_at: Date | null;
	failed_at: Date | null;
	due_at: Date;
}

export function listEmails(db: Database, before: string = AFTER_ALL_IDS): Promise<Page<EmailRow>> {
	return pageOf(
		db,
		sql`
			select id, recipient, subject, text, tries, problem, created_at, sent_at, failed_at, coalesce(due_at, created_at) as due_at
			from mail
			where id < ${before}
			order by id desc`,
	);
}

export interface EventRow {
	id: string;
	server_id: string;
	kind: string;
	payload: unknown;
	created_at: Date;
}

/** The events of a community, or of all communities. */
export function listEvents(
	db: Database,
	{ serverId, before = AFTER_ALL_IDS }: { serverId?: string | undefined; before?: string | undefined },
): Promise<Page<EventRow>> {
	const isOfCommunity = serverId === undefined ? sql`` : sql`and server_id = ${serverId}`;
	return pageOf(
		db,
		sql`
			select id, server_id, kind, payload, created_at
			from outbox
			where id < ${before} ${isOfCommunity}
			order by id desc`,
	);
}
