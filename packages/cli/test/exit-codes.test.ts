import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXIT } from '../src/errors/exit-codes.ts';
import { runCommand } from './command-line.ts';

const codes = Object.values(EXIT);

/** The first cells of a Markdown table's rows that are numbers. */
function numbersIn(file: string): number[] {
	const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
	const [, table = ''] = /^\| exit code .*\n((?:\|.*\n)+)/m.exec(text) ?? [];
	return [...table.matchAll(/^\| (\d+) /gm)].map(([, code]) => Number(code));
}

it.each(['README.md', '../../docs/guides/from-the-shell.md'])('%s lists every exit code', (file) => {
	expect(numbersIn(file)).toEqual(codes);
});

it('the help lists every exit code', async () => {
	const { stdout } = await runCommand(['--help']);
	const [, list = ''] = stdout.split('Exit codes:\n');
	expect([...list.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code))).toEqual(codes);
});
