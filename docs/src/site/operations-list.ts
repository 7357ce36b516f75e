import { document, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { anchorOf } from '../reference/anchors.ts';
import { escapeHtml } from './page.ts';

interface Tag {
	name: string;
	'x-displayName': string;
}

/** Every operation as a link into the reference, by family and resource. */
export function operationsList(): string {
	const groups = document['x-tagGroups'] as { name: string; tags: string[] }[];
	return `<section class="operations" id="operations"><h2>All operations</h2><div class="families">${groups
		.map(({ name, tags }) => `<section><h3>${name}</h3>${tags.map(resource).join('')}</section>`)
		.join('')}</div></section>`;
}

function resource(tag: string): string {
	const { 'x-displayName': title } = (document.tags as Tag[]).find(({ name }) => name === tag) as Tag;
	const ids = operationIds.filter((id) => id.startsWith(`${tag}.`));
	return `<h4>${escapeHtml(title)}</h4><ul>${ids.map(item).join('')}</ul>`;
}

function item(id: OperationId): string {
	const { method, summary, path } = operations[id];
	return `<li><a href="reference.html${anchorOf(id)}" title="${escapeHtml(path)}"><span class="method ${method.toLowerCase()}">${method}</span> ${escapeHtml(summary)}</a></li>`;
}
