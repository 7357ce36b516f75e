import { escapeHtml } from './page.ts';

/** A page that redirects without a script. */
export function redirect(target: string, title: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${escapeHtml(target)}">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
</head>
<body><p>This page moved to <a href="${escapeHtml(target)}">${escapeHtml(title)}</a>.</p></body>
</html>
`;
}
