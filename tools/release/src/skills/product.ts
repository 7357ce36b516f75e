import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ts } from '@returning-ai/codegen/typescript';
import { operations } from '@returning-ai/spec/operations';
import { root } from '@returning-ai/testing/files';

const run = promisify(execFile);

/** The packages as built: what a skill may name. */
export interface Product {
	readonly operationIds: ReadonlySet<string>;
	/** The names in the declarations of spec, types, client and mock: exports, methods, options, and the values of string types. */
	readonly names: ReadonlySet<string>;
	/** The code of the CLI, which names its environment variables. */
	readonly cliCode: string;
	readonly mockHelp: string;
	/** What the CLI prints for these words and `--help`. */
	cliHelp(words: readonly string[]): Promise<string>;
}

/** Reads the packages. They must be built. */
export async function readProduct(): Promise<Product> {
	const helps = new Map<string, Promise<string>>();
	return {
		operationIds: new Set(Object.keys(operations)),
		names: new Set(['spec', 'packages/types', 'packages/client', 'packages/mock'].flatMap(namesIn)),
		cliCode: filesIn('packages/cli', '.js').join('\n'),
		mockHelp: await output('mock', 'returning-ai-mock', ['--help']),
		cliHelp(words) {
			const key = words.join(' ');
			const help = helps.get(key) ?? output('cli', 'returning-ai', [...words, '--help']);
			helps.set(key, help);
			return help;
		},
	};
}

async function output(folder: string, bin: string, args: readonly string[]): Promise<string> {
	const { stdout } = await run(process.execPath, [join(root, `packages/${folder}/bin/${bin}.js`), ...args]);
	return stdout;
}

function namesIn(path: string): string[] {
	return filesIn(path, '.d.ts').flatMap(namesOf);
}

function filesIn(path: string, ending: string): string[] {
	const folder = join(root, path, 'dist');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending) && !/^cjs[\\/]/.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The identifiers and the string literals of TypeScript, without keywords and comments. */
export function namesOf(code: string): string[] {
	return [...tokensOf(code)].flatMap(({ kind, text }) =>
		kind === ts.SyntaxKind.Identifier || kind === ts.SyntaxKind.StringLiteral ? [text] : [],
	);
}

/** The identifiers of TypeScript. */
export function identifiersOf(code: string): string[] {
	return [...tokensOf(code)].flatMap(({ kind, text }) => (kind === ts.SyntaxKind.Identifier ? [text] : []));
}

function* tokensOf(code: string): Generator<{ kind: ts.SyntaxKind; text: string }> {
	const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code);
	for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
		yield { kind, text: scanner.getTokenValue() };
}
