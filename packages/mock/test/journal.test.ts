import { describe, expect, it } from 'vitest';
import { type Exchange, Journal } from '../src/control/journal.ts';
import { createMockFetch } from '../src/index.ts';

function exchange(number: number, weight: number): Exchange {
	return {
		number,
		method: 'GET',
		path: '/channels',
		parameters: {},
		query: {},
		headers: {},
		body: undefined,
		operationId: 'system.channels.list',
		status: 200,
		mediaType: 'application/json',
		faults: [],
		isUnparsed: false,
		planned: false,
		milliseconds: 1,
		secrets: {},
		weight,
	};
}

/** The numbers of the requests in a journal, after it got `count` requests of one weight. */
function kept(count: number, weight: number): number[] {
	const journal = new Journal();
	for (let number = 1; number <= count; number++) journal.add(exchange(number, weight));
	return journal.list().map(({ number }) => number);
}

const MEGABYTE = 1024 * 1024;

describe('the journal of requests', () => {
	it('lists the last 10,000, oldest first', () => {
		const numbers = kept(25_000, 100);
		expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([10_000, 15_001, 25_000]);
	});

	it('never has 20,000 requests in memory', () => {
		const journal = new Journal();
		const sizes = Array.from({ length: 45_000 }, (_, index) => {
			journal.add(exchange(index + 1, 100));
			return journal.size;
		});
		expect(Math.max(...sizes.slice(0, 40_000))).toBe(19_999);
		expect(journal.size).toBe(15_000);
	});

	it('stores 16 MB, and keeps the newest 8 MB when it gets more', () => {
		expect(kept(16, MEGABYTE)).toHaveLength(16);
		expect(kept(17, MEGABYTE)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
		expect(kept(25, MEGABYTE)).toHaveLength(16);
		expect(kept(26, MEGABYTE)).toEqual([19, 20, 21, 22, 23, 24, 25, 26]);
	});

	it('is empty after it is cleared', () => {
		const journal = new Journal();
		for (let number = 1; number <= 16; number++) journal.add(exchange(number, MEGABYTE));
		journal.clear();
		expect(journal.list()).toEqual([]);
		// More than half of the limit: it is deleted if cleared requests still count.
		journal.add(exchange(17, 9 * MEGABYTE));
		expect(journal.list().map(({ number }) => number)).toEqual([17]);
	});
});

describe('the size of a request in the journal', () => {
	const text = (bytes: number): string => JSON.stringify({ message: 'x'.repeat(bytes - '{"message":""}'.length) });

	async function sent(
		body: string,
		count = 1,
		headers: Record<string, string> = {},
	): Promise<ReturnType<typeof createMockFetch>> {
		const fetch = createMockFetch();
		const init = {
			method: 'POST',
			headers: { authorization: 'Bearer rai_test_key', 'content-type': 'application/json', ...headers },
			body,
		};
		for (let index = 0; index < count; index++) await fetch('http://localhost/apis/v1/messages/send', init);
		return fetch;
	}

	it('includes its body: of 300 requests with 64 kB each, only the newest are listed', async () => {
		const { control } = await sent(text(64 * 1024), 300);
		const numbers = control.requests().map(({ number }) => number);
		expect(numbers.at(-1)).toBe(300);
		expect(numbers.length).toBeGreaterThan(100);
		expect(numbers.length).toBeLessThan(256);
	});

	it('includes its headers', async () => {
		const { control } = await sent('{}', 300, { 'x-long': 'x'.repeat(64 * 1024) });
		expect(control.requests().length).toBeLessThan(256);
	});

	it('is small if its body exceeds 64 kB and is not stored', async () => {
		const { control } = await sent(text(9 * MEGABYTE), 3);
		expect(control.requests().map(({ body }) => body)).toEqual(Array(3).fill('9437184 bytes'));
	});

	it('includes a body of 64 kB, and only the size of a larger one', async () => {
		const within = (await sent(text(64 * 1024))).control.requests()[0];
		expect(within?.body).toHaveProperty('message');
		const over = (await sent(text(64 * 1024 + 1))).control.requests()[0];
		expect(over?.body).toBe('65537 bytes');
		expect(over?.faults.join()).toContain('body.message');
	});
});
