import { FIELDS, INSTANCE_HEADER } from '../dev/app.ts';
import { readDevUrl } from '../dev/url-file.ts';
import { SetupError } from '../setup-error.ts';

/** A server that runs on this machine, at `/__dev`. */
export interface RunningServer {
	url: string;
	/** Sends a request to `/__dev`. @throws SetupError with the reason, if the server refuses it */
	send(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
}

/** A command waits this long for a server that does not respond. */
const TIMEOUT_MS = 30_000;

/** The server that uses a data folder. Returns `undefined` if none does, or if it has no `/__dev`. */
export async function findServerOfFolder(folder: string): Promise<RunningServer | undefined> {
	const found = readDevUrl(folder);
	return found && (await connectTo(found.url, { [INSTANCE_HEADER]: found.instance }));
}

/** The server on a port of this machine. */
export function findServerOnPort(port: number): Promise<RunningServer | undefined> {
	return connectTo(`http://localhost:${port}`, {});
}

async function connectTo(url: string, headers: Record<string, string>): Promise<RunningServer | undefined> {
	const request = (method: string, path: string, body?: object): Promise<Response> =>
		fetch(new URL(`/__dev/${path}`, url), {
			method,
			headers: { accept: 'application/json', ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
			...(body ? { body: JSON.stringify(body) } : {}),
			redirect: 'error',
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
	const isThere = await request('GET', 'clock').then(
		({ ok }) => ok,
		() => false,
	);
	if (!isThere) return undefined;
	return {
		url,
		async send(method, path, body) {
			const response = await request(method, path, body);
			const text = await response.text();
			if (response.ok) return text === '' ? undefined : JSON.parse(text);
			throw new SetupError(
				readDetail(text)?.replace(/\bbody\.(\w+)/g, toOption) ?? `${url}/__dev/${path} responded ${response.status}.`,
			);
		},
	};
}

function readDetail(text: string): string | undefined {
	try {
		return JSON.parse(text).detail;
	} catch {
		return undefined;
	}
}

/** The option of the command for a field of the request. */
function toOption(_: string, field: string): string {
	return `--${Object.keys(FIELDS).find((option) => FIELDS[option] === field) ?? field}`;
}
