/** The memory of files in requests. `long/upload-memory.test.ts` measures it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { uploads } from '../src/pipeline/uploads.ts';

const MB = 1_000_000;
const request = (): Request => new Request('http://localhost/');

it('refuses a file with a 503 while others take the memory, and accepts it later', () => {
	const first = Array.from({ length: 6 }, request);
	for (const each of first) uploads.add(each, 10 * MB);
	const late = request();
	uploads.add(late, 4 * MB);
	expect(() => uploads.add(late, 1)).toThrow(expect.objectContaining({ status: 503, headers: { 'retry-after': '5' } }));
	uploads.end(late);
	for (const each of first) uploads.end(each);
	uploads.add(late, 64 * MB);
	uploads.end(late);
});

it('parses one large file at a time, and small ones at once', async () => {
	const order: string[] = [];
	const [first, second, third, small] = [request(), request(), request(), request()];
	for (const large of [first, second, third]) uploads.add(large, MB);
	uploads.add(small, 1000);
	await uploads.parse(first);
	const waiting = [
		uploads.parse(second).then(() => order.push('second')),
		uploads.parse(third).then(() => order.push('third')),
		uploads.parse(small).then(() => order.push('small')),
	];
	await nextTurn();
	expect(order).toEqual(['small']);
	uploads.end(first);
	// A second end changes nothing.
	uploads.end(first);
	await waiting[0];
	await nextTurn();
	expect(order).toEqual(['small', 'second']);
	uploads.end(second);
	await Promise.all(waiting);
	for (const each of [third, small]) uploads.end(each);
	await uploads.parse(first);
	uploads.end(first);
});
