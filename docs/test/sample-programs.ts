/** How the sample of each language is compiled and run. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OperationId } from '@returning-ai/codegen/example-request';
import type { Mock } from '@returning-ai/mock';
import { PLACEHOLDERS, sampleRequest } from '../src/samples/request.ts';

const execute = promisify(execFile);

export interface Program {
	/** Replaces the production host in a sample by the mock. */
	redirect: (source: string, id: OperationId, mock: Mock) => string;
	/** Runs a sample in a folder of its own. Returns what it printed; throws when it fails, or prints a warning of a deprecated call. */
	run: (source: string, folder: string, mock: Mock) => Promise<string>;
}

const environment = {
	...process.env,
	...Object.fromEntries(Object.values(PLACEHOLDERS).map(({ variable, option }) => [variable, `rai_test_${option}`])),
};

/** Runs a program. The timeout ends only one that hangs. */
export async function run(command: readonly string[], folder: string): Promise<string> {
	const [file = '', ...args] = command;
	const options = { cwd: folder, env: environment, timeout: 120_000, killSignal: 'SIGKILL' } as const;
	const { stdout, stderr } = await execute(file, args, options);
	return stdout + stderr;
}

/** A file that is compiled and run by commands in its folder. */
function program(file: string, ...commands: string[][]): Program {
	return {
		redirect: onMock,
		async run(source, folder) {
			writeFileSync(join(folder, file), `${source}\n`);
			let output = '';
			for (const command of commands) {
				output = await run(command, folder);
				if (/deprecat/i.test(output)) throw new Error(`${command.join(' ')} printed:\n${output}`);
			}
			return output;
		},
	};
}

const SHIM = join(import.meta.dirname, 'languages/gnustep');
/** GNUstep's headers need those of gcc's Objective-C, which clang does not search. */
const COMPILE_OBJECTIVE_C = `clang $(gnustep-config --objc-flags) -Wno-deprecated -fblocks -I '${SHIM}' -include '${SHIM}/url-session.h' \
-idirafter "$(gcc -print-file-name=include)" call.m -o call $(gnustep-config --base-libs) -lBlocksRuntime`;

/** By label. Swift and Dart are missing: Debian has no package of them. */
export const PROGRAMS: Readonly<Record<string, Program>> = {
	TypeScript: { ...program('call.ts', [process.execPath, 'call.ts']), redirect: clientOnMock },
	CLI: { ...program('call.sh', ['bash', 'call.sh']), redirect: commandOnMock },
	Shell: program('call.sh', ['bash', 'call.sh']),
	JavaScript: program('call.mjs', [process.execPath, 'call.mjs']),
	Java: program('Call.java', ['javac', '-Xlint:all', '-Werror', 'Call.java'], ['java', 'Call']),
	Go: program(
		'call.go',
		['bash', '-c', 'difference=$(gofmt -d call.go) && test -z "$difference" || { echo "$difference" >&2; exit 1; }'],
		['go', 'vet', 'call.go'],
		['go', 'build', 'call.go'],
		['./call'],
	),
	PHP: program('call.php', ['php', '-d', 'display_errors=stderr', '-d', 'error_reporting=-1', 'call.php']),
	Python: program('call.py', ['python3', '-W', 'error', 'call.py']),
	HTTP: { redirect: pathOnMock, run: (source, _, mock) => overSocket(source, mock) },
	C: program('call.c', ['gcc', '-std=c11', '-Wall', '-Wextra', '-Werror', 'call.c', '-o', 'call', '-lcurl'], ['./call']),
	'C#': program('call.cs', ['mcs', '-warnaserror', '-r:System.Net.Http.dll', 'call.cs'], ['mono', 'call.exe']),
	'Objective-C': program('call.m', ['bash', '-c', COMPILE_OBJECTIVE_C], ['./call']),
	Ruby: program('call.rb', ['ruby', '-w', 'call.rb']),
	OCaml: program(
		'call.ml',
		['ocamlfind', 'ocamlopt', '-thread', '-package', 'cohttp-lwt-unix', '-linkpkg', 'call.ml', '-o', 'call'],
		['./call'],
	),
	R: program('call.R', ['Rscript', 'call.R']),
};

function onMock(source: string, id: OperationId, mock: Mock): string {
	const { server } = sampleRequest(id);
	if (!source.includes(server)) throw new Error(`The sample of ${id} does not contain ${server}.`);
	return source.replaceAll(server, mock.url);
}

function clientOnMock(source: string, _: OperationId, mock: Mock): string {
	return source.replace(/\tbaseUrl: .*\n/, '').replace('createClient({\n', `createClient({\n\tbaseUrl: '${mock.url}',\n`);
}

/** The terminal would ask before a deletion. */
function commandOnMock(source: string, _: OperationId, mock: Mock): string {
	return `${source.replace(/ \\\n {2}--base-url .*/, '')} --base-url ${mock.url} --yes`;
}

/** An HTTP request line contains only the path. The mock serves it without the server's path prefix. */
function pathOnMock(source: string, id: OperationId): string {
	const prefix = new URL(sampleRequest(id).server).pathname.replace(/\/$/, '');
	return source.replace(` ${prefix}/`, ' /');
}

function overSocket(request: string, { url }: { url: string }): Promise<string> {
	return new Promise((resolve, reject) => {
		const { port, hostname } = new URL(url);
		const [head = '', ...body] = request.split('\n\n');
		const text = `${head}\nConnection: close\n\n${body.join('\n\n')}`;
		// The lines of a multipart form end with CRLF, as the headers' do. The JSON has one line.
		const socket = connect(Number(port), hostname, () =>
			socket.write(`${text.replaceAll('\n', '\r\n')}${head.includes('multipart') ? '\r\n' : ''}`),
		);
		let response = '';
		socket.setEncoding('utf8').on('data', (chunk: string) => {
			response += chunk;
		});
		socket
			.on('end', () => (response.startsWith('HTTP/1.1 2') ? resolve(response) : reject(new Error(response))))
			.on('error', reject);
		socket.setTimeout(60_000, () => reject(new Error(`No response within 60 s to:\n${request}`)));
	});
}
