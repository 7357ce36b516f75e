/** Runs `returning-ai bulk …` in this process, with files in a folder of the test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../src/context.ts';
import { run } from '../src/run.ts';

export interface CommandResult {
	exitCode: number;
	stdout: string;
	stderr: string;
}

export interface CommandOptions {
	env?: Record<string, string>;
	stdin?: string | undefined;
	isTTY?: boolean;
	signal?: AbortSignal;
	/** Sees stderr while the command runs. */
	onStderr?: (text: string) => void;
}

export const KEYS = { RETURNING_AI_COMMUNITY_KEY: 'rai_test_community_key', RETURNING_AI_SYSTEM_KEY: 'rai_test_system_key' };

export interface Folder extends AsyncDisposable {
	path(name: string): string;
	/** Writes a file, and returns its path. */
	write(name: string, content: string | Uint8Array): string;
	bulk(args: readonly string[], options?: CommandOptions): Promise<CommandResult>;
}

export function createFolder(): Folder {
	const folder = mkdtempSync(join(tmpdir(), 'cli-bulk-'));
	const path = (name: string): string => join(folder, name);
	return {
		path,
		write(name, content) {
			writeFileSync(path(name), content);
			return path(name);
		},
		bulk: (args, options) => runBulkCommand(folder, args, options),
		async [Symbol.asyncDispose]() {
			rmSync(folder, { recursive: true });
		},
	};
}

async function runBulkCommand(
	home: string,
	args: readonly string[],
	{ env = {}, stdin = '', isTTY = false, signal = new AbortController().signal, onStderr }: CommandOptions = {},
): Promise<CommandResult> {
	const written = { stdout: '', stderr: '' };
	const context: Context = {
		env: { HOME: home, XDG_CONFIG_HOME: join(home, '.config'), ...KEYS, ...env },
		stdin: { isTTY, [Symbol.asyncIterator]: () => chunks(stdin) },
		stdout: { write: (text) => (written.stdout += text) },
		stderr: {
			isTTY,
			write(text) {
				written.stderr += text;
				onStderr?.(text);
			},
		},
		signal,
	};
	return { exitCode: await run(['bulk', ...args], context), ...written };
}

async function* chunks(text: string): AsyncGenerator<Buffer> {
	if (text !== '') yield Buffer.from(text);
}

export const HEADER = 'First Name,Last Name,Username,Email';

/** A CSV file with this many new members. */
export function membersCsv(count: number): string {
	const rows = Array.from({ length: count }, (_, index) => `Red,Panda,redpanda${index},redpanda${index}@example.com`);
	return `${[HEADER, ...rows].join('\n')}\n`;
}
