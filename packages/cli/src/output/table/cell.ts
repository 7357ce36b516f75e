import { safeLine } from '../safe-text.ts';
import { truncate } from './text-width.ts';

/** The width of an object or a list in a cell. `--output json` shows all of it. */
const NESTED_WIDTH = 40;

/** The text of a value in a row of a table: one line, harmless for a terminal. */
export function cellOf(value: unknown): string {
	if (typeof value === 'string') return safeLine(value);
	if (value === null || value === undefined) return '-';
	return typeof value === 'object' ? truncate(safeLine(JSON.stringify(value)), NESTED_WIDTH) : String(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
