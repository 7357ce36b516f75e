import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { topicForm } from './forms.ts';
import { page } from './layout.ts';
import { copyable, countText, empty, type Html, pager, table, time, userText } from './parts.ts';
import {
	findChannel,
	findCommunity,
	listMessages,
	listReactions,
	listTopics,
	MAX_REACTIONS,
	type MessageRow,
	type ReactionRow,
	type TopicRow,
} from './queries.ts';

interface Place {
	serverId: string;
	channelId: string;
	/** Cursor of the messages. */
	before: string | undefined;
	/** Cursor of the forum's topics. */
	topicsBefore: string | undefined;
}

export async function channelPage(db: Database, now: Date, place: Place): Promise<Html | undefined> {
	const { serverId, channelId, before, topicsBefore } = place;
	const [community, channel] = await Promise.all([findCommunity(db, serverId), findChannel(db, serverId, channelId)]);
	if (!community || !channel) return undefined;
	const isForum = channel.type === 'forum';
	const messages = await listMessages(db, { serverId, channelId, before });
	const ids = messages.rows.map(({ id }) => id);
	const reactions = Map.groupBy(ids.length === 0 ? [] : await listReactions(db, serverId, ids), (row) => row.message_id);
	const topics = isForum ? await listTopics(db, { serverId, channelId, before: topicsBefore }) : undefined;
	const isFirst = before === undefined;
	return page({
		title: channel.topic || '(no topic)',
		section: '/__dev',
		above: [
			{ title: 'Communities', path: '/__dev' },
			{ title: community.title, path: `/__dev/communities/${serverId}` },
		],
		aside: copyable(channelId, 'channel ID'),
		now,
		main: [
			html`<dl class="facts"><div><dt>Type</dt><dd>${channel.type}</dd></div><div><dt>Messages</dt><dd>${countText(channel.messages)}</dd></div><div><dt>Created</dt><dd>${time(channel.created_at)}</dd></div></dl>`,
			topics ? topicSection(topics.rows, topics.older, topicsBefore === undefined) : html``,
			html`<section aria-labelledby="messages"><h2 id="messages" tabindex="-1">Messages</h2>
${pager({ older: messages.older, isFirst, what: 'messages' }, 'before', 'messages')}
${ids.length === 0 ? empty(isFirst ? `No messages yet. Send one with POST /apis/v1/messages/send and the channelId above.` : 'No older messages.') : ''}
<ol class="messages">${messages.rows.toReversed().map((row) => message(serverId, row, ids, reactions.get(row.id) ?? []))}</ol></section>`,
			isForum
				? html`<section aria-labelledby="new-topic"><h2 id="new-topic">New topic</h2>${topicForm(serverId, channelId)}</section>`
				: html``,
		],
	});
}

function topicSection(rows: readonly TopicRow[], older: string | undefined, isFirst: boolean): Html {
	const columns = [
		{ name: 'Title', cell: ({ title }: TopicRow) => userText(title) },
		{ name: 'Created', cell: ({ created_at }: TopicRow) => time(created_at) },
		{ name: 'ID', cell: ({ id }: TopicRow) => copyable(id, 'topic ID') },
	];
	return html`<section aria-labelledby="topics"><h2 id="topics" tabindex="-1">Topics</h2>
${rows.length === 0 ? empty('No topics yet. A message in a forum requires one.') : table({ caption: 'Topics', columns, rows })}
${pager({ older, isFirst, what: 'topics' }, 'topics', 'topics')}</section>`;
}

function message(serverId: string, row: MessageRow, shown: readonly string[], reactions: readonly ReactionRow[]): Html {
	const { id, text, created_at, author, author_id, topic } = row;
	return html`<li id="message-${id}"><article aria-label="Message of ${author ?? author_id}">
<header><a class="author" href="/__dev/communities/${serverId}/members/${author_id}">${userText(author ?? author_id)}</a>
${time(created_at)}${topic === null ? '' : html`<span class="topic">in ${userText(topic)}</span>`}</header>
${repliedTo(row, shown)}
<p class="text" dir="auto">${text}</p>
${reactionList(reactions)}
<footer>${copyable(id, 'message ID')}</footer>
</article></li>
`;
}

function repliedTo({ reply_to, reply_to_text }: MessageRow, shown: readonly string[]): Html | string {
	if (reply_to === null) return '';
	const target = shown.includes(reply_to) ? html`<a href="#message-${reply_to}">${reply_to}</a>` : html`<code>${reply_to}</code>`;
	return html`<blockquote><p>Reply to ${target}</p>${reply_to_text === null ? html`<p>(deleted)</p>` : html`<p dir="auto">${reply_to_text}</p>`}</blockquote>`;
}

function reactionList(reactions: readonly ReactionRow[]): Html | string {
	if (reactions.length === 0) return '';
	const isCut = reactions.length === MAX_REACTIONS;
	return html`<ul class="reactions" aria-label="Reactions">${[...Map.groupBy(reactions, ({ emoji }) => emoji)].map(
		([emoji, rows]) => html`<li><b>${userText(emoji)}</b> ${userText(names(rows))}</li>`,
	)}${isCut ? html`<li>The first ${MAX_REACTIONS} are shown.</li>` : ''}</ul>`;
}

const MAX_NAMES = 5;

function names(rows: readonly ReactionRow[]): string {
	const shown = rows.slice(0, MAX_NAMES).map(({ member }) => member ?? '(deleted)');
	return rows.length > MAX_NAMES ? `${shown.join(', ')} and ${rows.length - MAX_NAMES} more` : shown.join(', ');
}
