import { type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import { anchorOf } from '../content/anchors.ts';
import { deprecationNotice } from '../content/deprecation.ts';
import { permissionText } from '../content/facts.ts';
import { families } from '../content/families.ts';
import { escapeHtml, type Page } from '../html/page.ts';
import { inlineCode } from './code.ts';
import { evidenceText, type OperationFacts, productionUrl, serversOf, variableNotes } from './facts.ts';
import { phrase, plainStart, prose } from './prose.ts';
import { request } from './request.ts';
import { responses } from './responses.ts';
import { sampleTabs } from './sample-tabs.ts';

/** The page of an operation. */
export function operationPage(facts: OperationFacts): Page {
	const { id } = facts;
	const { method, path, summary, family, resource } = operations[id];
	const { description } = operationObject(id);
	return {
		path: `operations/${id}.html`,
		title: `${summary} · ${id}`,
		description: plainStart(`${method} ${path}. ${description}`, 160),
		alternate: `operations/${id}.md`,
		styles: ['operations.css'],
		scripts: ['operation.js'],
		source: `spec/${family}/${kebabCase(resource)}.yaml`,
		main: `<article class="operation">
${heading(facts)}
${sampleTabs(id)}
<div class="operation-body">
${request(facts)}
${responses(facts)}
${neighbours(id)}
</div>
</article>`,
	};
}

/** `userFields` is described in `user-fields.yaml`. */
function kebabCase(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function heading(facts: OperationFacts): string {
	const { id } = facts;
	const { method, summary, deprecation } = operations[id];
	return `<header class="operation-head">
${breadcrumb(id)}
<h1>${escapeHtml(summary)}</h1>
<div class="endpoint"><span class="method ${method.toLowerCase()}">${method}</span><pre tabindex="0"><code>${escapeHtml(productionUrl(id))}</code></pre></div>
${deprecation ? prose(deprecationNotice(deprecation)) : ''}
<div class="prose-text">${prose(operationObject(id).description)}</div>
${factList(facts)}
<p class="actions"><a class="button" href="../try.html#${id}">Try it</a> <a class="button quiet" href="${id}.md">Markdown</a> <a class="button quiet" href="../reference.html${anchorOf(id)}">Open in the full reference</a></p>
</header>`;
}

function breadcrumb(id: OperationId): string {
	const { family, resource } = operations[id];
	const group = families().find(({ name }) => name.toLowerCase() === family);
	const title = group?.resources.find(({ ids }) => ids.includes(id))?.title ?? resource;
	const items = [
		'<a href="../index.html">Home</a>',
		`<a href="../index.html#${family}">${escapeHtml(group?.name ?? family)}</a>`,
		`<a href="../index.html#${family}.${resource}">${escapeHtml(title)}</a>`,
		`<span aria-current="page">${escapeHtml(id)}</span>`,
	];
	return `<nav class="breadcrumb" aria-label="Breadcrumb"><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol></nav>`;
}

function factList(facts: OperationFacts): string {
	const { id, history } = facts;
	const evidence = `${phrase(evidenceText(id))}. <a href="../concepts/evidence.html">About evidence</a>`;
	const entries = [
		['Permission', phrase(permissionText(operationObject(id) as object as Record<string, unknown>))],
		['Evidence', evidence],
		['Since', escapeHtml(history)],
		['In our client', inlineCode(`client.${id}(…)`)],
		['Servers', servers(id)],
	];
	return `<dl class="facts">${entries.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

function servers(id: OperationId): string {
	const lines = serversOf(id).flatMap((server) => [
		`${escapeHtml(server.description)}: ${inlineCode(server.url)}`,
		...variableNotes(server).map(phrase),
	]);
	return lines.join('<br>');
}

function neighbours(id: OperationId): string {
	const at = operationIds.indexOf(id);
	const link = (label: string, rel: string, other: OperationId | undefined): string =>
		other
			? `<a rel="${rel}" href="${other}.html"><small>${label}</small> ${escapeHtml(operations[other].summary)}</a>`
			: '<span></span>';
	return `<nav class="neighbours" aria-label="Previous and next operation">${link('Previous', 'prev', operationIds[at - 1])}${link('Next', 'next', operationIds[at + 1])}</nav>`;
}
