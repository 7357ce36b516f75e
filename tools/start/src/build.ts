import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Builds everything that is not built; turbo prints a line per package. An abort ends the build and all it started. */
export function build(signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const args = [join(root, 'tools/turbo.ts'), 'build', '--output-logs=new-only'];
		// A group of its own, so that an abort reaches turbo and the compilers it started, and not us.
		const turbo = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
		const stop = (): void => {
			kill(turbo, 'SIGTERM');
			// Asked to stop, turbo may still wait for its compilers.
			setTimeout(() => kill(turbo, 'SIGKILL'), 300).unref();
		};
		signal.addEventListener('abort', stop, { once: true });
		turbo.on('exit', (code) => {
			signal.removeEventListener('abort', stop);
			if (signal.aborted) kill(turbo, 'SIGKILL');
			if (code === 0 || signal.aborted) return resolve();
			reject(new Error('The build failed. Fix the errors above, then run npm start again.'));
		});
	});
}

/** Signals the whole group; one that is gone already is no fault. */
function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	try {
		if (pid !== undefined) process.kill(-pid, signal);
	} catch {
		return;
	}
}
