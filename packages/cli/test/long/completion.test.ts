/** Completion in real shells: a person presses Tab on a terminal. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INSTALL, type Shell } from '../../src/completion/install.ts';
import { completionScript } from '../../src/completion/script.ts';
import { ShellSession } from './shell-session.ts';

interface Setup {
	name: string;
	shell: Shell;
	command: readonly string[];
	/** What the shell's start file has before the lines of `completion --help`. */
	before?: { file: string; text: string };
}

const SHELLS: readonly Setup[] = [
	{ name: 'bash alone', shell: 'bash', command: ['bash', '--noprofile', '-i'] },
	{
		name: 'bash with bash-completion',
		shell: 'bash',
		command: ['bash', '--noprofile', '-i'],
		before: { file: '.bashrc', text: '. /usr/share/bash-completion/bash_completion\n' },
	},
	{ name: 'zsh', shell: 'zsh', command: ['zsh', '-i'], before: { file: '.zshrc', text: '' } },
	{ name: 'fish', shell: 'fish', command: ['fish', '-i'] },
];

describe.each(SHELLS)('$name', ({ shell, command, before }) => {
	const session = new ShellSession();

	beforeAll(() => {
		session.write('members.csv', 'email\n');
		session.write('payload.json', '{}');
		session.write('.config/returning-ai/config.json', JSON.stringify({ profiles: { workshop: {}, home: {} } }));
		if (before) session.write(before.file, before.text);
		for (const line of INSTALL[shell]) session.run(line);
	});

	afterAll(() => session.close());

	it('lists the verbs of a resource', async () => {
		await session.complete(command, 'returning-ai integration messages ', 'send', 'reply', 'react');
	});

	it('completes a family, and the operationId of the documentation', async () => {
		await session.complete(command, 'returning-ai integ', 'returning-ai integration ');
		await session.complete(command, 'returning-ai integration.messages.se', 'returning-ai integration.messages.send ');
	});

	it('completes the flags of an operation', async () => {
		await session.complete(command, 'returning-ai integration messages send --chan', '--channel-id ');
		await session.complete(command, 'returning-ai integration.messages.send --chan', '--channel-id ');
	});

	it('completes the values of a flag', async () => {
		await session.complete(command, 'returning-ai integration channels list --environment playg', '--environment playground ');
		await session.complete(command, 'returning-ai integration channels list --output=nd', '--output=ndjson ');
		await session.complete(command, 'returning-ai integration channels list --profile wo', '--profile workshop ');
	});

	it('completes file names', async () => {
		await session.complete(command, 'returning-ai integration users bulk-import --file mem', '--file members.csv');
		await session.complete(command, 'returning-ai integration messages send --body @pay', '--body @payload.json');
		await session.complete(command, 'returning-ai integration messages send --body=@pay', '--body=@payload.json');
	});

	it('runs nothing of the line', async () => {
		await session.complete(command, 'returning-ai integration messages send --message "$(touch executed)" --send', '--sender ');
		expect(existsSync(join(session.home, 'executed'))).toBe(false);
	});

	it('prints nothing for a line that has no completion', async () => {
		const screen = await session.open(command, () => {
			session.type('returning-ai unknown --wrong=x');
			session.press('Tab');
			session.type(' end');
			return session.until(' end');
		});
		expect(screen).toMatch(/returning-ai unknown --wrong=x end\s*$/);
	});
});

it('loads the script of bash twice, and in its old mode', () => {
	const load = `source <(printf '%s' "$SCRIPT"); source <(printf '%s' "$SCRIPT"); complete -p returning-ai`;
	const env = { ...process.env, SCRIPT: completionScript('bash') };
	for (const mode of [[], ['-u'], ['-O', 'compat31']]) {
		const { stdout, stderr } = spawnSync('bash', ['--norc', ...mode, '-c', load], { env, encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(stdout).toContain('__returning_ai_complete returning-ai');
	}
});
