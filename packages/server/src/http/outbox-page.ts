import { html } from 'hono/html';
import type { Email } from '../mail/recent-emails.ts';

/** Lists the emails of the server, so that a developer can read the codes in them. */
export function outboxPage(emails: readonly Email[]): ReturnType<typeof html> {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outbox</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 3rem auto; max-width: 46rem; padding: 0 1rem; }
article { border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0; }
h2 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; }
small { opacity: .7; }
</style>
</head>
<body>
<h1>Outbox</h1>
<p>The last 100 emails of this server, newest first. Without MAIL_URL they are not sent.</p>
${emails.length === 0 ? html`<p><em>No emails yet. Register an account to see its code here.</em></p>` : ''}
${emails.map(
	({ recipient, subject, text, created_at }) => html`<article>
<h2>${subject}</h2>
<small>to ${recipient}, <time datetime="${created_at.toISOString()}">${created_at.toISOString()}</time></small>
<p>${text}</p>
</article>`,
)}
</body>
</html>`;
}
