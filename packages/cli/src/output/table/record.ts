import { styleText } from 'node:util';
import { safeLine } from '../safe-text.ts';
import { cellOf } from './cell.ts';
import { GAP } from './fit.ts';
import type { TableStyle } from './table.ts';
import { pad, truncate, widthOf, wrap } from './text-width.ts';

/** One object as two columns: field and value. `first` are the fields to start with; all others follow. Values are complete. */
export function recordText(record: Readonly<Record<string, unknown>>, style: TableStyle, first: readonly string[] = []): string {
	const names = Object.keys(record);
	const ordered = new Set([...first.filter((name) => Object.hasOwn(record, name)), ...names]);
	const widest = names.reduce((width, name) => Math.max(width, widthOf(cellOf(name))), 0);
	// The values get at least half of the terminal.
	const nameWidth = Math.max(1, Math.min(widest, Math.floor(style.width / 2) - GAP));
	const valueWidth = Math.max(1, style.width - nameWidth - GAP);
	const bold = (text: string): string => (style.colours ? styleText('bold', text, { validateStream: false }) : text);
	const lines: string[] = [];
	for (const name of ordered) {
		const label = truncate(cellOf(name), nameWidth);
		const values = valueLines(record[name], valueWidth, style.colours);
		for (const [index, value] of values.entries()) {
			const start = index === 0 ? pad(label, nameWidth + GAP, 'left', bold(label)) : ' '.repeat(nameWidth + GAP);
			lines.push(`${(start + value).trimEnd()}\n`);
		}
	}
	return lines.join('');
}

function valueLines(value: unknown, width: number, colours: boolean): string[] {
	if (value === null || value === undefined) return [colours ? styleText('dim', '-', { validateStream: false }) : '-'];
	if (typeof value !== 'string' && typeof value !== 'object') return [cellOf(value)];
	const text = typeof value === 'string' ? value : spacedJson(value);
	const lines = text.split(/\r\n|\n/).map(safeLine);
	return width === Number.POSITIVE_INFINITY ? lines : lines.flatMap((line) => wrap(line, width));
}

/** JSON on one line, with spaces between which a line can be broken. */
function spacedJson(value: object): string {
	// A line break is never part of a string of JSON.
	const lines = JSON.stringify(value, null, 1);
	return lines.replace(/(?<=[[{])\n *|\n *(?=[\]}])/g, '').replace(/\n */g, ' ');
}
