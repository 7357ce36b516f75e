import { headersIn } from './headers.ts';
import { prettyJson } from './literal.ts';
import type { SampleRequest } from './request.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Calls curl. `--fail-with-body` prints an error's body, and exits with 22. */
export function shell(request: SampleRequest): string {
	const headers = headersIn(request, { text: (value) => value, credential: (prefix, variable) => `${prefix}$${variable}` });
	const options = [
		...(request.method === 'GET' ? [] : [`--request ${request.method}`]),
		...headers.map(([name, value]) => {
			const header = `${name}: ${value}`;
			return `--header ${name === request.credential.header ? `"${header}"` : quoted(header)}`;
		}),
		...(request.json === undefined ? [] : [`--data ${quoted(prettyJson(request.json))}`]),
		...(request.form ?? []).map(
			({ name, value, file }) => `--form ${quoted(file ? `${name}=@${file};type=text/csv` : `${name}=${value}`)}`,
		),
	];
	return [`curl --fail-with-body --max-time 30 ${quoted(request.url)}`, ...options].join(' \\\n  ');
}
