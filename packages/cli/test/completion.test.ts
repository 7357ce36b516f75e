import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ShellCompDirective } from '@bomb.sh/tab';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complete } from '../src/completion/complete.ts';
import { INSTALL, SHELLS } from '../src/completion/install.ts';
import { completionScript } from '../src/completion/script.ts';
import { DIRECTIVE, suggest } from '../src/completion/suggest.ts';
import type { Context } from '../src/context.ts';
import { loadCommand } from '../src/contract/load-command.ts';
import { SUMMARIES } from '../src/contract/summaries.gen.ts';
import { wordsOf } from '../src/contract/words.ts';
import { createProgram } from '../src/program.ts';

const bin = join(import.meta.dirname, '../bin/returning-ai.js');

let home: string;
let context: Context;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'cli-completion-'));
	const nowhere = { write: () => true };
	const signal = new AbortController().signal;
	context = { env: { HOME: home }, stdin: process.stdin, stdout: nowhere, stderr: nowhere, signal };
});
afterAll(() => rmSync(home, { recursive: true }));

async function valuesFor(...words: string[]): Promise<string[]> {
	return (await suggest(createProgram(context), words, context)).values.map(({ value }) => value);
}

describe('suggestions', () => {
	it.each(SUMMARIES)('lead to $id and its flags', async ({ id }) => {
		const [family = '', resource = '', verb = ''] = wordsOf(id);
		expect(await valuesFor(family.slice(0, 2))).toContain(family);
		expect(await valuesFor(family, resource)).toContain(resource);
		expect(await valuesFor(family, resource, '')).toContain(verb);
		expect(await valuesFor(id.slice(0, -1))).toContain(id);
		const command = await loadCommand(id);
		const flags = (command?.flags ?? []).map(({ name }) => `--${name}`);
		for (const words of [[family, resource, verb], [id]])
			expect(await valuesFor(...words, '--')).toEqual(expect.arrayContaining([...flags, '--output', '--profile', '--help']));
		for (const { name, choices } of command?.flags ?? [])
			if (choices) expect(await valuesFor(family, resource, verb, `--${name}`, '')).toEqual(choices);
	});

	it('have the summary of a verb and the description of a flag', async () => {
		const { values } = await suggest(createProgram(context), ['integration', 'messages', 'se'], context);
		expect(values).toEqual([{ value: 'send', description: 'Send a message' }]);
		const flags = await suggest(createProgram(context), ['integration', 'messages', 'send', '--chan'], context);
		expect(flags.values).toEqual([{ value: '--channel-id', description: 'ID of the channel.' }]);
	});

	it('omit a flag that the line has, unless it can be repeated', async () => {
		const line = ['integration', 'messages', 'send', '--sender', 'bamboostick', '--message=Hello', '--header', 'a: b'];
		const values = await valuesFor(...line, '--');
		expect(values).toEqual(expect.arrayContaining(['--channel-id', '--header']));
		expect(values).not.toContain('--sender');
		expect(values).not.toContain('--message');
	});

	it('take the value of a flag for no command', async () => {
		expect(await valuesFor('integration', 'messages', 'send', '--sender', 'reply', '--chan')).toEqual(['--channel-id']);
		expect(await valuesFor('integration', 'messages', 'send', '--message', '--sen')).toEqual([]);
	});

	it('have the names of the profiles, of a file that is named by RETURNING_AI_CONFIG, too', async () => {
		expect(await valuesFor('integration', 'channels', 'list', '--profile', '')).toEqual([]);
		const file = join(home, '.config/returning-ai/config.json');
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, JSON.stringify({ profiles: { workshop: {}, '$(touch executed)': {} } }));
		expect(await valuesFor('integration', 'channels', 'list', '--profile=')).toEqual(['workshop']);
		writeFileSync(file, '{');
		expect(await valuesFor('integration', 'channels', 'list', '--profile', '')).toEqual([]);
		const other = join(home, 'other.json');
		writeFileSync(other, JSON.stringify({ profiles: { other: {} } }));
		const named = { ...context, env: { HOME: home, RETURNING_AI_CONFIG: other } };
		const { values } = await suggest(createProgram(named), ['api', '--profile', ''], named);
		expect(values).toEqual([{ value: 'other', description: '' }]);
	});

	it('have the files of --body @, and leave the folder open', async () => {
		mkdirSync(join(home, 'bodies/more'), { recursive: true });
		writeFileSync(join(home, 'bodies/message.json'), '{}');
		const line = ['integration', 'messages', 'send', '--body'];
		const all = await suggest(createProgram(context), [...line, `@${home}/bodies/m`], context);
		expect(all.values.map(({ value }) => value)).toEqual([`@${home}/bodies/message.json`, `@${home}/bodies/more/`]);
		expect(all.directive).toBe(DIRECTIVE.noFiles | DIRECTIVE.noSpace);
		expect(await valuesFor(...line, '@~/bodies/mes')).toEqual(['@~/bodies/message.json']);
		expect(await valuesFor(...line, '-')).toEqual(['-']);
	});

	it.each([[['integration', 'users', 'bulk-import', '--file', '']], [['mock', '']], [['server', '--database', '']]])(
		'leave file names to the shell: %j',
		async (words) => {
			expect(await suggest(createProgram(context), words, context)).toEqual({ values: [], directive: DIRECTIVE.files });
		},
	);

	it('have the documents, the shells and the methods', async () => {
		expect(await valuesFor('docs', 'integration.messages.s')).toEqual(['integration.messages.send']);
		expect(await valuesFor('completion', '')).toEqual([...SHELLS]);
		expect(await valuesFor('api', 'P')).toEqual(['POST', 'PUT', 'PATCH']);
	});
});

