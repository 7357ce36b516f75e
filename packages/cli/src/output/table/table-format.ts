import type { Context } from '../../context.ts';
import { hasColours } from '../colours.ts';
import type { Format } from '../format.ts';
import { safeLine, safeText } from '../safe-text.ts';
import { write } from '../write.ts';
import { cellOf, isRecord } from './cell.ts';
import { recordText } from './record.ts';
import { Table, type TableStyle } from './table.ts';
import { prepareWidths } from './text-width.ts';

/** Of a terminal that does not say how wide it is. */
const DEFAULT_WIDTH = 80;

/**
 * Text for people: a table for a list of objects, or of arrays, one line per item of another list, field and value for one
 * object. Without a terminal it has no limit of width.
 */
export function createTableFormat({ stdout, stderr, env, signal }: Context, columns?: readonly string[]): Format {
	const style: TableStyle = {
		width: stdout.isTTY ? stdout.columns || DEFAULT_WIDTH : Number.POSITIVE_INFINITY,
		colours: hasColours(stdout, env),
	};
	const print = (text: string): Promise<void> => write(stdout, text, signal);
	let table: Table | undefined;
	let isEmpty = true;

	const page: Format['page'] = async (items) => {
		if (items.length === 0) return;
		isEmpty = false;
		if (!items.every(isRow) && !items.every(Array.isArray)) return print(items.map((item) => `${lineOf(item)}\n`).join(''));
		table ??= new Table(style, columns);
		await prepareWidths(JSON.stringify(items));
		return print(table.page(items));
	};
	const end: Format['end'] = async () => {
		if (isEmpty) stderr.write('No results.\n');
		const dropped = table?.dropped ?? 0;
		if (dropped > 0) stderr.write(`${dropped} more ${dropped === 1 ? 'field' : 'fields'}: --output json\n`);
	};
	return {
		async result(value) {
			if (value === null || value === undefined) return;
			if (Array.isArray(value)) {
				await page(value);
				return end();
			}
			if (isRow(value)) {
				await prepareWidths(JSON.stringify(value));
				return print(recordText(value, style, columns));
			}
			if (typeof value === 'string') return print(`${stdout.isTTY ? safeText(value) : value}\n`);
			return print(`${lineOf(value)}\n`);
		},
		page,
		end,
	};
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
	return isRecord(value) && Object.keys(value).length > 0;
}

function lineOf(item: unknown): string {
	return typeof item === 'object' && item !== null ? safeLine(JSON.stringify(item)) : cellOf(item);
}
