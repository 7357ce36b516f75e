/**
 * Gives this process SIGTERM when the shell that npm runs its script in is gone. npm passes a signal to that shell alone, and most
 * shells pass none on: without this, `kill` of npm would leave the process behind. Ctrl-C reaches every process by itself.
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
