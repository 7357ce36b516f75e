import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { page } from './layout.ts';
import { badge, type Column, copyable, empty, type Html, numberText, pager, table, time, userText } from './parts.ts';
import { type FaultPlace, type FaultRow, findJob, type JobRow, listFaults, listJobs } from './queries.ts';

export async function jobsPage(db: Database, now: Date, before: string | undefined): Promise<Html> {
	const { rows, older } = await listJobs(db, before);
	const isFirst = before === undefined;
	return page({
		title: 'Jobs',
		section: '/__dev/jobs',
		now,
		main: html`<p class="lead">Bulk imports and updates of members, newest first.</p>
${rows.length === 0 ? empty(isFirst ? 'No jobs yet. Upload a file with POST /apis/v1/users/bulk-import.' : 'No older jobs.') : table({ caption: 'Jobs', columns, rows })}
${pager({ older, isFirst, what: 'jobs' })}`,
	});
}

const pathOf = ({ server_id, id }: JobRow): string => `/__dev/communities/${server_id}/jobs/${id}`;

const columns: readonly Column<JobRow>[] = [
	{ name: 'Job', cell: (job) => html`<a href="${pathOf(job)}">${job.kind} of ${time(job.created_at)}</a>` },
	{
		name: 'Community',
		cell: ({ server_id, community }) =>
			community === null ? '(deleted)' : html`<a href="/__dev/communities/${server_id}">${userText(community)}</a>`,
	},
	{ name: 'State', cell: state },
	{ name: 'Progress', cell: progress },
	{
		name: 'Skipped rows',
		isNumber: true,
		cell: (job) => (job.rows_skipped === 0 ? 0 : html`<a href="${pathOf(job)}#faults">${numberText(job.rows_skipped)}</a>`),
	},
	{ name: 'ID', cell: ({ id }) => copyable(id, 'job ID') },
];

function state({ status, problem, attempts, due_at }: JobRow): Html {
	const tone = status === 'done' ? 'good' : status === 'failed' ? 'bad' : 'busy';
	const retry =
		status === 'waiting' && attempts > 0
			? html` after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}, next ${time(due_at)}`
			: '';
	return html`${badge(status, tone)}${retry}${problem === null ? '' : html` <span class="problem">${problem}</span>`}`;
}

function progress({ rows_read, rows_total, kind }: JobRow): Html {
	return html`<progress max="${Math.max(rows_total, 1)}" value="${rows_total === 0 ? 1 : rows_read}" aria-label="Rows of the ${kind} that were read"></progress> <span class="numbers">${numberText(rows_read)} of ${numberText(rows_total)} rows</span>`;
}

export async function jobPage(
	db: Database,
	now: Date,
	{ serverId, jobId, after }: { serverId: string; jobId: string; after: FaultPlace },
): Promise<Html | undefined> {
	const job = await findJob(db, serverId, jobId);
	if (!job) return undefined;
	const { rows, next } = await listFaults(db, { serverId, jobId, after });
	return page({
		title: `Bulk ${job.kind}`,
		section: '/__dev/jobs',
		above: [{ title: 'Jobs', path: '/__dev/jobs' }],
		aside: copyable(jobId, 'job ID'),
		now,
		main: [
			html`<dl class="facts">
<div><dt>State</dt><dd>${state(job)}</dd></div>
<div><dt>Progress</dt><dd>${progress(job)}</dd></div>
<div><dt>Rows done</dt><dd>${numberText(job.rows_done)}</dd></div>
<div><dt>Rows skipped</dt><dd>${numberText(job.rows_skipped)}</dd></div>
<div><dt>Created</dt><dd>${time(job.created_at)}</dd></div>
<div><dt>Changed</dt><dd>${time(job.updated_at)}</dd></div>
</dl>`,
			html`<section aria-labelledby="faults"><h2 id="faults" tabindex="-1">Skipped rows</h2>
${rows.length === 0 ? empty('None.') : table({ caption: 'Skipped rows', columns: faultColumns, rows })}
${next === undefined ? '' : html`<nav class="pager" aria-label="Pages of skipped rows"><a href="?line=${next.line}&field=${encodeURIComponent(next.field)}#faults">Next skipped rows</a></nav>`}</section>`,
		],
	});
}

const faultColumns: readonly Column<FaultRow>[] = [
	{ name: 'Line', cell: ({ line }) => html`line ${line}` },
	{ name: 'Column', cell: ({ field }) => (field === '' ? 'whole row' : html`<code>${field}</code>`) },
	{ name: 'Reason', cell: ({ message }) => userText(message) },
];
