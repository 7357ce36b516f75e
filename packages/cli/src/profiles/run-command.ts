import { type ChildProcess, spawn } from 'node:child_process';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';

const LIMIT_SECONDS = 30;

export interface CommandLimits {
	readonly bytes: number;
	readonly seconds?: number;
}

/**
 * Runs a command, and returns its output. A password manager can ask for its own password on the terminal.
 *
 * @throws {CommandError} The command fails, takes too long, or prints too much. The message has none of its output.
 */
export async function runCommand(
	command: string | readonly string[],
	{ env, stdin }: Pick<Context, 'env' | 'stdin'>,
	signal: AbortSignal,
	{ bytes, seconds = LIMIT_SECONDS }: CommandLimits,
): Promise<string> {
	if (signal.aborted) throw new CommandError('was interrupted', EXIT.interrupted);
	const [program = '', ...args] = typeof command === 'string' ? [command] : command;
	const child = spawn(program, args, {
		shell: typeof command === 'string',
		env: env as NodeJS.ProcessEnv,
		// What is piped into this process is not for the command: it can be a body, or the messages of an MCP client.
		stdio: [stdin.isTTY ? 'inherit' : 'ignore', 'pipe', 'inherit'],
		windowsHide: true,
	});
	const limit = AbortSignal.timeout(seconds * 1000);
	const stop = AbortSignal.any([signal, limit]);
	return new Promise((resolve, reject) => {
		const fail = (reason: string, code: typeof EXIT.auth | typeof EXIT.interrupted = EXIT.auth): void => {
			stopChild(child);
			reject(new CommandError(reason, code));
		};
		const onStop = (): void =>
			limit.aborted ? fail(`did not end within ${seconds} s`) : fail('was interrupted', EXIT.interrupted);
		stop.addEventListener('abort', onStop, { once: true });
		const chunks: Buffer[] = [];
		let size = 0;
		child.stdout?.on('data', (chunk: Buffer) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > bytes) fail(`printed more than ${bytes} bytes`);
		});
		child.on('error', (error: NodeJS.ErrnoException) => fail(`cannot be started: ${error.code}`));
		child.on('close', (code, killedBy) => {
			stop.removeEventListener('abort', onStop);
			if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
			else fail(killedBy ? `was ended by ${killedBy}` : `ended with the exit code ${code}`);
		});
	});
}

/** Ends the child, and stops reading: a grandchild that still runs would keep the pipe open. */
function stopChild(child: ChildProcess): void {
	child.stdout?.destroy();
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill();
	setTimeout(() => child.kill('SIGKILL'), 1000).unref();
	child.unref();
}
