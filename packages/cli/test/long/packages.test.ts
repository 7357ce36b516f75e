/** `mock` and `docs` on a terminal. */
import { afterAll, expect, it } from 'vitest';
import { ShellSession } from './shell-session.ts';

const BASH = ['bash', '--noprofile', '--norc', '-i'];
const session = new ShellSession();
afterAll(() => session.close());

it('stops the mock with one Ctrl-C, after its own end', async () => {
	await session.open(BASH, async () => {
		session.type('returning-ai mock --port 0; echo "code=$?"');
		session.press('Enter');
		await session.until('Stop with Ctrl-C');
		session.press('C-c');
		await session.until('code=0');
	});
});

it('shows a long document in less, and returns to the shell', async () => {
	await session.open(BASH, async () => {
		session.type('returning-ai docs; echo "code=$?"');
		session.press('Enter');
		expect(await session.until('system.auth.register')).not.toContain('application.userFieldHistories.listForUser');
		session.press('G');
		await session.until('application.userFieldHistories.listForUser');
		session.press('C-c');
		session.press('q');
		await session.until('code=0');
	});
});

it.each([
	['PAGER=cat', 'application.userFieldHistories.listForUser'],
	['PAGER=absent-pager', 'application.userFieldHistories.listForUser'],
	['PAGER="grep --count integration.messages"', '\n3\n'],
])('obeys %s', async (variable, expected) => {
	await session.open(BASH, async () => {
		session.type(`${variable} returning-ai docs; echo "code=$?"`);
		session.press('Enter');
		expect(await session.until('code=0')).toContain(expected);
	});
});
