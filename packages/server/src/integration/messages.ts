import type { OperationId } from '@returning-ai/types';
import { type RawBuilder, sql } from 'kysely';
import type { HandlersOf, Occasion } from '../contract/handlers.ts';
import { Refusal } from '../contract/refusal.ts';
import { newId } from '../data/ids.ts';
import { prepared } from '../data/prepared.ts';
import { dayOf, PAUSE_SECONDS } from '../domain/activity.ts';
import { keyOf } from '../domain/members.ts';
import { auditOf, type Platform } from '../platform.ts';
import type { Actor } from '../safety/actor.ts';
import { findReply, KEPT_MILLISECONDS } from '../safety/idempotency.ts';
import { StaleKey } from '../safety/remembered-keys.ts';

/**
 * The three calls that a community makes all day are one statement each: the claim of the idempotency key, what is posted, the
 * counters, the XP, the event and the audit row stand or fall together, in one round trip. `npm run bench:server` shows what that
 * saves beside a transaction.
 */
export const messages: HandlersOf<'integration.messages'> = {
	async 'integration.messages.send'(call, platform) {
		const { body, serverId, now, reply } = call;
		const topic = body.forumTopicId?.toLowerCase() ?? null;
		const id = newId(now);
		const result = await post(platform, call, {
			sender: body.sender,
			found: sql`
				place as (
					select c.id as channel_id, c.type,
						exists (select 1 from forum_topic t where t.server_id = c.server_id and t.channel_id = c.id and t.id = ${topic}) as has_topic
					from channel c where c.server_id = ${serverId} and c.id = ${body.channelId.toLowerCase()}
				),`,
			allowed: sql`(place.has_topic or (place.type <> 'forum' and ${topic}::text is null))`,
			posted: sql`insert into message (server_id, id, channel_id, topic_id, author_id, text, created_at)
				select ${serverId}, ${id}, go.channel_id, ${topic}, go.member_id, ${body.message}, ${now} from go returning id`,
			earns: { xp: sql`s.xp_per_message`, coins: sql`s.coins_per_message` },
			counter: sql`total_messages = total_messages + 1`,
			event: { kind: 'message.sent', payload: { messageId: id, channelId: body.channelId.toLowerCase() } },
			returned: sql`(select type from place) as type, (select has_topic from place) as has_topic`,
		});
		if (!result.place) throw new Refusal(404, 'body.channelId: no channel of the community has this id.');
		if (result.type === 'forum' && topic === null) {
			throw new Refusal(
				400,
				'body.forumTopicId: nothing was given, the id of a topic was expected since the channel is a forum.',
			);
		}
		if (topic !== null && !result.has_topic) throw new Refusal(404, 'body.forumTopicId: no topic of the channel has this id.');
		checkSender(result);
		return reply(200, { status: 'success', message: 'Message send successfully' });
	},

	async 'integration.messages.reply'(call, platform) {
		const { body, serverId, now, reply } = call;
		const id = newId(now);
		const answered = body.messageId.toLowerCase();
		const result = await post(platform, call, {
			sender: body.sender,
			found: findMessage(serverId, answered),
			allowed: sql`true`,
			posted: sql`insert into message (server_id, id, channel_id, topic_id, reply_to, author_id, text, created_at)
				select ${serverId}, ${id}, go.channel_id, go.topic_id, ${answered}, go.member_id, ${body.message}, ${now} from go returning id`,
			earns: { xp: sql`s.xp_per_reply`, coins: sql`s.coins_per_message` },
			counter: sql`total_messages = total_messages + 1, replies_sent = replies_sent + 1`,
			// The author is told by whoever reads the events.
			event: { kind: 'message.replied', payload: { messageId: id, answers: answered } },
		});
		checkFound(result);
		return reply(200, { status: 'success', message: 'Message reply successfully' });
	},

	async 'integration.messages.react'(call, platform) {
		const { body, serverId, now, reply } = call;
		const to = body.messageId.toLowerCase();
		const result = await post(platform, call, {
			sender: body.sender,
			found: findMessage(serverId, to),
			allowed: sql`true`,
			posted: sql`insert into reaction (server_id, message_id, member_id, emoji, created_at)
				select ${serverId}, ${to}, go.member_id, ${body.emoji}, ${now} from go
				on conflict do nothing returning message_id as id`,
			earns: { xp: sql`s.xp_per_reaction`, coins: sql`0` },
			counter: sql`total_reactions = total_reactions + 1`,
			event: { kind: 'reaction.added', payload: { messageId: to, emoji: body.emoji } },
		});
		checkFound(result);
		return reply(200, { status: 'success', message: 'Reaction added successfully' });
	},
};

interface Posting {
	/** A user name, or an address. */
	sender: string;
	/** What the call is about, as a table expression named `place`. */
	found: RawBuilder<unknown>;
	/** Whether it may be posted there. */
	allowed: RawBuilder<unknown>;
	/** The statement that posts from `go`; what it returns is counted. */
	posted: RawBuilder<unknown>;
	earns: { xp: RawBuilder<unknown>; coins: RawBuilder<unknown> };
	counter: RawBuilder<unknown>;
	event: { kind: string; payload: Record<string, unknown> };
	/** More to say of `place`. */
	returned?: RawBuilder<unknown>;
}

interface Result {
	/** Whether the key is what it was when it was looked up. */
	key: boolean;
	place: boolean;
	sender: boolean;
	/** Whether it may be posted: only then a key is claimed. */
	allowed: boolean;
	/** Whether the idempotency key is new, or none was sent. */
	fresh: boolean;
	type?: string;
	has_topic?: boolean;
}

