import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { LANGUAGES } from '../src/samples/languages.ts';
import { sampleRequest } from '../src/samples/request.ts';
import { allSamples } from '../src/samples/samples.ts';

const run = promisify(execFile);
const samples = allSamples();
const listed = [...samples].flatMap(([id, list]) => list.map((sample) => ({ id, ...sample })));

let folder: string;
let mock: Mock;

beforeAll(async () => {
	// Within the repository, so that the client is found by its name.
	folder = mkdtempSync(join(import.meta.dirname, '.samples-'));
	writeFileSync(join(folder, 'members.csv'), 'email,username\nbamboostick@example.com,bamboostick\n');
	mock = await startMock({ port: 0 });
});
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await mock?.close();
});

function sampleIn(label: string, id: OperationId): string {
	const found = samples.get(id)?.find((sample) => sample.label === label);
	if (!found) throw new Error(`${id} has no sample in ${label}.`);
	return found.source;
}

/** The host that samples name is one that a test has not. */
function onMock(source: string, id: OperationId): string {
	const { server } = sampleRequest(id);
	if (!source.includes(server)) throw new Error(`The sample of ${id} does not name ${server}.`);
	return source.replaceAll(server, mock.url);
}

function clientOnMock(source: string): string {
	return source.replace(/\tbaseUrl: .*\n/, '').replace('createClient({\n', `createClient({\n\tbaseUrl: '${mock.url}',\n`);
}

/** Only the path is in the first line of a request, and the mock has no prefix. */
function pathOnMock(source: string, id: OperationId): string {
	const prefix = new URL(sampleRequest(id).server).pathname.replace(/\/$/, '');
	return source.replace(` ${prefix}/`, ' /');
}

