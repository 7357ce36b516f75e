import { headersIn } from './headers.ts';
import { block, type Literals, literal, singleQuoted } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

const LITERALS: Literals = {
	object: ['{', '}'],
	list: ['[', ']'],
	pair: (name, value) => (/^[A-Za-z_]\w*$/.test(name) ? `${name}: ${value}` : `${singleQuoted(name)}: ${value}`),
	string: singleQuoted,
	null: 'nil',
	indent: '  ',
	trailingComma: false,
};

/** Uses net/http of the standard library. */
export function ruby(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const verb = method.charAt(0) + method.slice(1).toLowerCase();
	const headers = headersIn(request, {
		text: singleQuoted,
		credential: (prefix, name) => (prefix ? `"${prefix}#{ENV.fetch('${name}')}"` : `ENV.fetch('${name}')`),
	});
	return [
		...(json === undefined ? [] : ["require 'json'"]),
		"require 'net/http'",
		'',
		`uri = URI(${singleQuoted(url)})`,
		`request = Net::HTTP::${verb}.new(uri)`,
		...headers.map(([name, value]) => `request['${name}'] = ${value}`),
		...(json === undefined ? [] : [`request.body = JSON.generate(${literal(json, LITERALS)})`]),
		...(form ? [formLine(form)] : []),
		"options = { use_ssl: uri.scheme == 'https', open_timeout: 10, read_timeout: 30 }",
		'response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }',
		'abort "#{response.code} #{response.body}" unless response.is_a?(Net::HTTPSuccess)',
		'puts response.body',
	].join('\n');
}

function formLine(form: readonly FormField[]): string {
	const fields = form.map(({ name, value, file }) =>
		file
			? `['${name}', File.open('${file}'), { filename: '${file}', content_type: 'text/csv' }]`
			: `['${name}', ${singleQuoted(value)}]`,
	);
	return `request.set_form(${block(LITERALS.list, fields, '', LITERALS)}, 'multipart/form-data')`;
}
