/** No file keeps the event loop busy: other calls are answered between two slices of it. */
import { expect, it } from 'vitest';
import { type Row, readRows } from '../src/jobs/csv-rows.ts';

/** Reads a file, and returns its rows and how many of them arrived between two turns of the event loop, at most. */
async function readInTurns(text: string): Promise<{ rows: Row[]; mostPerTurn: number; turns: number }> {
	const rows: Row[] = [];
	let [sinceTurn, mostPerTurn, turns, isReading] = [0, 0, 0, true];
	const countTurn = (): void => {
		turns++;
		sinceTurn = 0;
		if (isReading) setImmediate(countTurn);
	};
	countTurn();
	for await (const row of readRows(new TextEncoder().encode(text))) {
		rows.push(row);
		mostPerTurn = Math.max(mostPerTurn, ++sinceTurn);
	}
	isReading = false;
	return { rows, mostPerTurn, turns };
}

it('reads at most 16 KB of rows in one turn of the event loop', async () => {
	const { rows, mostPerTurn } = await readInTurns('a\n'.repeat(100_000));
	expect(rows).toHaveLength(100_000);
	expect(rows.at(-1)).toEqual({ line: 100_000, cells: ['a'], end: 200_000 });
	// Two bytes a row, and the rows that the parser buffered.
	expect(mostPerTurn).toBeLessThan(2 * 8192);
});

it('lets other work run while it reads a row that is long', async () => {
	const { rows, turns } = await readInTurns(`${'x'.repeat(9_999)},`.repeat(99));
	expect(rows[0]?.cells).toHaveLength(100);
	expect(turns).toBeGreaterThan(990_000 / 16_384);
});

it('keeps characters whole that two slices share', async () => {
	const text = `x${'貓'.repeat(9_000)}`;
	expect((await readInTurns(`${text}\n`)).rows).toEqual([{ line: 1, cells: [text], end: 27_002 }]);
});

it('stops to read when its caller does', async () => {
	for await (const { line } of readRows(new TextEncoder().encode('a\n'.repeat(100_000)))) if (line === 3) break;
});
