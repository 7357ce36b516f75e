import { createHash } from 'node:crypto';
import { ToolError } from './tools/tool-error.ts';

/** Where the next part of a list starts. */
export interface Position {
	/** The page of the API, from 1. */
	readonly page: number;
	/** The number of items of this page that were already returned. */
	readonly offset: number;
}

const START: Position = { page: 1, offset: 0 };

/** Encodes a position. It is valid only for the same call: `call` is everything else of the call. */
export function encodeCursor({ page, offset }: Position, call: unknown): string {
	return Buffer.from(JSON.stringify([page, offset, digest(call)])).toString('base64url');
}

/** @throws {ToolError} The cursor is malformed, or belongs to another call. */
export function decodeCursor(cursor: string | undefined, call: unknown, start: Position = START): Position {
	if (cursor === undefined) return start;
	const [page, offset, mark] = parse(cursor);
	if (!isCount(page, 1) || !isCount(offset, 0))
		throw new ToolError('cursor is invalid. Copy it from the last result, or omit it.');
	if (mark === digest(call)) return { page, offset };
	throw new ToolError('cursor belongs to another call. Repeat the same arguments with it, or omit it to start again.');
}

function parse(cursor: string): unknown[] {
	try {
		const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
		return Array.isArray(value) ? value : [];
	} catch {
		return [];
	}
}

function isCount(value: unknown, from: number): value is number {
	return Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= 1_000_000;
}

function digest(call: unknown): string {
	return createHash('sha256').update(JSON.stringify(call)).digest('base64url').slice(0, 12);
}
