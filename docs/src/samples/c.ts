import { headersIn } from './headers.ts';
import { doubleQuoted, indented, prettyJson } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

/** Uses libcurl, which prints the response's body to stdout. */
export function c(request: SampleRequest): string {
	const { method, url, json, form, credential } = request;
	const others = headersIn(request, { text: (value) => value, credential: () => '', without: [credential.header] });
	const call = [
		`const char *key = getenv("${credential.variable}");`,
		'char header[4096];',
		`int length = snprintf(header, sizeof header, "${credential.header}: ${credential.prefix}%s", key ? key : "");`,
		'if (!key || length >= (int)sizeof header) {',
		`  fputs("Set ${credential.variable} to a valid key.\\n", stderr);`,
		'  return 1;',
		'}',
		'CURL *curl = curl_easy_init();',
		'if (!curl) return 1;',
		'',
		'struct curl_slist *headers = curl_slist_append(NULL, header);',
		...others.map(([name, value]) => `headers = curl_slist_append(headers, ${doubleQuoted(`${name}: ${value}`)});`),
		`curl_easy_setopt(curl, CURLOPT_URL, ${doubleQuoted(url)});`,
		...(method === 'GET' ? [] : [`curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "${method}");`]),
		'curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);',
		'curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);',
		...(json === undefined ? [] : [`curl_easy_setopt(curl, CURLOPT_POSTFIELDS,\n${stringLines(prettyJson(json))});`]),
		...(form ? formLines(form) : []),
		'',
		'long status = 0;',
		'CURLcode result = curl_easy_perform(curl); // prints the body',
		'curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);',
		...(form ? ['curl_mime_free(mime);'] : []),
		'curl_slist_free_all(headers);',
		'curl_easy_cleanup(curl);',
		'if (result != CURLE_OK || status < 200 || status > 299) {',
		'  fprintf(stderr, "\\nStatus %ld: %s\\n", status, curl_easy_strerror(result));',
		'  return 1;',
		'}',
		'return 0;',
	].join('\n');
	const includes = ['curl/curl.h', 'stdio.h', 'stdlib.h'].map((name) => `#include <${name}>`).join('\n');
	return `${includes}\n\nint main(void) {\n${indented(call, '  ')}\n}`;
}

/** A string literal for each line, which the compiler joins. */
function stringLines(text: string): string {
	const lines = text.split('\n');
	return lines.map((line, at) => `  ${doubleQuoted(at < lines.length - 1 ? `${line}\n` : line)}`).join('\n');
}

function formLines(form: readonly FormField[]): string[] {
	const parts = form.flatMap(({ name, value, file }) => [
		'part = curl_mime_addpart(mime);',
		`curl_mime_name(part, "${name}");`,
		...(file
			? [`curl_mime_filedata(part, "${file}");`, 'curl_mime_type(part, "text/csv");']
			: [`curl_mime_data(part, ${doubleQuoted(value)}, CURL_ZERO_TERMINATED);`]),
	]);
	return [
		'curl_mime *mime = curl_mime_init(curl);',
		'curl_mimepart *part;',
		...parts,
		'curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);',
	];
}