function findMessage(serverId: string, id: string): RawBuilder<unknown> {
	return sql`place as (
		select m.channel_id, m.topic_id from message m
		join channel c on c.server_id = m.server_id and c.id = m.channel_id
		where m.server_id = ${serverId} and m.id = ${id}
	),`;
}

/**
 * The operations whose cached key is not looked up again, because `post` checks it in its statement. An operation is named here only if
 * all that it reads and writes goes through `post`; every other one looks its key up with each call.
 */
export const CHECK_THEIR_KEY: ReadonlySet<OperationId> = new Set<OperationId>([
	'integration.messages.send',
	'integration.messages.reply',
	'integration.messages.react',
]);

/** Posts, unless the key came before; then the call is checked against the first, and nothing more is done. */
async function post({ db }: Platform, call: Occasion, posting: Posting): Promise<Result> {
	const { rows } = await statementOf(call, posting).execute(db);
	const result = rows[0] as Result;
	if (!result.key) throw new StaleKey();
	if (call.idempotency && result.allowed && !result.fresh) await findReply(db, call.idempotency);
	return result;
}

function statementOf(call: Occasion, posting: Posting): RawBuilder<Result> {
	const { serverId, now, idempotency, actor } = call;
	const key = actor as Extract<Actor, { kind: 'key' }>;
	const audit = auditOf(call);
	const sender = keyOf(posting.sender);
	return sql<Result>`${prepared}
		with sender as (
			select member_id from (${activeMember(serverId, 'username_key', sender)} union all ${activeMember(serverId, 'email_key', sender)}) found
			order by preference limit 1
		),
		key as (
			select k.id from api_key k where k.server_id = ${serverId} and k.id = ${key.id}
				and (k.expires_at is null or k.expires_at > ${now}) and k.permissions = ${JSON.stringify(key.permissions)}::jsonb
		),
		${posting.found}
		ok as (select sender.member_id, place.* from key, sender, place where ${posting.allowed}),
		claim as (
			insert into idempotency (server_id, key_hash, operation, request_hash, status, created_at)
			select ${serverId}, ${idempotency?.keyHash ?? ''}, ${call.id}, ${idempotency?.requestHash ?? ''}, 200, ${now}::timestamptz from ok
			where ${idempotency !== undefined}
			on conflict (server_id, key_hash) do update
				set operation = excluded.operation, request_hash = excluded.request_hash, status = 200, reply = null, created_at = excluded.created_at
				where idempotency.created_at <= ${new Date(now.getTime() - KEPT_MILLISECONDS)}
			returning key_hash
		),
		go as (select * from ok where ${idempotency === undefined} or exists (select 1 from claim)),
		posted as (${posting.posted}),
		earned as (
			select go.member_id, ${posting.earns.xp}::int as xp, ${posting.earns.coins}::int as coins
			from go, server s, posted where s.id = ${serverId}
		),
		counted as (
			update member set ${posting.counter}, xp = member.xp + earned.xp, coins = member.coins + earned.coins,
				time_spent = time_spent + coalesce(case
					when ${now}::timestamptz - last_active_at between interval '0' and make_interval(secs => ${PAUSE_SECONDS})
					then extract(epoch from ${now}::timestamptz - last_active_at)::int end, 0),
				last_active_at = greatest(last_active_at, ${now}::timestamptz), updated_at = ${now}
			from earned where member.server_id = ${serverId} and member.id = (select member_id from earned)
		),
		earning_of_day as (
			insert into earning (server_id, member_id, day, xp, coins)
			select ${serverId}, member_id, ${dayOf(now)}, xp, coins from earned
			on conflict (server_id, member_id, day)
			do update set xp = earning.xp + excluded.xp, coins = earning.coins + excluded.coins
		),
		event as (
			insert into outbox (server_id, id, kind, payload, created_at)
			select ${serverId}, ${newId(now)}, ${posting.event.kind},
				${JSON.stringify(posting.event.payload)}::jsonb || jsonb_build_object('senderId', earned.member_id), ${now} from earned
		),
		audited as (
			insert into audit (server_id, id, actor, operation, target, request_id, created_at)
			select ${serverId}, ${audit.id}, ${audit.actor}, ${audit.operation}, ${audit.target}, ${audit.request_id}, ${now} from go
		)
		select exists (select 1 from key) as key, exists (select 1 from place) as place, exists (select 1 from sender) as sender,
			exists (select 1 from ok) as allowed,
			(${idempotency === undefined} or exists (select 1 from claim)) as fresh
			${posting.returned ? sql`, ${posting.returned}` : sql``}`;
}

/** By one column at a time, so that each is one step in its index, however little the database knows of a table yet. */
function activeMember(serverId: string, column: 'username_key' | 'email_key', sender: string): RawBuilder<unknown> {
	return sql`select m.id as member_id, ${sql.lit(column === 'username_key' ? 0 : 1)} as preference from member m
		where m.server_id = ${serverId} and ${sql.ref(`m.${column}`)} = ${sender}
			and m.deleted_at is null and m.suspended_at is null and m.joined_at is not null`;
}

function checkFound(result: Result): void {
	if (!result.place) throw new Refusal(404, 'body.messageId: no message of the community has this id.');
	checkSender(result);
}

function checkSender({ sender }: Result): void {
	if (!sender) throw new Refusal(404, 'body.sender: no active member of the community has this user name or address.');
}
