import { html } from 'hono/html';
import type { Email } from '../mail/mailer.ts';

/** The emails that the server would have sent, for a developer to read the codes in them. */
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
<p>Letters of this server, newest first. Nothing was sent: no mail server is set up.</p>
${emails.length === 0 ? html`<p><em>No emails yet. Register an account, and its code appears here.</em></p>` : ''}
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
