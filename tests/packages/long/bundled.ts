/** Runs the client where there is no `node_modules`: in a page, in a web worker and in workerd. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';
import type { UserProject } from '@returning-ai/testing/user-project';
import { launchBrowser } from '@returning-ai/third-party/browser';
import { build } from 'esbuild';
import type { Reached } from '../exports.ts';

/** Bundles a program with its imports into one file, as users' bundlers do. */
export async function bundle(project: UserProject, program: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(project.folder, program)],
		absWorkingDir: project.folder,
		bundle: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		write: false,
		logLevel: 'silent',
	});
	return outputFiles[0]?.text ?? '';
}

export interface Site {
	url: string;
	close(): Promise<void>;
}

/** Serves a page with an import map, a bundle as `/program.js`, and the files of a folder. */
export async function serveSite(folder: string, program: string, importMap: Record<string, string> = {}): Promise<Site> {
	const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports: importMap })}</script>`;
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const isPage = pathname === '/';
		const isScript = ['.js', '.mjs'].includes(extname(pathname));
		response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
		if (isPage) return response.end(page);
		if (pathname === '/program.js') return response.end(program);
		if (!isScript) return response.writeHead(404).end();
		try {
			return response.end(readFileSync(join(folder, normalize(pathname))));
		} catch {
			return response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const LIMIT_MS = 180_000;

/** Imports a program into a page, or starts it as a web worker. Returns its result: by default, the exports that it reached. */
export async function runInChromium<Result = Reached>(site: string, program: string, where: 'page' | 'worker'): Promise<Result> {
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(LIMIT_MS);
		await page.goto(site);
		// As text, because the page evaluates it.
		const code =
			where === 'page'
				? `import(${JSON.stringify(program)}).then((module) => module.default)`
				: `new Promise((resolve, reject) => {
						const worker = new Worker(${JSON.stringify(program)}, { type: 'module' });
						worker.onmessage = ({ data }) => resolve(data);
						worker.onerror = ({ message }) => reject(new Error(message));
					})`;
		return await withLimit(page.evaluate(code) as Promise<Result>);
	} finally {
		await browser.close();
	}
}

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
	services = [
		(name = "program", worker = .program),
		(name = "internet", network = (allow = ["public", "private"])),
	],
	sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "program")],
);
const program :Workerd.Worker = (
	modules = [(name = "program", esModule = embed "program.js")],
	compatibilityDate = "2026-11-01",
);
`;

/** Runs a bundled Worker in workerd, the runtime of Cloudflare Workers. Returns its result: by default, the exports that it reached. */
export async function runInWorkerd<Result = Reached>(
	workerd: string,
	folder: string,
	program: string,
	query: string,
): Promise<Result> {
	writeFileSync(join(folder, 'program.js'), program);
	writeFileSync(join(folder, 'config.capnp'), CONFIG);
	const child = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
		cwd: folder,
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	try {
		const port = await withLimit(portOf(child));
		const response = await fetch(`http://127.0.0.1:${port}/?${query}`, { signal: AbortSignal.timeout(LIMIT_MS) });
		return (await response.json()) as Result;
	} finally {
		child.kill('SIGKILL');
		await ended;
	}
}

/** Reads the port from workerd's control pipe. */
function portOf(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
		child.once('error', reject);
		child.once('close', (code) => reject(new Error(`workerd ended with ${code}:\n${output}`)));
		let messages = '';
		(child.stdio[3] as Readable).on('data', (chunk) => {
			messages += chunk;
			const port = /"port":\s*(\d+)/.exec(messages)?.[1];
			if (port) resolve(Number(port));
		});
	});
}

function withLimit<Result>(work: Promise<Result>): Promise<Result> {
	let timer: NodeJS.Timeout;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`No result within ${LIMIT_MS / 1000} s.`)), LIMIT_MS);
	});
	return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
