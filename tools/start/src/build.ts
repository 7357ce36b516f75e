import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endTree } from './end-tree.ts';

const root = join(import.meta.dirname, '../../..');

/** Builds everything that is not built; turbo prints a line per package. An abort ends the build and all its processes. */
export function build(signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const args = [join(root, 'tools/turbo.ts'), 'build', '--output-logs=new-only'];
		// In its own process group, so that an abort stops turbo and its compilers, but not this process.
		const turbo = spawn(process.execPath, args, {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: true,
			windowsHide: true,
		});
		const stop = (): void => {
			endTree(turbo, 'SIGTERM');
			// On SIGTERM, turbo may still wait for its compilers.
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
