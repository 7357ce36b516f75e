/** Redoc loads its makers' logo and some icons from their hosts; the page must not ask anybody for anything. */
const LOGO_HOST = 'https://cdn.redoc.ly/redoc/';
const LOGOS = ['logo-mini-full.svg', 'logo-mini.svg'];

/** An unsized picture would push the footer apart, so this one has the size of the logo that it stands for. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="16" viewBox="0 0 60 16"><text x="0" y="12" font-family="sans-serif" font-size="11" fill="#8a8f98">Redocly</text></svg>',
)}`;

export function selfContained(html: string): string {
	return LOGOS.reduce((text, name) => {
		const url = LOGO_HOST + name;
		if (!text.includes(url))
			throw new Error(`Redoc's page no longer holds ${url}; look what it loads now and mend docs/src/self-contained.ts.`);
		return text.replaceAll(url, LOGO);
	}, html);
}
