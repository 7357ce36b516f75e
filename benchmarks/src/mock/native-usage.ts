import { readdirSync, readFileSync } from 'node:fs';

/** CPU in microseconds and memory in bytes of a process that is not Node, from Linux. */
export function nativeUsage(pid: number): { user: number; system: number; rss: number } {
	// The times in `/proc/PID/stat` count in steps of 10 ms, those of the threads in nanoseconds.
	const threads = readdirSync(`/proc/${pid}/task`);
	const times = threads.map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
	const [, kilobytes = 0] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return { user: times.reduce((sum, time) => sum + time, 0) / 1000, system: 0, rss: Number(kilobytes) * 1024 };
}
