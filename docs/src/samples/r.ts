import { headersIn } from './headers.ts';
import { block, doubleQuoted, type Literals, literal } from './literal.ts';
import type { SampleRequest } from './request.ts';

const name = (text: string): string => (/^[A-Za-z][\w.]*$/.test(text) ? text : `\`${text}\``);

const LITERALS: Literals = {
	object: ['list(', ')'],
	list: ['list(', ')'],
	pair: (key, value) => `${name(key)} = ${value}`,
	string: doubleQuoted,
	true: 'TRUE',
	false: 'FALSE',
	null: 'NULL',
	indent: '  ',
	trailingComma: false,
};

/** Uses httr2, whose `req_perform()` raises an error for a status of 400 or more. */
export function r(request: SampleRequest): string {
	const { method, url, json, form, credential } = request;
	const key = `Sys.getenv("${credential.variable}")`;
	const bearer = credential.prefix === 'Bearer ';
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: () => key,
		without: ['Content-Type', ...(bearer ? [credential.header] : [])],
	});
	const fields = form?.map(({ name: field, value, file }) =>
		LITERALS.pair(field, file ? `curl::form_file("${file}", type = "text/csv")` : doubleQuoted(value)),
	);
	const steps = [
		`request(${doubleQuoted(url)})`,
		...(method === 'GET' ? [] : [`req_method("${method}")`]),
		...(bearer ? [`req_auth_bearer_token(${key})`] : []),
		...(headers.length > 0 ? [`req_headers(${headers.map(([header, value]) => LITERALS.pair(header, value)).join(', ')})`] : []),
		...(json === undefined ? [] : [`req_body_json(${literal(json, LITERALS, '  ')})`]),
		...(fields ? ['req_body_multipart(!!!fields)'] : []),
		'req_timeout(30)',
		'req_error(body = \\(response) resp_body_string(response))',
		'req_perform()',
	];
	// httr2 0.2 takes a field named `data` for a parameter of its own, unless the fields are spliced.
	const list = fields ? `fields <- ${block(LITERALS.list, fields, '', LITERALS)}\n` : '';
	return `library(httr2)\n\n${list}response <- ${steps.join(' |>\n  ')}\ncat(resp_body_string(response), "\\n")`;
}
