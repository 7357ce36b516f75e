/** Where an old address leads now, from the root of the site: one that is listed, or one from when the reference was the front page. */
export function forwarded(address: string, moved: Readonly<Record<string, string>>): string | undefined {
	const known = moved[address];
	if (known) return forwarded(known, moved) ?? known;
	const [path, anchor] = address.split('#');
	return path === 'index.html' && anchor?.startsWith('/') ? `reference.html#${anchor}` : undefined;
}

/** The address of a page as `moved.json` writes it: from the root of the site, where `/` is `index.html`. */
export function addressIn(root: string, { pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
	return `${pathname.slice(root.length) || 'index.html'}${hash}`;
}
