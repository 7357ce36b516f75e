/** The public URL of the site, which only the deployment knows. */

/** Reads `SITE_URL`, such as `https://example.org/docs`, without the slash at its end. Undefined when it is not set. */
export function siteUrlFrom(environment: Readonly<Record<string, string | undefined>>): string | undefined {
	const value = environment.SITE_URL?.replace(/\/+$/, '');
	if (!value) return undefined;
	if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
		throw new Error(`SITE_URL is "${value}". It must be a URL such as https://example.org/docs.`);
	return value;
}

/** The public URL of a page. The front page has the URL of the site. */
export function publicUrl(siteUrl: string, path: string): string {
	return `${siteUrl}/${path === 'index.html' ? '' : path}`;
}
