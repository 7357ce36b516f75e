import { type OperationId, operations } from '@returning-ai/codegen/example-request';
import { baseOf, escapeHtml } from '../html/page.ts';
import type { Export, Member, Parameter } from './declarations.ts';
import { type Docstring, firstParagraph } from './docstring.ts';
import { codeBlock, inlineCode, type Links, renderDoc } from './markdown.ts';

/** A default value that is code, and no sentence. */
const LITERAL = /^(?:true|false|\d[\d_.]*|'[^']*')$/;

/** What the sections of a page share. */
export interface Context {
	/** The path of the page. */
	path: string;
	links: Links;
	/** The first paragraph of each exported type, which describes the parameters of that type. */
	summaries: ReadonlyMap<string, string>;
}

/** One export: its declaration, its documentation, its parameters and its members. */
export function exportSection(item: Export, context: Context): string {
	const { name, kind, signature, doc, parameters, members } = item;
	// A type that names itself needs no link.
	const links = new Map([...context.links].filter(([other]) => other !== name));
	return `<section class="export" id="${escapeHtml(name)}">
<h3><a href="#${escapeHtml(name)}">${escapeHtml(name)}</a> <small>${kind}</small></h3>
${codeBlock(signature, links)}
${documentation(doc, signature, context)}
${parameterTable(parameters, doc, context)}
${memberList(members, context)}
</section>`;
}

/** An operation has its own page, so its method shows the first paragraph and the example. */
function documentation(doc: Docstring, signature: string, context: Context): string {
	const base = baseOf(context.path);
	const id = operationIn(signature);
	if (!id) return `${renderDoc(doc.text, base)}${facts(doc, context)}${examples(doc, base)}`;
	const link = `<p><a href="${base}operations/${id}.html">${escapeHtml(operations[id].summary)}</a>: parameters, responses and errors.</p>`;
	return `${renderDoc(secondParagraph(doc), base)}${link}${examples(doc, base)}`;
}

/** The first paragraph of an operation is its summary, which is the text of the link. */
function secondParagraph({ text }: Docstring): string {
	return text.split(/\n\s*\n/)[1] ?? '';
}

function operationIn(signature: string): OperationId | undefined {
	const id = /(?:ApiCall|PagedCall)<.*'((?:system|integration|application)\.\w+\.\w+)'>$/s.exec(signature)?.[1];
	return id && id in operations ? (id as OperationId) : undefined;
}

function facts({ throws, default: value, deprecated }: Docstring, context: Context): string {
	const base = baseOf(context.path);
	const deprecation = deprecated === undefined ? '' : `<p><strong>Deprecated.</strong></p>${renderDoc(deprecated, base)}`;
	const initial = value ? renderDoc(`Default: ${LITERAL.test(value) ? `\`${value}\`` : value}`, base) : '';
	if (throws.length === 0) return deprecation + initial;
	const items = throws.map(withType).map(({ type, text }) => {
		return `<li>${type ? `${inlineCode(type, context.links)} ` : ''}${renderDoc(text, base)}</li>`;
	});
	return `${deprecation}${initial}<p class="label">Throws</p><ul class="throws">${items.join('')}</ul>`;
}

/** Some comments name the class of the error in the text: `@throws PlanError when the operation does not exist.` */
function withType(thrown: Docstring['throws'][number]): Docstring['throws'][number] {
	const [, type, text] = /^([A-Z]\w*Error)\s+(.*)$/s.exec(thrown.text) ?? [];
	return thrown.type === '' && type && text ? { type, text } : thrown;
}

function examples({ examples: list }: Docstring, base: string): string {
	if (list.length === 0) return '';
	const blocks = list.map((text) => renderDoc(text.includes('```') ? text : `\`${text}\``, base));
	return `<p class="label">Example</p>${blocks.join('')}`;
}

function parameterTable(parameters: readonly Parameter[], doc: Docstring, context: Context): string {
	if (parameters.length === 0) return '';
	const rows = parameters.map(({ name, type, required }) => {
		const text = doc.params.get(name) ?? context.summaries.get(type) ?? '';
		const cells = [
			`<code>${escapeHtml(name)}</code>`,
			inlineCode(type, context.links),
			required ? 'yes' : 'no',
			renderDoc(text, baseOf(context.path)),
		];
		return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	});
	return `<div class="wide" tabindex="0" role="group" aria-label="Parameters"><table>
<thead><tr><th>Parameter</th><th>Type</th><th>Required</th><th>Description</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table></div>`;
}

/** The members that have documentation. The declaration above the list shows all of them. */
function memberList(members: readonly Member[], context: Context): string {
	const documented = members.filter(({ doc }) => doc.text || doc.default || doc.throws.length > 0 || doc.examples.length > 0);
	if (documented.length === 0) return '';
	const items = documented.map((member) => {
		const { signature, doc } = member;
		const text = operationIn(signature) ? operationLine(signature, doc, context) : documentation(doc, signature, context);
		return `<dt>${inlineCode(oneLine(member), context.links)}</dt><dd>${text}</dd>`;
	});
	return `<dl class="members">${items.join('\n')}</dl>`;
}

/** The declaration above the list has the long signatures. */
function oneLine({ name, signature }: Member): string {
	if (!signature.includes('\n')) return signature;
	return /^\w+\??[<(]/.test(signature) ? `${name}(…)` : signature.replaceAll(/\s+/g, ' ');
}

function operationLine(signature: string, doc: Docstring, { path }: Context): string {
	return `<p><a href="${baseOf(path)}operations/${operationIn(signature)}.html">${escapeHtml(firstParagraph(doc))}</a></p>`;
}
