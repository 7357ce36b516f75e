import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Export, readModules } from '../src/sdk/declarations.ts';
import { entryPoints } from '../src/sdk/entry-points.ts';
import { exportSection } from '../src/sdk/export-section.ts';
import { sdkPages } from '../src/sdk/pages.ts';

const dist = join(import.meta.dirname, '../dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const anchors = (html: string): string[] =>
	[...html.matchAll(/<section class="export" id="([^"]+)"/g)].map(([, name = '']) => name);

/** The names that a declaration file exports, read without a compiler. */
function exportedNames(file: string): string[] {
	const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
	const declared = [...text.matchAll(/^export (?:declare )?(?:abstract )?(?:function|class|interface|type|const) ([\w$]+)/gm)];
	const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
	const all = [...text.matchAll(/^export (?:type )?\* from '([^']+)'/gm)].flatMap(([, from = '']) =>
		exportedNames(target(file, from)),
	);
	const renamed = listed.map((name) =>
		name
			.trim()
			.replace(/^type /, '')
			.replace(/^.* as /, ''),
	);
	return [...declared.map(([, name = '']) => name), ...renamed, ...all].filter(Boolean);
}

function target(file: string, from: string): string {
	if (!from.startsWith('.')) return fileURLToPath(import.meta.resolve(from)).replace(/\.js$/, '.d.ts');
	return join(dirname(file), from.replace(/(?<!\.d)\.ts$/, '.d.ts'));
}

