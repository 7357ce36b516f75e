import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '..', 'output-program.ts');

/** A real terminal: a shell in tmux. */
let folder: string;

function tmux(...args: readonly string[]): string {
	const { TMUX, ...env } = process.env;
	return execFileSync('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...args], {
		encoding: 'utf8',
		env,
		timeout: 10_000,
	});
}

const type = (...keys: readonly string[]): string => tmux('send-keys', '-t', 'test', ...keys);
const screen = (): string => tmux('capture-pane', '-p', '-t', 'test').trimEnd();

async function waitFor(pattern: RegExp): Promise<string> {
	for (let attempt = 0; attempt < 600; attempt++) {
		if (pattern.test(screen())) return screen();
		await setTimeout(50);
	}
	throw new Error(`The terminal does not show ${pattern}:\n${screen()}`);
}

async function run(name: string): Promise<void> {
	type(`clear; "${process.execPath}" "${program}" ${name}; echo "status=$?"; stty -a | grep -o ' -\\?echo '`, 'Enter');
	await waitFor(/:$/);
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cli-terminal-'));
	tmux('new-session', '-d', '-s', 'test', '-x', '100', '-y', '30', 'env PS1="$ " sh');
});
afterEach(() => {
	tmux('kill-server');
	rmSync(folder, { recursive: true });
});

describe('a secret on a terminal', () => {
	it('is not shown, can be corrected, and the terminal shows keys afterwards', async () => {
		await run('secret');
		type('-l', 'rai_test_kex');
		type('BSpace', 'Left', 'y', 'Enter');
		const text = await waitFor(/status=\d+\s+-?echo/);
		expect(text).toMatch(/^System key:\nresult="rai_test_key"\nstatus=0\n echo$/m);
		expect(text.match(/rai_test/g)).toHaveLength(1);
	});

	it('restores the terminal on Ctrl-C', async () => {
		await run('secret');
		type('-l', 'rai_test_key');
		type('C-c');
		const text = await waitFor(/status=\d+\s+-?echo/);
		expect(text).toMatch(/^System key:\nerror=Interrupted\.\nstatus=0\n echo$/m);
		expect(text).not.toContain('rai_test');
	});

	it('restores the terminal when the process is asked to stop', async () => {
		await run('secret');
		execFileSync('sh', ['-c', `kill -TERM $(ps -o pid= --ppid ${tmux('display', '-p', '-t', 'test', '#{pane_pid}').trim()})`]);
		expect(await waitFor(/status=\d+\s+-?echo/)).toMatch(/^error=Interrupted\.\nstatus=0\n echo$/m);
	});
});

describe('several questions on a terminal', () => {
	it('are answered one after the other, and the process ends', async () => {
		await run('several');
		type('Enter');
		await waitFor(/Key:$/);
		type('-l', 'rai_test_key');
		type('Enter');
		await waitFor(/\[y\/N\]$/);
		type('y', 'Enter');
		expect(await waitFor(/status=\d+\s+-?echo/)).toMatch(/^result=\["default","rai_test_key",true\]\nstatus=0\n echo$/m);
	});

	it('stop on Ctrl-C', async () => {
		await run('several');
		type('C-c');
		expect(await waitFor(/status=\d+\s+-?echo/)).toMatch(/error=Interrupted\.\nstatus=0\n echo$/m);
	});
});
