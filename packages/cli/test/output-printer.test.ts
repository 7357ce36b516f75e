import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OutputFormat, OutputOptions } from '../src/options/option-types.ts';
import { createPrinter } from '../src/output/printer.ts';
import { pagesOf, Terminal } from './output-terminal.ts';

const users = [
	{ _id: '665f1c2e8b3e4a0012ab34cd', username: 'bamboostick', xp: 120 },
	{ _id: '665f1c2e8b3e4a0012ab34ce', username: 'redpanda', xp: 7 },
];
const hostile = { name: '\u001b[31mred\u009b2J\u202egnp\u007f', '\u001b]0;title\u0007': 'x' };
const formats: readonly OutputFormat[] = ['table', 'json', 'ndjson', 'yaml'];

async function printed(value: unknown, options: OutputOptions = {}, terminal = new Terminal()): Promise<string> {
	const printer = await createPrinter(terminal.context, options);
	await printer.result(value);
	return terminal.stdout;
}

async function printedPages(
	pages: readonly (readonly unknown[])[],
	options: OutputOptions,
	terminal = new Terminal(),
): Promise<string> {
	const printer = await createPrinter(terminal.context, options);
	await printer.pages(pagesOf(pages));
	return terminal.stdout;
}

describe('the formats of a result', () => {
	it('is a table on a terminal, and JSON in a pipe', async () => {
		expect(await printed(users, {}, new Terminal({ columns: 80 }))).toMatch(/^_id +username +xp\n/);
		expect(await printed(users)).toBe(`${JSON.stringify(users, null, 2)}\n`);
	});

	it('prints one line per item as NDJSON, and one line for another value', async () => {
		expect(await printed(users, { output: 'ndjson' })).toBe(`${JSON.stringify(users[0])}\n${JSON.stringify(users[1])}\n`);
		expect(await printed({ a: [1] }, { output: 'ndjson' })).toBe('{"a":[1]}\n');
	});

	it('prints YAML that has the same values', async () => {
		const shared = {
			yes: 'yes',
			no: 'no',
			date: '2026-01-01',
			octal: '0777',
			empty: '',
			text: 'a\nb: c\n',
			long: 'x y '.repeat(100),
		};
		const text = await printed([shared, shared], { output: 'yaml' });
		expect(parse(text)).toEqual([shared, shared]);
		expect(parse(text, { version: '1.1' })).toEqual([shared, shared]);
		expect(text).not.toContain('&');
	});

	it('prints a string as it is in a table, and in quotes as JSON', async () => {
		expect(await printed('a "b"', { output: 'table' })).toBe('a "b"\n');
		expect(await printed('a "b"', { output: 'json' })).toBe('"a \\"b\\""\n');
	});

	it.each(formats)('prints nothing as %s for a response without a body', async (output) => {
		expect(await printed(undefined, { output })).toBe('');
		expect(await printed(undefined, { output, query: 'a' })).toBe('');
	});

	it('prints null, except in a table', async () => {
		const texts = await Promise.all(formats.map((output) => printed(null, { output })));
		expect(texts).toEqual(['', 'null\n', 'null\n', 'null\n']);
	});

	it.each(formats)('prints no control character of a member to a terminal as %s', async (output) => {
		for (const value of [hostile, [hostile], [hostile.name], [[hostile.name]], hostile.name]) {
			const text = await printed(value, { output }, new Terminal({ columns: 100 }));
			expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
		}
	});

	it('keeps the meaning of escaped JSON and YAML', async () => {
		const json = await printed(hostile, { output: 'json' }, new Terminal({ columns: 80 }));
		expect(JSON.parse(json)).toEqual(hostile);
		expect(json).toContain('\\u009b2J\\u202egnp\\u007f');
		for (const value of [hostile, { c1: '\u009b2J', bidi: '\u202egnp', '\u009b': 'key' }]) {
			expect(parse(await printed(value, { output: 'yaml' }))).toEqual(value);
		}
	});

	it('does not change JSON in a pipe', async () => {
		expect(await printed('\u202e\u009b')).toBe('"\u202e\u009b"\n');
	});
});

