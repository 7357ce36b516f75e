import { headersIn } from './headers.ts';
import { doubleQuoted, indented, prettyJson } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

/** Uses HttpClient. Compiles with .NET, .NET Framework and Mono. */
export function csharp(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const verb = method.charAt(0) + method.slice(1).toLowerCase();
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: (prefix, name) => (prefix ? `"${prefix}" + ${environment(name)}` : environment(name)),
		without: ['Content-Type'],
	});
	const call = [
		'var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };',
		`var request = new HttpRequestMessage(HttpMethod.${verb}, ${doubleQuoted(url)});`,
		...headers.map(([name, value]) => `request.Headers.Add("${name}", ${value});`),
		...(json === undefined ? [] : [`request.Content = new StringContent(${verbatim(json)}, Encoding.UTF8, "application/json");`]),
		...(form ? formLines(form) : []),
		'',
		'var response = await client.SendAsync(request);',
		'Console.WriteLine(await response.Content.ReadAsStringAsync());',
		'response.EnsureSuccessStatusCode();',
	];
	const namespaces = ['System', ...(form ? ['System.IO'] : []), 'System.Net.Http'];
	if (form) namespaces.push('System.Net.Http.Headers');
	if (json !== undefined) namespaces.push('System.Text');
	return [
		...[...namespaces, 'System.Threading.Tasks'].map((name) => `using ${name};`),
		'\nclass Program\n{\n    static void Main() => CallAsync().GetAwaiter().GetResult();\n',
		'    static async Task CallAsync()\n    {',
		// The lines of the JSON stay where they are: their indentation would be part of the string.
		...call.map((line) => (line.includes('@"') ? `        ${line}` : indented(line, '        '))),
		'    }\n}',
	].join('\n');
}

const environment = (name: string): string => `Environment.GetEnvironmentVariable("${name}")`;

const verbatim = (json: unknown): string => `@"${prettyJson(json).replaceAll('"', '""')}"`;

function formLines(form: readonly FormField[]): string[] {
	const fields = form.flatMap(({ name, value, file }) =>
		file
			? [
					`var file = new StreamContent(File.OpenRead("${file}"));`,
					'file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");',
					`form.Add(file, "${name}", "${file}");`,
				]
			: [`form.Add(new StringContent(${doubleQuoted(value)}), "${name}");`],
	);
	return ['var form = new MultipartFormDataContent();', ...fields, 'request.Content = form;'];
}
