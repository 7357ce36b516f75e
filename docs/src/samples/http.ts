import { BOUNDARY, multipart } from './multipart.ts';
import type { SampleRequest } from './request.ts';

/** The request itself. The JSON has one line, so that its length does not depend on how lines end. */
export function http({ method, url, headers, json, form }: SampleRequest): string {
	const { host, pathname, search } = new URL(url);
	const body = form ? formBody(form) : json === undefined ? '' : JSON.stringify(json);
	const length = Buffer.byteLength(body);
	const head = [
		`${method} ${pathname}${search} HTTP/1.1`,
		`Host: ${host}`,
		...headers.map(([name, value]) => `${name}: ${value}`),
		...(form ? [`Content-Type: multipart/form-data; boundary=${BOUNDARY}`] : []),
		...(length > 0 ? [`Content-Length: ${length}`] : []),
	];
	return [...head, '', body.replaceAll('\r\n', '\n')].join('\n');
}

/** Its lines end with CRLF, those of the file, too. */
function formBody(form: NonNullable<SampleRequest['form']>): string {
	const content =
		form
			.find(({ file }) => file)
			?.value.trimEnd()
			.replaceAll('\n', '\r\n') ?? '';
	return multipart(form)
		.map((piece) => ('file' in piece ? content : piece.lines.join('')))
		.join('');
}
