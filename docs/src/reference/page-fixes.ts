/** Fixes the page that Redoc renders. Each function throws when the page no longer has the fault that it fixes. */

/**
 * Redoc renders the menu's links as paths, such as `/section/errors`, and routes by hash, such as `#/section/errors`. Clicks work, but
 * in a new tab the path is a 404.
 */
export function linkByHash(html: string): string {
	const start = html.indexOf('<div id="redoc"');
	const end = html.indexOf('<script type="module">', start);
	const rendered = html.slice(start, end);
	const fixed = rendered.replaceAll('href="/', 'href="#/');
	if (start < 0 || end < 0 || fixed === rendered) throw new Error(outdated('menu links such as href="/section/errors"'));
	return html.slice(0, start) + fixed + html.slice(end);
}

/** The security details show the type, `http`, as "HTTP Authorization Scheme". The scheme is `bearer`. */
export function nameHttpScheme(html: string): string {
	const fixed = html.replace(/(`HTTP Authorization Scheme`\),value:\w+)\.type/, '$1.scheme');
	if (fixed === html) throw new Error(outdated('the label "HTTP Authorization Scheme" with the type as its value'));
	return fixed;
}

function outdated(fault: string): string {
	return `Redoc's page no longer contains ${fault}. Update docs/src/reference/page-fixes.ts.`;
}
