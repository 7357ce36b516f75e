import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endTree } from './end-tree.ts';

const root = join(import.meta.dirname, '../../..');

/** Builds everything that is not built; turbo prints a line per package. An abort ends the build and all it started. */
export function build(signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const args = [join(root, 'tools/turbo.ts'), 'build', '--output-logs=new-only'];
		// A group of its own, so that an abort reaches turbo and the compilers it started, and not us.
		const turbo = spawn(process.execPath, args, {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: true,
			windowsHide: true,
		});
		const stop = (): void => {
			endTree(turbo, 'SIGTERM');
			// Asked to stop, turbo may still wait for its compilers.
			setTimeout(() => endTree(turbo, 'SIGKILL'), 300).unref();
		};
		signal.addEventListener('abort', stop, { once: true });
		turbo.on('exit', (code) => {
			signal.removeEventListener('abort', stop);
			if (signal.aborted) endTree(turbo, 'SIGKILL');
			if (code === 0 || signal.aborted) return resolve();
			reject(new Error('The build failed. Fix the errors above, then run npm start again.'));
		});
	});
}
