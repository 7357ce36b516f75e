/** One page of the site. */
export interface Page {
	/** Relative to the root of the site, such as `guides/start-here.html`. */
	path: string;
	title: string;
	description: string;
	/** The HTML of `<main>`. */
	main: string;
	/** The source file, relative to the root of the repository. */
	source?: string;
	/** Scripts in addition to those of every page. */
	scripts?: readonly string[];
	/** Stylesheets in addition to that of every page. */
	styles?: readonly string[];
	/** The same content as Markdown or as a feed, relative to the root of the site. */
	alternate?: string;
	/** Other origins that the page may send requests to, for `connect-src`. Default: none. */
	connect?: string;
}

/** The path from a page to the root of the site: `` or `../`. Absolute for the 404 page, which is served at any URL. */
export function baseOf(path: string): string {
	if (path === '404.html') return '/';
	return '../'.repeat(path.split('/').length - 1);
}

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
