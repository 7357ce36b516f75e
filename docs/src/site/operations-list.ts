import { type OperationId, operations } from '@returning-ai/codegen/example-request';
import { type Family, families } from '../content/families.ts';
import { escapeHtml } from '../html/page.ts';

/** A list of all operations by family and resource, each linked to its page. */
export function operationsList(): string {
	const sections = families().map(
		({ name, resources }) => `<section><h3 id="${name.toLowerCase()}">${name}</h3>${resources.map(resource).join('')}</section>`,
	);
	return `<section class="operations" id="operations"><h2>All operations</h2><div class="families">${sections.join('')}</div></section>`;
}

function resource({ title, ids }: Family['resources'][number]): string {
	const tag = String(ids[0]).split('.').slice(0, 2).join('.');
	return `<h4 id="${tag}">${escapeHtml(title)}</h4><ul>${ids.map(item).join('')}</ul>`;
}

function item(id: OperationId): string {
	const { method, summary, path } = operations[id];
	return `<li><a href="operations/${id}.html" title="${escapeHtml(path)}"><span class="method ${method.toLowerCase()}">${method}</span> ${escapeHtml(summary)}</a></li>`;
}
