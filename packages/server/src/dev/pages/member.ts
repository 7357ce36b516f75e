import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { memberState } from './community.ts';
import { page } from './layout.ts';
import { type Column, copyable, empty, type Html, json, numberText, pager, table, time, userText } from './parts.ts';
import {
	type AwardRow,
	type FieldHistoryRow,
	type FieldValueRow,
	findCommunity,
	findMember,
	listAwards,
	listFieldHistory,
	listFieldValues,
	type Member,
	type Page,
} from './queries.ts';

/** The cursor of each list. */
export type MemberCursors = Partial<Record<'values' | 'history' | 'badges', string>>;

export async function memberPage(
	db: Database,
	now: Date,
	{ serverId, memberId }: { serverId: string; memberId: string },
	cursors: MemberCursors,
): Promise<Html | undefined> {
	const [community, member] = await Promise.all([findCommunity(db, serverId), findMember(db, serverId, memberId)]);
	if (!community || !member) return undefined;
	const part = (list: keyof MemberCursors) => ({ serverId, memberId, before: cursors[list] });
	const [values, history, badges] = await Promise.all([
		listFieldValues(db, part('values')),
		listFieldHistory(db, part('history')),
		listAwards(db, part('badges')),
	]);
	const section = <Row>(name: keyof MemberCursors, title: string, list: Page<Row>, columns: readonly Column<Row>[]): Html => {
		const isFirst = cursors[name] === undefined;
		return html`<section aria-labelledby="${name}"><h2 id="${name}" tabindex="-1">${title}</h2>
${list.rows.length === 0 ? empty('None.') : table({ caption: title, columns, rows: list.rows })}
${pager({ older: list.older, isFirst, what: title.toLowerCase() }, name, name)}</section>`;
	};
	return page({
		title: member.username,
		section: '/__dev',
		above: [
			{ title: 'Communities', path: '/__dev' },
			{ title: community.title, path: `/__dev/communities/${serverId}` },
		],
		aside: copyable(memberId, 'member ID'),
		now,
		main: [
			facts(member),
			section('values', 'User fields', values, valueColumns),
			section('history', 'User field history', history, historyColumns),
			section('badges', 'Badges', badges, awardColumns),
		],
	});
}

function facts(member: Member): Html {
	const rows: [string, Html | string | number][] = [
		['State', memberState(member)],
		['Name', userText(member.display_name)],
		['Email', userText(member.email)],
		['Roles', member.roles.length === 0 ? '–' : userText(member.roles.join(', '))],
		['XP', numberText(member.xp)],
		['Coins', numberText(member.coins)],
		['Messages', member.total_messages],
		['Replies', member.replies_sent],
		['Reactions', member.total_reactions],
		['User number', html`<code>${member.number}</code>`],
		['External ID', member.external_id === null ? '–' : html`<code>${member.external_id}</code>`],
		['Language', userText(member.language)],
		['Created', time(member.created_at)],
	];
	return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const valueColumns: readonly Column<FieldValueRow>[] = [
	{ name: 'Name', cell: ({ name }) => userText(name) },
	{ name: 'Field', cell: ({ field }) => html`<code>${field}</code>` },
	{ name: 'Value', cell: ({ value }) => json(value) },
	{ name: 'Field ID', cell: ({ id }) => copyable(id, 'field ID') },
];

const historyColumns: readonly Column<FieldHistoryRow>[] = [
	{ name: 'Time', cell: ({ created_at }) => time(created_at) },
	{ name: 'Field', cell: ({ name }) => userText(name) },
	{ name: 'Value', cell: ({ value }) => json(value) },
	{ name: 'Set by', cell: ({ created_by }) => (created_by === null ? 'a key' : html`<code>${created_by}</code>`) },
	{ name: 'ID', cell: ({ id }) => copyable(id, 'history ID') },
];

const awardColumns: readonly Column<AwardRow>[] = [
	{ name: 'Title', cell: ({ title }) => userText(title) },
	{ name: 'Awarded', cell: ({ created_at }) => time(created_at) },
	{ name: 'Badge ID', cell: ({ id }) => copyable(id, 'badge ID') },
];
