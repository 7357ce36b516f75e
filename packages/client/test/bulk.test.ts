import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import * as bulk from '../src/bulk.ts';
import { createClient, ForbiddenError, OptionError, UnauthorizedError } from '../src/index.ts';
import { ERROR, failure, ID, json, KEYS, type Received, serve } from './server.ts';

const users = Array.from({ length: 30 }, (_, index) => ({
	firstname: 'A',
	lastname: 'B',
	username: `user-${index}`,
	displayname: 'AB',
	email: `user-${index}@example.com`,
	accessLevel: 1,
	joinServer: true,
	sendEmail: false,
	emailPassword: false,
}));
/** A row of an import with the four required columns. */
const ROW = { firstname: 'A', lastname: 'B', username: 'a', email: 'a@example.com' };
const HEADER = 'First Name,Last Name,Username,Email';

/** 1,000 rows whose file has this size. */
function rowsOfBytes(size: number): bulk.ImportRow[] {
	const emails = Array.from({ length: 1000 }, (_, index) => `${String(index).padStart(3, '0')}@example.com`);
	const rest = size - `${HEADER},bio\n${emails.map((email) => `A,B,a,${email},\n`).join('')}`.length;
	return emails.map((email, index) => ({ ...ROW, email, bio: 'x'.repeat(Math.floor((rest + index) / 1000)) }));
}
const BADGE = '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61';

/** A host that creates users, and fails with the status that `failWith` returns. Responds only after `together` requests arrived. */
async function host(failWith: (username: string, request: Received) => number | undefined, together = 1) {
	let running = 0;
	let most = 0;
	const waiting: (() => void)[] = [];
	const { url, received } = await serve((response, request, number) => {
		running += 1;
		most = Math.max(most, running);
		waiting.push(() => {
			running -= 1;
			const { username } = JSON.parse(request.body);
			const status = failWith(username, request);
			if (status) return json(response, status, ERROR);
			json(response, 200, JSON.stringify({ status: 'success', message: 'done', data: { username } }));
		});
		// Delayed, so that a call above the limit would arrive before.
		if (number < together) return;
		setTimeout(() => {
			for (const respond of waiting.splice(0)) respond();
		}, 5);
	});
	return { core: createClient({ baseUrl: url, credentials: KEYS, maxRetries: 0 }).core, received, most: () => most };
}

