/** Files that are not valid. No request is sent: the host is a port on which nothing listens. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createFolder, HEADER } from './bulk-command.ts';

const NOWHERE = ['--base-url', 'http://127.0.0.1:1'];
const IMPORT = ['--access-level', '1', '--yes', ...NOWHERE];
const EMAIL = 'redpanda@example.com';

async function importOf(content: string | Uint8Array, args: readonly string[] = IMPORT): Promise<string> {
	await using folder = createFolder();
	const file = folder.write('members.csv', content);
	const { exitCode, stdout, stderr } = await folder.bulk(['import', file, ...args]);
	expect(exitCode).toBe(2);
	expect(stdout).toBe('');
	expect(existsSync(`${file}.report.json`)).toBe(false);
	return stderr.replaceAll(file, 'members.csv');
}

it.each<[string, string | Uint8Array, string]>([
	['an empty file', '', 'members.csv: the file is empty.'],
	['only a header', `${HEADER}\n`, 'the file has a header but no rows.'],
	['only blank lines', '\n\n', 'The first line must contain the column names.'],
	['an XLSX workbook', Buffer.from('PK\x03\x04rest', 'latin1'), 'expected CSV. In Excel, use File > Save As > "CSV UTF-8'],
	['an XLS workbook', Buffer.from('d0cf11e0a1b1', 'hex'), 'this is an Excel workbook'],
	['UTF-16 with a mark', Buffer.from(`\uFEFF${HEADER}`, 'utf16le'), 'the file is UTF-16 or binary; expected UTF-8.'],
	['UTF-16 without a mark', Buffer.from(HEADER, 'utf16le'), 'the file is UTF-16 or binary; expected UTF-8.'],
	['Latin-1', Buffer.from(`${HEADER}\nZo\xeb,Panda,zoe,${EMAIL}\n`, 'latin1'), 'the file is not UTF-8.'],
	['semicolons', `${HEADER.replaceAll(',', ';')}\na;b;c;d\n`, 'the columns are separated by ";"; expected commas.'],
	['a quote that is not closed', `${HEADER}\nRed,Panda,"redpanda,${EMAIL}\n`, 'members.csv, line 2: a quote opens here'],
	['a text after a quote', `${HEADER}\n"Red"x,Panda,redpanda,${EMAIL}\n`, 'members.csv, line 2: the file is not valid CSV'],
	['a column without a name', `${HEADER},\nRed,Panda,redpanda,${EMAIL},\n`, 'line 1: column 5 has no name.'],
])('rejects %s', async (_, content, expected) => {
	expect(await importOf(content)).toContain(expected);
});

it('rejects a missing file, a folder and a file over 10 MB', async () => {
	await using folder = createFolder();
	const missing = await folder.bulk(['import', folder.path('missing.csv'), ...IMPORT]);
	expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('there is no such file. Check the path.') });
	const isFolder = await folder.bulk(['import', folder.path('.'), ...IMPORT]);
	expect(isFolder).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('this is a folder. Give a file.') });
	const large = await folder.bulk(['import', folder.write('large.csv', Buffer.alloc(10_000_001, 97)), ...IMPORT]);
	expect(large).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('larger than 10 MB. Split it') });
	const piped = await folder.bulk(['delete', '-', '--yes', ...NOWHERE], { stdin: 'a\n'.repeat(5_000_001) });
	expect(piped).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('stdin: the file is larger than 10 MB.') });
});

it('rejects more than 100,000 rows', async () => {
	const rows = Array.from({ length: 100_001 }, (_, index) => `a,b,u${index},u${index}@example.com`);
	expect(await importOf(`${HEADER}\n${rows.join('\n')}\n`)).toContain('100001 rows are too many; at most 100000 are allowed.');
});

it('reports every problem of the rows, in the order of the lines', async () => {
	const rows = [
		`Red,Panda,redpanda,${EMAIL}`,
		`Red,,redpanda2,redpanda.example.com`,
		`${'x'.repeat(101)},Panda,REDPANDA,redpanda3@example.com`,
		'',
		`Red,Panda,red@panda,${EMAIL.toUpperCase()}`,
		'Red,Panda,redpanda5,redpanda5@example.com,more',
	];
	expect((await importOf([HEADER, ...rows].join('\r\n'))).split('\n')).toEqual([
		'members.csv has 7 problems. Nothing was sent.',
		'  line 3, Email: "redpanda.example.com" is not valid; expected an email address of at most 254 characters.',
		'  line 3, Last Name: "" is not valid; expected a value.',
		`  line 4, First Name: "${'x'.repeat(60)}…" is not valid; expected at most 100 characters.`,
		'  line 4, Username: "REDPANDA" is not valid; expected a value that line 2 does not have.',
		'  line 6, Username: "red@panda" is not valid; expected 1 to 64 characters without "@".',
		`  line 6, Email: "${EMAIL.toUpperCase()}" is not valid; expected a value that line 2 does not have.`,
		'  line 7: the row has 5 cells, the header has 4. Quote a cell with a comma.',
		'',
	]);
});

it('shows 20 problems and the number of the others', async () => {
	const rows = Array.from({ length: 25 }, (_, index) => `Red,Panda,redpanda${index},none`);
	const stderr = await importOf(`${HEADER}\n${rows.join('\n')}\n`);
	expect(stderr).toMatch(/^members.csv has \d+ problems/);
	expect(stderr.match(/^ {2}line /gm)).toHaveLength(20);
	expect(stderr).toMatch(/and \d+ more\n$/);
});

it('shows no password and no control character of a cell', async () => {
	const header = `${HEADER},Password`;
	const stderr = await importOf(`${header}\nRed,Panda,redpanda,\u001b[31m\u009b1m,secret7\n`);
	expect(stderr).toContain('line 2, Password: the value is not valid; expected 8 to 128 characters.');
	expect(stderr).toContain('"\\u001b[31m\\u009b1m"');
	expect(stderr).not.toContain('secret7');
});

it('rejects columns that are missing, duplicate or that only a job imports', async () => {
	const args = [...IMPORT, '--dry-run'];
	const stderr = await importOf('First Name,firstname,Email,Phone,ROLE\na,b,c,d,e\n', args);
	expect(stderr).toContain('line 1: the column "firstname" is a duplicate.');
	expect(stderr).toContain('line 1: the column "Username" is missing. Add it.');
	expect(stderr).toContain('integration.users.create has no field for the column "Phone".');
	expect(stderr).toContain('or import the file with --job.');
	expect(stderr).toContain('for the column "ROLE"');
});

it('asks for the access level once', async () => {
	const stderr = await importOf(`${HEADER}\nRed,Panda,a,a@example.com\nRed,Panda,b,b@example.com\n`, ['--yes', ...NOWHERE]);
	expect(stderr).toContain(
		'has 1 problem. Nothing was sent.\n  line 1: the access level of the members is missing. Set --access-level',
	);
});

it.each([
	[['--concurrency', '0'], '--concurrency must be an integer from 1 to 32; given "0".'],
	[['--concurrency', '33'], 'given "33"'],
	[['--concurrency', '2.5'], 'given "2.5"'],
	[['--access-level', '10'], '--access-level must be an integer from 0 to 9; given "10".'],
	[['--community-id', '1'], '--community-id must be 24 hexadecimal digits; given "1".'],
	[['--idempotency-key', 'members-2026'], '--idempotency-key applies to --job.'],
	[['--job', '--community-id', '665f1c2ab7e4d90012a3b401', '--report', 'x'], ' does not apply to --job.'],
])('rejects %j', async (args, expected) => {
	expect(await importOf(`${HEADER}\nRed,Panda,a,a@example.com\n`, [...IMPORT, ...args])).toContain(expected);
});

it('validates the files of jobs', async () => {
	const job = ['--job', '--yes', '--community-id', '665f1c2ab7e4d90012a3b401', ...NOWHERE];
	const long = 'x'.repeat(51);
	const stderr = await importOf(`${HEADER},Role\n${long},Panda,a,a@example.com,Member\n,b,a,a@example.com,\n`, job);
	expect(stderr).toContain(`line 2, First Name: "${long}" is not valid; expected at most 50 characters.`);
	expect(stderr).toContain('line 3, First Name: "" is not valid; expected a value.');
	expect(stderr).toContain('line 3, Email: "a@example.com" is not valid; expected a value that line 2 does not have.');
	expect(await importOf('Email\na@example.com\n', job)).toContain('the column "First Name" is missing');
	expect(await importOf(`${HEADER}\na,b,c,d\n`, ['--job', '--yes', ...NOWHERE])).toContain('--job needs the community');
});

it('validates the columns of an update', async () => {
	await using folder = createFolder();
	const update = async (text: string): Promise<string> => {
		const { exitCode, stderr } = await folder.bulk(['update', folder.write('update.csv', text), '--yes', ...NOWHERE]);
		expect(exitCode).toBe(2);
		return stderr;
	};
	expect(await update('username,xp\na,1\n')).toContain('line 1: the column "email" is missing.');
	expect(await update('email,xp,xp_op\na@example.com,1,add\n')).toContain('the column "xp_op" must be before "xp".');
	expect(await update('email,xp_op\na@example.com,add\n')).toContain('the column "xp_op" needs a column "xp" after it.');
	const cells = await update('email,xp_op,xp\na@example.com,ADD,1\nb@example.com,add,1e3\nc@example.com,add,\n');
	expect(cells).toContain('line 2, xp_op: "ADD" is not valid; expected add, subtract, overwrite in lower case.');
	expect(cells).toContain('line 3, xp: "1e3" is not valid; expected a number such as 7 or -2.5.');
	expect(cells).toContain('line 4, xp: "" is not valid; expected a value.');
});

it('validates lists of members', async () => {
	await using folder = createFolder();
	const award = async (text: string, ...args: string[]): Promise<string> => {
		const { exitCode, stderr } = await folder.bulk(['award-badge', 'b1', '-', ...args, ...NOWHERE], { stdin: text });
		expect(exitCode).toBe(2);
		return stderr;
	};
	expect(await award('1102\nredpanda\n1102\n')).toContain(
		'line 2, member: "redpanda" is not valid; expected a userId such as 1102',
	);
	expect(await award('1102\n1103\n1102\n')).toContain(
		'line 3, member: "1102" is not valid; expected a value that line 1 does not',
	);
	expect(await award('userId\n1102\n')).toContain('looks like the header of a CSV file. Name the column with the members');
	expect(await award('name,userId\na,1\n', '--column', 'id')).toContain('--column must be one of: "name", "userId".');
	expect(await award('\n \n')).toContain('stdin: the file has no members.');
});

it('reads a pipe of the shell', async () => {
	await using folder = createFolder();
	const pipe = folder.path('pipe');
	execFileSync('mkfifo', [pipe]);
	const writing = import('node:fs/promises').then(({ writeFile }) => writeFile(pipe, 'redpanda\nredpanda\n'));
	const { stderr } = await folder.bulk(['delete', pipe, '--yes', ...NOWHERE]);
	await writing;
	expect(stderr).toContain('line 2, member: "redpanda"');
});
