/** Pieces that several pages use. */
import { html } from 'hono/html';
import { COUNT_LIMIT } from './queries.ts';

/** Escaped HTML, from the tag `html`. */
export type Html = ReturnType<typeof html>;
type Cell = Html | string | number | null;

/** A moment in UTC, to the second. */
export function time(moment: Date | null): Html | string {
	if (moment === null) return '–';
	const iso = moment.toISOString();
	return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)}</time>`;
}

const numbers = new Intl.NumberFormat('en');

/** A number with separators. A bigint comes from the database as digits. */
export function numberText(number: number | string): string {
	return numbers.format(typeof number === 'string' ? BigInt(number) : number);
}

/** A count of rows, which stops at `COUNT_LIMIT`. */
export function countText(count: number): string {
	return count > COUNT_LIMIT ? `${numberText(COUNT_LIMIT)}+` : numberText(count);
}

/** A value to copy. The script shows the button; without it, one click selects the value. */
export function copyable(value: string, what: string): Html {
	return html`<span class="copyable"><code>${value}</code><button type="button" class="copy" data-copy="${value}" hidden><span aria-hidden="true">Copy</span><span class="visually-hidden">Copy ${what} ${value}</span></button></span>`;
}

export function userText(text: string): Html {
	return html`<bdi>${text}</bdi>`;
}

const MAX_JSON = 500;

/** A JSON value, cut after 500 characters. */
export function json(value: unknown): Html {
	// Spaces between the entries let a line break there. A string has no line break in JSON.
	const text = (JSON.stringify(value, undefined, 1) ?? 'null').replaceAll(/\n */g, ' ');
	return html`<code class="json">${text.length > MAX_JSON ? `${text.slice(0, MAX_JSON)}…` : text}</code>`;
}

/** `tone` sets the colour. The text alone must say the state. */
export function badge(text: string, tone: 'good' | 'bad' | 'busy' | 'plain' = 'plain'): Html {
	return html`<span class="badge ${tone}">${text}</span>`;
}

export interface Column<Row> {
	name: string;
	/** Aligns the column to the end, for numbers. */
	isNumber?: boolean;
	cell(row: Row): Cell;
}

export interface Table<Row> {
	/** Says what the table contains, for screen readers. */
	caption: string;
	/** The first column names the row. */
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	/** `id` of each row, for links and for the script. */
	rowId?: (row: Row) => string;
}

/** A table. On a narrow screen, each row becomes a card: `data-label` names the cells, and the roles keep it a table for screen readers. */
export function table<Row>({ caption, columns, rows, rowId }: Table<Row>): Html {
	return html`<table role="table"><caption class="visually-hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
		({ name, isNumber }) => html`<th role="columnheader" scope="col"${isNumber ? html` class="number"` : ''}>${name}</th>`,
	)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => tableRow(columns, row, rowId?.(row)))}</tbody></table>`;
}

export function tableRow<Row>(columns: readonly Column<Row>[], row: Row, id?: string): Html {
	return html`<tr role="row"${id === undefined ? '' : html` id="${id}"`}>${columns.map(({ name, isNumber, cell }, index) =>
		index === 0
			? html`<th role="rowheader" scope="row">${cell(row)}</th>`
			: html`<td role="cell" data-label="${name}"${isNumber ? html` class="number"` : ''}>${cell(row)}</td>`,
	)}</tr>
`;
}

/** Links to older rows and back. `parameter` is the name of the cursor in the query, `anchor` the section that contains the list. */
export function pager(
	{ older, isFirst, what }: { older: string | undefined; isFirst: boolean; what: string },
	parameter = 'before',
	anchor = '',
): Html | string {
	if (older === undefined && isFirst) return '';
	const hash = anchor && `#${anchor}`;
	return html`<nav class="pager" aria-label="Pages of ${what}">
${isFirst ? '' : html`<a href="?${hash}">Newest ${what}</a>`}
${older === undefined ? '' : html`<a href="?${parameter}=${older}${hash}">Older ${what}</a>`}
</nav>`;
}

export function empty(text: string): Html {
	return html`<p class="empty">${text}</p>`;
}
