import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Report } from './service.ts';
import type { ServiceName } from './steps.ts';

const program = join(import.meta.dirname, 'service.ts');

/** A service that can be restarted on the same port. */
export class Supervisor {
	readonly #name: ServiceName;
	readonly #args: readonly string[];
	/** The serving process, and its successor while that loads. */
	readonly #children = new Set<ChildProcess>();
	readonly #write: (text: string) => void;
	#serving: ChildProcess | undefined;
	url = '';

	constructor(name: ServiceName, write: (text: string) => void, docs = '') {
		this.#name = name;
		this.#args = [name, docs];
		this.#write = write;
	}

	/** Rejects with an `EADDRINUSE` error when the port is taken. */
	async start(port: number): Promise<this> {
		try {
			const child = await this.#load();
			this.url = await listen(child, port);
			this.#serving = child;
			return this;
		} catch (error) {
			await this.close();
			throw error;
		}
	}

	/** Stops the serving process only after its successor has loaded, so that the interruption is short. */
	async restart(): Promise<void> {
		const before = [...this.#children];
		const next = await this.#load();
		this.#serving = undefined;
		await Promise.all(before.map(end));
		await listen(next, Number(new URL(this.url).port));
		this.#serving = next;
	}

	async close(): Promise<void> {
		this.#serving = undefined;
		await Promise.all([...this.#children].map(end));
	}

	async #load(): Promise<ChildProcess> {
		const child = fork(program, this.#args);
		this.#children.add(child);
		child.once('exit', () => this.#ended(child));
		try {
			await reported(child);
			return child;
		} catch (error) {
			await end(child);
			throw error;
		}
	}

	#ended(child: ChildProcess): void {
		this.#children.delete(child);
		if (child === this.#serving) this.#write(`The ${this.#name} ended by itself. A save of its sources starts it again.\n`);
	}
}

async function listen(child: ChildProcess, port: number): Promise<string> {
	child.send({ port });
	const report = await reported(child);
	return report.state === 'listening' ? report.url : '';
}

/** The next report. Rejects on a reported failure, or when the process exits. */
async function reported(child: ChildProcess): Promise<Report> {
	const ended = new AbortController();
	const { signal } = ended;
	try {
		const [report] = (await Promise.race([
			once(child, 'message', { signal }),
			once(child, 'exit', { signal }).then(([code]) => {
				throw new Error(`The process ended with ${code}.`);
			}),
		])) as [Report];
		if (report.state === 'failed') throw Object.assign(new Error(report.message), { code: report.code });
		return report;
	} finally {
		ended.abort();
	}
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exit = once(child, 'exit');
	if (child.connected) child.disconnect();
	await exit;
}
