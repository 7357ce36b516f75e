import { headersIn } from './headers.ts';
import { doubleQuoted, indented, prettyJson } from './literal.ts';
import { BOUNDARY, multipart } from './multipart.ts';
import type { FormField, SampleRequest } from './request.ts';

/** Uses the JDK's own HTTP client, so that the program needs no other library. Needs Java 17. */
export function java(request: SampleRequest): string {
	const { method, url, form } = request;
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: (prefix, name) => (prefix ? `"${prefix}" + System.getenv("${name}")` : `System.getenv("${name}")`),
	});
	if (form) headers.push(['Content-Type', `"multipart/form-data; boundary=${BOUNDARY}"`]);
	const sent = methodCall(method, body(request));
	const call = [
		`var request = HttpRequest.newBuilder(URI.create(${doubleQuoted(url)}))`,
		'    .timeout(Duration.ofSeconds(30))',
		...headers.map(([name, value]) => `    .header("${name}", ${value})`),
		`    ${sent}`,
		'    .build();',
		'var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());',
		'if (response.statusCode() < 200 || response.statusCode() > 299) {',
		'  throw new IOException(response.statusCode() + " " + response.body());',
		'}',
		'System.out.println(response.body());',
	].join('\n');
	return [
		'import java.io.IOException;',
		'import java.net.URI;',
		'import java.net.http.HttpClient;',
		'import java.net.http.HttpRequest;',
		...(sent.includes('BodyPublishers') ? ['import java.net.http.HttpRequest.BodyPublishers;'] : []),
		'import java.net.http.HttpResponse.BodyHandlers;',
		...(form ? ['import java.nio.file.Path;'] : []),
		'import java.time.Duration;',
		'',
		'class Call {',
		'  public static void main(String[] args) throws IOException, InterruptedException {',
		indented(call, '    '),
		'  }',
		'}',
	].join('\n');
}

function body({ json, form }: SampleRequest): string | undefined {
	if (form) return formBody(form);
	return json === undefined ? undefined : `BodyPublishers.ofString(${textBlock(json)})`;
}

/** `.GET()` and `.POST(body)` exist for the usual methods, with or without a body. */
function methodCall(method: string, publisher: string | undefined): string {
	const usual = publisher === undefined ? ['GET', 'DELETE'] : ['POST', 'PUT'];
	if (usual.includes(method)) return `.${method}(${publisher ?? ''})`;
	return `.method("${method}", ${publisher ?? 'BodyPublishers.noBody()'})`;
}

function textBlock(json: unknown): string {
	const text = prettyJson(json).replaceAll('\\', '\\\\').replaceAll('"""', '\\"""');
	return `"""\n${indented(text, '        ')}"""`;
}

function formBody(form: readonly FormField[]): string {
	const publishers = multipart(form).map((piece) => {
		if ('file' in piece) return `BodyPublishers.ofFile(Path.of("${piece.file}"))`;
		return `BodyPublishers.ofString(${piece.lines.map(doubleQuoted).join('\n            + ')})`;
	});
	return `BodyPublishers.concat(\n        ${publishers.join(',\n        ')})`;
}
