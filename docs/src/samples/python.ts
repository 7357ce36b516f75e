import { headersIn } from './headers.ts';
import { block, doubleQuoted, indented, type Literals, literal } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

const LITERALS: Literals = {
	object: ['{', '}'],
	list: ['[', ']'],
	pair: (name, value) => `"${name}": ${value}`,
	string: doubleQuoted,
	true: 'True',
	false: 'False',
	null: 'None',
	indent: '    ',
	trailingComma: true,
};

/** Calls requests, which writes the content type. */
export function python(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: (prefix, name) => (prefix ? `f"${prefix}{os.environ['${name}']}"` : `os.environ["${name}"]`),
		without: ['Content-Type'],
	});
	const options = [
		doubleQuoted(url),
		`headers={${headers.map(([name, value]) => LITERALS.pair(name, value)).join(', ')}}`,
		...(json === undefined ? [] : [`json=${literal(json, LITERALS, '    ')}`]),
		...(form ? formOptions(form) : []),
		'timeout=30',
	];
	const call = `response = ${block([`requests.${method.toLowerCase()}(`, ')'], options, '', LITERALS)}`;
	const file = form?.find((field) => field.file)?.file;
	return [
		'import os',
		'',
		'import requests',
		'',
		file ? `with open("${file}", "rb") as file:\n${indented(call, '    ')}` : call,
		'response.raise_for_status()',
		'print(response.json())',
	].join('\n');
}

function formOptions(form: readonly FormField[]): string[] {
	const files = form.filter(({ file }) => file).map(({ name, file }) => `"${name}": ("${file}", file, "text/csv")`);
	const fields = form.filter(({ file }) => !file).map(({ name, value }) => `"${name}": ${doubleQuoted(value)}`);
	return [`files={${files.join(', ')}}`, ...(fields.length > 0 ? [`data={${fields.join(', ')}}`] : [])];
}
