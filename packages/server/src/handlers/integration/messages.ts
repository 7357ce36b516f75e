import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../auth/actor.ts';
import type { CallContext, Context } from '../../context.ts';
import { newEventId, newId } from '../../data/ids.ts';
import { preparedMarker } from '../../data/prepared-statements.ts';
import type { Database } from '../../data/tables.ts';
import { retryConflicts } from '../../data/transaction.ts';
import { MAX_BALANCE, MAX_IDLE_SECONDS, utcDate } from '../../domain/activity.ts';
import { senderColumn } from '../../domain/members.ts';
import { HttpError, invalidField } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { findSavedResponse, IDEMPOTENCY_TTL_MS } from '../../pipeline/idempotency.ts';
import { toAuditRow } from '../../pipeline/write.ts';

/**
 * The three most frequent operations are one SQL statement each, so that they take one round trip and are atomic. `npm run
 * bench:server` compares that with a transaction.
 */
export const messages: HandlersOf<'integration.messages'> = {
	async 'integration.messages.send'(call, context) {
		const { body, serverId, now, reply } = call;
		const topic = body.forumTopicId?.toLowerCase() ?? null;
		const id = newId(now);
		const result = await post(context, call, {
			sender: body.sender,
			target: sql`
				select
					c.id as channel_id,
					c.type,
					exists (
						select 1
						from forum_topic t
						where t.server_id = c.server_id and t.channel_id = c.id and t.id = ${topic}
					) as has_topic
				from channel c
				where c.server_id = ${serverId} and c.id = ${body.channelId.toLowerCase()} and c.deleted_at is null
				for key share of c`,
			isAllowed: sql`(target.has_topic or (target.type <> 'forum' and ${topic}::text is null))`,
			insert: sql`
				insert into message (server_id, id, channel_id, topic_id, author_id, text, created_at)
				select ${serverId}, ${id}, accepted.channel_id, ${topic}, accepted.member_id, ${body.message}, ${now}
				from accepted
				returning id`,
			rewards: { xp: sql`s.xp_per_message`, coins: sql`s.coins_per_message` },
			counters: sql`total_messages = total_messages + 1`,
			event: { kind: 'message.sent', payload: { messageId: id, channelId: body.channelId.toLowerCase() } },
			columns: sql`(select type from target) as type, (select has_topic from target) as has_topic`,
		});
		if (result.isRepeated) return reply(200, SENT);
		if (!result.target)
			throw new HttpError(404, { code: 'channel_not_found', detail: 'body.channelId: no channel of the community has this ID.' });
		if (result.type === 'forum' && topic === null) {
			throw invalidField('body.forumTopicId', 'missing', 'it is missing. A message in a forum requires a topic.');
		}
		if (topic !== null && !result.has_topic)
			throw new HttpError(404, { code: 'topic_not_found', detail: 'body.forumTopicId: no topic of the channel has this ID.' });
		requireSender(result);
		return reply(200, SENT);
	},

	async 'integration.messages.reply'(call, context) {
		const { body, serverId, now, reply } = call;
		const id = newId(now);
		const repliedTo = body.messageId.toLowerCase();
		const result = await post(context, call, {
			sender: body.sender,
			target: findMessage(serverId, repliedTo),
			isAllowed: sql`true`,
			insert: sql`
				insert into message (server_id, id, channel_id, topic_id, reply_to, author_id, text, created_at)
				select
					${serverId}, ${id}, accepted.channel_id, accepted.topic_id, ${repliedTo}, accepted.member_id, ${body.message}, ${now}
				from accepted
				returning id`,
			rewards: { xp: sql`s.xp_per_reply`, coins: sql`s.coins_per_message` },
			counters: sql`total_messages = total_messages + 1, replies_sent = replies_sent + 1`,
			// Services that read the events notify the author.
			event: { kind: 'message.replied', payload: { messageId: id, answers: repliedTo } },
		});
		if (!result.isRepeated) requireMessage(result);
		return reply(200, { status: 'success', message: 'Message reply successfully' });
	},

	async 'integration.messages.react'(call, context) {
		const { body, serverId, now, reply } = call;
		const to = body.messageId.toLowerCase();
		const result = await post(context, call, {
			sender: body.sender,
			target: findMessage(serverId, to),
			isAllowed: sql`true`,
			insert: sql`
				insert into reaction (server_id, message_id, member_id, emoji, created_at)
				select ${serverId}, ${to}, accepted.member_id, ${body.emoji}, ${now}
				from accepted
				on conflict do nothing
				returning message_id as id`,
			rewards: { xp: sql`s.xp_per_reaction`, coins: sql`0` },
			counters: sql`total_reactions = total_reactions + 1`,
			event: { kind: 'reaction.added', payload: { messageId: to, emoji: body.emoji } },
		});
		if (!result.isRepeated) requireMessage(result);
		return reply(200, { status: 'success', message: 'Reaction added successfully' });
	},
};

