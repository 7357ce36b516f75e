import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { clockForm, communityForm, resetForm, seedForm } from './forms.ts';
import { page } from './layout.ts';
import { type Column, copyable, countText, empty, type Html, pager, table, time, userText } from './parts.ts';
import { type CommunityRow, listCommunities, type Page, readTotals, type Totals } from './queries.ts';

/** @param origin Where the caller reaches the server, such as `http://localhost:4020`. */
export async function overviewPage(
	db: Database,
	now: Date,
	{ before, origin }: { before: string | undefined; origin: string },
): Promise<Html> {
	const [totals, communities] = await Promise.all([readTotals(db), listCommunities(db, before)]);
	return page({
		title: 'Communities',
		section: '/__dev',
		now,
		main: [
			totals.communities === 0 ? firstSteps(origin) : communityList(communities, before === undefined),
			html`<section aria-labelledby="totals"><h2 id="totals">In this server</h2>${totalsList(totals)}</section>`,
			totals.communities === 0
				? ''
				: html`<section aria-labelledby="new"><h2 id="new">New community</h2>
<p>It has an owner, a member, a channel, and one key of each kind. The next page shows the keys once.</p>
${communityForm(false)}</section>`,
			html`<section aria-labelledby="clock"><h2 id="clock">Clock</h2>
<p>It is ${time(now)} on this server. Timestamps, expiry, rate limits and jobs follow its clock.</p>
${clockForm()}</section>`,
			html`<section aria-labelledby="reset"><h2 id="reset">Start over</h2>${resetForm()}</section>`,
		],
	});
}

function firstSteps(origin: string): Html {
	return html`<section aria-labelledby="first" class="panel"><h2 id="first">First steps</h2>
<p>This server is empty. Make a community: it has an owner, a member, a channel, and one key of each kind.</p>
${communityForm(true)}
<ol>
<li>Save the keys. The next page shows them once.</li>
<li>List the channels: <code class="command">curl -H 'Authorization: Bearer COMMUNITY_KEY' ${origin}/apis/v1/channels</code></li>
<li>Send a message, then read it on the page of its channel.</li>
</ol>
<h3>Or start with an example</h3>
<p>The demo community has the data and the keys of the documentation, such as <code>rai_test_community_key</code>.</p>
${seedForm()}</section>`;
}

const communityColumns: readonly Column<CommunityRow>[] = [
	{ name: 'Title', cell: ({ id, title }) => html`<a href="/__dev/communities/${id}">${userText(title)}</a>` },
	{ name: 'Members', isNumber: true, cell: ({ members }) => countText(members) },
	{ name: 'Channels', isNumber: true, cell: ({ channels }) => countText(channels) },
	{ name: 'Created', cell: ({ created_at }) => time(created_at) },
	{ name: 'ID', cell: ({ id }) => copyable(id, 'community ID') },
];

function communityList({ rows, older }: Page<CommunityRow>, isFirst: boolean): Html {
	return html`${rows.length === 0 ? empty('No older communities.') : table({ caption: 'Communities', columns: communityColumns, rows })}
${pager({ older, isFirst, what: 'communities' })}`;
}

function totalsList(totals: Totals): Html {
	const facts: [string, number, string?][] = [
		['Communities', totals.communities],
		['Accounts', totals.accounts],
		['Members', totals.members],
		['Messages', totals.messages],
		['Jobs to run', totals.waitingJobs, '/__dev/jobs'],
		['Emails to send', totals.waitingEmails, '/__dev/emails'],
		['Failed emails', totals.failedEmails, '/__dev/emails'],
	];
	return html`<dl class="totals">${facts.map(
		([name, count, path]) =>
			html`<div><dt>${path ? html`<a href="${path}">${name}</a>` : name}</dt><dd>${countText(count)}</dd></div>`,
	)}</dl>`;
}
