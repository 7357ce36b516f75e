import { spawn } from 'node:child_process';

export interface Ran {
	outcome: 'passed' | 'failed' | 'timeout';
	milliseconds: number;
	/** The end of its output. */
	output: string;
}

const running = new Set<number>();

/** Stops the running programs. */
export function endPrograms(): void {
	for (const pid of running) endGroup(pid);
}

/** Runs Node in its own process group. After the time limit it kills the whole group. */
export function runProgram(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, timeLimit: number): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		const { pid } = child;
		let output = '';
		let late = false;
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output = (output + text).slice(-20_000);
			});
		}
		if (pid !== undefined) running.add(pid);
		const timer = setTimeout(() => {
			late = true;
			if (pid !== undefined) endGroup(pid);
		}, timeLimit);
		child.once('error', reject);
		child.once('exit', (code) => {
			clearTimeout(timer);
			if (pid !== undefined) {
				// Processes that a failed test left behind would slow down the next one.
				endGroup(pid);
				running.delete(pid);
			}
			const outcome = late ? 'timeout' : code === 0 ? 'passed' : 'failed';
			resolve({ outcome, milliseconds: performance.now() - started, output });
		});
	});
}

function endGroup(pid: number): void {
	try {
		process.kill(-pid, 'SIGKILL');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
