import { type ChildProcess, spawnSync } from 'node:child_process';

/**
 * Ends a child that was started with `detached: true`, and all that it started. Windows knows no process groups and no signals:
 * there the tree is ended at once. A child that is gone already is no fault.
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
