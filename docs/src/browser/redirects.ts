/** Where an old URL redirects to: an entry of `moved.json`, or the reference if it was the front page then. */
export function redirectTarget(url: string, moved: Readonly<Record<string, string>>): string | undefined {
	const known = moved[url];
	if (known) return redirectTarget(known, moved) ?? known;
	const [path, anchor] = url.split('#');
	return path === 'index.html' && anchor?.startsWith('/') ? `reference.html#${anchor}` : undefined;
}

/** A page's URL as `moved.json` writes it: relative to the root of the site, with `index.html` for `/`. */
export function siteUrl(root: string, { pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
	return `${pathname.slice(root.length) || 'index.html'}${hash}`;
}
