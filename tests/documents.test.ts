import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Mock, startMock } from '@returning-ai/mock';
import { operations } from '@returning-ai/spec/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, repositoryFiles, root } from './files.ts';

const run = promisify(execFile);
let folder: string;
let mock: Mock;

beforeAll(async () => {
	// Within the repository, so that the packages are found by their names.
	folder = mkdtempSync(join(import.meta.dirname, '.documents-'));
	mock = await startMock({ port: 0 });
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await mock.close();
});

function block(file: string, language: string, part: string): string {
	const blocks = [...read(file).matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
		([, code]) => code ?? '',
	);
	const found = blocks.find((code) => code.includes(part));
	if (!found) throw new Error(`${file} has no ${language} block with "${part}".`);
	return found;
}

async function runTypeScript(name: string, code: string): Promise<string> {
	const file = join(folder, `${name}.ts`);
	writeFileSync(file, code);
	const { stdout } = await run(process.execPath, [file]);
	return stdout.trim();
}

async function compiles(name: string, code: string): Promise<void> {
	writeFileSync(join(folder, `${name}.ts`), code);
	const config = {
		extends: '../tsconfig.json',
		compilerOptions: { noEmit: true, lib: ['ES2024', 'DOM', 'DOM.Iterable'] },
		files: [`${name}.ts`],
	};
	writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify(config));
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	await run(process.execPath, [compiler, '-p', join(folder, `tsconfig.${name}.json`)]).catch((error: { stdout: string }) => {
		throw new Error(error.stdout);
	});
}

/** The address that documents name is the one that a test's mock has not. */
const onMock = (code: string): string => code.replaceAll('http://localhost:4010', mock.url);

describe('the README', () => {
	it('makes a typed call', async () => {
		expect(await runTypeScript('readme', block('README.md', 'ts', 'createClient'))).toBe('Message send successfully');
	});

	it('compiles', () => compiles('readme', block('README.md', 'ts', 'createClient')));

	it('counts the operations rightly', () => {
		expect(read('README.md')).toContain(`${Object.keys(operations).length} operations`);
	});
});

describe('the introduction of the reference', () => {
	it('sends a first message with curl', async () => {
		const { stdout } = await run('bash', ['-c', onMock(block('spec/introduction.md', 'sh', 'curl'))]);
		expect(JSON.parse(stdout)).toEqual({ status: 'success', message: 'Message send successfully' });
	});

	it('sends it in TypeScript', async () => {
		expect(await runTypeScript('introduction', onMock(block('spec/introduction.md', 'ts', 'createClient')))).toBe(
			'Message send successfully',
		);
	});

	it('compiles', () => compiles('introduction', block('spec/introduction.md', 'ts', 'createClient')));

	it('names the packages and the command as they are', () => {
		const commands = block('spec/introduction.md', 'sh', 'npm install');
		expect(commands).toContain(JSON.parse(read('packages/client/package.json')).name);
		expect(commands).toContain(JSON.parse(read('packages/mock/package.json')).name);
		expect(Object.keys(JSON.parse(read('packages/mock/package.json')).bin)).toEqual([/npx (\S+)/.exec(commands)?.[1]]);
	});
});

describe('the READMEs of the packages', () => {
	it('types runs', async () => {
		expect(await runTypeScript('readme-of-types', block('packages/types/README.md', 'ts', 'import'))).toBe('Hello []');
	});
});

describe("the mock's README", () => {
	/** All its code, in its order, is one program. */
	const program = [...read('packages/mock/README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');

	it('runs from its first line to its last, and prints what it says', async () => {
		expect((await runTypeScript('mock', program)).split('\n')).toEqual([
			'2',
			'403',
			'Message send successfully',
			'[ 429, 200 ]',
			'true',
			'401',
		]);
	});

	it('compiles', () => compiles('mock', program));

	it('steers a mock on a port with curl', async () => {
		const commands = block('packages/mock/README.md', 'sh', '__mock/replies');
		const { stdout } = await run('bash', ['-c', `set -e; ${onMock(commands)}`]);
		expect(stdout).toMatch(/^\{"operation":"system\.channels\.list","replies":1\}\[.*\]\{"reset":true\}$/);
	});

	it('names only flags that there are', async () => {
		const bin = join(root, 'packages/mock/bin/returning-ai-mock.js');
		const { stdout } = await run(process.execPath, [bin, '--help']);
		for (const [flag] of read('packages/mock/README.md').matchAll(/(?<=[ `])--[a-z][a-z-]+/g)) expect(stdout).toContain(flag);
	});
});

describe("the client's README", () => {
	/** All its code, in its order, is one program. */
	const program = [...read('packages/client/README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');

	it('runs from its first line to its last', async () => {
		const lines = (await runTypeScript('client', onMock(program))).split('\n');
		expect(lines[0]).toBe('Message send successfully');
		expect(lines.length).toBeGreaterThan(4);
	});

	it('compiles', () => compiles('client', program));

	it('names every entry of the package', () => {
		const { exports } = JSON.parse(read('packages/client/package.json'));
		for (const entry of Object.keys(exports).filter((name) => /^\.\/\w+$/.test(name))) {
			expect(read('packages/client/README.md')).toContain(`@returning-ai/client/${entry.slice(2)}`);
		}
	});
});

describe('the examples', () => {
	it('first-message lists channels, sends, replies and reacts', async () => {
		const { stdout } = await run(process.execPath, [join(root, 'examples/first-message.ts')]);
		expect(stdout.trim().split('\n')).toEqual([
			'#lounge (open)',
			'#questions (forum)',
			'Message send successfully',
			'Message reply successfully',
			'Reaction added successfully',
		]);
	});
});

describe('links within the repository', () => {
	it('lead somewhere', () => {
		const files = repositoryFiles();
		for (const file of files.filter((name) => name.endsWith('.md'))) {
			for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)) {
				const path = join(file, '..', target);
				expect(
					files.some((name) => name === path || name.startsWith(`${path}/`)),
					`${file} links to ${target}`,
				).toBe(true);
			}
		}
	});
});
