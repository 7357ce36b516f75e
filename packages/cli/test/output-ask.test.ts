import { describe, expect, it } from 'vitest';
import { ask, askSecret, askText } from '../src/output/ask.ts';
import { readLine } from '../src/output/read-line.ts';
import { Terminal } from './output-terminal.ts';

const person = (): Terminal => new Terminal({ columns: 80 });

describe('ask', () => {
	it.each([
		['y\n', true],
		['YES\r\n', true],
		['  y \n', true],
		['\n', false],
		['n\n', false],
		['yikes\n', false],
	])('reads %j as %j', async (typed, expected) => {
		const terminal = person();
		terminal.stdin.write(typed);
		expect(await ask(terminal.context, 'Delete 3 roles?')).toBe(expected);
		expect(terminal.stderr).toBe('Delete 3 roles? [y/N] ');
		expect(terminal.stdout).toBe('');
	});

	it('takes the end of the input as no', async () => {
		const terminal = person();
		terminal.stdin.end();
		expect(await ask(terminal.context, 'Delete?')).toBe(false);
	});

	it.each(['stdin', 'stderr'] as const)('says to add --yes when %s is not a terminal', async (stream) => {
		const { context } = person();
		const piped = { ...context, [stream]: { ...context[stream], isTTY: false } };
		await expect(ask(piped, 'Delete?')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('--yes') });
	});

	it('stops on Ctrl-C, and leaves the input readable', async () => {
		const terminal = person();
		const answer = ask(terminal.context, 'Delete?');
		terminal.interrupt.abort();
		await expect(answer).rejects.toMatchObject({ exitCode: 130 });
		await expect(ask(terminal.context, 'Delete?')).rejects.toMatchObject({ exitCode: 130 });
		expect(terminal.stdin.listenerCount('data')).toBe(0);
		expect(terminal.stdin.isPaused()).toBe(true);
		expect(terminal.stdin.destroyed).toBe(false);
	});

	it('escapes the question', async () => {
		const terminal = person();
		terminal.stdin.write('n\n');
		await ask(terminal.context, 'Delete \u001b[2J?');
		expect(terminal.stderr).toContain('Delete \\u001b[2J?');
	});
});

describe('reading lines', () => {
	it('reads several answers, however they are cut into chunks', async () => {
		const { stdin, context } = person();
		const text = Buffer.from('one\r\n红\n\nlast');
		const lines: (string | undefined)[] = [];
		const reading = (async () => {
			for (let line = 0; line < 6; line++) lines.push(await readLine(context));
		})();
		for (const byte of text) stdin.write(Buffer.of(byte));
		stdin.end();
		await reading;
		expect(lines).toEqual(['one', '红', '', 'last', undefined, undefined]);
	});

	it('reads an input that is not a stream', async () => {
		async function* chunks(): AsyncGenerator<string> {
			yield 'a\nb';
			yield '\n';
		}
		const context = { ...person().context, stdin: chunks() };
		expect([await readLine(context), await readLine(context), await readLine(context)]).toEqual(['a', 'b', undefined]);
	});

	it('rejects a line that does not end', async () => {
		const { stdin, context } = person();
		const line = readLine(context);
		stdin.write('x'.repeat(1_000_001));
		await expect(line).rejects.toMatchObject({ exitCode: 2 });
	});
});

describe('askText', () => {
	it('shows the fallback, and uses it for an empty answer', async () => {
		const terminal = person();
		terminal.stdin.write('\n staging \n');
		expect(await askText(terminal.context, 'Environment', 'production')).toBe('production');
		expect(await askText(terminal.context, 'Environment', 'production')).toBe('staging');
		expect(terminal.stderr).toBe('Environment [production]: Environment [production]: ');
	});

	it('asks again for an answer that must not be empty, at most 3 times', async () => {
		const terminal = person();
		terminal.stdin.write('\nname\n\n\n\n');
		expect(await askText(terminal.context, 'Name')).toBe('name');
		await expect(askText(terminal.context, 'Name')).rejects.toMatchObject({
			exitCode: 2,
			message: expect.stringContaining('Name'),
		});
	});

	it('reads a line of stdin without a terminal, and prints no prompt', async () => {
		const terminal = new Terminal();
		terminal.stdin.end('value\n');
		expect(await askText(terminal.context, 'Name')).toBe('value');
		expect(terminal.stderr).toBe('');
		await expect(askText(terminal.context, 'Name')).rejects.toMatchObject({ exitCode: 2 });
	});
});

describe('askSecret', () => {
	/** A terminal in which each change of the raw mode is recorded. */
	function rawTerminal(): { terminal: Terminal; modes: boolean[] } {
		const terminal = person();
		const modes: boolean[] = [];
		Object.assign(terminal.stdin, { setRawMode: (raw: boolean) => modes.push(raw) });
		return { terminal, modes };
	}

	it('reads keys in raw mode, with backspace, Ctrl-U, pasted text and arrow keys', async () => {
		const { terminal, modes } = rawTerminal();
		const secret = askSecret(terminal.context, 'System key');
		for (const keys of ['wrong', '\u0015', 'rai_test_', '\u001b[D', '红x', '\u007f', '\u007f', 'key', '\r'])
			terminal.stdin.write(keys);
		expect(await secret).toBe('rai_test_key');
		expect(terminal.stderr).toBe('System key: \n');
		expect(modes).toEqual([true, false]);
	});

	it.each([
		['Ctrl-C', '\u0003', 130],
		['Ctrl-D', '\u0004', 2],
		['an empty answer', '\r', 2],
	])('restores the terminal after %s', async (_, keys, exitCode) => {
		const { terminal, modes } = rawTerminal();
		terminal.stdin.write(keys);
		await expect(askSecret(terminal.context, 'Key')).rejects.toMatchObject({ exitCode });
		expect(modes).toEqual([true, false]);
	});

	it('restores the terminal when the process is asked to stop, and when the input fails', async () => {
		for (const stop of [(t: Terminal) => t.interrupt.abort(), (t: Terminal) => t.stdin.destroy(new Error('read EIO'))]) {
			const { terminal, modes } = rawTerminal();
			const secret = askSecret(terminal.context, 'Key');
			stop(terminal);
			await expect(secret).rejects.toThrow(/Interrupted|EIO/);
			expect(modes).toEqual([true, false]);
		}
	});

	it('reads a line of stdin without a terminal', async () => {
		const terminal = new Terminal();
		terminal.stdin.end('rai_test_key\n');
		expect(await askSecret(terminal.context, 'Key')).toBe('rai_test_key');
		expect(terminal.stderr).toBe('');
	});
});