describe('the process that a shell calls', () => {
	it.each(SUMMARIES)('prints a line per flag of $id', async ({ id }) => {
		let out = '';
		const stdout = {
			write(text: string): void {
				out += text;
			},
		};
		await complete(createProgram(context), [id, '--'], { ...context, stdout });
		expect(out).toMatch(/^(--[\w-]+\t[^\t\n]{3,90}\n)+:36\n$/);
	});

	it.each([
		[[]],
		[['']],
		[['unknown', 'command', '']],
		[['integration', 'messages', 'send', '--unknown=']],
		[['__proto__', 'constructor', '--toString', '']],
		[['--']],
		[['--version', '']],
		[['integration', '--help', '-']],
		[['a'.repeat(100_000)]],
		[['\u0000'.replace('\u0000', '\u0007'), '$(exit 1)', '`', '"', "'"]],
	])('succeeds and prints no error: %j', async (words) => {
		const env = { PATH: process.env.PATH, HOME: home };
		const { stdout, stderr } = await promisify(execFile)(process.execPath, [bin, 'complete', '--', ...words], { env });
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^([^\t\n]+\t[^\t\n]*\n)*:\d+\n$/);
	});
});

describe('the script', () => {
	it.each(SHELLS)('of %s says how to install it, and calls the hidden command', (shell) => {
		const script = completionScript(shell);
		for (const command of INSTALL[shell]) expect(script).toContain(`#   ${command}\n`);
		expect(script).toMatch(/returning-ai complete ('--'|--)/);
	});

	it('of zsh keeps its first line, by which zsh finds it', () => {
		expect(completionScript('zsh')).toMatch(/^#compdef returning-ai\n# To install/);
	});

	it('understands our directives', () => {
		expect(DIRECTIVE).toEqual({
			files: ShellCompDirective.ShellCompDirectiveDefault,
			noSpace: ShellCompDirective.ShellCompDirectiveNoSpace,
			noFiles: ShellCompDirective.ShellCompDirectiveNoFileComp,
			keepOrder: ShellCompDirective.ShellCompDirectiveKeepOrder,
		});
	});
});
