import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endTree } from './end-tree.ts';
import type { Build } from './rebuilder.ts';

/** Runs the commands of a step in order. Rejects with the output of a failing one. */
export async function runStep(root: string, { step, own }: Build, signal: AbortSignal): Promise<void> {
	const commands = own ? step.commands : (step.afterOthers ?? step.commands);
	for (const args of commands) await runNode(args, join(root, step.folder), signal);
}

function runNode(args: readonly string[], cwd: string, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		// In its own process group, so that an abort also stops its compilers.
		const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true, windowsHide: true });
		const stop = (): void => endTree(child, 'SIGKILL');
		signal.addEventListener('abort', stop, { once: true });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
			});
		}
		child.once('error', reject);
		child.once('close', (code) => {
			signal.removeEventListener('abort', stop);
			if (code === 0) resolve();
			else reject(new Error(output.trim()));
		});
	});
}
