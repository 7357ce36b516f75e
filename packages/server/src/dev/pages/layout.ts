import { html } from 'hono/html';
import { type Html, time } from './parts.ts';

const NAVIGATION = [
	['/__dev', 'Communities'],
	['/__dev/events', 'Events'],
	['/__dev/jobs', 'Jobs'],
	['/__dev/emails', 'Emails'],
] as const;

export type NavigationPath = (typeof NAVIGATION)[number][0];

export interface PageContent {
	/** Heading, and title of the window. */
	title: string;
	/** The entry of the navigation that contains this page. */
	section: NavigationPath;
	/** The pages above this one. */
	above?: readonly { title: string; path: string }[];
	/** Beside the heading, such as the ID. */
	aside?: Html | undefined;
	now: Date;
	main: Html | readonly (Html | string)[];
}

/** A whole HTML page. */
export function page({ title, section, above = [], aside, now, main }: PageContent): Html {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Returning.AI server</title>
<link rel="icon" href="/__dev/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/__dev/assets/site.css">
<script src="/__dev/assets/site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="site">
<a class="brand" href="/__dev">Returning.AI server <span class="tag">development</span></a>
<nav aria-label="Pages"><ul>${NAVIGATION.map(
		([path, name]) => html`<li><a href="${path}"${path === section ? html` aria-current="true"` : ''}>${name}</a></li>`,
	)}</ul></nav>
</header>
<main id="content" tabindex="-1">
${above.length > 0 ? breadcrumbs(above) : ''}
<div class="heading"><h1><bdi>${title}</bdi></h1>${aside ?? ''}</div>
${main}
</main>
<footer class="site">
<p>Clock of this server: ${time(now)}. All times are in UTC.</p>
<p>JSON: <a href="/__dev/outbox.json">emails</a>, <a href="/__dev/jobs?format=json">jobs</a>. With <code>NODE_ENV=production</code>, these pages do not exist.</p>
</footer>
<p class="visually-hidden" role="status" id="announcement"></p>
</body>
</html>`;
}

function breadcrumbs(above: readonly { title: string; path: string }[]): Html {
	return html`<nav aria-label="Breadcrumb" class="breadcrumb"><ol>${above.map(
		({ title, path }) => html`<li><a href="${path}"><bdi>${title}</bdi></a></li>`,
	)}</ol></nav>`;
}
