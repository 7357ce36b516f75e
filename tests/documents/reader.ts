import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { read } from '@returning-ai/testing/files';
import type { LocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { type Block, commandsOf, expectedLines } from './blocks.ts';

/** Commands of this repository, and the file that runs each instead. */
export const RUN_ELSEWHERE: Record<string, { file: string; contains: RegExp }> = {
	'npm ci && npm start': { file: 'tests/commands/commands.test.ts', contains: /describe\('npm start'/ },
	'npm ci && npm test': { file: '.ci/run', contains: /^fresh npm ci\nfresh npm test$/m },
	// The long suite needs Debian's package of it.
	'pip install httpx': { file: 'tools/testing/src/prerequisites.ts', contains: /'python3-httpx'/ },
	'npm test': { file: 'examples/contract-test/package.json', contains: /"test"/ },
};

/** Languages of files that later commands and programs use: `sh` is commands, `bash` is a script. */
const DATA = ['csv', 'yaml', 'bash'];

/** Commands that run until Ctrl-C, with their default ports. */
const SERVERS: readonly (readonly [RegExp, string])[] = [
	[/^npx @returning-ai\/mock/, '4010'],
	[/^npx @returning-ai\/server(?! keys)/, '4020'],
	[/^npx @returning-ai\/cli mcp --http/, '4030'],
];

/** The port that documents use for the reader's own server. */
const READERS_OWN_PORT = '3000';

/** Long enough for a busy machine. */
const START_TIMEOUT_MS = 120_000;
const END_TIMEOUT_MS = 240_000;
const STOP_TIMEOUT_MS = 30_000;

const COMPILER_OPTIONS = {
	module: 'nodenext',
	target: 'esnext',
	strict: true,
	noUncheckedIndexedAccess: true,
	exactOptionalPropertyTypes: true,
	verbatimModuleSyntax: true,
	resolveJsonModule: true,
	allowImportingTsExtensions: true,
	skipLibCheck: false,
	noEmit: true,
	types: ['node'],
};

interface Program {
	command: string;
	child: ChildProcess;
	output: string;
}

/** A user's project with a compiler. All documents share it, because TypeScript is their largest dependency. */
export async function installCompiler(registry: Pick<LocalRegistry, 'url'>): Promise<UserProject> {
	const project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['install', 'typescript', '@types/node']);
	return project;
}

/** Follows one document in an empty folder, as its reader would. */
export class Reader {
	readonly #project: UserProject;
	readonly #env: Record<string, string>;
	/** The actual port for each port in the document. */
	readonly #ports = new Map<string, number>();
	readonly #programs: Program[] = [];
	readonly #typescript = new Set<string>();
	/** Tests, modules, scripts and data files that no program or command has used yet. */
	readonly #unused = new Set<string>();
	#ownServer: Mock | undefined;
	/** The output of the last command or program. */
	#printed = '';

	constructor(registry: Pick<LocalRegistry, 'url'>, npmCache?: string) {
		this.#project = makeUserProject(registry);
		this.#env = {
			...this.#project.env,
			...(npmCache === undefined ? {} : { npm_config_cache: npmCache }),
			REDOCLY_TELEMETRY: 'off',
		};
	}

	/** Creates the project for a document that does not create its own. */
	async makeProject(): Promise<void> {
		await this.#run('npm init -y');
	}

	/** Runs or saves a block as a reader would. Compares the output with the document. */
	async follow(block: Block, next?: Block): Promise<void> {
		if (block.language === 'sh') await this.#runCommands(block, next?.language === 'json');
		else if (DATA.includes(block.language) || (block.language === 'json' && block.file !== undefined))
			this.#unused.add(await this.#save(block));
		else if (block.language === 'json') sameJson(this.#printed, block);
		else if (block.language === 'text') same(this.#printed.trim(), block.code.trim(), block);
		else if (block.language === 'ts' || block.language === 'python') await this.#runProgram(block);
		else
			throw new Error(
				`Line ${block.line}: unknown language ${block.language || '(none)'}. Use sh, bash, json, text, ts, python, csv or yaml.`,
			);
	}

	/** Tests, modules, scripts and data files that the document never uses. */
	get unusedFiles(): string[] {
		return [...this.#unused];
	}

	/** Type-checks the document's programs with an installed compiler. */
	async checkTypes({ folder }: Pick<UserProject, 'folder'>): Promise<void> {
		if (this.#typescript.size === 0) return;
		const typeRoots = [join(folder, 'node_modules/@types')];
		const config = { compilerOptions: { ...COMPILER_OPTIONS, typeRoots }, files: [...this.#typescript] };
		writeFileSync(join(this.#project.folder, 'tsconfig.json'), JSON.stringify(config));
		await this.#run(`node ${join(folder, 'node_modules/typescript/bin/tsc')} -p tsconfig.json`);
	}

	/** Sends SIGINT to each running program, as Ctrl-C does. */
	async stop(): Promise<void> {
		for (const { child } of this.#programs) await interrupt(child);
		for (const { command, output } of this.#programs.splice(0)) {
			const report = /--report-\w+ (\S+)/.exec(command)?.[1];
			if (report && !existsSync(join(this.#project.folder, report))) throw new Error(`${command} wrote no ${report}:\n${output}`);
		}
		await this.#ownServer?.close();
		this.#ownServer = undefined;
	}

	remove(): void {
		this.#project.remove();
	}

	async #runCommands({ code }: Block, showsErrorBody: boolean): Promise<void> {
		this.#printed = '';
		for (const command of commandsOf(code)) {
			const elsewhere = RUN_ELSEWHERE[command];
			if (elsewhere) {
				if (!elsewhere.contains.test(read(elsewhere.file))) throw new Error(`${elsewhere.file} does not run ${command}.`);
				continue;
			}
			const [, variable, value] = /^export (\w+)=(\S+)$/.exec(command) ?? [];
			if (variable !== undefined && value !== undefined) {
				// Each command has its own shell here; a reader stays in one.
				this.#env[variable] = value;
				continue;
			}
			// By default, curl exits with 0 after an error response.
			const strict = command.startsWith('curl ') && !showsErrorBody ? `${command} --fail-with-body` : command;
			this.#printed += await this.#run(strict);
		}
	}

	async #runProgram(block: Block): Promise<void> {
		const file = await this.#save(block);
		const isPython = block.language === 'python';
		if (!isPython) this.#typescript.add(file);
		// A later command runs the tests; a later program imports the module.
		if (/\.test\.\w+$/.test(file) || /^export /m.test(block.code)) return void this.#unused.add(file);
		this.#printed = await this.#run(`${isPython ? 'python3' : 'node'} ${file}`);
		const printed = this.#printed.split('\n');
		let from = 0;
		for (const line of expectedLines(readFileSync(join(this.#project.folder, file), 'utf8'))) {
			from = printed.indexOf(line, from) + 1;
			if (from === 0)
				throw new Error(`${file} does not print "${line}", which the document shows. Its output:\n${this.#printed}`);
		}
	}

	#use(text: string): void {
		for (const file of this.#unused) if (text.includes(file)) this.#unused.delete(file);
	}

	async #save({ file, code, continues, line }: Block): Promise<string> {
		if (file === undefined)
			throw new Error(
				`Line ${line}: the block names no file. Start it with "// FILE" ("# FILE" in Python), or write "Add to \`FILE\`" before it.`,
			);
		const path = join(this.#project.folder, file);
		if (existsSync(path) !== continues) {
			throw new Error(
				`Line ${line}: ${file} ${continues ? 'does not exist yet, so the reader cannot add to it' : 'exists already'}.`,
			);
		}
		this.#use(code);
		const text = await this.#withPorts(code);
		if (continues) appendFileSync(path, `\n${text}`);
		else writeFileSync(path, text);
		return file;
	}

	async #run(command: string): Promise<string> {
		const [, defaultPort] = SERVERS.find(([pattern]) => pattern.test(command)) ?? [];
		if (defaultPort !== undefined) return this.#start(command, defaultPort);
		const { child } = await this.#open(command);
		const printed = await ends(command, child);
		// vitest prints the names of the test files that it runs.
		this.#use(command + printed);
		return this.#withoutPorts(printed);
	}

	/** Starts a server, which runs until `stop()`. */
	async #start(command: string, defaultPort: string): Promise<string> {
		const whole = command.includes('--port ') ? command : `${command} --port ${defaultPort}`;
		const port = await this.#port(/--port (\d+)/.exec(whole)?.[1] ?? '');
		const program = await this.#open(whole);
		await serves(program, port);
		return this.#withoutPorts(program.output);
	}

	async #open(command: string): Promise<Program> {
		const child = spawn('sh', ['-c', await this.#withPorts(command)], {
			cwd: this.#project.folder,
			env: this.#env,
			// In a new process group, so that SIGINT reaches npx and its children.
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const program: Program = { command, child, output: '' };
		this.#programs.push(program);
		return program;
	}

	/** Replaces the ports of the document by free ones: other programs may use them on this machine. */
	async #withPorts(document: string): Promise<string> {
		// The environment is a port of the document, too.
		const text = document.replaceAll('--environment local', '--base-url http://localhost:4010');
		for (const [, port = ''] of text.matchAll(PORT)) await this.#port(port);
		return text.replace(PORT, (whole, port: string) => whole.replace(port, String(this.#ports.get(port))));
	}

	#withoutPorts(text: string): string {
		let restored = text;
		for (const [named, used] of this.#ports) restored = restored.replaceAll(`:${used}`, `:${named}`);
		return restored;
	}

	async #port(named: string): Promise<number> {
		const known = this.#ports.get(named);
		if (known !== undefined) return known;
		if (named === READERS_OWN_PORT) this.#ownServer ??= await startMock({ port: 0 });
		const port = named === READERS_OWN_PORT ? Number(new URL(this.#ownServer?.url ?? '').port) : await freePort();
		this.#ports.set(named, port);
		return port;
	}
}

const PORT = /(?<=localhost:|127\.0\.0\.1:|--port )(\d{4,5})\b/g;

function same(printed: string, shown: string, { line }: Block): void {
	if (printed !== shown) throw new Error(`Line ${line}: the document shows\n${shown}\nbut the output is:\n${printed}`);
}

function sameJson(printed: string, block: Block): void {
	same(JSON.stringify(JSON.parse(printed), null, 2), JSON.stringify(JSON.parse(block.code), null, 2), block);
}

/** Waits until a command exits, and returns its output. */
async function ends(command: string, child: ChildProcess): Promise<string> {
	let stdout = '';
	let output = '';
	child.stdout?.on('data', (chunk: Buffer) => {
		stdout += chunk;
		output += chunk;
	});
	child.stderr?.on('data', (chunk: Buffer) => {
		output += chunk;
	});
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`${command} did not end within ${END_TIMEOUT_MS / 1000} s:\n${output}`)),
			END_TIMEOUT_MS,
		);
	});
	const [code] = await Promise.race([once(child, 'close'), late]).finally(() => clearTimeout(timer));
	if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}`);
	return stdout;
}

/** Waits until a program prints its URL. */
async function serves(program: Program, port: number): Promise<void> {
	const { command, child } = program;
	const url = new RegExp(`http://(localhost|127\\.0\\.0\\.1):${port}\\b`);
	let timer: NodeJS.Timeout | undefined;
	await new Promise<void>((resolve, reject) => {
		const fail = (how: string): void => reject(new Error(`${command} ${how}:\n${program.output}`));
		timer = setTimeout(() => fail(`did not start within ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS);
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (chunk: Buffer) => {
				program.output += chunk;
				if (url.test(program.output)) resolve();
			});
		}
		child.once('exit', (code) => fail(`ended with ${code}`));
		child.once('error', reject);
	}).finally(() => clearTimeout(timer));
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

async function interrupt(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const ended = once(child, 'close');
	const timer = setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), STOP_TIMEOUT_MS);
	process.kill(-child.pid, 'SIGINT');
	await ended;
	clearTimeout(timer);
}
