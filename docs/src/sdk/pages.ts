import { baseOf, escapeHtml, type Page } from '../html/page.ts';
import type { Section } from '../site/markdown.ts';
import { type Export, type Kind, type Module, readModules } from './declarations.ts';
import { firstParagraph } from './docstring.ts';
import { type EntryPoint, entryPoints, PACKAGES } from './entry-points.ts';
import { exportSection } from './export-section.ts';
import { codeBlock, type Links, renderDoc } from './markdown.ts';

/** A page of the SDK reference. The search lists its sections: the page, then each export. */
export interface SdkPage extends Page {
	sections: Section[];
}

/** The exports of an entry point, or the part of them that has a page of its own. */
interface Part {
	entry: EntryPoint;
	path: string;
	title: string;
	/** Its name in the sidebar. */
	label: string;
	/** Markdown. */
	text: string;
	examples: readonly string[];
	exports: readonly Export[];
}

const GROUPS: Readonly<Record<Kind, string>> = {
	function: 'Functions',
	class: 'Classes',
	constant: 'Constants',
	interface: 'Interfaces',
	type: 'Types',
};

/** The reference of the packages for programs: a page per entry point, with a section per export. */
export function sdkPages(): SdkPage[] {
	const modules = readModules(entryPoints());
	const parts = [...modules].flatMap(([entry, module]) => partsOf(entry, module));
	return parts.map((part) => page(part, parts));
}

/** The main entry of the client exports the schemas and the resources, too. Each has a page, so that the first one stays short. */
function partsOf(entry: EntryPoint, { doc, exports }: Module): Part[] {
	const { specifier, path } = entry;
	const name = specifier.replace(/^@returning-ai\/\w+\/?/, '');
	const text = doc?.text || defaultText(name, entry);
	const main = { entry, path, title: specifier, label: name || specifier, text, examples: doc?.examples ?? [], exports };
	if (specifier !== '@returning-ai/client') return [main];
	const schemas = exports.filter(({ file }) => file.includes('/types/dist/'));
	const resources = exports.filter(({ file }) => file.includes('/resources/'));
	const others = exports.filter((item) => !schemas.includes(item) && !resources.includes(item));
	const extra = { entry, examples: [] };
	return [
		{ ...main, exports: others },
		{
			...extra,
			path: 'sdk/client/resources.html',
			title: 'Resources of the client',
			label: 'resources',
			text: 'The methods of each resource, such as `client.system.roles`, and the types of their parameters. Import them from `@returning-ai/client`.',
			exports: resources,
		},
		{
			...extra,
			path: 'sdk/client/schemas.html',
			title: 'Schemas of the contract',
			label: 'schemas',
			text: 'Every schema of the contract as a type, and helpers that look an operation up by its operationId. Import them from `@returning-ai/client` or from `@returning-ai/types`.',
			exports: schemas,
		},
	];
}

function defaultText(name: string, { description, folder }: EntryPoint): string {
	if (name === '') return description;
	if (!name.includes('/')) return `A part of \`@returning-ai/${folder}\` that a program imports by this name.`;
	return `The operations of \`client.${camelCase(name)}\` as functions, so that a bundler leaves out all others. The first argument is \`client.core\`, or a core from \`createCore\`.`;
}

