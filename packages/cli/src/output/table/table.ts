import { styleText } from 'node:util';
import { cellOf, isRecord } from './cell.ts';
import { fit, GAP, grow } from './fit.ts';
import { pad, truncate, widthOf } from './text-width.ts';

/** A narrower column says too little. */
const LEAST_WIDTH = 16;
/** An ID is copied into the next command: it keeps all of its 24 to 36 characters while there is room. */
const LEAST_ID_WIDTH = 36;
/** Without a terminal, a longer cell is printed whole, and moves the rest of its row. */
const PADDING_LIMIT = 80;

export interface TableStyle {
	/** The width of the terminal, or Infinity without one. */
	readonly width: number;
	readonly colours: boolean;
}

interface Column {
	/** The name of the field. Undefined in a table without headings. */
	readonly heading: string | undefined;
	readonly align: 'left' | 'right';
	read(row: unknown): unknown;
}

/** A table that is printed page by page. The first page decides the columns. Their widths can only grow afterwards. */
export class Table {
	readonly #style: TableStyle;
	readonly #fields: readonly string[] | undefined;
	#columns: readonly Column[] | undefined;
	#widths: readonly number[] = [];
	/** How many columns the terminal had no room for. */
	dropped = 0;

	/** `fields` are the columns, as far as they occur. Default: all fields with scalar values. */
	constructor(style: TableStyle, fields?: readonly string[]) {
		this.#style = style;
		this.#fields = fields;
	}

	/** The lines of a page. All rows are objects, or all are arrays. */
	page(rows: readonly unknown[]): string {
		const first = this.#columns === undefined;
		this.#columns ??= isRecord(rows[0]) ? fieldColumns(rows, this.#fields) : itemColumns(rows);
		const cells = rows.map((row) => (this.#columns ?? []).map((column) => cellOf(column.read(row))));
		this.#measure(cells, first);
		const lines = rows.map((row, index) => this.#line(cells[index] ?? [], (column) => this.#styleOf(column.read(row))));
		if (first && isRecord(rows[0])) lines.unshift(this.#headings());
		return lines.map((line) => `${line}\n`).join('');
	}

	#measure(cells: readonly (readonly string[])[], first: boolean): void {
		const columns = this.#columns ?? [];
		const { width } = this.#style;
		const limit = Math.min(width, PADDING_LIMIT * 4);
		const naturals = columns.map(({ heading = '' }, index) => {
			let widest = widthOf(cellOf(heading));
			for (const row of cells) widest = Math.max(widest, boundedWidth(row[index] ?? '', limit));
			return width === Number.POSITIVE_INFINITY ? Math.min(widest, PADDING_LIMIT) : widest;
		});
		if (!first) {
			this.#widths = grow(this.#widths, naturals, width);
			return;
		}
		const demands = naturals.map((natural, index) => ({ natural, least: Math.min(natural, leastWidth(columns[index])) }));
		this.#widths = fit(demands, width);
		this.dropped = columns.length - this.#widths.length;
		this.#columns = columns.slice(0, this.#widths.length);
	}

	#headings(): string {
		const headings = (this.#columns ?? []).map(({ heading = '' }) => cellOf(heading));
		return this.#line(headings, () => (this.#style.colours ? 'bold' : undefined));
	}

	#line(cells: readonly string[], styleOf: (column: Column) => 'bold' | 'dim' | undefined): string {
		const { width } = this.#style;
		const columns = this.#columns ?? [];
		const texts = columns.map((column, index) => {
			const columnWidth = this.#widths[index] ?? 0;
			const cell = cells[index] ?? '';
			const text = width === Number.POSITIVE_INFINITY ? cell : truncate(cell, columnWidth);
			const style = styleOf(column);
			const styled = style && text !== '' ? styleText(style, text, { validateStream: false }) : text;
			return pad(text, columnWidth, column.align, styled);
		});
		return texts.join(' '.repeat(GAP)).trimEnd();
	}

	#styleOf(value: unknown): 'dim' | undefined {
		return this.#style.colours && (value === null || value === undefined) ? 'dim' : undefined;
	}
}

function fieldColumns(rows: readonly unknown[], fields: readonly string[] = []): Column[] {
	const isScalar = new Map<string, boolean>();
	for (const row of rows.filter(isRecord)) {
		for (const [name, value] of Object.entries(row)) {
			const scalar = typeof value !== 'object' || value === null;
			isScalar.set(name, scalar && isScalar.get(name) !== false);
		}
	}
	const given = fields.filter((name) => isScalar.has(name));
	const names = [...isScalar.keys()];
	const scalars = names.filter((name) => isScalar.get(name));
	const chosen = [given, scalars, names].find(({ length }) => length > 0) ?? [];
	return chosen.map((name) => {
		const read = (row: unknown): unknown => (isRecord(row) && Object.hasOwn(row, name) ? row[name] : undefined);
		return { heading: name, align: alignmentOf(rows, read), read };
	});
}

/** The columns of rows such as `[id, name]`, which a query makes. */
function itemColumns(rows: readonly unknown[]): Column[] {
	const length = rows.reduce<number>((longest, row) => Math.max(longest, Array.isArray(row) ? row.length : 0), 0);
	return Array.from({ length }, (_, index) => {
		const read = (row: unknown): unknown => (Array.isArray(row) ? row[index] : undefined);
		return { heading: undefined, align: alignmentOf(rows, read), read };
	});
}

function alignmentOf(rows: readonly unknown[], read: Column['read']): Column['align'] {
	const values = rows.map(read).filter((value) => value !== null && value !== undefined);
	return values.length > 0 && values.every((value) => typeof value === 'number') ? 'right' : 'left';
}

function leastWidth(column: Column | undefined): number {
	return column?.heading === '_id' || column?.heading === 'id' ? LEAST_ID_WIDTH : LEAST_WIDTH;
}

/** Measures only the beginning of a text that is too long in any case. */
function boundedWidth(text: string, limit: number): number {
	return widthOf(text.length > limit * 16 ? text.slice(0, limit * 16) : text);
}
