import { createClient } from '@returning-ai/client';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/errors/exit-codes.ts';
import { credentialFunction } from '../src/profiles/credential.ts';
import { describeReference, type Reference } from '../src/profiles/profile.ts';
import { runCommand } from '../src/profiles/run-command.ts';
import { Home, MARKER } from './profiles-home.ts';

const never = new AbortController().signal;

async function read(home: Home, reference: Reference, signal = never): Promise<string> {
	const context = home.context({ env: { MY_KEY: `${MARKER}\n` } });
	return credentialFunction(reference, 'system of the profile mine', context)(createClient().core, signal);
}

async function errorOf(promise: Promise<unknown>): Promise<Error & { exitCode?: number }> {
	return promise.then(
		() => new Error('accepted'),
		(error) => error,
	);
}

describe('a credential', () => {
	it('is read from each kind of place, and trimmed', async () => {
		const home = new Home();
		const file = home.file('key', `\uFEFF${MARKER}\r\n`);
		const references: Reference[] = [
			{ env: 'MY_KEY' },
			{ file },
			{ command: ['cat', file] },
			{ command: `cat ${file} | tr -d x` },
			{ command: ['printenv', 'MY_KEY'] },
		];
		for (const reference of references) expect(await read(home, reference)).toBe(MARKER);
	});

	it('passes no argument of a list to the shell', async () => {
		const home = new Home();
		expect(await read(home, { command: ['printf', '%s', `$(touch${'$'}{IFS}ran)`] })).toBe(`$(touch${'$'}{IFS}ran)`);
		expect(home.files()).toEqual([]);
	});

	it.each<[Reference, RegExp]>([
		[{ env: 'NOT_SET' }, /system of the profile mine \(environment variable NOT_SET\) does not exist/],
		[{ file: '/nowhere/key' }, /\(file \/nowhere\/key\) does not exist/],
		[{ file: '/' }, /\/ is not a regular file/],
		[{ command: ['returning-ai-no-such-program'] }, /the command cannot be started: ENOENT/],
		[{ command: `echo ${MARKER}; exit 7` }, /\(command echo …\): the command ended with the exit code 7\./],
		[{ command: 'kill -9 $$' }, /was ended by SIGKILL/],
		[{ command: 'true' }, /is empty/],
		[{ command: `echo ${MARKER}; echo ${MARKER}` }, /must be one line of printable ASCII/],
		[{ command: `printf '${MARKER}%020000d'` }, /printed more than 10000 bytes/],
	])('is refused: %j', async (reference, message) => {
		const error = await errorOf(read(new Home(), reference));
		expect(error.message).toMatch(message);
		expect(error.exitCode).toBe(EXIT.auth);
		expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain(MARKER);
	});

	it.each([0o644, 0o640, 0o660])('is not read from a file with the mode %o', async (mode) => {
		const home = new Home();
		const file = home.file('the key', MARKER, mode);
		const error = await errorOf(read(home, { file }));
		expect(error.message).toContain(`Fix it: chmod 600 '${file}'`);
		expect(error.exitCode).toBe(EXIT.auth);
	});

	it('is not read from a file of more than 10 kB', async () => {
		const home = new Home();
		await expect(read(home, { file: home.file('key', 'a'.repeat(10_001)) })).rejects.toThrow('has 10001 bytes');
	});

	it('is described without the arguments of its command', () => {
		expect(describeReference({ command: `echo ${MARKER}` })).toBe('command echo …');
		expect(describeReference({ command: ['op', 'read', MARKER] })).toBe('command op …');
		expect(describeReference({ command: `KEY=${MARKER} op read` })).toBe('command');
		expect(describeReference({ file: '/a\u001b[2J' })).toBe('file /a?[2J');
	});
});

describe('a command', () => {
	const context = () => new Home().context();

	it('is ended after its time limit, even if a child of it keeps the output open', async () => {
		const limits = { bytes: 100, seconds: 0.2 };
		await expect(runCommand(['sleep', '60'], context(), never, limits)).rejects.toThrow('did not end within 0.2 s');
		await expect(runCommand('sleep 2 & wait', context(), never, limits)).rejects.toThrow('did not end within 0.2 s');
	});

	it('is ended by the signal of the call and by Ctrl-C', async () => {
		const abort = new AbortController();
		const running = errorOf(read(new Home(), { command: ['sleep', '60'] }, abort.signal));
		abort.abort();
		expect(await running).toMatchObject({ exitCode: EXIT.interrupted });
		const interrupted = new Home().context({ signal: AbortSignal.abort() });
		const { core } = createClient();
		const error = await errorOf(
			Promise.resolve(credentialFunction({ command: ['sleep', '60'] }, 'system', interrupted)(core, never)),
		);
		expect(error).toMatchObject({ exitCode: EXIT.interrupted });
	});

	it('gets nothing of what is piped into this process', async () => {
		expect(await runCommand(['cat'], new Home().context({ stdin: MARKER }), never, { bytes: 100 })).toBe('');
	});
});
