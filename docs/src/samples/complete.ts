/**
 * Completes the generator's samples. A reader copies a sample and runs it, so it must be a complete program, print the
 * response, and send the file that it names. Each comment states what the generated sample lacks. A function throws when
 * the generator's output no longer has that fault.
 */
import type { SampleRequest } from './request.ts';

function replace(source: string, fault: string | RegExp, fix: string): string {
	const result = source.replace(fault, () => fix);
	if (result === source)
		throw new Error(
			`The generator no longer prints ${fault}. Update docs/src/samples/complete.ts for its new output:\n${source}`,
		);
	return result;
}

/** It doesn't wait for the response, prints nothing, and sends an empty file. */
export function javascript(source: string, { form }: SampleRequest): string {
	const awaited = replace(source, /^fetch\(/m, 'const response = await fetch(');
	const program = `${awaited}\n\nconsole.log(response.status, await response.text())`;
	if (!form) return program;
	const opened = replace(program, 'new Blob([])', "await openAsBlob('members.csv', { type: 'text/csv' })");
	return `import { openAsBlob } from 'node:fs'\n\n${opened}`;
}

/** It lacks the import, ignores the response and prints nothing. */
export function python(source: string): string {
	return `import requests\n\nresponse = ${source.trim()}\nprint(response.status_code, response.text)`;
}

/** It lacks the imports and the class. */
export function java(source: string, { form }: SampleRequest): string {
	const named = form ? replace(source, 'new java.io.File(', 'new File(') : source;
	const body = named.trim().replace(/^(?=.)/gm, '    ');
	const imports = form ? 'import java.io.File;\nimport java.io.IOException;' : 'import java.io.IOException;';
	return `${imports}\nimport okhttp3.*;\n\nclass Call {\n  public static void main(String[] args) throws IOException {\n${body}\n  }\n}`;
}

/** It has a placeholder in place of the file's content. */
export function swift(source: string, { form }: SampleRequest): string {
	if (!form) return source;
	const file = 'body.append(try Data(contentsOf: URL(fileURLWithPath: "members.csv")))\nappendToBody("\\r\\n")';
	return replace(source, 'appendToBody("<# File data for members.csv #>\\r\\n")', file);
}

/** It ignores a connection error, and then panics on a nil pointer. */
export function go(source: string): string {
	const checked = replace(
		source,
		'res, _ := http.DefaultClient.Do(req)',
		'res, err := http.DefaultClient.Do(req)\n\tif err != nil {\n\t\tpanic(err)\n\t}',
	);
	return replace(replace(checked, '\tfmt.Println(res)\n', '\tfmt.Println(res.Status)\n'), '\n\n}', '\n}');
}

/** It lacks the opening tag, and for forms calls functions of C's libcurl that PHP does not have. */
export function php(source: string, { form }: SampleRequest): string {
	if (!form) return `<?php\n\n${source.trim()}`;
	const fields = form.map(({ name, value, file }) =>
		file ? `  '${name}' => new CURLFile('${file}', 'text/csv'),` : `  '${name}' => '${value}',`,
	);
	const post = `curl_setopt($ch, CURLOPT_POSTFIELDS, [\n${fields.join('\n')}\n]);`;
	const mime = /\$mime = curl_mime_init[\s\S]*CURLOPT_MIMEPOST, \$mime\);/;
	return `<?php\n\n${replace(replace(source, mime, post), 'curl_mime_free($mime);\n', '').trim()}`;
}

/** It lacks the header Content-Length and the file's content. */
export function http(source: string, { form }: SampleRequest): string {
	const [head = '', ...rest] = source.replaceAll('\r\n', '\n').split('\n\n');
	let body = rest.join('\n\n').trim();
	for (const { file, value } of form ?? [])
		if (file) body = replace(body, 'Content-Type: text/csv\n', `Content-Type: text/csv\n\n${value.trimEnd()}`);
	if (body === '') return `${head.trim()}\n\n`;
	const length = Buffer.byteLength(form ? `${body}\n`.replaceAll('\n', '\r\n') : body);
	return `${head.trim()}\nContent-Length: ${length}\n\n${body}`;
}

/** It lacks the `using` directives, and prints nothing. */
export function csharp(source: string): string {
	const using = source.includes('AuthenticationHeaderValue') || source.includes('MediaTypeHeaderValue');
	const program = `${source.trim()}\n\nConsole.WriteLine(await response.Content.ReadAsStringAsync());`;
	return using ? `using System.Net.Http.Headers;\n\n${program}` : program;
}

/** It lacks `main`, logs the response's headers instead of its body, and exits before the response arrives. */
export function objectiveC(source: string): string {
	const logBody = 'NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);';
	const logHeaders = /NSHTTPURLResponse \*httpResponse = \(NSHTTPURLResponse \*\) response;\n\s*NSLog\(@"%@", httpResponse\);/;
	const body = replace(source, logHeaders, logBody).replace('#import <Foundation/Foundation.h>', '').trim();
	const indented = body.replace(/^(?=.)/gm, '    ');
	const wait = '    [[NSRunLoop currentRunLoop] runUntilDate:[NSDate dateWithTimeIntervalSinceNow:10]];';
	return `#import <Foundation/Foundation.h>\n\nint main(void) {\n  @autoreleasepool {\n${indented}\n${wait}\n  }\n  return 0;\n}`;
}

/** Its heredoc interprets the escape sequences that belong to the JSON. */
export function ruby(source: string, { json }: SampleRequest): string {
	return json === undefined ? source : replace(source, '<<~JSON', "<<~'JSON'");
}

/** It sends a form without its file, and not as multipart. */
export function dart(source: string, { form, url, method }: SampleRequest): string {
	if (!form) return source;
	const fields = form.map(({ name, value, file }) =>
		file
			? `  request.files.add(await http.MultipartFile.fromPath('${name}', '${file}'));`
			: `  request.fields['${name}'] = '${value}';`,
	);
	const sent = [
		`  final request = http.MultipartRequest('${method}', Uri.parse('${url}'))..headers.addAll(headers);`,
		...fields,
		'  final response = await http.Response.fromStream(await request.send());',
	];
	return replace(source, /\s+final body = [\s\S]*?final response = [^\n]*/, `\n\n${sent.join('\n')}`);
}
