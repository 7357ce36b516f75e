/**
 * The compilers and libraries that the samples need. Vitest checks them before the first test. Run as a program, it prints their
 * packages on Debian and Ubuntu.
 */
import { spawnSync } from 'node:child_process';
import { missingPrerequisites } from '@returning-ai/testing/prerequisites';

const runs = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const bash = (command: string): boolean => runs('bash', '-c', command);

const need = (language: string, name: string, debian: string, isThere: () => boolean) => ({
	name,
	use: `runs the ${language} samples`,
	debian,
	isThere,
});

const PREREQUISITES = [
	need('Shell', 'curl', 'curl', () => runs('curl', '--version')),
	need('Python', 'Python with requests', 'python3-requests', () => runs('python3', '-c', 'import requests')),
	need('Java', 'a JDK, 17 or newer', 'default-jdk-headless', () => runs('javac', '--release', '17', '--version')),
	need('Go', 'Go', 'golang-go', () => runs('go', 'version')),
	need('PHP', 'PHP with cURL', 'php-cli php-curl', () => runs('php', '-r', "exit((int) !extension_loaded('curl'));")),
	need('C', 'gcc with libcurl', 'gcc libc6-dev libcurl4-openssl-dev', () => bash('echo "#include <curl/curl.h>" | gcc -E -')),
	need(
		'C#',
		'Mono',
		'mono-mcs mono-runtime libmono-system-net-http4.0-cil',
		() => runs('mcs', '--version') && runs('mono', '-V'),
	),
	need('Objective-C', 'clang with GNUstep', 'clang gobjc libblocksruntime-dev libgnustep-base-dev', () =>
		bash('clang --version && gnustep-config --base-libs && echo "#include <Block.h>" | clang -E -'),
	),
	need('Ruby', 'Ruby', 'ruby', () => runs('ruby', '-e', "require 'net/http'")),
	need('OCaml', 'OCaml with cohttp', 'ocaml-nox ocaml-findlib libcohttp-lwt-unix-ocaml-dev', () =>
		runs('ocamlfind', 'query', 'cohttp-lwt-unix'),
	),
	need('R', 'R with httr2', 'r-base-core r-cran-httr2 r-cran-jsonlite', () =>
		runs('Rscript', '-e', 'library(httr2); library(jsonlite)'),
	),
];

/** Vitest calls this before the first test. */
export default function setup(): void {
	const missing = missingPrerequisites(PREREQUISITES);
	if (missing.length > 0) throw new Error(missing.join('\n'));
}

if (import.meta.main) console.log(PREREQUISITES.map(({ debian }) => debian).join(' '));
