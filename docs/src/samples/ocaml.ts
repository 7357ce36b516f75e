import { headersIn } from './headers.ts';
import { doubleQuoted, prettyJson } from './literal.ts';
import { BOUNDARY, multipart } from './multipart.ts';
import type { FormField, SampleRequest } from './request.ts';

function quoted(text: string): string {
	const id = text.includes('|}') ? 'json' : '';
	return `{${id}|${text}|${id}}`;
}

/** Uses cohttp with Lwt. */
export function ocaml(request: SampleRequest): string {
	const { method, url, json, form } = request;
	const headers = headersIn(request, {
		text: doubleQuoted,
		credential: (prefix, name) => (prefix ? `"${prefix}" ^ Sys.getenv "${name}"` : `Sys.getenv "${name}"`),
	});
	if (form) headers.push(['Content-Type', `"multipart/form-data; boundary=${BOUNDARY}"`]);
	const body = form || json !== undefined ? ' ~body' : '';
	const pairs = headers.map(([name, value]) => `("${name}", ${value})`).join(';\n      ');
	return [
		'open Lwt.Syntax',
		'',
		'let call () =',
		`  let uri = Uri.of_string ${doubleQuoted(url)} in`,
		`  let headers =\n    Cohttp.Header.of_list [\n      ${pairs};\n    ] in`,
		...(json === undefined ? [] : [`  let body = Cohttp_lwt.Body.of_string ${quoted(prettyJson(json))} in`]),
		...(form ? formLines(form) : []),
		`  let* response, answer = Cohttp_lwt_unix.Client.call ~headers${body} \`${method} uri in`,
		'  let* text = Cohttp_lwt.Body.to_string answer in',
		'  let status = Cohttp.Response.status response in',
		'  if Cohttp.Code.(is_success (code_of_status status)) then Lwt_io.printl text',
		'  else Lwt.fail_with (Cohttp.Code.string_of_status status ^ " " ^ text)',
		'',
		'let () = Lwt_main.run (Lwt_unix.with_timeout 30. call)',
	].join('\n');
}

function formLines(form: readonly FormField[]): string[] {
	const pieces = multipart(form);
	const files = pieces.flatMap((piece) => ('file' in piece ? [piece.file] : []));
	const texts = pieces.map((piece) => ('file' in piece ? 'file' : piece.lines.map(doubleQuoted).join(';\n      ')));
	return [
		...files.map((file) => `  let* file = Lwt_io.with_file ~mode:Lwt_io.Input "${file}" Lwt_io.read in`),
		`  let body =\n    Cohttp_lwt.Body.of_string_list [\n      ${texts.join(';\n      ')};\n    ] in`,
	];
}