function camelCase(name: string): string {
	return name.replace('/', '.').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function page(part: Part, parts: readonly Part[]): SdkPage {
	const { path, title, text, exports, entry } = part;
	const base = baseOf(path);
	const context = { path, links: linksFrom(part, parts), summaries: summariesOf(parts, entry.folder) };
	const groups = Object.entries(GROUPS).flatMap(([kind, name]) => {
		const list = exports.filter((item) => item.kind === kind);
		return list.length > 0 ? [{ name, list: [...list].sort((a, b) => a.name.localeCompare(b.name, 'en')) }] : [];
	});
	return {
		path,
		title,
		description: firstSentence(text),
		styles: ['sdk.css'],
		sections: sections(part),
		main: `<div class="with-sidebar">
${sidebar(part, parts)}
<article class="prose sdk">
<div class="lead"><h1>${escapeHtml(title)}</h1>
${renderDoc(text, base)}
${part.examples.map((example) => renderDoc(example, base)).join('')}
${importLine(part)}</div>
<div class="body"><nav class="exports" aria-label="Exports">${groups.map(({ name, list }) => contents(name, list)).join('')}</nav>
${groups.map(({ name, list }) => `<h2>${name}</h2>\n${list.map((item) => exportSection(item, context)).join('\n')}`).join('\n')}</div>
</article>
</div>`,
	};
}

/** An import, for pages that have no example of their own. */
function importLine(part: Part): string {
	const { entry, exports, examples, label } = part;
	const functions = exports.filter(({ kind }) => kind === 'function').map(({ name }) => name);
	if (examples.length > 0 || functions.length === 0) return '';
	const named = `{ ${functions.slice(0, 5).join(', ')} }`;
	// As in the examples of these functions: some have names such as `delete`.
	const names = isResource(part) ? `* as ${camelCase(label.replace(/^.*\//, ''))}` : named;
	return codeBlock(`import ${names} from '${entry.specifier}';`, new Map());
}

function contents(name: string, list: readonly Export[]): string {
	const items = list.map((item) => `<li><a href="#${escapeHtml(item.name)}">${escapeHtml(item.name)}</a></li>`);
	return `<p class="label">${name}</p><ul>${items.join('')}</ul>`;
}

function sidebar(current: Part, parts: readonly Part[]): string {
	const lists = PACKAGES.map((folder) => {
		const own = parts.filter(({ entry }) => entry.folder === folder);
		const resources = own.filter(isResource);
		const more = `<details${resources.includes(current) ? ' open' : ''}><summary>Functions by resource</summary>${pageList(resources, current)}</details>`;
		const others = own.filter((part) => !isResource(part));
		return `<p>${folder}</p>${pageList(others, current)}${resources.length > 0 ? more : ''}`;
	});
	const links = lists.join('');
	return `<nav class="sidebar" aria-label="Packages">${links}</nav>
<nav class="menu" aria-label="Packages"><details><summary>All packages and entries</summary>${links}</details></nav>`;
}

/** The 15 entry points such as `@returning-ai/client/system/roles`. */
function isResource({ label }: Part): boolean {
	return /^\w[\w-]*\/[\w-]+$/.test(label);
}

function pageList(parts: readonly Part[], current: Part): string {
	const items = parts.map(({ path, label }) => {
		const mark = path === current.path ? ' aria-current="page"' : '';
		return `<li><a href="${baseOf(current.path)}${path}"${mark}>${escapeHtml(label)}</a></li>`;
	});
	return `<ol>${items.join('')}</ol>`;
}

/** Where each name leads. A name that several entry points export leads to this page, else to the first of its package. */
function linksFrom(part: Part, parts: readonly Part[]): Links {
	const links = new Map<string, string>();
	const isNear = ({ entry }: Part): boolean => entry.folder === part.entry.folder;
	const ranked = [part, ...parts.filter(isNear), ...parts.filter((other) => !isNear(other))];
	for (const { path, exports } of ranked)
		for (const { name } of exports)
			if (!links.has(name)) links.set(name, `${path === part.path ? '' : baseOf(part.path) + path}#${name}`);
	return links;
}

function summariesOf(parts: readonly Part[], folder: string): Map<string, string> {
	const exports = parts.filter(({ entry }) => entry.folder === folder).flatMap((part) => part.exports);
	return new Map(exports.map(({ name, doc }) => [name, firstParagraph(doc)]));
}

function sections({ title, text, exports }: Part): Section[] {
	const all = exports.map(({ name, doc }) => ({ title: name, anchor: name, level: 3, text: firstParagraph(doc) }));
	return [{ title, anchor: '', level: 1, text }, ...all];
}

function firstSentence(text: string): string {
	const [paragraph = ''] = text.replaceAll('`', '').split(/\n\s*\n/);
	return paragraph.replaceAll('\n', ' ').split(/(?<=[.:]) /)[0] ?? '';
}
