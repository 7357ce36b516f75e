import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { missingPrerequisites } from '@returning-ai/testing/prerequisites';

const WAIT_MS = 20_000;

/** A shell on a terminal of tmux, with a home folder of its own, and with `returning-ai` on the PATH. */
export class ShellSession {
	readonly home = mkdtempSync(join(tmpdir(), 'completion-'));
	readonly #env: Record<string, string>;
	/** A server of tmux ends some time after its command: each shell has its own. */
	#number = 0;

	constructor() {
		const missing = missingPrerequisites();
		if (missing.length > 0) throw new Error(missing.join('\n'));
		const bin = join(this.home, 'bin');
		mkdirSync(bin);
		symlinkSync(join(import.meta.dirname, '../../bin/returning-ai.js'), join(bin, 'returning-ai'));
		const path = [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
		this.#env = { HOME: this.home, PATH: path, TERM: 'screen', LANG: 'C.UTF-8', ZDOTDIR: this.home };
	}

	/** Runs a command in the home folder, as a person does once. */
	run(command: string): void {
		execFileSync('/bin/bash', ['-c', command], { cwd: this.home, env: this.#env });
	}

	write(file: string, text: string): void {
		mkdirSync(dirname(join(this.home, file)), { recursive: true });
		writeFileSync(join(this.home, file), text);
	}

	/** Types a text in a new shell, and presses Tab until the screen shows all expected texts. Returns the screen. */
	complete(shell: readonly string[], text: string, ...expected: string[]): Promise<string> {
		return this.open(shell, async () => {
			this.type(text);
			await this.until(text.trimEnd().slice(-20));
			// One Tab completes what is unambiguous, a second one lists the values.
			for (const wait of [WAIT_MS / 10, WAIT_MS]) {
				this.press('Tab');
				const screen = await this.#screenWith(expected, wait);
				if (contains(screen, expected)) return screen;
			}
			throw new Error(`The screen lacks ${expected.join(', ')}:\n${this.#screen()}`);
		});
	}

	/** Starts a shell, waits for its prompt, and ends it after the given function. */
	async open<Result>(shell: readonly string[], use: () => Promise<Result>): Promise<Result> {
		this.#number++;
		this.#start(shell);
		try {
			// What is typed before the prompt can get lost.
			this.type('echo rea""dy');
			this.press('Enter');
			await this.until('ready');
			return await use();
		} finally {
			this.#tmux('kill-server');
		}
	}

	type(text: string): void {
		this.#tmux('send-keys', '-l', text);
	}

	/** Presses a key by its name in tmux, such as `Tab` and `C-c`. */
	press(key: string): void {
		this.#tmux('send-keys', key);
	}

	/** Waits until the screen shows a text. Returns the screen. */
	async until(expected: string): Promise<string> {
		const screen = await this.#screenWith([expected], WAIT_MS);
		if (!screen.includes(expected)) throw new Error(`The screen lacks ${expected}:\n${screen}`);
		return screen;
	}

	close(): void {
		// A shell that ends writes its history.
		rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	}

	#start(shell: readonly string[]): void {
		const variables = Object.entries(this.#env).map(([name, value]) => `${name}=${value}`);
		const size = ['-x', '140', '-y', '50'];
		this.#tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', this.home, 'env', '-i', ...variables, ...shell);
	}

	/** The screen as soon as it has the texts, or after the time. */
	async #screenWith(texts: readonly string[], milliseconds: number): Promise<string> {
		const end = Date.now() + milliseconds;
		for (;;) {
			const screen = this.#screen();
			if (contains(screen, texts) || Date.now() > end) return screen;
			await sleep(50);
		}
	}

	#screen(): string {
		return this.#tmux('capture-pane', '-p', '-J');
	}

	#tmux(...args: string[]): string {
		return execFileSync('tmux', ['-S', join(this.home, `tmux-${this.#number}`), ...args], { encoding: 'utf8', timeout: WAIT_MS });
	}
}

function contains(screen: string, texts: readonly string[]): boolean {
	return texts.every((text) => screen.includes(text));
}