describe('a bulk run', () => {
	it('calls in parallel, and reports progress and the outcome of each item', async () => {
		const { core, received, most } = await host((username) => (/5$/.test(username) ? 409 : undefined), 7);
		const progress: bulk.BulkProgress[] = [];
		const { done, failed, stopped } = await bulk.createUsers(core, users, {
			concurrency: 7,
			onProgress: (step) => progress.push(step),
		});
		expect(received).toHaveLength(30);
		expect(most()).toBe(7);
		expect(done.map(({ index, data }) => [index, data.username])).toEqual(
			users.map(({ username }, index) => [index, username]).filter(([index]) => Number(index) % 10 !== 5),
		);
		expect(failed.map(({ index, item, error }) => [index, item.username, error.name])).toEqual(
			[5, 15, 25].map((index) => [index, `user-${index}`, 'ConflictError']),
		);
		expect(stopped).toBeUndefined();
		expect(progress.at(-1)).toEqual({ done: 27, failed: 3 });
		expect(progress).toHaveLength(30);
	});

	it('has 4 calls in parallel by default', async () => {
		const { core, most } = await host(() => undefined, 4);
		await bulk.createUsers(core, users);
		expect(most()).toBe(4);
	});

	it('resumes from a report in JSON: sends only failed items, with the same idempotency keys', async () => {
		let down = true;
		const { core, received } = await host((username) => (down && /5$/.test(username) ? 500 : undefined));
		const first = await bulk.createUsers(core, users);
		const report = JSON.parse(JSON.stringify(first));
		const keyOf = (name: string): unknown[] =>
			received.filter(({ body }) => JSON.parse(body).username === name).map(({ headers }) => headers['idempotency-key']);
		down = false;
		const second = await bulk.createUsers(core, users, { resume: report });
		expect(received).toHaveLength(33);
		expect(second.done.map(({ index }) => index)).toEqual([5, 15, 25]);
		expect(keyOf('user-5')).toEqual([first.failed[0]?.idempotencyKey, first.failed[0]?.idempotencyKey]);
	});

	it('accepts an async iterable', async () => {
		const { core } = await host(() => undefined);
		async function* stream() {
			for (const user of users.slice(0, 5)) yield user;
		}
		expect((await bulk.createUsers(core, stream())).done).toHaveLength(5);
	});

	it.each([
		[401, UnauthorizedError],
		[403, ForbiddenError],
	])('stops at a status that all items would get: %i', async (status, kind) => {
		const { core, received } = await host((username) => (username === 'user-3' ? status : undefined));
		const { stopped, failed } = await bulk.createUsers(core, users, { concurrency: 1 });
		expect(stopped).toBeInstanceOf(kind);
		expect(failed).toHaveLength(1);
		expect(received).toHaveLength(4);
	});

	it('stops at an invalid argument, which affects all items', async () => {
		const { received, core } = await host(() => undefined);
		const { stopped, done, failed } = await bulk.addRole(core, 'not-an-id', ['1102', '1103']);
		expect(stopped).toBeInstanceOf(OptionError);
		expect([done.length, received.length]).toEqual([0, 0]);
		expect(failed.length).toBeGreaterThan(0);
	});

	it('stops on an abort, and a later run resumes it', async () => {
		const { core } = await host(() => undefined);
		const controller = new AbortController();
		const report = await bulk.createUsers(core, users, {
			concurrency: 2,
			signal: controller.signal,
			onProgress: ({ done }) => done === 10 && controller.abort(),
		});
		expect(report.stopped?.name).toBe('AbortError');
		expect(report.done.length).toBeLessThan(30);
		const rest = await bulk.createUsers(core, users, { resume: report });
		expect(new Set([...report.done, ...rest.done].map(({ index }) => index)).size).toBe(30);
	});

	it.each([0, 1.5, -1])('rejects a concurrency of %s', async (concurrency) => {
		const { core } = await host(() => undefined);
		await expect(bulk.createUsers(core, users, { concurrency })).rejects.toThrow(
			`concurrency is ${concurrency}; expected an integer from 1.`,
		);
	});

	it('exists for each operation on one member', async () => {
		const { url, received } = await serve((response) =>
			json(response, 200, '{"meta":{"success":true},"body":[],"action":"delete","user":"a"}'),
		);
		const { core } = createClient({ baseUrl: url, credentials: KEYS });
		await bulk.deleteUsers(core, ['a']);
		await bulk.restoreUsers(core, ['a']);
		await bulk.awardBadge(core, BADGE, ['1102']);
		await bulk.addRole(core, ID, ['1102']);
		expect(received.map(({ url: path, body }) => [path, JSON.parse(body)])).toEqual([
			['/apis/v1/users/manage', { action: 'delete', user: 'a' }],
			['/apis/v1/users/manage', { action: 'restore', user: 'a' }],
			[`/badges/${BADGE}/award`, { userId: '1102' }],
			[`/roles/${ID}/add`, { userId: '1102' }],
		]);
	});
});

/** A source of the first users whose last read behaves as `end` says. `closed` counts the calls of its `return()`. */
function source(count: number, end: () => Promise<IteratorResult<(typeof users)[0]>>, close = () => Promise.resolve({})) {
	let next = 0;
	let reads = 0;
	const state = { closed: 0, mostReads: 0 };
	const iterator = {
		async next() {
			reads += 1;
			state.mostReads = Math.max(state.mostReads, reads);
			const value = users[next++];
			await new Promise((resolve) => setImmediate(resolve));
			reads -= 1;
			return next > count || !value ? end() : { value };
		},
		return() {
			state.closed += 1;
			return close() as Promise<IteratorReturnResult<undefined>>;
		},
	};
	return { state, items: { [Symbol.asyncIterator]: () => iterator } };
}
const NEVER = () => new Promise<never>(() => {});
const BROKEN = () => Promise.reject(new RangeError('the file ended early'));

