/**
 * A server in a process of its own, which measures its event loop and its memory: `measured-server-child.ts`. The caller's work, such as
 * making a file, is not measured.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Measures {
	/** How late timers ran, in milliseconds. On a busy machine this includes waiting for a CPU. */
	delay: { p99: number; max: number };
	/** CPU time of the thread between two turns of a timer, in milliseconds. */
	cpu: { p99: number; max: number };
	/** Resident memory in MiB. */
	memory: { start: number; peak: number };
}

export interface MeasuredServer {
	url: string;
	/** Measures while `work` runs, until no job runs. */
	measure(work: () => Promise<void>): Promise<Measures>;
	close(): Promise<void>;
}

export async function startMeasuredServer(databaseUrl?: string, execArgv: string[] = []): Promise<MeasuredServer> {
	const child = fork(join(import.meta.dirname, 'measured-server-child.ts'), databaseUrl === undefined ? [] : [databaseUrl], {
		execArgv,
	});
	const url = await messageOf<string>(child);
	return {
		url,
		async measure(work) {
			child.send('start');
			await messageOf(child);
			await work();
			child.send('stop');
			return messageOf(child);
		},
		async close() {
			const exited = once(child, 'exit');
			child.send('close');
			await exited;
		},
	};
}

async function messageOf<T>(child: ChildProcess): Promise<T> {
	const ended = new AbortController();
	const exit = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
		throw new Error(`The server ended with ${code}.`);
	});
	try {
		const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), exit]);
		return message;
	} finally {
		exit.catch(() => undefined);
		ended.abort();
	}
}
