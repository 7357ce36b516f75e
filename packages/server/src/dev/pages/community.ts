import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { keyForm } from './forms.ts';
import { page } from './layout.ts';
import { badge, type Column, copyable, countText, empty, type Html, numberText, pager, table, time, userText } from './parts.ts';
import {
	type BadgeRow,
	type ChannelRow,
	type Community,
	type FieldRow,
	findCommunity,
	type KeyRow,
	listBadges,
	listChannels,
	listFields,
	listKeys,
	listMembers,
	listRoles,
	type MemberRow,
	type Page,
	type RoleRow,
} from './queries.ts';

const LISTS = ['channels', 'members', 'keys', 'roles', 'badges', 'fields'] as const;
/** The cursor of each list. */
export type CommunityCursors = Partial<Record<(typeof LISTS)[number], string>>;

export async function communityDetailsPage(
	db: Database,
	now: Date,
	id: string,
	cursors: CommunityCursors,
): Promise<Html | undefined> {
	const community = await findCommunity(db, id);
	if (!community) return undefined;
	const part = (list: (typeof LISTS)[number]) => ({ serverId: id, before: cursors[list] });
	const [channels, members, keys, roles, badges, fields] = await Promise.all([
		listChannels(db, part('channels')),
		listMembers(db, part('members')),
		listKeys(db, part('keys')),
		listRoles(db, part('roles')),
		listBadges(db, part('badges')),
		listFields(db, part('fields')),
	]);
	const section = <Row>(
		name: (typeof LISTS)[number],
		title: string,
		list: Page<Row>,
		columns: readonly Column<Row>[],
		form?: Html,
	) => listSection({ name, title, list, columns, isFirst: cursors[name] === undefined, form });
	return page({
		title: community.title,
		section: '/__dev',
		above: [{ title: 'Communities', path: '/__dev' }],
		aside: copyable(id, 'community ID'),
		now,
		main: [
			facts(community),
			html`<nav class="contents" aria-label="On this page"><ul>${LISTS.map(
				(name) => html`<li><a href="#${name}">${SHORT_TITLES[name]}</a></li>`,
			)}<li><a href="/__dev/events?community=${id}">Events</a></li></ul></nav>`,
			section('channels', 'Channels', channels, channelColumns(id)),
			section('members', 'Members', members, memberColumns(id)),
			section('keys', 'Keys', keys, keyColumns(now), keyForm(id)),
			section('roles', 'Roles', roles, roleColumns),
			section('badges', 'Badges', badges, badgeColumns),
			section('fields', 'User fields', fields, fieldColumns),
		],
	});
}

const SHORT_TITLES = {
	channels: 'Channels',
	members: 'Members',
	keys: 'Keys',
	roles: 'Roles',
	badges: 'Badges',
	fields: 'User fields',
} as const;

function facts(community: Community): Html {
	const { id, description, hostname, created_at, owner, owner_id, members, messages } = community;
	const { xp_per_message, xp_per_reply, xp_per_reaction, coins_per_message } = community;
	return html`${description === '' ? '' : html`<p class="lead">${userText(description)}</p>`}
<dl class="facts">
<div><dt>Owner</dt><dd><a href="/__dev/communities/${id}/members/${owner_id}">${userText(owner ?? owner_id)}</a></dd></div>
<div><dt>Members</dt><dd>${countText(members)}</dd></div>
<div><dt>Messages</dt><dd>${countText(messages)}</dd></div>
<div><dt>Host of login links</dt><dd>${hostname === null ? '–' : html`<code>${hostname}</code>`}</dd></div>
<div><dt>XP per message, reply, reaction</dt><dd>${xp_per_message}, ${xp_per_reply}, ${xp_per_reaction}</dd></div>
<div><dt>Coins per message</dt><dd>${coins_per_message}</dd></div>
<div><dt>Created</dt><dd>${time(created_at)}</dd></div>
</dl>`;
}

interface ListSection<Row> {
	name: (typeof LISTS)[number];
	title: string;
	list: Page<Row>;
	columns: readonly Column<Row>[];
	isFirst: boolean;
	form: Html | undefined;
}

function listSection<Row>({ name, title, list, columns, isFirst, form }: ListSection<Row>): Html {
	const what = title.toLowerCase();
	return html`<section aria-labelledby="${name}"><h2 id="${name}" tabindex="-1">${title}</h2>
${list.rows.length === 0 ? empty(isFirst ? `No ${what} yet.` : `No older ${what}.`) : table({ caption: title, columns, rows: list.rows })}
${pager({ older: list.older, isFirst, what }, name, name)}
${form ?? ''}</section>`;
}