describe('a bulk run that stops early', () => {
	it('reports what was done when the source throws, and a later run resumes it from JSON', async () => {
		const { core, received } = await host((username) => (username === 'user-2' ? 500 : undefined));
		const broken = source(10, BROKEN);
		const first = await bulk.createUsers(core, broken.items);
		expect(first.stopped?.message).toBe('The run stopped: items threw: the file ended early');
		expect(first.stopped?.cause).toBeInstanceOf(RangeError);
		expect([first.done.length, first.failed.map(({ index }) => index), first.read]).toEqual([9, [2], 10]);
		expect(broken.state.closed).toBe(0);
		const second = await bulk.createUsers(core, users, { resume: JSON.parse(JSON.stringify(first)) });
		expect([second.done.length, second.stopped, second.read]).toEqual([20, undefined, 30]);
		const keys = received.filter(({ body }) => body.includes('"user-2"')).map(({ headers }) => headers['idempotency-key']);
		expect(new Set(keys)).toEqual(new Set([first.failed[0]?.idempotencyKey]));
	});

	it.each([
		[
			'throws while it opens',
			{
				[Symbol.iterator]: () => {
					throw new RangeError('a mistake');
				},
			},
		],
		[
			'throws synchronously',
			{
				[Symbol.iterator]: () => ({
					next: () => {
						throw new RangeError('a mistake');
					},
				}),
			},
		],
	])('reports a source that %s', async (_, items) => {
		const { core } = await host(() => undefined);
		const { stopped, read } = await bulk.createUsers(core, items as Iterable<never>);
		expect([stopped?.message, read]).toEqual(['The run stopped: items threw: a mistake', 0]);
	});

	it.each([
		[
			'throws',
			() => {
				throw new RangeError('a mistake');
			},
		],
		['rejects', () => Promise.reject(new RangeError('a mistake'))],
	])('reports what was done when onProgress %s', async (_, onProgress) => {
		const { core, received } = await host(() => undefined, 4);
		const report = await bulk.createUsers(core, users, { onProgress });
		expect(report.stopped?.message).toBe('The run stopped: onProgress threw: a mistake');
		expect(report.stopped?.cause).toBeInstanceOf(RangeError);
		expect(report.done.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
		expect([received.length, report.read]).toEqual([4, 4]);
	});

	it('waits for an asynchronous onProgress', async () => {
		const { core } = await host(() => undefined);
		let saved = 0;
		const onProgress = async () => {
			await new Promise((resolve) => setTimeout(resolve, 5));
			saved += 1;
		};
		await bulk.createUsers(core, users.slice(0, 5), { onProgress });
		expect(saved).toBe(5);
	});

	it('waits for the calls that are in progress', async () => {
		const { core } = await host(() => undefined, 3);
		const twoOnly = source(2, BROKEN);
		const pending = bulk.createUsers(core, twoOnly.items);
		// The host responds only after a third request.
		await new Promise((resolve) => setTimeout(resolve, 50));
		await bulk.createUsers(core, users.slice(5, 6));
		expect((await pending).done).toHaveLength(2);
	});

	it('obeys the signal while the source stalls, and closes the source', async () => {
		const { core } = await host(() => undefined);
		const stalled = source(3, NEVER);
		const controller = new AbortController();
		const onProgress = ({ done }: bulk.BulkProgress) => done === 3 && controller.abort();
		const report = await bulk.createUsers(core, stalled.items, { signal: controller.signal, onProgress });
		expect([report.stopped?.name, report.done.length, report.read]).toEqual(['AbortError', 3, 3]);
		expect(stalled.state.closed).toBe(1);
	});

	it('stops at an error that all items would get while the source stalls', async () => {
		const { core } = await host((username) => (username === 'user-2' ? 401 : undefined));
		const stalled = source(3, NEVER);
		const { stopped } = await bulk.createUsers(core, stalled.items);
		expect(stopped).toBeInstanceOf(UnauthorizedError);
		expect(stalled.state.closed).toBe(1);
	});

	it.each([
		['never settles', NEVER],
		['rejects', () => Promise.reject(new Error('closed twice'))],
		[
			'throws',
			() => {
				throw new Error('closed twice');
			},
		],
	])('does not depend on a return() that %s', async (_, close) => {
		const { core } = await host(() => 401);
		const endless = source(30, NEVER, close);
		const { stopped } = await bulk.createUsers(core, endless.items, { concurrency: 1 });
		expect(stopped).toBeInstanceOf(UnauthorizedError);
		expect(endless.state.closed).toBe(1);
	});

	it('runs the finally block of a generator', async () => {
		const { core } = await host(() => 401);
		let closed = false;
		function* generator() {
			try {
				yield* users;
			} finally {
				closed = true;
			}
		}
		await bulk.createUsers(core, generator());
		expect(closed).toBe(true);
	});

	it('does not start an item that arrives at the moment of the abort', async () => {
		const { core, received } = await host(() => undefined);
		const controller = new AbortController();
		const next = () =>
			new Promise<{ value: (typeof users)[0] }>((resolve) => {
				setImmediate(() => {
					resolve({ value: users[0] as (typeof users)[0] });
					queueMicrotask(() => controller.abort());
				});
			});
		const items = { [Symbol.asyncIterator]: () => ({ next }) };
		const report = await bulk.createUsers(core, items, { signal: controller.signal });
		expect([report.stopped?.name, report.read, report.failed, received]).toEqual(['AbortError', 0, [], []]);
	});

	it('removes its listener from the signal', async () => {
		const { core } = await host(() => undefined);
		const { signal } = new AbortController();
		await bulk.createUsers(core, users, { signal });
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('reads nothing if the signal is aborted before the run', async () => {
		const { core } = await host(() => undefined);
		const unread = source(3, NEVER);
		const report = await bulk.createUsers(core, unread.items, { signal: AbortSignal.abort() });
		expect([report.stopped?.name, report.read, unread.state.mostReads]).toEqual(['AbortError', 0, 0]);
	});
});

describe('the source of a bulk run', () => {
	it('is read one item at a time, and not closed after its end', async () => {
		const { core } = await host(() => undefined);
		const complete = source(10, () => Promise.resolve({ done: true, value: undefined }));
		const { done, read } = await bulk.createUsers(core, complete.items);
		expect([done.length, read]).toEqual([10, 10]);
		expect(complete.state).toEqual({ closed: 0, mostReads: 1 });
	});

	it('is not closed by an error after its end', async () => {
		const { core } = await host(() => 401, 3);
		const complete = source(3, () => Promise.resolve({ done: true, value: undefined }));
		const { stopped } = await bulk.createUsers(core, complete.items);
		expect(stopped).toBeInstanceOf(UnauthorizedError);
		expect(complete.state.closed).toBe(0);
	});

	it.each(['bamboostick', undefined, null, { length: 1 }])('must be a list: rejects %j', async (items) => {
		const { core, received } = await host(() => undefined);
		const error = await failure(bulk.deleteUsers(core, items as string[]));
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toMatch(/^items is .+; expected an array or another iterable of items\.$/);
		expect(received).toHaveLength(0);
	});

	it('may have 200,000 items', async () => {
		const { core, received } = await host(() => undefined);
		const items = Array.from({ length: 200_001 }, () => users[0] as (typeof users)[0]);
		const done = items.slice(1).map((_, index) => ({ index }));
		const { read, earlier } = await bulk.createUsers(core, items, { resume: { done, failed: [] } });
		expect([received.length, read, earlier.done.length]).toEqual([1, 200_001, 200_000]);
	});
});

describe('a resumed bulk run', () => {
	it('can be resumed again: does not repeat what the first run did', async () => {
		const { core, received } = await host(() => undefined);
		const first = await bulk.createUsers(core, source(10, BROKEN).items);
		const second = await bulk.createUsers(core, source(20, BROKEN).items, { resume: first });
		expect([second.done.length, second.earlier.done.length]).toEqual([10, 10]);
		const third = await bulk.createUsers(core, users, { resume: JSON.parse(JSON.stringify(second)) });
		expect([third.done.length, third.earlier.done.length]).toEqual([10, 20]);
		expect(received).toHaveLength(30);
	});

	it('keeps the idempotency keys of failed items that it did not reach', async () => {
		let down = true;
		const { core, received } = await host((username) => (down && username === 'user-9' ? 500 : undefined));
		const first = await bulk.createUsers(core, users.slice(0, 10));
		down = false;
		const second = await bulk.createUsers(core, source(5, BROKEN).items, { resume: first });
		const failed = [{ index: 9, idempotencyKey: first.failed[0]?.idempotencyKey }];
		expect([second.failed, second.earlier.failed]).toEqual([[], failed]);
		const third = await bulk.createUsers(core, users.slice(0, 10), { resume: second });
		expect(third.done.map(({ index }) => index)).toEqual([9]);
		expect(third.earlier.failed).toEqual([]);
		const keys = received.filter(({ body }) => body.includes('"user-9"')).map(({ headers }) => headers['idempotency-key']);
		expect(new Set(keys).size).toBe(1);
	});
});

describe('bulkImportCsv', () => {
	it('writes the required columns first, names them as the template does, and quotes cells where needed', async () => {
		const file = bulk.bulkImportCsv([
			{ email: 'a@example.com', username: 'a', firstname: 'Bamboo, "the" stick', lastname: 'S' },
			{ ...ROW, email: 'b@example.com', role: 'Member', points: 7, note: ' x\ny' },
		]);
		expect(file).toMatchObject({ name: 'import.csv', type: 'text/csv' });
		expect(await file.text()).toBe(
			`${HEADER},Role,points,note\n"Bamboo, ""the"" stick",S,a,a@example.com,,,\nA,B,a,b@example.com,Member,7," x\ny"\n`,
		);
	});

	it('has every column of the template', async () => {
		const file = bulk.bulkImportCsv([{ ...ROW, phone: '1', country: '2', language: '3', role: '4', tag: '5' }]);
		expect(await file.text()).toBe(`${HEADER},Phone,Country,Language,Role,Tag\nA,B,a,a@example.com,1,2,3,4,5\n`);
	});

	it.each([
		['a string', 'plain', 'plain'],
		['undefined', undefined, ''],
		['an empty string', '', ''],
		['a number', -0.5, '-0.5'],
		['a boolean', false, 'false'],
		['leading whitespace', ' x', '" x"'],
		['trailing whitespace', 'x\t', '"x\t"'],
		['a space inside', 'a b', 'a b'],
		['a comma', 'a,b', '"a,b"'],
		['a quote', 'a"b', '"a""b"'],
		['a line feed', 'a\nb', '"a\nb"'],
		['a carriage return', 'a\rb', '"a\rb"'],
		['a numeric string', '1e3', '1e3'],
	])('writes a cell with %s', async (_, note, cell) => {
		const file = bulk.bulkImportCsv([{ ...ROW, note, last: 'z' }]);
		expect(await file.text()).toBe(`${HEADER},note,last\nA,B,a,a@example.com,${cell},z\n`);
	});

	it('accepts as many rows, bytes and characters as the API does', async () => {
		const rows = Array.from({ length: 100_000 }, (_, index) => ({ ...ROW, email: `${index}@e.org` }));
		expect(bulk.bulkImportCsv(rows).size).toBeLessThan(10_000_000);
		expect(bulk.bulkImportCsv(rowsOfBytes(10_000_000)).size).toBe(10_000_000);
		expect(bulk.bulkImportCsv([{ ...ROW, bio: 'x'.repeat(10_000) }]).size).toBeGreaterThan(10_000);
		expect(bulk.bulkImportCsv([{ ...ROW, firstname: 'x'.repeat(50), lastname: 'x'.repeat(50) }]).size).toBeGreaterThan(100);
	});

	it.each([
		[[], 'The row count is 0; expected at least 1.'],
		[[{ ...ROW, username: undefined }], 'Row 1, username is undefined; expected a non-empty string.'],
		[[{ ...ROW, firstname: '' }], 'Row 1, firstname is ""; expected a non-empty string.'],
		[[{ email: 'a@example.com', username: 'a', firstname: 'A' }], 'Row 1, lastname is undefined; expected a non-empty string.'],
		[[{ ...ROW, lastname: 'x'.repeat(51) }], `Row 1, lastname is "${'x'.repeat(51)}"; expected at most 50 characters.`],
		[[{ ...ROW, email: 'panda' }], 'Row 1, email is "panda"; expected an email address.'],
		[[ROW, { ...ROW, username: 'b' }], 'Row 2, email is "a@example.com"; expected an email address that row 1 does not use.'],
		[[{ ...ROW, 'my field': 1 }], 'Row 1, column is "my field"; expected a name without spaces'],
		[[{ ...ROW, xp: Number.NaN }], 'Row 1, xp is null; expected a string, a number or a boolean.'],
		[[{ ...ROW, xp: { add: 1 } }], 'Row 1, xp is {"add":1}; expected a string, a number or a boolean.'],
		[
			Array.from({ length: 100_001 }, (_, index) => ({ ...ROW, email: `${index}@example.com` })),
			'The row count is 100001; expected at most 100000; send several files.',
		],
		[[{ ...ROW, bio: 'x'.repeat(10_001) }], 'Row 1, the length of bio is 10001; expected at most 10000 characters.'],
		[
			[{ ...ROW, ...Object.fromEntries(Array.from({ length: 497 }, (_, index) => [`field-${index}`, 1])) }],
			'The column count is 501; expected at most 500.',
		],
		[rowsOfBytes(10_000_001), 'The file size is 10000001; expected at most 10000000 bytes'],
		[[{ ...ROW, 'a,b': 1 }], 'Row 1, column is "a,b"'],
		[[{ ...ROW, 'a"b': 1 }], 'Row 1, column is "a\\"b"'],
		[[{ ...ROW, '': 1 }], 'Row 1, column is ""'],
		[[{ ...ROW, xp: null }], 'Row 1, xp is null'],
		[[{ ...ROW, xp: 1e-7 }], 'Row 1, xp is 1e-7; expected a number without'],
		[[{ ...ROW, xp: 1e21 }], 'Row 1, xp is 1e+21; expected a number without'],
		[[{ ...ROW, email: 'a@b@example.com' }], 'Row 1, email is "a@b@example.com"'],
		[[{ ...ROW, email: 'a b@example.com' }], 'Row 1, email is "a b@example.com"'],
	])('rejects invalid rows: case %#', async (rows, message) => {
		const error = await failure(Promise.resolve().then(() => bulk.bulkImportCsv(rows as bulk.ImportRow[])));
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toContain(message);
	});
});

describe('an abort of a bulk run', () => {
	const runs: Record<
		string,
		(core: Parameters<typeof bulk.deleteUsers>[0], signal: AbortSignal) => Promise<{ stopped: unknown }>
	> = {
		createUsers: (core, signal) => bulk.createUsers(core, users, { signal }),
		deleteUsers: (core, signal) => bulk.deleteUsers(core, ['bamboostick'], { signal }),
		restoreUsers: (core, signal) => bulk.restoreUsers(core, ['bamboostick'], { signal }),
		awardBadge: (core, signal) => bulk.awardBadge(core, BADGE, ['1102'], { signal }),
		addRole: (core, signal) => bulk.addRole(core, ID, ['1102'], { signal }),
	};

	it.each(Object.keys(runs))('aborts the pending calls of %s', async (name) => {
		const controller = new AbortController();
		// The host never responds.
		const { url } = await serve(() => controller.abort());
		const { core } = createClient({ baseUrl: url, credentials: KEYS, maxRetries: 0, timeout: 2 ** 31 - 1 });
		const report = await runs[name]?.(core, controller.signal);
		expect(report?.stopped).toMatchObject({ name: 'AbortError' });
	});
});

describe('bulkUpdateCsv', () => {
	it('writes the operator of a relative change before its number', async () => {
		const file = bulk.bulkUpdateCsv([
			{ email: 'a@example.com', xp: { add: 50 }, firstname: 'Red' },
			{ email: 'b@example.com', xp: { subtract: 5 } },
		]);
		expect(file.name).toBe('update.csv');
		expect(await file.text()).toBe('email,xp_op,xp,firstname\na@example.com,add,50,Red\nb@example.com,subtract,5,\n');
		const zero = bulk.bulkUpdateCsv([{ email: 'a@example.com', xp: { overwrite: 0 } }]);
		expect(await zero.text()).toBe('email,xp_op,xp\na@example.com,overwrite,0\n');
	});

	it.each([
		[
			{ email: 'a@example.com', xp: { multiply: 2 } },
			'Row 1, xp is {"multiply":2}; expected { add }, { subtract } or { overwrite } with a number.',
		],
		[{ email: 'a@example.com', xp: { add: '2' } }, 'Row 1, xp is {"add":"2"}'],
		[{ email: 'a@example.com', xp: { add: 1, subtract: 2 } }, 'Row 1, xp is {"add":1,"subtract":2}'],
		[{ email: 'a@example.com', xp: {} }, 'Row 1, xp is {}; expected { add }'],
		[{ email: 'a@example.com', xp: { add: Number.POSITIVE_INFINITY } }, 'Row 1, xp is {"add":null}; expected { add }'],
		[{ email: 'a@example.com', xp: { add: 1e-7 } }, 'Row 1, xp is 1e-7; expected a number without'],
		[{ xp: 1 }, 'Row 1, email is undefined; expected a non-empty string.'],
	])('rejects an invalid row: %j', async (row, message) => {
		expect(() => bulk.bulkUpdateCsv([row as unknown as bulk.UpdateRow])).toThrow(message);
	});
});
