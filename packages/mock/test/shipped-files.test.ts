import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { extname, join, win32 } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { declarationFile, importsOf } from '../declarations.ts';

const root = join(import.meta.dirname, '..');
const { dependencies, peerDependencies, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	dependencies: Record<string, string>;
	peerDependencies: Record<string, string>;
	files: string[];
};
const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));

const folders = files.filter((name) => extname(name) === '');
const shipped = folders.flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);

/** The imports of a program. Uses a parser, because a bundle contains strings that look like imports. */
async function importsOfProgram(file: string): Promise<string[]> {
	const { metafile } = await build({
		entryPoints: [join(root, file)],
		absWorkingDir: root,
		bundle: true,
		external: ['*'],
		platform: 'node',
		format: 'esm',
		write: false,
		metafile: true,
		logLevel: 'silent',
	});
	// The parser does not recognize esbuild's `__require`.
	const required = [...readFileSync(join(root, file), 'utf8').matchAll(/\b__require\((["'])([^"']+)\1\)/g)];
	const parsed = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
	return [...parsed, ...required.map(([, , name = '']) => name)];
}

function packageOf(name: string): string {
	return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function undeclared(names: string[]): string[] {
	return [...new Set(names)].filter(
		(name) => !name.startsWith('.') && !name.startsWith('<') && !isBuiltin(name) && !declared.has(packageOf(name)),
	);
}

it.each(shipped.filter((file) => file.endsWith('.d.ts')))('%s imports only what the package declares', (file) => {
	expect(undeclared(importsOf(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it.each(shipped.filter((file) => ['.js', '.cjs', '.mjs'].includes(extname(file))))(
	'%s imports only what the package declares',
	async (file) => {
		const names = await importsOfProgram(file);
		expect(undeclared(names)).toEqual([]);
		// Only the library for JSONPath imports nothing.
		if (!file.endsWith('json-path.cjs')) expect(names).not.toEqual([]);
	},
);

it('finds every form of import in a declaration, but none in its examples', () => {
	const declaration = `
/** import { a } from 'in-an-example'; */
import type { b } from 'b';
import 'c';
export { d } from "d";
export type E = import('ajv').E;
`;
	expect(importsOf(declaration)).toEqual(['b', 'c', 'd', 'ajv']);
});

it.each([
	['index.d.ts', './control/control.ts', 'control\\control.d.ts'],
	['control\\control.d.ts', '../answer.js', 'answer.d.ts'],
])('resolves on Windows, from %s, the import %s', (from, name, file) => {
	const folder = 'C:\\repo\\packages\\mock\\dist.next';
	expect(declarationFile(win32.join(folder, from), name, win32)).toBe(win32.join(folder, file));
});

it('ships the declarations of both entries', () => {
	expect(shipped).toEqual(expect.arrayContaining([join('dist', 'index.d.ts'), join('dist', 'vitest.d.ts')]));
});

it.each(['README.md', 'dist/cli/main.js', 'dist/index.js', ...shipped.filter((file) => /shared-.*\.js$/.test(file))])(
	'%s never runs the bare command name with npx, which could install a package of another owner',
	(file) => {
		expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/npx (?:-\S+ )*returning-ai/);
	},
);

it('has only one command, so that npx runs it by the package name', () => {
	const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
	expect(Object.keys(bin)).toHaveLength(1);
});
