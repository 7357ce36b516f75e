import { escapeHtml } from '../html/page.ts';
import { publicUrl } from '../html/site-url.ts';

/**
 * `sitemap.xml`: the public URL of each page, in the format of sitemaps.org. Takes the HTML of the pages by path. Redirects and the 404
 * page are left out.
 */
export function sitemap(siteUrl: string, pages: ReadonlyMap<string, string>): string {
	const listed = [...pages].filter(([path, html]) => path !== '404.html' && !html.includes('content="noindex"'));
	const urls = listed.map(([path]) => `<url><loc>${escapeHtml(publicUrl(siteUrl, path))}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.sort().join('\n')}
</urlset>
`;
}

/** `robots.txt`: a crawler may read every page. */
export function robots(siteUrl: string | undefined): string {
	return `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}/sitemap.xml\n` : ''}`;
}
