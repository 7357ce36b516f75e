import { headersIn } from './headers.ts';
import { doubleQuoted, prettyJson } from './literal.ts';
import { BOUNDARY, multipart } from './multipart.ts';
import type { FormField, SampleRequest } from './request.ts';

/** Uses URLSession, at the top level of a script. */
export function swift(request: SampleRequest): string {
	const { method, url, json, form, credential } = request;
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: (prefix) => (prefix ? `"${prefix}\\(key)"` : 'key'),
	});
	if (form) headers.push(['Content-Type', `"multipart/form-data; boundary=${BOUNDARY}"`]);
	return [
		'import Foundation',
		'',
		`let key = ProcessInfo.processInfo.environment["${credential.variable}"] ?? ""`,
		`var request = URLRequest(url: URL(string: ${doubleQuoted(url)})!, timeoutInterval: 30)`,
		`request.httpMethod = "${method}"`,
		...headers.map(([name, value]) => `request.setValue(${value}, forHTTPHeaderField: "${name}")`),
		...(json === undefined ? [] : [`request.httpBody = Data(#"""\n${prettyJson(json)}\n"""#.utf8)`]),
		...(form ? formLines(form) : []),
		'',
		'let (data, response) = try await URLSession.shared.data(for: request)',
		'let text = String(decoding: data, as: UTF8.self)',
		'guard let status = (response as? HTTPURLResponse)?.statusCode, (200..<300).contains(status) else {',
		'    FileHandle.standardError.write(Data("\\(response)\\n\\(text)\\n".utf8))',
		'    exit(1)',
		'}',
		'print(text)',
	].join('\n');
}

function formLines(form: readonly FormField[]): string[] {
	const appended = multipart(form).flatMap((piece) =>
		'file' in piece
			? [`body.append(try Data(contentsOf: URL(fileURLWithPath: "${piece.file}")))`]
			: piece.lines.map((line) => `body.append(Data(${doubleQuoted(line)}.utf8))`),
	);
	return ['var body = Data()', ...appended, 'request.httpBody = body'];
}
