/** Starts a server program of an application, and stops it with all processes that it started. */
import { spawn } from 'node:child_process';

export interface Program {
	/** The address that it printed. */
	url: string;
	/** What it has printed so far. */
	output(): string;
	stop(): Promise<void>;
}

interface ProgramOptions {
	cwd: string;
	env: Record<string, string>;
}

const LIMIT_MS = 30_000;

/** Runs Node until it prints `http://HOST:PORT`. Rejects with its output when it ends before, or prints none within 30 s. */
export async function startProgram(args: readonly string[], { cwd, env }: ProgramOptions): Promise<Program> {
	// A process group of its own, to stop what it starts.
	const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const stop = async (): Promise<void> => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
		await ended;
	};
	let text = '';
	const printed = new Promise<string>((resolve, reject) => {
		const fail = (how: string): void => reject(new Error(`node ${args.join(' ')} ${how}:\n${text}`));
		const timer = setTimeout(() => fail(`printed no address within ${LIMIT_MS / 1000} s`), LIMIT_MS);
		child.once('close', (code) => fail(`ended with ${code}`));
		ended.then(() => clearTimeout(timer));
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk) => {
				text += chunk;
				const url = /http:\/\/[\w.-]+:\d+/.exec(text)?.[0];
				if (url === undefined) return;
				clearTimeout(timer);
				resolve(url);
			});
	});
	try {
		return { url: await printed, output: () => text, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
