import { headersIn } from './headers.ts';
import { doubleQuoted, prettyJson } from './literal.ts';
import type { FormField, SampleRequest } from './request.ts';

const raw = (text: string): string => (text.includes('`') ? doubleQuoted(text) : `\`${text}\``);
const ERROR = ['\tif err != nil {', '\t\treturn err', '\t}'];

/** Uses net/http, and handles each error. */
export function go(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: (prefix, name) => (prefix ? `"${prefix}"+os.Getenv("${name}")` : `os.Getenv("${name}")`),
	});
	const imports = ['fmt', 'io', 'log', 'net/http', 'os', 'time', ...(json === undefined ? [] : ['strings'])];
	if (form) imports.push('bytes', 'mime/multipart');
	const body = form ? '&body' : json === undefined ? 'nil' : 'body';
	return [
		`package main\n\nimport (\n${imports
			.sort()
			.map((name) => `\t"${name}"`)
			.join('\n')}\n)\n`,
		'func main() {\n\tif err := run(); err != nil {\n\t\tlog.Fatal(err)\n\t}\n}\n',
		'func run() error {',
		...(json === undefined ? [] : [`\tbody := strings.NewReader(${raw(prettyJson(json))})`]),
		...(form ? formLines(form) : []),
		`\treq, err := http.NewRequest("${method}", ${doubleQuoted(url)}, ${body})`,
		...ERROR,
		...headers.map(([name, value]) => `\treq.Header.Set("${name}", ${value})`),
		...(form ? ['\treq.Header.Set("Content-Type", form.FormDataContentType())'] : []),
		...RESPONSE,
	].join('\n');
}

function formLines(form: readonly FormField[]): string[] {
	const fields = form.flatMap(({ name, value, file }) =>
		file
			? [
					`\tfile, err := os.Open("${file}")`,
					...ERROR,
					'\tdefer file.Close()',
					`\tpart, err := form.CreateFormFile("${name}", "${file}")`,
					...ERROR,
					'\tif _, err := io.Copy(part, file); err != nil {\n\t\treturn err\n\t}',
				]
			: [`\tif err := form.WriteField("${name}", ${doubleQuoted(value)}); err != nil {\n\t\treturn err\n\t}`],
	);
	return [
		'\tvar body bytes.Buffer\n\tform := multipart.NewWriter(&body)',
		...fields,
		'\tif err := form.Close(); err != nil {\n\t\treturn err\n\t}',
	];
}

const RESPONSE = [
	'\tclient := &http.Client{Timeout: 30 * time.Second}',
	'\tres, err := client.Do(req)',
	...ERROR,
	'\tdefer res.Body.Close()',
	'\tdata, err := io.ReadAll(res.Body)',
	...ERROR,
	'\tif res.StatusCode < 200 || res.StatusCode > 299 {',
	'\t\treturn fmt.Errorf("%s: %s", res.Status, data)',
	'\t}',
	'\tfmt.Println(string(data))',
	'\treturn nil',
	'}',
];
