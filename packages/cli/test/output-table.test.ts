import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPrinter } from '../src/output/printer.ts';
import { prepareWidths, truncate, wrap } from '../src/output/table/text-width.ts';
import { pagesOf, Terminal } from './output-terminal.ts';

const id = (last: number): string => `665f1c2e8b3e4a0012ab34${last.toString(16).padStart(2, '0')}`;
const members = [
	{
		_id: id(1),
		displayName: 'Bamboo Stick',
		username: 'bamboostick',
		email: 'bamboostick@example.com',
		isOnline: true,
		xp: 12500,
	},
	{ _id: id(2), displayName: '红熊猫 🐼', username: 'redpanda', email: 'redpanda@example.com', isOnline: false, xp: 90 },
	{ _id: id(3), displayName: '👨‍👩‍👧‍👦 e\u0301', username: 'ﾊﾝﾀﾞ', email: null, isOnline: false, xp: 0 },
];

async function shown(
	value: unknown,
	columns?: number,
	fields?: readonly string[],
	env?: Record<string, string>,
): Promise<Terminal> {
	const terminal = new Terminal({ ...(columns ? { columns } : {}), ...(env ? { env } : {}) });
	const printer = await createPrinter(terminal.context, { output: 'table' });
	await printer.result(value, fields);
	return terminal;
}

