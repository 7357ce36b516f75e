import { isJson, isXml } from '../contract/media-type.ts';
import { prism } from '../prism-bundles.ts';

/** The text of a response body. A string is sent as it is, unless the type is JSON. `undefined` if there is no body. */
export function serializeBody(body: unknown, mediaType: string): string | undefined {
	if (body === undefined) return undefined;
	if (isJson(mediaType)) return JSON.stringify(body);
	if (typeof body === 'string') return body;
	if (isXml(mediaType)) return prism().serialize(body as never, 'application/xml') as string;
	const name = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	if (name === 'application/x-www-form-urlencoded') return formOf(body);
	if (SEQUENCES.has(name) && Array.isArray(body)) return body.map((item) => `${JSON.stringify(item)}\n`).join('');
	if (name === 'text/event-stream')
		return [body]
			.flat()
			.map((item) => `data: ${JSON.stringify(item)}\n\n`)
			.join('');
	return JSON.stringify(body);
}

/** One JSON value in each line. */
const SEQUENCES: ReadonlySet<string> = new Set([
	'application/x-ndjson',
	'application/ndjson',
	'application/jsonl',
	'application/x-jsonlines',
]);

function formOf(body: unknown): string {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(Object(body))) {
		for (const item of [value].flat()) form.append(name, typeof item === 'object' ? JSON.stringify(item) : String(item));
	}
	return form.toString();
}
