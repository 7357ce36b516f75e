/** A person's home folder, in which the tests run commands. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context } from '../src/context.ts';
import { run } from '../src/run.ts';

/** No real credential: the tests search all output for it. */
export const MARKER = 'rai_test_marked_secret_3f9c1b7a';

export interface Ran {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly env?: Readonly<Record<string, string>>;
	readonly stdin?: string;
	readonly signal?: AbortSignal;
}

export class Home {
	readonly folder: string = mkdtempSync(join(tmpdir(), 'returning-ai-home-'));
	readonly config: string = join(this.folder, '.config', 'returning-ai', 'config.json');
	readonly credentials: string = join(dirname(this.config), 'credentials');

	constructor() {
		onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
	}

	env(more: Readonly<Record<string, string>> = {}): Record<string, string> {
		return { HOME: this.folder, XDG_CONFIG_HOME: '', PATH: process.env.PATH ?? '', ...more };
	}

	context({
		env,
		stdin = '',
		signal = new AbortController().signal,
	}: RunOptions = {}): Context & { output(): Omit<Ran, 'code'> } {
		const stdout = new Recorder();
		const stderr = new Recorder();
		return {
			env: this.env(env),
			stdin: input(stdin),
			stdout,
			stderr,
			signal,
			output: () => ({ stdout: stdout.text, stderr: stderr.text }),
		};
	}

	async run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
		const context = this.context(options);
		const code = await run(args, context);
		return { code, ...context.output() };
	}

	/** Writes the file of the profiles. */
	write(config: unknown, mode = 0o600): void {
		mkdirSync(dirname(this.config), { recursive: true, mode: 0o700 });
		writeFileSync(this.config, typeof config === 'string' ? config : JSON.stringify(config));
		chmodSync(this.config, mode);
	}

	read(): { current?: string; profiles: Record<string, Record<string, unknown>> } {
		return JSON.parse(readFileSync(this.config, 'utf8'));
	}

	/** Writes a file into the home folder, and returns its path. */
	file(name: string, text: string, mode = 0o600): string {
		const path = join(this.folder, name);
		writeFileSync(path, text);
		chmodSync(path, mode);
		return path;
	}

	/** Every file under the home folder, by its path from there. */
	files(): string[] {
		return readdirSync(this.folder, { recursive: true, withFileTypes: true })
			.filter((entry) => !entry.isDirectory())
			.map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
			.toSorted();
	}
}

class Recorder {
	text = '';

	write(text: string): void {
		this.text += text;
	}
}

async function* lines(text: string): AsyncGenerator<string> {
	if (text) yield text;
}

function input(text: string): Context['stdin'] {
	return { [Symbol.asyncIterator]: () => lines(text), isTTY: false };
}

export function modeOf(path: string): string {
	return (statSync(path).mode & 0o777).toString(8);
}

export interface Host {
	readonly url: string;
	readonly port: number;
	/** The headers of each request that arrived. */
	readonly requests: IncomingHttpHeaders[];
}

/** Starts a host that records what it receives. */
export async function startHost(status = 200): Promise<Host> {
	const requests: IncomingHttpHeaders[] = [];
	const server = createServer((request, response) => {
		requests.push(request.headers);
		response.writeHead(status, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ status: 'success', data: [], message: 'ok' }));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, port, requests };
}
