import type { FormField } from './request.ts';

/** Separates the parts of a form, in the languages whose HTTP library writes no forms. */
export const BOUNDARY = 'returning-ai-form';

/** Lines of a multipart body, or the file whose content stands between them. */
export type Piece = { lines: string[] } | { file: string };

/** The body of a form. Each line ends with CRLF. */
export function multipart(form: readonly FormField[]): Piece[] {
	const pieces: Piece[] = [];
	let lines: string[] = [];
	for (const { name, value, file } of form) {
		lines.push(`--${BOUNDARY}\r\n`);
		if (file === undefined) {
			lines.push(`Content-Disposition: form-data; name="${name}"\r\n`, '\r\n', `${value}\r\n`);
			continue;
		}
		lines.push(`Content-Disposition: form-data; name="${name}"; filename="${file}"\r\n`, 'Content-Type: text/csv\r\n', '\r\n');
		pieces.push({ lines }, { file });
		lines = ['\r\n'];
	}
	return [...pieces, { lines: [...lines, `--${BOUNDARY}--\r\n`] }];
}
