/** Follows "Add an operation" of CONTRIBUTING.md in a copy of the repository, and verifies the error for each forgotten step. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSandbox, outsideEnvironment } from '@returning-ai/testing/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEHAVIOUR, CHANGESET, HANDLER, OPERATION, RESOURCE } from './added-operation.ts';

let sandbox: ReturnType<typeof makeSandbox>;
beforeAll(() => {
	sandbox = makeSandbox();
});
afterAll(() => sandbox.remove());

const env = { ...outsideEnvironment(process.env), NO_COLOR: '1' };
const at = (file: string): string => join(sandbox.folder, file);

function bash(command: string): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		execFile('bash', ['-c', `${command} 2>&1`], { cwd: sandbox.folder, env, maxBuffer: 1e8 }, (error, output) =>
			resolve({ code: error ? 1 : 0, output }),
		);
	});
}

async function succeed(command: string): Promise<string> {
	const { code, output } = await bash(command);
	expect(code, `${command}\n${output.slice(-3_000)}`).toBe(0);
	return output;
}

async function fail(command: string): Promise<string> {
	const { code, output } = await bash(command);
	expect(code, output.slice(-3_000)).toBe(1);
	// A stack trace of the build does not help with the mistake.
	expect(output).not.toMatch(/^\S*\s+at .+\.(?:ts|js):\d+:\d+\)?$/m);
	return output;
}

function insert(file: string, [place, text]: readonly [RegExp, string]): void {
	const before = readFileSync(at(file), 'utf8');
	const after = before.replace(place, () => text);
	if (after === before) throw new Error(`${file} does not contain ${place}.`);
	writeFileSync(at(file), after);
}

describe('a new operation', () => {
	it('without an entry in openapi.yaml fails the build, which prints the lines to add', async () => {
		for (const part of RESOURCE) insert('spec/integration/messages.yaml', part);
		const output = await fail('npm run build -w spec');
		expect(output).toContain('integration/messages.yaml:3:3');
		const lines = /Add these two lines to `paths` of spec\/openapi\.yaml:\n(( {2}.+\n){2})/.exec(output)?.[1] ?? '';
		expect(lines).toContain('  /apis/v1/messages:\n');
		insert('spec/openapi.yaml', [/(?=^ {2}\/apis\/v1\/messages\/send:)/m, lines]);
		await succeed('npm run build -w spec');
	});

	it('without generated files fails the drift test, which prints the command', async () => {
		expect(await fail('node tools/turbo.ts drift')).toContain('npm run generate');
		await succeed('npm run generate');
		await succeed('node tools/turbo.ts drift');
	});

	it('without a handler fails the build, which prints its name and file', async () => {
		const output = await fail('npm run build');
		expect(output).toContain(`No handler for ${OPERATION} (GET /apis/v1/messages).`);
		expect(output).toContain('Add it to packages/server/src/handlers/integration/messages.ts:');
		expect(output).toContain('Fix them, then run: npm run build -- --filter=@returning-ai/server');
	});

	it('is in every package after five edited files', async () => {
		insert('packages/server/src/handlers/integration/messages.ts', HANDLER);
		insert('packages/server/test/suite/behaviour.test.ts', BEHAVIOUR);
		writeFileSync(at('.changeset/list-messages.md'), CHANGESET);
		await succeed('npm run build');
		expect(existsSync(at(`docs/dist/operations/${OPERATION}.md`))).toBe(true);
		expect(handwrittenChanges()).toEqual([
			'.changeset/list-messages.md',
			'packages/server/src/handlers/integration/messages.ts',
			'packages/server/test/suite/behaviour.test.ts',
			'spec/integration/messages.yaml',
			'spec/openapi.yaml',
		]);
		await succeed('npm run release:check');
	});

	/** The tests that iterate over all operations. Other tests do not depend on a new operation. */
	it.each([
		['spec', 'contract examples'],
		['packages/types', ''],
		['packages/client', 'every-operation adapters'],
		['packages/mock', 'cli control proxy raw-http'],
		['packages/server', '--project quick contract behaviour'],
		['packages/cli', 'operations mcp completion'],
		['docs', 'samples exports'],
	])('passes the tests of %s without another edit', async (folder, files) => {
		await succeed(`cd ${folder} && tsc --noEmit && vitest run --exclude 'test/long/**' ${files}`);
	});

	it('passes the permission matrix and the statuses without an edit of their tests', async () => {
		const output = await succeed(
			`cd packages/server && TEST_SAMPLE=all vitest run --project quick suite -t ${OPERATION.replaceAll('.', '\\\\.')}`,
		);
		expect(output).toMatch(/Tests {2}\d\d passed/);
	});
});

/** The changed files, without the generated ones. */
function handwrittenChanges(): string[] {
	const git = ['ls-files', '--modified', '--others', '--exclude-standard'];
	const files = execFileSync('git', git, { cwd: sandbox.folder, env, encoding: 'utf8' }).trim().split('\n');
	return files.filter((file) => !file.endsWith('.gen.ts')).sort();
}
