import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { LANGUAGES } from '../src/samples/languages.ts';
import { sampleRequest } from '../src/samples/request.ts';
import { checkedIds, clientOnMock, pathOnMock, run, sampleIn, samples, useSampleRuns } from './sample-runs.ts';

const runs = useSampleRuns();

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
		expect([...samples.values()].flat()).toHaveLength(60 * 16);
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
		const broken = checkedIds.filter((id) => parser.parse(readable(label, sampleIn(label, id)))?.rootNode.hasError !== false);
		expect(broken.map((id) => `${id}\n${sampleIn(label, id)}`).slice(0, 2)).toEqual([]);
		// The same text less its last closing bracket is not right: the parser does look.
		const cut = readable(label, sampleIn(label, 'integration.messages.send')).replace(/[)}\]'"](?=[^)}\]'"]*$)/, '');
		expect(parser.parse(cut)?.rootNode.hasError, label).toBe(true);
	});

	it('is right by the types of our client', async () => {
		const place = join(runs.folder, 'types');
		mkdirSync(place);
		for (const id of checkedIds) writeFileSync(join(place, `${id}.ts`), sampleIn('TypeScript', id));
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
	it('in JavaScript', () =>
		runs.runAll('JavaScript', async (source, id) => {
			writeFileSync(join(runs.folder, `${id}.mjs`), source);
			const { stdout } = await run(process.execPath, [`${id}.mjs`], { cwd: runs.folder });
			expect(stdout).toMatch(/^2\d\d \{/);
		}));

	it('in TypeScript, with our client', () =>
		runs.runAll(
			'TypeScript',
			async (source, id) => {
				writeFileSync(join(runs.folder, `${id}.ts`), source);
				await run(process.execPath, [`${id}.ts`], { cwd: runs.folder });
			},
			clientOnMock,
		));

	it('in HTTP, as it stands', () =>
		runs.runAll(
			'HTTP',
			async (source) => {
				expect(await overSocket(source, runs.mock)).toMatch(/^HTTP\/1\.1 2\d\d /);
			},
			pathOnMock,
		));
});

function overSocket(request: string, { url }: { url: string }): Promise<string> {
	return new Promise((resolve, reject) => {
		const { port, hostname } = new URL(url);
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
		socket.setTimeout(60_000, () => reject(new Error(`No reply to:\n${request}`)));
	});
}
