import type { OperationForm } from '../operation-form.ts';

export type Fields = Record<string, unknown>;

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

/** The values of a filled-in form, by location of the request. */
export type Values = Partial<Record<'path' | 'query' | 'header' | 'body', Fields>>;

export interface RequestParts {
	method: string;
	url: string;
	headers: [name: string, value: string][];
	body?: Fields;
}

/** The parts of a request, for sending and for code. Throws when the host is not the reader's own machine. */
export function toParts(
	{ method, path, credential: { header, prefix }, multipart }: OperationForm,
	{ path: inPath = {}, query = {}, header: given = {}, body }: Values,
	{ host, credential, status }: Target,
): RequestParts {
	if (!/^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host))
		throw new Error(`The host is “${host}”. It must be your own machine, such as http://localhost:4010.`);
	const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(inPath[name] ?? '')));
	const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
	const headers = Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]);
	if (credential) headers.unshift([header, prefix + credential]);
	if (status) headers.push(['Prefer', `code=${status}`]);
	if (body && !multipart) headers.push(['Content-Type', 'application/json']);
	return { method, url: `${host}${filled}${search.size > 0 ? `?${search}` : ''}`, headers, ...(body && { body }) };
}

/** Builds the request of a filled-in form. */
export function toRequest(form: OperationForm, values: Values, target: Target): Request {
	const { method, url, headers, body } = toParts(form, values, target);
	return new Request(url, {
		method,
		headers,
		credentials: 'omit',
		cache: 'no-store',
		...(body && { body: form.multipart ? toForm(body) : JSON.stringify(body) }),
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
