import type { OperationForm } from '../operation-form.ts';

type Fields = Record<string, unknown>;

export interface Target {
	host: string;
	credential: string;
	/** The status that the mock should respond with, or an empty string. */
	status: string;
}

export interface ReceivedResponse {
	status: number;
	statusText: string;
	headers: [string, string][];
	body: string;
	milliseconds: number;
}

/** Builds the request of a filled-in form. Throws when the host is not the reader's own machine. */
export function toRequest(
	{ method, path, credential: { header, prefix }, multipart }: OperationForm,
	{ path: inPath = {}, query = {}, header: headers = {}, body }: Partial<Record<'path' | 'query' | 'header' | 'body', Fields>>,
	{ host, credential, status }: Target,
): Request {
	if (!/^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host))
		throw new Error(`The host is “${host}”. It must be your own machine, such as http://localhost:4010.`);
	const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(inPath[name] ?? '')));
	const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
	const sent = new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));
	if (credential) sent.set(header, prefix + credential);
	if (status) sent.set('prefer', `code=${status}`);
	if (body && !multipart) sent.set('content-type', 'application/json');
	return new Request(`${host}${filled}${search.size > 0 ? `?${search}` : ''}`, {
		method,
		headers: sent,
		credentials: 'omit',
		cache: 'no-store',
		...(body && { body: multipart ? toForm(body) : JSON.stringify(body) }),
	});
}

function toForm(fields: Fields): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		if (name === 'data') form.append(name, new Blob([String(value)], { type: 'text/csv' }), 'members.csv');
		else form.append(name, String(value));
	}
	return form;
}

export async function send(request: Request): Promise<ReceivedResponse> {
	const started = performance.now();
	try {
		const response = await fetch(request);
		const body = await response.text();
		const { status, statusText } = response;
		return { status, statusText, headers: [...response.headers], body, milliseconds: performance.now() - started };
	} catch {
		throw new Error(howToStart(new URL(request.url)));
	}
}

/** A browser doesn't tell a failed connection from a response without CORS headers. The commands fix both. */
function howToStart({ origin, port }: URL): string {
	const onPort = `--port ${port || 80}`;
	return `No response from ${origin} that this page may read. Start the mock, or the server, which stores what you send:
npx @returning-ai/mock ${onPort}
npx @returning-ai/server --demo ${onPort} --cors ${location.origin}`;
}
