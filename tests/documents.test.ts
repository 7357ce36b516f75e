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

/** The address that documents name is the one that a test's mock has not. */
const onMock = (code: string): string => code.replaceAll('http://localhost:4010', mock.url);

describe('the README', () => {
	it('makes a typed call', async () => {
		expect(await runTypeScript('readme', block('README.md', 'ts', 'createClient'))).toBe('Message send successfully');
	});

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

	it('compiles', async () => {
		writeFileSync(join(folder, 'readme.ts'), block('README.md', 'ts', 'createClient'));
		writeFileSync(join(folder, 'introduction.ts'), block('spec/introduction.md', 'ts', 'createClient'));
		const config = { extends: '../tsconfig.json', compilerOptions: { noEmit: true }, include: ['*.ts'] };
		writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
		await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch(
			(error: { stdout: string }) => {
				throw new Error(error.stdout);
			},
		);
	});

	it('names the packages and the command as they are', () => {
		const commands = block('spec/introduction.md', 'sh', 'npm install');
		expect(commands).toContain(JSON.parse(read('packages/client/package.json')).name);
		expect(commands).toContain(JSON.parse(read('packages/mock/package.json')).name);
		expect(Object.keys(JSON.parse(read('packages/mock/package.json')).bin)).toEqual([/npx (\S+)/.exec(commands)?.[1]]);
	});
});

describe('the READMEs of the packages', () => {
	it.each([
		['types', 'Hello []'],
		['client', 'Message send successfully'],
		['mock', '403'],
	])('%s runs', async (name, output) => {
		const code = block(`packages/${name}/README.md`, 'ts', 'import');
		expect(await runTypeScript(`readme-of-${name}`, onMock(code))).toBe(output);
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
