import { html } from 'hono/html';
import { page } from './layout.ts';
import type { Html } from './parts.ts';

export function notFoundPage(now: Date): Html {
	return page({
		title: 'Not found',
		section: '/__dev',
		now,
		main: html`<p class="lead">Nothing here has this ID. It was deleted, or the server started again with an empty database.</p>
<p><a href="/__dev">All communities</a></p>`,
	});
}

export function errorPage(error: Error, now: Date): Html {
	return page({
		title: 'The page failed',
		section: '/__dev',
		now,
		main: html`<p class="lead">The server could not read its database.</p><pre tabindex="0"><code>${error.message}</code></pre>`,
	});
}
