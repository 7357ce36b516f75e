import { headersIn } from './headers.ts';
import { block, type Literals, literal, singleQuoted } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

const quoted = (text: string): string => singleQuoted(text).replaceAll('\n', '\\n');

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name));

const LITERALS: Literals = {
	object: ['{', '}'],
	list: ['[', ']'],
	pair: (name, value) => `${key(name)}: ${value}`,
	string: quoted,
	indent: '  ',
	trailingComma: true,
};

/** Calls `fetch` in Node. */
export function javascript(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const headers = headersIn(request, {
		text: quoted,
		credential: (prefix, name) => (prefix ? `\`${prefix}\${process.env.${name}}\`` : `process.env.${name}`),
	});
	const options = [
		...(method === 'GET' ? [] : [`method: '${method}'`]),
		`headers: ${block(
			LITERALS.object,
			headers.map(([name, value]) => LITERALS.pair(name, value)),
			'  ',
			LITERALS,
		)}`,
		...(json === undefined ? [] : [`body: JSON.stringify(${literal(json, LITERALS, '  ')})`]),
		...(form ? ['body: form'] : []),
		'signal: AbortSignal.timeout(30_000)',
	];
	return [
		...(form ? formLines(form) : []),
		`const response = await fetch(${quoted(url)}, ${block(LITERALS.object, options, '', LITERALS)});`,
		// biome-ignore lint/suspicious/noTemplateCurlyInString: the sample's template
		'if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
		'console.log(await response.json());',
	].join('\n');
}

function formLines(form: readonly FormField[]): string[] {
	return [
		"import { openAsBlob } from 'node:fs';",
		'',
		'const form = new FormData();',
		...form.map(({ name, value, file }) =>
			file
				? `form.append('${name}', await openAsBlob('${file}', { type: 'text/csv' }), '${file}');`
				: `form.append('${name}', ${quoted(value)});`,
		),
	];
}
