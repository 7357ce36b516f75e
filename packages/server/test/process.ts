/** Runs the server in a separate process, which a test can kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const BIN = join(import.meta.dirname, '../bin/returning-ai-server.js');

export interface ServerProcess {
	url: string;
	child: ChildProcess;
	/** The output so far. */
	output(): string;
	kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the command, and waits until it listens. `bin` is the file of another version. */
export async function startProcess(args: string[], env: Record<string, string> = {}, bin: string = BIN): Promise<ServerProcess> {
	const child = spawn(process.execPath, [bin, 'start', '--log', 'json', ...args], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk));
	const url = await new Promise<string>((resolve, reject) => {
		child.stdout?.on('data', () => {
			const found = /is on (http:\/\/[^\s.]+:\d+)/.exec(text)?.[1];
			if (found) resolve(found);
		});
		child.once('exit', () => reject(new Error(`The server ended:\n${text}`)));
	});
	return {
		url,
		child,
		output: () => text,
		async kill(signal) {
			const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
			child.kill(signal);
			await ended;
		},
	};
}

/** Runs a command until it exits. */
export async function runCommand(
	args: string[],
	env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
	const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk));
	const [code] = (await once(child, 'close')) as [number | null];
	return { code, output };
}

export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
}