describe('the SDK reference', () => {
	it('has the entry points of the client, the mock and the server', () => {
		const specifiers = entryPoints().map(({ specifier }) => specifier);
		expect(specifiers).toEqual(expect.arrayContaining(['@returning-ai/client/bulk', '@returning-ai/client/system/roles']));
		for (const folder of ['client', 'mock', 'server']) {
			expect(specifiers).toContain(`@returning-ai/${folder}`);
			expect(existsSync(join(dist, `sdk/${folder}/index.html`))).toBe(true);
		}
	});

	it.each(entryPoints())('documents every export of $specifier', ({ specifier, file, path }) => {
		const parts = specifier === '@returning-ai/client' ? ['sdk/client/resources.html', 'sdk/client/schemas.html'] : [];
		const documented = [path, ...parts].flatMap((page) => anchors(read(page)));
		const exported = new Set(exportedNames(file));
		expect(exported.size).toBeGreaterThan(0);
		expect(documented.toSorted()).toEqual([...exported].sort());
	});

	it.each(['@returning-ai/client', '@returning-ai/mock', '@returning-ai/server'])(
		'documents what a program gets from %s',
		async (specifier) => {
			const path = entryPoints().find((entry) => entry.specifier === specifier)?.path ?? '';
			const documented = anchors(read(path));
			for (const name of Object.keys(await import(specifier))) expect(documented).toContain(name);
		},
	);

	it('lists the pages and exports for the search', () => {
		const bulk = sdkPages().find(({ path }) => path === 'sdk/client/bulk.html');
		expect(bulk?.sections[0]).toMatchObject({ title: '@returning-ai/client/bulk', level: 1 });
		expect(bulk?.sections).toContainEqual(expect.objectContaining({ title: 'awardBadge', anchor: 'awardBadge' }));
	});

	it('names the fix when a package is not built', () => {
		const entry = { folder: 'client', description: '', specifier: 'example', file: join(dist, 'missing.d.ts'), path: 'a.html' };
		expect(() => readModules([entry])).toThrow('To fix: npm run build -- --filter=@returning-ai/docs');
	});

	it('gives every id of a page once', () => {
		for (const { path } of sdkPages()) {
			const ids = [...read(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size, path).toBe(ids.length);
		}
	});
});

/** Reads the exports of a declaration file. */
function exportsOf(declarations: string): Map<string, Export> {
	const folder = mkdtempSync(join(tmpdir(), 'sdk-'));
	try {
		const entry = {
			folder: 'client',
			description: '',
			specifier: 'example',
			file: join(folder, 'index.d.ts'),
			path: 'sdk/client/index.html',
		};
		writeFileSync(entry.file, declarations);
		return new Map(
			readModules([entry])
				.get(entry)
				?.exports.map((item) => [item.name, item]),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function sectionOf(name: string, declarations: string): string {
	const item = exportsOf(declarations).get(name);
	if (!item) throw new Error(`${name} is not exported.`);
	const summaries = new Map([['Options', 'The options of a call.']]);
	return exportSection(item, { path: 'sdk/client/index.html', links: new Map([['Options', '#Options']]), summaries });
}

describe('the section of an export', () => {
	it('shows text, parameters, errors, defaults and examples', () => {
		const html = sectionOf(
			'call',
			`/**
 * Sends a *request*.
 *
 * @param name The name of the request.
 * @throws {TypeError} The name is empty.
 * @throws RangeError when the name is too long.
 * @default 'first'
 * @example
 * \`\`\`ts
 * call('first');
 * \`\`\`
 */
export declare function call(name: string, options?: Options): void;
export interface Options {}`,
		);
		expect(html).toContain('Sends a <em>request</em>.');
		expect(html).toContain(
			'<td><code>name</code></td><td><code>string</code></td><td>yes</td><td><p>The name of the request.</p>',
		);
		expect(html).toContain('<code><a href="#Options">Options</a></code></td><td>no</td><td><p>The options of a call.</p>');
		expect(html).toContain('<code>TypeError</code> <p>The name is empty.</p>');
		expect(html).toContain('<code>RangeError</code> <p>when the name is too long.</p>');
		expect(html).toContain("Default: <code>'first'</code>");
		expect(html).toContain('<code class="language-ts">');
	});

	it('hides private and internal members', () => {
		const declarations = `export declare class Client {
	#secret;
	private hidden: string;
	/** @internal */
	inner: string;
	/** The name. */
	name: string;
}`;
		expect(exportsOf(declarations).get('Client')?.signature).toBe('class Client {\n\tname: string;\n}');
		expect(sectionOf('Client', declarations)).toContain('<dt><code>name: string</code></dt><dd><p>The name.</p>');
	});

	it('has the members of a base that is not exported', () => {
		const declarations = `interface Base {
	/** The time. */
	time: number;
}
export interface Known {
	/** The name. */
	name: string;
}
export interface Options extends Base, Known {}
// Without it, a declaration file exports everything.
export {};`;
		const html = sectionOf('Options', declarations);
		expect(html).toContain('<dt><code>time: number</code></dt><dd><p>The time.</p>');
		expect(html).not.toContain('The name.');
	});

	it('links an operation to its page', () => {
		const html = sectionOf(
			'create',
			`/**
 * Create a role.
 *
 * Creates it in the community.
 *
 * @throws {ConflictError} Another role has this order.
 */
export declare function create(): ApiCall<Role, SystemError, 'system.roles.create'>;`,
		);
		expect(html).toContain('<a href="../../operations/system.roles.create.html">Create a role</a>');
		expect(html).toContain('Creates it in the community.');
		expect(html).not.toContain('ConflictError');
	});

	it('breaks a long signature into lines, and shortens a huge declaration', () => {
		const name = 'parameterWithALongName';
		const long = exportsOf(`export declare function f(${[1, 2, 3, 4].map((at) => `${name}${at}: string`).join(', ')}): void;`);
		expect(long.get('f')?.signature.split('\n')).toHaveLength(6);
		const fields = Array.from({ length: 200 }, (_, at) => `field${at}: string;`);
		const huge = exportsOf(`export interface Huge { ${fields.join(' ')} }`).get('Huge')?.signature ?? '';
		expect(huge.split('\n').at(-1)).toBe('// and 122 more lines');
	});

	it('escapes the text of a comment', () => {
		expect(sectionOf('a', '/** A <script> tag. */\nexport declare const a: Map<string, string>;')).not.toContain('<script>');
	});
});