const SENT = { status: 'success', message: 'Message send successfully' } as const;

/** What differs between the three operations in `postStatement`. Each fragment may refer to the CTEs before it. */
interface Posting {
	/** The sender's username or email address. */
	sender: string;
	/** Selects the channel or message that the call is about, as the CTE `target`. */
	target: RawBuilder<unknown>;
	/** Whether posting there is allowed. */
	isAllowed: RawBuilder<unknown>;
	/** Inserts from the CTE `accepted`, and returns a row for each row inserted. */
	insert: RawBuilder<unknown>;
	rewards: { xp: RawBuilder<unknown>; coins: RawBuilder<unknown> };
	/** Increments counters of the member. */
	counters: RawBuilder<unknown>;
	event: { kind: string; payload: Record<string, unknown> };
	/** Additional columns of the result. */
	columns?: RawBuilder<unknown>;
}

interface PostResult {
	/** Whether the API key is unchanged since it was looked up. */
	key: boolean;
	target: boolean;
	sender: boolean;
	/** Whether the call is valid. Only then its idempotency key is claimed. */
	allowed: boolean;
	/** Whether the idempotency key is new, or none was sent. */
	fresh: boolean;
	type?: string;
	has_topic?: boolean;
}

/** `isRepeated`: the idempotency key was used before for the same request, so the response is the same, whatever was deleted since. */
type Posted = PostResult & { isRepeated: boolean };

function findMessage(serverId: string, id: string): RawBuilder<unknown> {
	return sql`
		select m.channel_id, m.topic_id
		from message m
		join channel c on c.server_id = m.server_id and c.id = m.channel_id
		where m.server_id = ${serverId} and m.id = ${id} and c.deleted_at is null
		for key share of c`;
}

/** Posts. If the idempotency key was used before, only compares the request with the first one. */
async function post({ db }: Context, call: CallContext, posting: Posting): Promise<Posted> {
	let result = await runPost(db, call, posting);
	if (!result.key) result = await runPost(db, { ...call, actor: await call.reauthenticate() }, posting);
	if (!result.key) throw new Error('The API key changed while it was looked up.');
	const isDone = result.allowed && result.fresh;
	const saved = isDone || !call.idempotency ? undefined : await findSavedResponse(db, call.idempotency);
	return { ...result, isRepeated: saved !== undefined };
}

async function runPost(db: Database, call: CallContext, posting: Posting): Promise<PostResult> {
	const { rows } = await retryConflicts(() => postStatement(call, posting).execute(db));
	return rows[0] as PostResult;
}

/**
 * One statement for the whole call. Its CTEs, in order:
 *
 *   sender      the active member who sends, found by email address if it has an `@`, else by username
 *   api_key_ok  the API key of the call, if it is unchanged since it was cached
 *   target      the channel or message that the call is about; its channel is locked, so that its last messages can be deleted with it
 *   valid       one row if all three exist and posting is allowed
 *   claimed     the idempotency key, if it is new or its last use has expired
 *   accepted    `valid`, unless the idempotency key was used before
 *   inserted    what is posted
 *   reward      the XP and coins of the member
 *
 * The remaining ones write counters, rewards of the day, the event and the audit row from `reward` or `accepted`.
 */
