import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';

export interface Usage {
	/** Microseconds of CPU since the process began, and bytes of memory. */
	user: number;
	system: number;
	rss: number;
}

const REPORTER = fileURLToPath(new URL('reporter.ts', import.meta.url));

/** A server in a process of its own, whose CPU can be asked for. */
export class ServerProcess {
	readonly name: string;
	readonly url: string;
	readonly #process: ChildProcess;

	private constructor(name: string, port: number, process_: ChildProcess) {
		this.name = name;
		this.url = `http://127.0.0.1:${port}`;
		this.#process = process_;
	}

	/** Starts it and waits until it answers; says how long that took. */
	static async start(
		name: string,
		args: (port: number) => string[],
		path: string,
	): Promise<{ server: ServerProcess; milliseconds: number }> {
		const port = await freePort();
		const begun = performance.now();
		const child = spawn(process.execPath, ['--no-warnings', '--import', REPORTER, ...args(port)], {
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		});
		const server = new ServerProcess(name, port, child);
		await server.#answers(path);
		return { server, milliseconds: performance.now() - begun };
	}

	get hasEnded(): boolean {
		return this.#process.exitCode !== null;
	}

	async usage(): Promise<Usage> {
		this.#process.send('usage');
		for (;;) {
			const [message] = await once(this.#process, 'message');
			// A server may have something of its own to say.
			if (typeof message?.user === 'number') return message as Usage;
		}
	}

	async stop(): Promise<void> {
		if (this.#process.exitCode !== null) return;
		this.#process.kill('SIGKILL');
		await once(this.#process, 'exit');
	}

	async #answers(path: string): Promise<void> {
		for (const deadline = performance.now() + 60_000; performance.now() < deadline; ) {
			if (this.#process.exitCode !== null) throw new Error(`${this.name} ended with ${this.#process.exitCode}.`);
			const reply = await request(`${this.url}${path}`, {
				headers: { 'x-api-key': 'rai_test_key', authorization: 'Bearer rai_test_key' },
			}).catch(() => undefined);
			await reply?.body.dump();
			if (reply) return;
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		throw new Error(`${this.name} did not answer within a minute.`);
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}
