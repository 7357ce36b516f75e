import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { page } from './layout.ts';
import { type Column, copyable, empty, type Html, json, pager, table, tableRow, time } from './parts.ts';
import { type EventRow, findCommunity, listEvents } from './queries.ts';

interface Place {
	/** Selects the events of one community. @default all communities */
	serverId: string | undefined;
	before: string | undefined;
}

/** Lists the newest events. The script adds new ones from the event stream at the same URL. */
export async function eventsPage(db: Database, now: Date, { serverId, before }: Place): Promise<Html | undefined> {
	const community = serverId === undefined ? undefined : await findCommunity(db, serverId);
	if (serverId !== undefined && !community) return undefined;
	const { rows, older } = await listEvents(db, { serverId, before });
	const isFirst = before === undefined;
	return page({
		title: 'Events',
		section: '/__dev/events',
		above: community ? [{ title: community.title, path: `/__dev/communities/${community.id}` }] : [],
		now,
		main: html`<p class="lead">What changed${community ? ' in this community' : ''}, newest first. Each change writes its event to the outbox in the same transaction.</p>
${isFirst ? liveControls(streamPath(serverId, rows[0]?.id)) : ''}
<div id="events">${rows.length === 0 ? empty(isFirst ? 'No events yet.' : 'No older events.') : ''}
${rows.length > 0 || isFirst ? table({ caption: 'Events', columns, rows, rowId: ({ id }) => `event-${id}` }) : ''}</div>
${pager({ older, isFirst, what: 'events' })}`,
	});
}

/** Continues after the newest event of the page. */
function streamPath(community: string | undefined, since: string | undefined): string {
	const query = new URLSearchParams({ ...(community ? { community } : {}), ...(since ? { since } : {}) });
	return `/__dev/events?${query}`;
}

/** Hidden until the script connects. The template has the cells of a new row, in the order of the columns. */
function liveControls(stream: string): Html {
	return html`<div class="live" id="live" hidden data-stream="${stream}"><span class="dot" aria-hidden="true"></span><span id="live-state">Connecting…</span> <button type="button" id="live-pause" aria-pressed="false">Pause</button></div>
<template id="event-row">${tableRow(templateColumns, undefined)}</template>`;
}

const columns: readonly Column<EventRow>[] = [
	{ name: 'Event', cell: ({ kind }) => html`<code>${kind}</code>` },
	{ name: 'Time', cell: ({ created_at }) => time(created_at) },
	{ name: 'Data', cell: ({ payload }) => json(payload) },
	{
		name: 'Community',
		cell: ({ server_id }) => html`<a href="/__dev/communities/${server_id}"><code class="id">${server_id}</code></a>`,
	},
	{ name: 'ID', cell: ({ id }) => copyable(id, 'event ID') },
];

const templateColumns: readonly Column<undefined>[] = [
	{ name: 'Event', cell: () => html`<code data-slot="kind"></code>` },
	{ name: 'Time', cell: () => html`<time data-slot="time"></time>` },
	{ name: 'Data', cell: () => html`<code class="json" data-slot="payload"></code>` },
	{ name: 'Community', cell: () => html`<a data-slot="link"><code class="id" data-slot="server"></code></a>` },
	{ name: 'ID', cell: () => copyable('', 'event ID') },
];
