/**
 * Sends SIGTERM to this process when the shell of npm's script exits. npm signals only that shell, and most shells do not forward
 * signals, so `kill` of npm would leave this process running. Ctrl-C reaches every process without this.
 */
export function stopWithShell(): void {
	if (process.env.npm_lifecycle_event === undefined) return;
	const shell = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === shell) return;
		clearInterval(timer);
		process.kill(process.pid, 'SIGTERM');
	}, 100);
	timer.unref();
}
