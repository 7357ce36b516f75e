import { headersIn } from './headers.ts';
import { block, type Literals, literal, singleQuoted } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

const string = (text: string): string => singleQuoted(text).replaceAll('$', '\\$').replaceAll('\n', '\\n');

const LITERALS: Literals = {
	object: ['{', '}'],
	list: ['[', ']'],
	pair: (name, value) => `${string(name)}: ${value}`,
	string,
	indent: '  ',
	trailingComma: true,
};

/** Uses the package http. */
export function dart(request: SampleRequest): string {
	const { json, form } = request;
	const imports = ["import 'dart:io';", '', "import 'package:http/http.dart' as http;"];
	if (json !== undefined) imports.unshift("import 'dart:convert';");
	return [
		...imports,
		'',
		'Future<void> main() async {',
		...(form ? formLines(request, form) : callLines(request)),
		'  if (response.statusCode < 200 || response.statusCode > 299) {',
		// biome-ignore lint/suspicious/noTemplateCurlyInString: Dart's interpolation
		"    throw HttpException('${response.statusCode} ${response.body}');",
		'  }',
		'  print(response.body);',
		'}',
	].join('\n');
}

function headers(request: SampleRequest, indent: string): string {
	const found = headersIn(request, {
		text: string,
		credential: (prefix, name) =>
			prefix ? `'${prefix}\${Platform.environment['${name}']}'` : `Platform.environment['${name}']!`,
	});
	return block(
		LITERALS.object,
		found.map(([name, value]) => LITERALS.pair(name, value)),
		indent,
		LITERALS,
	);
}

function callLines(request: SampleRequest): string[] {
	const { method, url, json } = request;
	const options = [
		`Uri.parse(${string(url)})`,
		`headers: ${headers(request, '    ')}`,
		...(json === undefined ? [] : [`body: jsonEncode(${literal(json, LITERALS, '    ')})`]),
	];
	const call = block([`http.${method.toLowerCase()}(`, ')'], options, '  ', LITERALS);
	return [`  final response = await ${call}.timeout(const Duration(seconds: 30));`];
}

function formLines(request: SampleRequest, form: readonly FormField[]): string[] {
	return [
		`  final request = http.MultipartRequest('${request.method}', Uri.parse(${string(request.url)}))`,
		`    ..headers.addAll(${headers(request, '    ')});`,
		...form.map(({ name, value, file }) =>
			file
				? `  request.files.add(await http.MultipartFile.fromPath('${name}', '${file}'));`
				: `  request.fields['${name}'] = ${string(value)};`,
		),
		'  final sent = await request.send().timeout(const Duration(seconds: 30));',
		'  final response = await http.Response.fromStream(sent);',
	];
}