function channelColumns(serverId: string): readonly Column<ChannelRow>[] {
	return [
		{
			name: 'Channel',
			cell: ({ id, topic }) =>
				html`<a href="/__dev/communities/${serverId}/channels/${id}">${userText(topic || '(no topic)')}</a>`,
		},
		{ name: 'Type', cell: ({ type }) => type },
		{ name: 'Messages', isNumber: true, cell: ({ messages }) => countText(messages) },
		{ name: 'Created', cell: ({ created_at }) => time(created_at) },
		{ name: 'ID', cell: ({ id }) => copyable(id, 'channel ID') },
	];
}

export function memberState({ joined_at, suspended_at, deleted_at }: MemberRow): Html {
	if (deleted_at) return badge('deleted', 'bad');
	if (suspended_at) return badge('suspended', 'bad');
	return joined_at ? badge('joined', 'good') : badge('invited', 'busy');
}

function memberColumns(serverId: string): readonly Column<MemberRow>[] {
	return [
		{
			name: 'Username',
			cell: ({ id, username }) => html`<a href="/__dev/communities/${serverId}/members/${id}">${userText(username)}</a>`,
		},
		{ name: 'Email', cell: ({ email }) => userText(email) },
		{ name: 'Roles', cell: ({ roles }) => (roles.length === 0 ? '–' : userText(roles.join(', '))) },
		{ name: 'State', cell: memberState },
		{ name: 'XP', isNumber: true, cell: ({ xp }) => numberText(xp) },
		{ name: 'Coins', isNumber: true, cell: ({ coins }) => numberText(coins) },
		{ name: 'ID', cell: ({ id }) => copyable(id, 'member ID') },
	];
}

function keyColumns(now: Date): readonly Column<KeyRow>[] {
	return [
		{ name: 'Name', cell: ({ name }) => userText(name) },
		{ name: 'Kind', cell: ({ kind }) => kind },
		{ name: 'Key', cell: ({ ending }) => html`<code>…${ending}</code>` },
		{ name: 'Permissions', cell: ({ permissions }) => (permissions.length === 0 ? '–' : permissions.join(', ')) },
		{
			name: 'Expires',
			cell: ({ expires_at }) => {
				if (expires_at === null) return 'never';
				return expires_at <= now ? html`${badge('expired', 'bad')} ${time(expires_at)}` : time(expires_at);
			},
		},
		{ name: 'Last used', cell: ({ last_used_at }) => (last_used_at === null ? 'never' : time(last_used_at)) },
		{ name: 'ID', cell: ({ id }) => copyable(id, 'key ID') },
	];
}

function enabled(permissions: Record<string, boolean> | null): string {
	const words = Object.entries(permissions ?? {})
		.filter(([, isEnabled]) => isEnabled)
		.map(([word]) => word);
	return words.join(', ') || '–';
}

const roleColumns: readonly Column<RoleRow>[] = [
	{ name: 'Title', cell: ({ title }) => userText(title) },
	{ name: 'Kind', cell: ({ kind }) => kind },
	{ name: 'Rank', isNumber: true, cell: ({ rank }) => rank },
	{ name: 'Server permissions', cell: ({ server_permissions }) => userText(enabled(server_permissions)) },
	{ name: 'Channel permissions', cell: ({ channel_permissions }) => userText(enabled(channel_permissions)) },
	{ name: 'ID', cell: ({ id }) => copyable(id, 'role ID') },
];

const badgeColumns: readonly Column<BadgeRow>[] = [
	{ name: 'Title', cell: ({ title }) => userText(title) },
	{ name: 'Action', cell: ({ action }) => userText(action) },
	{ name: 'Quantity', isNumber: true, cell: ({ quantity }) => quantity },
	{ name: 'XP', isNumber: true, cell: ({ xp }) => xp },
	{ name: 'Coins', isNumber: true, cell: ({ coins }) => coins },
	{ name: 'Awarded to', isNumber: true, cell: ({ awards }) => countText(awards) },
	{ name: 'ID', cell: ({ id }) => copyable(id, 'badge ID') },
];

const fieldColumns: readonly Column<FieldRow>[] = [
	{ name: 'Name', cell: ({ name }) => userText(name) },
	{ name: 'Field', cell: ({ field }) => html`<code>${field}</code>` },
	{ name: 'Type', cell: ({ type }) => userText(type) },
	{ name: 'Required', cell: ({ is_required }) => (is_required ? 'yes' : 'no') },
	{ name: 'Options', cell: ({ options }) => (options.length === 0 ? '–' : userText(options.join(', '))) },
	{ name: 'ID', cell: ({ id }) => copyable(id, 'field ID') },
];
