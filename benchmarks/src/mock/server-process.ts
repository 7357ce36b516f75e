import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { ask, endOf, hasEnded } from '../child.ts';
import { nativeUsage } from './native-usage.ts';

export interface Usage {
	/** CPU in microseconds since the process started, and memory in bytes. */
	user: number;
	system: number;
	rss: number;
}

/** Stock Prism needs 30 s to read a long document; a busy machine needs ten times as long. */
const PATIENCE_MILLISECONDS = 10 * 60_000;

class EndedError extends Error {}

const REPORTER = fileURLToPath(new URL('reporter.js', import.meta.url));

/** A server in its own process, with a reading of its CPU. */
export class ServerProcess {
	readonly name: string;
	readonly url: string;
	readonly #process: ChildProcess;
	readonly #isNode: boolean;

	private constructor(name: string, port: number, process_: ChildProcess, isNode: boolean) {
		this.#isNode = isNode;
		this.name = name;
		this.url = `http://127.0.0.1:${port}`;
		this.#process = process_;
	}

	/**
	 * Starts it and waits for its first response. Returns the duration.
	 *
	 * @param program - another program than Node
	 */
	static async start(
		name: string,
		args: (port: number) => string[],
		path: string,
		program?: string,
	): Promise<{ server: ServerProcess; milliseconds: number }> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await ServerProcess.#start(name, args, path, program);
			} catch (error) {
				// Another process may have taken the free port in the meantime.
				if (!(error instanceof EndedError) || attempt === 3) throw error;
			}
		}
	}

	static async #start(
		...[name, args, path, program]: Parameters<typeof ServerProcess.start>
	): ReturnType<typeof ServerProcess.start> {
		const port = await freePort();
		const begun = performance.now();
		const child = program
			? spawn(program, args(port), { stdio: ['ignore', 'ignore', 'inherit'] })
			: spawn(process.execPath, ['--no-warnings', '--import', REPORTER, ...args(port)], {
					stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
				});
		const server = new ServerProcess(name, port, child, program === undefined);
		await server.#answers(path);
		return { server, milliseconds: performance.now() - begun };
	}

	get hasEnded(): boolean {
		return hasEnded(this.#process);
	}

	async usage(): Promise<Usage> {
		if (!this.#isNode) return nativeUsage(this.#process.pid as number);
		// A server may send messages of its own.
		return ask<Usage>(this.#process, 'usage', (message) => typeof (message as Partial<Usage> | null)?.user === 'number');
	}

	async stop(): Promise<void> {
		if (this.hasEnded) return;
		const exit = once(this.#process, 'exit');
		this.#process.kill('SIGKILL');
		await exit;
	}

	async #answers(path: string): Promise<void> {
		for (const deadline = performance.now() + PATIENCE_MILLISECONDS; performance.now() < deadline; ) {
			if (this.hasEnded) throw new EndedError(`${this.name} ended: ${endOf(this.#process)}.`);
			const reply = await request(`${this.url}${path}`, {
				headers: { 'x-api-key': 'rai_test_key', authorization: 'Bearer rai_test_key' },
			}).catch(() => undefined);
			await reply?.body.dump();
			if (reply) return;
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		await this.stop();
		throw new Error(`${this.name} did not answer within ${PATIENCE_MILLISECONDS / 60_000} minutes.`);
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
