import { html } from 'hono/html';
import type { Database } from '../../data/tables.ts';
import { page } from './layout.ts';
import { badge, copyable, empty, type Html, pager, time, userText } from './parts.ts';
import { type EmailRow, listEmails } from './queries.ts';

/** Lists the emails of the server, so that a developer can read the codes in them. */
export async function emailsPage(db: Database, now: Date, before: string | undefined): Promise<Html> {
	const { rows, older } = await listEmails(db, before);
	const isFirst = before === undefined;
	return page({
		title: 'Emails',
		section: '/__dev/emails',
		now,
		main: html`<p class="lead">Newest first. Without <code>MAIL_URL</code>, emails are only listed here. The text of a sent email is deleted.</p>
${rows.length === 0 ? empty(isFirst ? 'No emails yet. Register an account to see its code here.' : 'No older emails.') : ''}
<ol class="emails">${rows.map(email)}</ol>
${pager({ older, isFirst, what: 'emails' })}`,
	});
}

function email(row: EmailRow): Html {
	const { id, recipient, subject, text, created_at, failed_at } = row;
	const [code] = /\b\d{6}\b/.exec(text) ?? [];
	return html`<li id="email-${id}"><article>
<h2>${subject === '' ? (failed_at ? 'Failed email' : 'Sent email') : userText(subject)}</h2>
<p class="meta">to ${userText(recipient)}, ${time(created_at)} ${state(row)}</p>
${text === '' ? '' : html`<p class="text" dir="auto">${text}</p>`}
${code === undefined ? '' : html`<p class="meta">Code: ${copyable(code, 'code')}</p>`}
</article></li>
`;
}

function state({ sent_at, failed_at, tries, problem, due_at }: EmailRow): Html {
	if (sent_at !== null) return html`${badge('sent', 'good')} ${time(sent_at)}`;
	const reason = problem === null ? '' : html` <span class="problem">${problem}</span>`;
	const attempts = `${tries} ${tries === 1 ? 'attempt' : 'attempts'}`;
	if (failed_at !== null) return html`${badge(`failed after ${attempts}`, 'bad')} ${time(failed_at)}${reason}`;
	if (tries === 0) return badge('not sent');
	return html`${badge(`not sent after ${attempts}`, 'busy')} next attempt ${time(due_at)}${reason}`;
}
