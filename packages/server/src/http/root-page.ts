import type { Context } from 'hono';
import { html } from 'hono/html';

const DESCRIPTION = 'The Returning.AI API: every operation of the contract, stateful.';

/** The paths beside the contract. */
function pathsOf(hasDevelopment: boolean): Readonly<Record<string, string>> {
	return {
		...(hasDevelopment ? { '/__dev': 'what is in this server, for development' } : {}),
		'/healthz': 'whether the process runs',
		'/readyz': 'whether it can handle requests',
		'/.well-known/jwks.json': 'the public keys that verify user tokens',
	};
}

/** Says what this server is, and where its pages are: as a page for a browser, as JSON for others. */
export function rootPage(c: Context, hasDevelopment: boolean): Response | Promise<Response> {
	const paths = pathsOf(hasDevelopment);
	c.header('x-content-type-options', 'nosniff');
	c.header('vary', 'accept');
	if (!c.req.header('accept')?.includes('text/html'))
		return c.json({ name: '@returning-ai/server', description: DESCRIPTION, paths });
	c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
	return c.html(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Returning.AI API</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 3rem auto; max-width: 46rem; padding: 0 1rem; }
</style>
</head>
<body>
<h1>Returning.AI API</h1>
<p>${DESCRIPTION}</p>
<ul>
${Object.entries(paths).map(([path, text]) => html`<li><a href="${path}">${path}</a>: ${text}</li>\n`)}</ul>
</body>
</html>`);
}
