/** Ten generators make a program from the document of each family. It compiles under `strict`, and calls production. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from '@returning-ai/testing/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchGenerators, GENERATORS, type Generator } from '../generators.ts';

const run = promisify(execFile);

const FAMILIES = ['system', 'integration', 'application'] as const;
type Family = (typeof FAMILIES)[number];

const PRODUCTION: Readonly<Record<Family, string>> = {
	system: 'https://rai-api.returning.ai',
	integration: 'https://integration.returning.ai',
	application: 'https://application.returning.ai',
};

const ENVIRONMENT = { DO_NOT_TRACK: '1', KUBB_DISABLE_TELEMETRY: '1', NO_COLOR: '1' };

const COMPILER_OPTIONS = {
	strict: true,
	noEmit: true,
	target: 'es2022',
	module: 'esnext',
	moduleResolution: 'bundler',
	lib: ['es2022', 'dom', 'dom.iterable'],
	types: [],
	// kubb imports files by their whole name.
	allowImportingTsExtensions: true,
	// The declarations of the packages that the programs import are not ours to check.
	skipLibCheck: true,
};

let modules: string;
let home: string;
beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-generators-'));
	modules = join(await fetchGenerators(), 'node_modules');
	symlinkSync(modules, join(home, 'node_modules'), 'junction');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs a generator in a folder of its own. Returns the folder. */
async function generate({ name, edition, command, config }: Generator, family: Family): Promise<string> {
	const folder = join(home, `${name.replace(/\W+/g, '-')}-${family}`);
	mkdirSync(join(folder, 'out'), { recursive: true });
	const document = edition === '3.0' ? `${family}.openapi-3.0.json` : `${family}.openapi.json`;
	cpSync(fileURLToPath(import.meta.resolve(`@returning-ai/spec/${document}`)), join(folder, 'document.json'));
	if (config !== undefined) cpSync(join(import.meta.dirname, '..', config), join(folder, config));
	const [program = '', ...args] = command;
	const options = { cwd: folder, env: { ...process.env, ...ENVIRONMENT }, maxBuffer: 2 ** 28 };
	await run(process.execPath, [join(modules, program), ...args], options);
	return folder;
}

/** The errors of `tsc --strict`. */
async function strictErrors(folder: string): Promise<string[]> {
	const config = { compilerOptions: COMPILER_OPTIONS, include: ['out/**/*.ts'] };
	writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
	const tsc = join(root, 'node_modules/typescript/bin/tsc');
	const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => error);
	return stdout.split('\n').filter((line) => line.includes('error TS'));
}

function generatedText(folder: string, file = ''): string {
	if (file !== '') return readFileSync(join(folder, 'out', file), 'utf8');
	const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	return files.map((name) => readFileSync(join(folder, 'out', name), 'utf8')).join('\n');
}

describe.concurrent.each(GENERATORS)('$name, from the edition in OpenAPI $edition,', (generator) => {
	it.each(FAMILIES)('makes a program for %s that compiles under strict and calls production', async (family) => {
		const folder = await generate(generator, family);
		const text = generatedText(folder);
		expect(text.length).toBeGreaterThan(5000);
		expect(await strictErrors(folder)).toEqual([]);
		const { file = '', line } = generator.baseUrl ?? {};
		if (line) expect(generatedText(folder, file)).toContain(line(PRODUCTION[family]));
		// A generator numbers the names that would collide.
		expect(text.match(/export (?:class|interface|type) \w*[a-z]\d\b/g) ?? []).toEqual([]);
		console.info(
			`${generator.name}, ${family}, OpenAPI ${generator.edition}: 0 strict errors; ${line?.(PRODUCTION[family]) ?? 'no base URL'}`,
		);
	});
});
