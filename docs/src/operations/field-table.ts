import type { FieldRow, FieldTable, Shape } from '../content/fields.ts';
import { escapeHtml } from '../html/page.ts';
import { phrase, prose } from './prose.ts';

/** A longer table can be closed. */
const LONG = 12;

/** A row of a table of fields or parameters. */
export interface TableRow extends Shape {
	/** The HTML of the name. */
	name: string;
	required: boolean;
	depth: number;
}

/** The tables of a body: one per alternative, with the description of each where there are several. */
export function fieldTablesHtml(tables: readonly FieldTable[], label: string): string {
	if (tables.length === 1) return tables.map((table) => fieldTable(table, label)).join('');
	const parts = tables.map((table, at) => {
		const start = at === 0 ? 'Usually: ' : 'Or: ';
		return `<div class="alternative"><p><strong>${start}</strong>${phrase(table.description)}</p>${fieldTable(table, `${label}, alternative ${at + 1}`)}</div>`;
	});
	return parts.join('');
}

function fieldTable({ rows, ...shape }: FieldTable, label: string): string {
	if (rows.length === 0) return `<p>${shapeHtml(shape)}</p>`;
	const table = tableOf(
		rows.map((row) => ({ ...row, name: fieldName(row) })),
		label,
		'Field',
	);
	// `object` says nothing beside a table of fields.
	const root = shape.type === 'object' && shape.limits.length === 0 ? '' : `<p class="root">${shapeHtml(shape)}</p>`;
	return root + collapsible(table, rows.length);
}

/** A table of fields or parameters. `label` names it for screen readers. */
export function tableOf(rows: readonly TableRow[], label: string, first: string): string {
	return `<table class="fields" aria-label="${escapeHtml(label)}"><thead><tr><th>${first}</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows.map(tableRow).join('')}</tbody></table>`;
}

function collapsible(table: string, count: number): string {
	return count > LONG ? `<details open><summary>${count} fields</summary>${table}</details>` : table;
}

function tableRow({ name, required, depth, description, ...shape }: TableRow): string {
	const level = depth > 0 ? ` class="d${Math.min(depth, 5)}"` : '';
	const must = required ? '<b class="must">required</b>' : '<small>optional</small>';
	return `<tr${level}><th scope="row">${name} ${must}</th><td>${shapeHtml({ ...shape, description })}</td><td>${prose(description)}</td></tr>`;
}

/** The type, and a line per limit. */
function shapeHtml({ type, limits }: Shape): string {
	const lines = limits.map((limit) => `<small>${phrase(limit)}</small>`);
	return `<span class="type">${escapeHtml(type)}</span>${lines.join('')}`;
}

/** The path with the parents' part in a softer colour. A line can break after each part. */
function fieldName({ path }: FieldRow): string {
	const parts = path.split('.');
	const name = parts.pop() ?? '';
	const parents = parts.map((part) => `${escapeHtml(part)}.<wbr>`).join('');
	return `<code>${parents && `<i>${parents}</i>`}${escapeHtml(name)}</code>`;
}
