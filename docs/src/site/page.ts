/** One page of the site. */
export interface Page {
	/** From the root of the site, such as `guides/start-here.html`. */
	path: string;
	title: string;
	description: string;
	/** What stands in `<main>`. */
	main: string;
	/** The file to edit, from the root of the repository. */
	source?: string;
	/** The page scripts beyond those that every page has. */
	scripts?: readonly string[];
	/** Origins the page may talk to. Every other page talks to nobody. */
	connect?: string;
}

/** The way from a page to the root: `` or `../`. The page for what is not there is shown at any address. */
export function baseOf(path: string): string {
	if (path === '404.html') return '/';
	return '../'.repeat(path.split('/').length - 1);
}

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
