import { type ChildProcess, spawnSync } from 'node:child_process';

/**
 * Ends a child that was started with `detached: true`, and its descendants. Windows has no process groups and no signals, so there
 * the tree is killed immediately. Ignores a child that has already exited.
 */
export function endTree({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' });
		return;
	}
	try {
		process.kill(-pid, signal);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
