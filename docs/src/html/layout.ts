import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf, escapeHtml, type Page } from './page.ts';
import { publicUrl } from './site-url.ts';

export const ICON =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%234f46e5'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5'/%3E%3C/svg%3E";

const SECTIONS = [
	['guides/start-here.html', 'Guides'],
	['reference.html', 'Reference'],
	['sdk/client/index.html', 'SDK'],
	['try.html', 'Try it'],
	['changes.html', 'Changes'],
	['performance.html', 'Performance'],
] as const;

/** The folders of the pages that belong to a section. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
	Guides: ['guides', 'concepts'],
	Reference: ['operations'],
	SDK: ['sdk'],
};

/** The header of every page, the reference included. */
export function header(path: string): string {
	const base = baseOf(path);
	const links = SECTIONS.map(([target, name]) => {
		const isCurrent = target === path || FOLDERS[name]?.some((folder) => path.startsWith(`${folder}/`));
		return `<a href="${base}${target}"${isCurrent ? ' aria-current="page"' : ''}>${name}</a>`;
	});
	return `<header class="site-header">
	<a class="brand" href="${base}index.html">Returning.AI <span>developers</span></a>
	<nav aria-label="Site">${links.join('')}</nav>
	<button type="button" class="search-button" data-search-button><span>Search</span> <kbd>Ctrl K</kbd></button>
	<button type="button" class="theme-button" data-theme-button aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor"/></svg></button>
</header>`;
}

/** The HTML of a page. `siteUrl` is the public URL of the site, for the canonical link. */
export function layout(page: Page, siteUrl?: string): string {
	const { path, title, description, main, source, scripts = [], connect = '' } = page;
	const base = baseOf(path);
	const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'${connect && ` ${connect}`}; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en" data-base="${base}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="${ICON}">
${links(page, siteUrl).join('\n')}
<script src="${base}head.js"></script>
${['site.js', ...scripts].map((script) => `<script src="${base}${script}" defer></script>`).join('\n')}
<title>${escapeHtml(title)} · Returning.AI developers</title>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${header(path)}
<main id="main" tabindex="-1">
${main}
</main>
<footer class="site-footer">
${source ? `<a href="${editUrl(source, base)}">Edit this page</a> <code>${source}</code>` : ''}
<span>For tools: <a href="${base}llms.txt">llms.txt</a> <a href="${base}llms-full.txt">llms-full.txt</a> <a href="${base}openapi.json">openapi.json</a> <a href="${base}openapi.yaml">openapi.yaml</a> <a href="${base}postman.json">postman.json</a></span>
</footer>
</body>
</html>
`;
}

function links({ path, styles = [], alternate }: Page, siteUrl: string | undefined): string[] {
	const base = baseOf(path);
	const sheets = ['site.css', ...styles].map((style) => `<link rel="stylesheet" href="${base}${style}">`);
	// The 404 page is served at any URL.
	const isCanonical = siteUrl !== undefined && path !== '404.html';
	return [
		...sheets,
		...(isCanonical ? [`<link rel="canonical" href="${escapeHtml(publicUrl(siteUrl, path))}">`] : []),
		...(alternate ? [`<link rel="alternate" type="${typeOf(alternate)}" href="${base}${alternate}">`] : []),
	];
}

function typeOf(path: string): string {
	return path.endsWith('.xml') ? 'application/rss+xml' : 'text/markdown';
}

/** The URL to edit the file on GitHub, or its published source while package.json has no `repository`. */
function editUrl(source: string, base: string): string {
	const { repository } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
	if (!repository) return `${base}sources/${source}`;
	return `${repository.url.replace(/^git\+|\.git$/g, '')}/edit/main/${source}`;
}
