/** A job continues in the middle of its file. The rest of a file has the same rows there as when the file is read from its start. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Row, readHeader, readRows } from '../src/jobs/csv-rows.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function collect(rows: AsyncIterable<Row>): Promise<Row[]> {
	const all: Row[] = [];
	for await (const row of rows) all.push(row);
	return all;
}

/** A cell of these characters needs quotes, or has none. */
const cell = fc.oneof(
	fc.stringMatching(/^[a-c貓]{1,3}$/),
	fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', '貓'), { maxLength: 4 }).map((parts) => {
		return `"${parts.join('').replaceAll('"', '""')}"`;
	}),
);
const line = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(','));

it('reads the same rows from the end of any row', async () => {
	const file = fc.record({
		start: fc.constantFrom('', '\uFEFF', '\n', '\r\n'),
		delimiter: fc.constantFrom('\n', '\r\n', '\r'),
		// An empty line is no row.
		lines: fc.array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), { maxLength: 8 }),
		end: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(file, async ({ start, delimiter, lines, end }) => {
			const before = start.includes('\n') ? delimiter : start;
			const bytes = bytesOf(`${before}${['a,b', ...lines].join(delimiter)}${end ? delimiter : ''}`);
			const header = await readHeader(bytes);
			const [first, ...rows] = await collect(readRows(bytes));
			expect(header).toMatchObject(first ?? {});
			for (const [index, { end, line }] of [first as Row, ...rows].entries()) {
				const from = { offset: end, lines: line, delimiter: header?.delimiter ?? '' };
				expect(await collect(readRows(bytes.subarray(end), from))).toEqual(rows.slice(index));
			}
		}),
	);
});

it('keeps the line ending of the header, whatever the later ones are', async () => {
	const bytes = bytesOf('a,b\n1,2\r\n3,4\r\n');
	const [, first, second] = await collect(readRows(bytes));
	const from = { offset: first?.end ?? 0, lines: first?.line ?? 0, delimiter: '\n' };
	expect(await collect(readRows(bytes.subarray(from.offset), from))).toEqual([second]);
});
