import { headersIn } from './headers.ts';
import { block, type Literals, literal, singleQuoted } from './literal.ts';
import type { SampleRequest } from './request.ts';

const LITERALS: Literals = {
	object: ['[', ']'],
	list: ['[', ']'],
	pair: (name, value) => `'${name}' => ${value}`,
	string: singleQuoted,
	indent: '    ',
	trailingComma: true,
};

/** Uses PHP's cURL extension. */
export function php(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const headers = headersIn(request, { text: (value) => value, credential: (_, name) => `getenv('${name}')` }).map(
		([name, value]) => {
			const { header, prefix } = request.credential;
			return name === header ? `'${name}: ${prefix}' . ${value}` : singleQuoted(`${name}: ${value}`);
		},
	);
	const fields = form?.map(({ name, value, file }) =>
		LITERALS.pair(name, file ? `new CURLFile('${file}', 'text/csv')` : singleQuoted(value)),
	);
	const options = [
		...(method === 'GET' ? [] : [`CURLOPT_CUSTOMREQUEST => '${method}'`]),
		`CURLOPT_HTTPHEADER => ${block(LITERALS.list, headers, '    ', LITERALS)}`,
		...(json === undefined ? [] : [`CURLOPT_POSTFIELDS => json_encode(${literal(json, LITERALS, '    ')}, JSON_THROW_ON_ERROR)`]),
		...(fields ? [`CURLOPT_POSTFIELDS => ${block(LITERALS.list, fields, '    ', LITERALS)}`] : []),
		'CURLOPT_RETURNTRANSFER => true',
		'CURLOPT_TIMEOUT => 30',
	];
	return `<?php

$curl = curl_init(${singleQuoted(url)});
curl_setopt_array($curl, ${block(LITERALS.list, options, '', LITERALS)});
$body = curl_exec($curl);
if ($body === false) {
    throw new RuntimeException(curl_error($curl));
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status > 299) {
    throw new RuntimeException("$status $body");
}
echo $body, PHP_EOL;`;
}
