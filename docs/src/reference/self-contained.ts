/** Redoc loads its logo and some icons from its own hosts. The page must not send requests to other hosts. */
const LOGO_HOST = 'https://cdn.redoc.ly/redoc/';
const LOGOS = ['logo-mini-full.svg', 'logo-mini.svg'];

/** Has the size of the original logo: an image without a size moves the footer. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16" viewBox="0 0 60 16"><text x="0" y="12" font-family="sans-serif" font-size="11" fill="#8a8f98">Redocly</text></svg>',
)}`;

export function selfContained(html: string): string {
	return LOGOS.reduce((text, name) => {
		const url = LOGO_HOST + name;
		if (!text.includes(url))
			throw new Error(
				`Redoc's page no longer contains ${url}. Find the URLs that it loads now, and update docs/src/reference/self-contained.ts.`,
			);
		return text.replaceAll(url, LOGO);
	}, html);
}