describe('pages', () => {
	it.each(formats)('prints the first page as %s before it requests the second', async (output) => {
		const terminal = new Terminal();
		const seen: string[] = [];
		const printer = await createPrinter(terminal.context, { output });
		await printer.pages(pagesOf([[{ name: 'one' }], [{ name: 'two' }]], () => seen.push(terminal.stdout)));
		expect(seen[0]).toBe('');
		expect(seen[1]).toContain('one');
		expect(terminal.stdout).toContain('two');
	});

	it('prints one array as JSON, the same as for a whole list', async () => {
		const items = [{ a: 'x\u2028y', b: [{ c: null }] }, {}, [], 'text', null, 1];
		expect(await printedPages([items.slice(0, 2), [], items.slice(2)], { output: 'json' })).toBe(
			`${JSON.stringify(items, null, 2)}\n`,
		);
	});

	it('prints one list as YAML', async () => {
		expect(parse(await printedPages([users, [], users], { output: 'yaml' }))).toEqual([...users, ...users]);
	});

	it('prints an empty list', async () => {
		const texts = await Promise.all(formats.map((output) => printedPages([[], []], { output })));
		expect(texts).toEqual(['', '[]\n', '', '[]\n']);
	});

	it('leaves the JSON array open if a page fails, so that no program takes it for the whole list', async () => {
		const terminal = new Terminal();
		const printer = await createPrinter(terminal.context, {});
		async function* failing(): AsyncGenerator<readonly unknown[]> {
			yield [1];
			throw new Error('503');
		}
		await expect(printer.pages(failing())).rejects.toThrow('503');
		expect(terminal.stdout).toBe('[\n  1\n');
	});

	it('stops requesting pages when stdout cannot be written', async () => {
		const requested: number[] = [];
		const { context } = new Terminal();
		const stdout = {
			write() {
				throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
			},
		};
		const printer = await createPrinter({ ...context, stdout }, { output: 'ndjson' });
		await expect(printer.pages(pagesOf([[1], [2]], (page) => requested.push(page)))).rejects.toThrow('EPIPE');
		expect(requested).toEqual([1]);
	});
});

describe('--query', () => {
	it('selects from a result', async () => {
		expect(await printed(users, { query: '[0].username' })).toBe('"bamboostick"\n');
		expect(await printed(users, { query: '[0].username', output: 'table' })).toBe('bamboostick\n');
		expect(await printed(users, { query: '[].[username, xp]', output: 'table' })).toBe('bamboostick  120\nredpanda       7\n');
	});

	it('gets the whole list for JSON and YAML', async () => {
		expect(await printedPages([users, users], { query: 'length(@)', output: 'json' })).toBe('4\n');
		expect(await printedPages([users, users], { query: 'length(@)', output: 'yaml' })).toBe('4\n');
		expect(await printedPages([[]], { query: '[].xp', output: 'json' })).toBe('[]\n');
	});

	it('gets each page for NDJSON and tables', async () => {
		expect(await printedPages([users, users], { query: '[?xp > `10`].username', output: 'ndjson' })).toBe(
			'"bamboostick"\n'.repeat(2),
		);
		expect(await printedPages([users, users], { query: 'length(@)', output: 'table' })).toBe('2\n2\n');
		expect(await printedPages([users, users], { query: '[9].xp', output: 'ndjson' })).toBe('');
	});

	it('shows the fields that the expression names, and keeps the columns when it only filters', async () => {
		const table = async (query: string): Promise<string> => {
			const terminal = new Terminal();
			await (await createPrinter(terminal.context, { output: 'table', query })).result(users, ['username']);
			return terminal.stdout;
		};
		expect(await table('[?xp > `10`]')).toBe('username\nbamboostick\n');
		expect(await table('[?xp > `10`].{points: xp, username: username}')).toBe('points  username\n   120  bamboostick\n');
	});

	it.each([
		['foo bar', 'at character 5: unexpected "bar"\n  foo bar\n      ^\n'],
		['items[?a==`1`', 'at character 14: it ends too early\n  items[?a==`1`\n               ^\n'],
		['a ~ b', 'at character 3: unknown character: ~\n  a ~ b\n    ^\n'],
		['[].len(@)', 'at character 4: unknown function len(). The functions are abs, avg, '],
		['foo.\u001b[2J', 'unknown character: \\u001b\n  foo.\\u001b[2J\n'],
		['('.repeat(9000), 'it is nested too deeply\n  (((('],
		['a'.repeat(10_001), '--query must have at most 10000 characters; given 10001.'],
	])('rejects the expression %.20s before a request is sent', async (query, message) => {
		const rejection = expect(createPrinter(new Terminal().context, { query })).rejects;
		await rejection.toMatchObject({ name: 'Error', exitCode: 2, message: expect.stringContaining(message) });
	});

	it('shows the part of a long expression where the error is, and an example', async () => {
		const query = `${'a'.repeat(300)} ~ ${'b'.repeat(300)}`;
		const error = await createPrinter(new Terminal().context, { query }).catch(({ message }) => message);
		const [, excerpt = '', caret = '', example = ''] = error.split('\n');
		expect(excerpt[caret.indexOf('^')]).toBe('~');
		expect(excerpt.length).toBeLessThan(80);
		expect(example).toContain('Example: --query "');
	});

	it('rejects an expression that does not fit the result', async () => {
		const failure = printed({ a: 1 }, { query: 'length(a)' });
		await expect(failure).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('does not fit the result') });
	});

	it('gives an example that works', async () => {
		const { message } = await createPrinter(new Terminal().context, { query: '[' }).catch((error) => error);
		const query = /--query "([^"]+)"/.exec(message)?.[1] ?? '';
		expect(JSON.parse(await printed(users, { query }))).toEqual([{ name: 'bamboostick', xp: 120 }]);
	});
});
