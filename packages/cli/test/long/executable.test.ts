import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExecutable } from '../../build-executable.ts';
import manifest from '../../package.json' with { type: 'json' };
import { SUMMARIES } from '../../src/contract/summaries.gen.ts';
import { wordsOf } from '../../src/contract/words.ts';

let folder: string;
let alone: string;
let executable: string;
let mock: Mock;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'cli-executable-'));
	const built = await buildExecutable(join(folder, 'built'));
	alone = join(folder, 'alone');
	mkdirSync(alone);
	executable = join(alone, basename(built));
	copyFileSync(built, executable);
	mock = await startMock({ port: 0 });
}, 600_000);
afterAll(async () => {
	await mock?.close();
	rmSync(folder, { recursive: true });
});

/** Starts the executable in a folder that has no other file. No program is on the PATH, not even Node. */
function start(...args: string[]): ChildProcess {
	const env = { PATH: '', HOME: join(folder, 'home'), RETURNING_AI_COMMUNITY_KEY: 'rai_test_key' };
	return spawn(executable, args, { cwd: alone, env, timeout: 60_000 });
}

async function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const child = start(...args);
	const { stdout, stderr } = child;
	if (!stdout || !stderr) throw new Error('The output is not piped.');
	const [[code], out, err] = await Promise.all([once(child, 'close'), text(stdout), text(stderr)]);
	return { code, stdout: out, stderr: err };
}

it('is one file, beside the licences', () => {
	expect(readdirSync(join(folder, 'built')).sort()).toEqual(['THIRD-PARTY-LICENCES.txt', basename(executable)]);
});

it('prints its version and its help', async () => {
	expect(await run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
	expect((await run('--help')).stdout).toContain('Usage: returning-ai');
});

it('prints the help of every operation', { timeout: 300_000 }, async () => {
	for (const { id, summary } of SUMMARIES) {
		const { code, stdout } = await run(...wordsOf(id), '--help');
		expect({ id, code, stdout }).toEqual({ id, code: 0, stdout: expect.stringContaining(summary) });
	}
});

it('calls an operation', async () => {
	const { code, stdout, stderr } = await run('integration', 'channels', 'list', '--base-url', mock.url);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ topic: 'lounge' }));
});

it('ends with the exit code of an error', async () => {
	expect(await run('integration', 'channels', 'lst')).toMatchObject({ code: 2, stderr: expect.stringContaining('list') });
	const limited = ['--base-url', mock.url, '--header', 'Prefer: code=429', '--max-retries', '0'];
	expect(await run('integration', 'channels', 'list', ...limited)).toMatchObject({ code: 6, stdout: '' });
});

it('prints a guide, which is inside', async () => {
	const { code, stdout } = await run('docs', 'bulk-import-and-update');
	expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^# Bulk import and update\n/) });
});

it('serves MCP over stdio, with the guides', async () => {
	const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
	const requests = [
		{ id: 1, method: 'initialize', params: client },
		{ method: 'notifications/initialized' },
		{ id: 2, method: 'tools/list' },
		{ id: 3, method: 'resources/read', params: { uri: 'returning-ai://guides/bulk-import-and-update' } },
	];
	const child = start('mcp', '--base-url', mock.url);
	child.stdin?.end(requests.map((request) => `${JSON.stringify({ jsonrpc: '2.0', ...request })}\n`).join(''));
	const lines = child.stdout ? (await text(child.stdout)).trim().split('\n') : [];
	const results = new Map(lines.map((line) => JSON.parse(line)).map(({ id, result }) => [id, result]));
	expect(results.get(2)).toMatchObject({
		tools: expect.arrayContaining([expect.objectContaining({ inputSchema: expect.anything() })]),
	});
	expect(results.get(3)).toMatchObject({ contents: [{ text: expect.stringMatching(/^# Bulk import and update\n/) }] });
});

it('ends without an error when the reader closes the pipe', async () => {
	const child = start('--help');
	child.stdout?.destroy();
	const errors = child.stderr && text(child.stderr);
	expect(await once(child, 'close')).toEqual([0, null]);
	expect(await errors).toBe('');
});

it('writes no file into its folder', () => {
	expect(readdirSync(alone)).toEqual([basename(executable)]);
});
