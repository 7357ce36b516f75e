/** Live reload for `npm start -- --watch`: a page reloads after the server restarts. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';

/** An EventSource reconnects by itself, so its second `open` event means that the server restarted. */
const SCRIPT = `let before = false;
new EventSource('/__reload').onopen = () => {
	if (before) location.reload();
	before = true;
};
`;

/** Handles requests for a page, the reload script or its events. Returns false for any other. */
export function handleWithReload(dist: string, { url = '/' }: IncomingMessage, response: ServerResponse): boolean {
	if (url === '/__reload.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
	else if (url === '/__reload') response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 200\n\n');
	else {
		const file = pageOf(dist, new URL(url, 'http://localhost').pathname);
		if (!file) return false;
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(withScript(readFileSync(file, 'utf8')));
	}
	return true;
}

function pageOf(dist: string, path: string): string | undefined {
	const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
	return file.startsWith(dist + sep) && file.endsWith('.html') && existsSync(file) ? file : undefined;
}

function withScript(html: string): string {
	const at = html.lastIndexOf('</body>');
	const page = `${html.slice(0, at)}<script src="/__reload.js"></script>${html.slice(at)}`;
	return page.replace('script-src ', "script-src 'self' ");
}