function postStatement(call: CallContext, posting: Posting): RawBuilder<PostResult> {
	const { serverId, now, idempotency, actor } = call;
	const key = actor as Extract<Actor, { kind: 'key' }>;
	const audit = toAuditRow(call);
	const hasNoKey = idempotency === undefined;
	const expired = new Date(now.getTime() - IDEMPOTENCY_TTL_MS);
	return sql<PostResult>`${preparedMarker}
		with sender as (${activeMember(serverId, posting.sender)}),
		api_key_ok as (
			select k.id
			from api_key k
			where k.server_id = ${serverId}
				and k.id = ${key.id}
				and (k.expires_at is null or k.expires_at > ${now})
				and k.permissions = ${JSON.stringify(key.permissions)}::jsonb
		),
		target as (${posting.target}),
		valid as (
			select sender.member_id, target.*
			from api_key_ok, sender, target
			where ${posting.isAllowed}
		),
		claimed as (
			insert into idempotency (server_id, key_hash, operation, request_hash, status, created_at)
			select ${serverId}, ${idempotency?.keyHash ?? ''}, ${call.id}, ${idempotency?.requestHash ?? ''}, 200, ${now}::timestamptz
			from valid
			where ${!hasNoKey}
			on conflict (server_id, key_hash) do update
				set operation = excluded.operation,
					request_hash = excluded.request_hash,
					status = 200,
					reply = null,
					created_at = excluded.created_at
				where idempotency.created_at <= ${expired}
			returning key_hash
		),
		accepted as (
			select *
			from valid
			where ${hasNoKey} or exists (select 1 from claimed)
		),
		inserted as (${posting.insert}),
		reward as (
			select accepted.member_id, ${posting.rewards.xp}::int as xp, ${posting.rewards.coins}::int as coins
			from accepted, server s, inserted
			where s.id = ${serverId}
		),
		update_member as (
			update member
			set ${posting.counters},
				xp = least(member.xp + reward.xp, ${MAX_BALANCE}),
				coins = least(member.coins + reward.coins, ${MAX_BALANCE}),
				time_spent = time_spent + coalesce(
					case
						when ${now}::timestamptz - last_active_at between interval '0' and make_interval(secs => ${MAX_IDLE_SECONDS})
						then extract(epoch from ${now}::timestamptz - last_active_at)::int
					end,
					0
				),
				last_active_at = greatest(last_active_at, ${now}::timestamptz),
				updated_at = ${now}
			from reward
			where member.server_id = ${serverId}
				and member.id = (select member_id from reward)
		),
		insert_earning as (
			insert into earning (server_id, member_id, day, xp, coins)
			select ${serverId}, member_id, ${utcDate(now)}, xp, coins
			from reward
			on conflict (server_id, member_id, day) do update
				set xp = earning.xp + excluded.xp,
					coins = earning.coins + excluded.coins
		),
		insert_event as (
			insert into outbox (server_id, id, kind, payload, created_at)
			select
				${serverId},
				${newEventId()},
				${posting.event.kind},
				${JSON.stringify(posting.event.payload)}::jsonb || jsonb_build_object('senderId', reward.member_id),
				${now}
			from reward
		),
		insert_audit as (
			insert into audit (server_id, id, actor, operation, target, request_id, created_at)
			select ${serverId}, ${audit.id}, ${audit.actor}, ${audit.operation}, ${audit.target}, ${audit.request_id}, ${now}
			from accepted
		)
		select
			exists (select 1 from api_key_ok) as key,
			exists (select 1 from target) as target,
			exists (select 1 from sender) as sender,
			exists (select 1 from valid) as allowed,
			(${hasNoKey} or exists (select 1 from claimed)) as fresh
			${posting.columns ? sql`, ${posting.columns}` : sql``}`;
}

function activeMember(serverId: string, sender: string): RawBuilder<unknown> {
	const [column, key] = senderColumn(sender);
	return sql`
		select m.id as member_id
		from member m
		where m.server_id = ${serverId}
			and ${sql.ref(`m.${column}`)} = ${key}
			and m.deleted_at is null
			and m.suspended_at is null
			and m.joined_at is not null`;
}

function requireMessage(result: PostResult): void {
	if (!result.target)
		throw new HttpError(404, { code: 'message_not_found', detail: 'body.messageId: no message of the community has this ID.' });
	requireSender(result);
}

function requireSender({ sender }: PostResult): void {
	if (!sender)
		throw new HttpError(404, {
			code: 'user_not_found',
			detail: 'body.sender: no active member of the community has this username or email address.',
		});
}