describe('a table of objects', () => {
	it('has a row per object, and a column per field', async () => {
		const { stdout, stderr } = await shown(members, 120);
		expect(stdout).toBe(
			[
				'_id                       displayName   username     email                    isOnline     xp',
				'665f1c2e8b3e4a0012ab3401  Bamboo Stick  bamboostick  bamboostick@example.com  true      12500',
				'665f1c2e8b3e4a0012ab3402  红熊猫 🐼     redpanda     redpanda@example.com     false        90',
				'665f1c2e8b3e4a0012ab3403  👨‍👩‍👧‍👦 e\u0301          ﾊﾝﾀﾞ         -                        false         0',
				'',
			].join('\n'),
		);
		expect(stderr).toBe('');
	});

	it('shows the given columns that occur, in the given order', async () => {
		const { lines } = await shown(members, 80, ['xp', 'username', 'joinDate']);
		expect(lines.slice(0, 2)).toEqual(['   xp  username', '12500  bamboostick']);
	});

	it('shows the scalar fields of all rows by default, and other fields if there is no scalar', async () => {
		expect((await shown([{ a: 1, list: [1] }, { b: null }], 80)).lines).toEqual(['a  b', '1  -', '-  -']);
		expect((await shown([{ list: [1, { a: 'x' }] }], 80)).lines).toEqual(['list', '[1,{"a":"x"}]']);
	});

	it('cuts an object in a cell', async () => {
		const { lines } = await shown([{ nested: { text: 'x'.repeat(1000) } }], 200);
		expect(lines[1]).toMatch(/^\{"text":"x{30}…$/);
	});

	it('shows line breaks and control characters', async () => {
		const { lines } = await shown([{ text: 'a\r\nb\nc\rd\te\u001b[2J\u2028\u0000' }], 80);
		expect(lines).toEqual(['text', 'a↵b↵c\\rd\\te\\u001b[2J\\u2028\\u0000']);
	});

	it('reads own fields only', async () => {
		expect((await shown([{ a: 1 }, JSON.parse('{"__proto__": 1, "a": 2}')], 80)).lines).toEqual([
			'a  __proto__',
			'1          -',
			'2          1',
		]);
	});

	it('prints headings in bold and empty cells dim, unless NO_COLOR is set', async () => {
		const rows = [{ a: null, b: 'x' }];
		expect((await shown(rows, 80, [], {})).stdout).toBe('\u001b[1ma\u001b[22m  \u001b[1mb\u001b[22m\n\u001b[2m-\u001b[22m  x\n');
		expect((await shown(rows, 80, [], { NO_COLOR: '1' })).stdout).toBe('a  b\n-  x\n');
		expect((await shown(rows, undefined, [], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[1m');
	});
});

describe('the width of a table', () => {
	it.each([10, 20, 40, 60, 80, 100, 120, 200])('never exceeds a terminal of %i columns', async (columns) => {
		const wide = members.map((member) => ({ ...member, bio: '竹'.repeat(300), site: 'https://example.com/'.repeat(20) }));
		for (const value of [wide, wide[0], wide.map(Object.values)]) {
			const { lines } = await shown(value, columns);
			expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
		}
	});

	it('shrinks the widest column, and keeps an ID whole', async () => {
		const { lines, stderr } = await shown(members, 82, ['_id', 'username', 'email', 'isOnline', 'xp']);
		expect(lines[1]).toBe('665f1c2e8b3e4a0012ab3401  bamboostick  bamboostick@example.com  true      12500');
		expect(stderr).toBe('');
		expect((await shown(members, 73, ['_id', 'username', 'email', 'isOnline', 'xp'])).lines[1]).toBe(
			'665f1c2e8b3e4a0012ab3401  bamboostick  bamboostick@exam…  true      12500',
		);
	});

	it('drops the last columns of a terminal that is too narrow, and says so', async () => {
		const { lines, stderr } = await shown(members, 40);
		expect(lines[0]).toBe('_id                       displayName');
		expect(stderr).toBe('4 more fields: --output json\n');
		expect((await shown(members, 40, ['_id', 'displayName', 'xp'])).stderr).toBe('1 more field: --output json\n');
	});

	it('uses 80 columns if the terminal does not say how wide it is', async () => {
		const terminal = new Terminal({ columns: 0 });
		await (await createPrinter(terminal.context, {})).result([{ text: 'x'.repeat(100) }]);
		expect(terminal.lines[1]).toBe(`${'x'.repeat(79)}…`);
	});

	it('has no limit without a terminal', async () => {
		const text = 'x'.repeat(5000);
		const { lines } = await shown([
			{ text, n: 1 },
			{ text: 'y', n: 22 },
		]);
		expect(lines).toEqual([`text${' '.repeat(76)}   n`, `${text}   1`, `y${' '.repeat(79)}  22`]);
	});
});

describe('a table of pages', () => {
	it('prints the headings once, and widens columns while there is room', async () => {
		const terminal = new Terminal({ columns: 30 });
		const printer = await createPrinter(terminal.context, {});
		await printer.pages(
			pagesOf([[], [{ a: 'x', b: 'y' }], [{ a: 'longer', b: 'z' }], [{ a: 'w'.repeat(99), b: 'z' }], [{ a: 'x', b: 'y' }]]),
		);
		expect(terminal.lines).toEqual(['a  b', 'x  y', 'longer  z', `${'w'.repeat(26)}…  z`, `x${' '.repeat(28)}y`]);
	});

	it('says that there are no results', async () => {
		const terminal = new Terminal({ columns: 80 });
		await (await createPrinter(terminal.context, {})).pages(pagesOf([[], []]));
		expect([terminal.stdout, terminal.stderr]).toEqual(['', 'No results.\n']);
		const { stdout, stderr } = await shown([], 80);
		expect([stdout, stderr]).toEqual(['', 'No results.\n']);
	});

	it('takes time in proportion to the rows', async () => {
		const writes = async (count: number): Promise<number> => {
			const { stdout } = await shown(
				Array.from({ length: count }, (_, n) => ({ _id: id(n % 256), name: `红 ${n}` })),
				120,
			);
			return stdout.split('\n').length - 2;
		};
		expect(await writes(10_000)).toBe(10_000);
	});
});

describe('one object', () => {
	it('shows the given columns first, then all other fields', async () => {
		const { lines } = await shown({ bio: null, roles: ['a', { b: 1 }], username: 'redpanda' }, 80, ['username', 'absent']);
		expect(lines).toEqual(['username  redpanda', 'bio       -', 'roles     ["a", {"b": 1}]']);
	});

	it('wraps long values, and cuts none', async () => {
		const text = 'Members share what they have learned about bamboo, in sentences that need more than one line.';
		const { lines } = await shown({ description: text, url: `https://example.com/${'x'.repeat(50)}` }, 40);
		expect(lines.slice(0, 3)).toEqual([
			'description  Members share what they',
			'             have learned about bamboo,',
			'             in sentences that need more',
		]);
		expect(lines.map((line) => line.slice(13)).join('')).toContain(`https://example.com/${'x'.repeat(50)}`);
	});

	it('indents the lines of a value, so that none looks like a field', async () => {
		expect((await shown({ message: 'hi\nrole  admin\u001b[A', role: 'member' }, 80)).lines).toEqual([
			'message  hi',
			'         role  admin\\u001b[A',
			'role     member',
		]);
	});
});

describe('other values', () => {
	it('prints one item per line', async () => {
		expect((await shown(['a\nb', 1, null, true, { x: 1 }], 80)).lines).toEqual(['a↵b', '1', '-', 'true', '{"x":1}']);
	});

	it('prints a scalar, and an empty object', async () => {
		expect((await shown(3, 80)).stdout).toBe('3\n');
		expect((await shown(false, 80)).stdout).toBe('false\n');
		expect((await shown({}, 80)).stdout).toBe('{}\n');
	});
});

describe('the width of text', () => {
	beforeAll(() => prepareWidths('红'));

	it.each([
		['ascii', 4, 'asc…'],
		['ascii', 5, 'ascii'],
		['红熊猫', 5, '红熊…'],
		['红熊猫', 4, '红…'],
		['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 6, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦'],
		['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 5, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦…'],
		['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
	])('truncates %s to %i columns between characters', (text, width, expected) => {
		expect(truncate(text, width)).toBe(expected);
	});

	it('wraps wide characters, long words and spaces', () => {
		expect(wrap('红熊猫红熊猫', 5)).toEqual(['红熊', '猫红', '熊猫']);
		expect(wrap('aaaa bbbb cc', 9)).toEqual(['aaaa bbbb', 'cc']);
		expect(wrap('a bbbbbbbbbbbb', 6)).toEqual(['a bbbb', 'bbbbbb', 'bb']);
		expect(wrap('', 6)).toEqual(['']);
		expect(wrap('红', 1)).toEqual(['红']);
	});
});
