import { escapeHtml } from '../html/page.ts';
import { publicUrl } from '../html/site-url.ts';

/** `sitemap.xml`: the public URL of each page, in the format of sitemaps.org. */
export function sitemap(siteUrl: string, paths: readonly string[]): string {
	const urls = paths.map((path) => `<url><loc>${escapeHtml(publicUrl(siteUrl, path))}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