/** Runs a task per operation, a few at once, and gives the failures. */
async function forEachOperation(task: (id: OperationId) => Promise<void>): Promise<string[]> {
	const failures: string[] = [];
	const waiting = [...operationIds];
	const worker = async (): Promise<void> => {
		for (let id = waiting.shift(); id; id = waiting.shift()) {
			await task(id).catch((error: Error) => failures.push(`${id}: ${error.message}`));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return failures;
}

/** What the mock was asked, and what it answered, while a task ran by itself. */
function answered(id: OperationId): number[] {
	return mock.control.requests(id).map(({ status }) => status);
}

async function runAll(
	label: string,
	execute: (source: string, id: OperationId) => Promise<unknown>,
	place: typeof onMock = onMock,
): Promise<void> {
	mock.control.reset();
	const failures = await forEachOperation(async (id) => {
		await execute(place(sampleIn(label, id), id), id);
	});
	expect(failures).toEqual([]);
	const good = operationIds.filter(
		(id) => answered(id).length === 1 && answered(id).every((status) => status >= 200 && status < 300),
	);
	console.info(`${label}: ${good.length} of ${operationIds.length} samples were run and got a 2xx`);
	expect(operationIds.filter((id) => !good.includes(id))).toEqual([]);
	expect(mock.control.rejected().map(({ operationId, faults }) => [operationId, faults])).toEqual([]);
}

describe('the samples', () => {
	it('are sixteen for each operation, each with its host, its path and a placeholder', () => {
		const labels = ['TypeScript', ...LANGUAGES.map(({ label }) => label)];
		expect(labels).toHaveLength(16);
		for (const [id, list] of samples) {
			expect(
				list.map(({ label }) => label),
				id,
			).toEqual(labels);
			for (const { label, source } of list) {
				expect(source, `${id} in ${label}`).toMatch(/YOUR_[A-Z_]+/);
				if (label !== 'TypeScript') expect(source, `${id} in ${label}`).toContain(new URL(sampleRequest(id).url).host);
			}
		}
		expect(listed).toHaveLength(60 * 16);
	});
});

const GRAMMARS: Record<string, string> = {
	TypeScript: 'typescript',
	Shell: 'bash',
	JavaScript: 'javascript',
	Java: 'java',
	Swift: 'swift',
	Go: 'go',
	PHP: 'php',
	Python: 'python',
	C: 'c',
	'C#': 'c_sharp',
	'Objective-C': 'objc',
	Ruby: 'ruby',
	OCaml: 'ocaml',
	Dart: 'dart',
};

/** These grammars are older than raw strings, or lose count in them; what such a string holds is no syntax anyway. */
function readable(label: string, source: string): string {
	return ['Swift', 'C#'].includes(label) ? source.replace(/#?"""[\s\S]*?"""#?/g, '""') : source;
}

describe('the syntax of the samples', async () => {
	await Parser.init();
	const file = (name: string): string => fileURLToPath(import.meta.resolve(name));
	const wasm = (label: string): string =>
		label === 'R'
			? file('@eagleoutice/tree-sitter-r/tree-sitter-r.wasm')
			: file(`tree-sitter-wasms/out/tree-sitter-${GRAMMARS[label]}.wasm`);

	it.each([...Object.keys(GRAMMARS), 'R'])('is right in %s', async (label) => {
		const parser = new Parser();
		parser.setLanguage(await Language.load(wasm(label)));
		const broken = operationIds.filter((id) => parser.parse(readable(label, sampleIn(label, id)))?.rootNode.hasError !== false);
		expect(broken.map((id) => `${id}\n${sampleIn(label, id)}`).slice(0, 2)).toEqual([]);
		// The same text less its last closing bracket is not right: the parser does look.
		const cut = readable(label, sampleIn(label, 'integration.messages.send')).replace(/[)}\]'"](?=[^)}\]'"]*$)/, '');
		expect(parser.parse(cut)?.rootNode.hasError, label).toBe(true);
	});

	it('is right by bash', async () => {
		const failures = await forEachOperation(async (id) => {
			await run('bash', ['-n', '-c', sampleIn('Shell', id)]);
		});
		expect(failures).toEqual([]);
		await expect(run('bash', ['-n', '-c', 'curl (']), 'bash looks').rejects.toThrow();
	});

	it('is right by the types of our client', async () => {
		const place = join(folder, 'types');
		mkdirSync(place);
		for (const id of operationIds) writeFileSync(join(place, `${id}.ts`), sampleIn('TypeScript', id));
		const config = { extends: '../../../tsconfig.json', compilerOptions: { noEmit: true }, include: ['*.ts'] };
		writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
		const tsc = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc');
		const check = (): string => execFileSync(process.execPath, [tsc, '-p', place], { encoding: 'utf8', stdio: 'pipe' });
		expect(check()).toBe('');
		writeFileSync(join(place, 'wrong.ts'), sampleIn('TypeScript', 'integration.messages.send').replace('channelId', 'chanelId'));
		expect(check).toThrow();
	});
});

describe('each sample, run against the mock', () => {
	it('in the shell', () =>
		runAll('Shell', (source) => run('bash', ['-c', `${source} --fail --silent --show-error`], { cwd: folder })));

	it('in JavaScript', () =>
		runAll('JavaScript', async (source, id) => {
			writeFileSync(join(folder, `${id}.mjs`), source);
			const { stdout } = await run(process.execPath, [`${id}.mjs`], { cwd: folder });
			expect(stdout).toMatch(/^2\d\d \{/);
		}));

	it('in TypeScript, with our client', () =>
		runAll(
			'TypeScript',
			async (source, id) => {
				writeFileSync(join(folder, `${id}.ts`), source);
				await run(process.execPath, [`${id}.ts`], { cwd: folder });
			},
			clientOnMock,
		));

	it('in Python', async () => {
		await run('python3', ['-c', 'import requests']).catch(() => {
			throw new Error('There is no python3 with requests to run the samples in. To mend: apt-get install python3-requests');
		});
		await runAll('Python', async (source) => {
			const { stdout } = await run('python3', ['-c', source], { cwd: folder });
			expect(stdout).toMatch(/^2\d\d \{/);
		});
	});

	it('in HTTP, as it stands', () =>
		runAll(
			'HTTP',
			async (source) => {
				expect(await overSocket(source)).toMatch(/^HTTP\/1\.1 2\d\d /);
			},
			pathOnMock,
		));
});

function overSocket(request: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const { port, hostname } = new URL(mock.url);
		const [head = '', ...body] = request.split('\n\n');
		const text = `${head}\nConnection: close\n\n${body.join('\n\n')}`;
		// A form's lines end as the header's do; JSON has none.
		const socket = connect(Number(port), hostname, () =>
			socket.write(`${text.replaceAll('\n', '\r\n')}${head.includes('multipart') ? '\r\n' : ''}`),
		);
		let reply = '';
		socket.setEncoding('utf8').on('data', (chunk: string) => {
			reply += chunk;
		});
		socket.on('end', () => resolve(reply)).on('error', reject);
		socket.setTimeout(10_000, () => reject(new Error(`No reply to:\n${request}`)));
	});
}
