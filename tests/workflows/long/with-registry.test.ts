import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '@returning-ai/testing/files';
import { afterEach, beforeEach, expect, it } from 'vitest';

const run = promisify(execFile);
const withRegistry = join(root, 'tools/testing/src/with-registry.ts');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-image-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives a command the registry of the built packages, from which the server installs and starts as in the image', async () => {
	const install = ['npm', 'install', '--omit=dev', '--no-audit', '--no-fund', '@returning-ai/server'];
	const env = { ...process.env, NODE_ENV: 'production', npm_config_cache: join(folder, 'npm') };
	await run(process.execPath, [withRegistry, ...install], { cwd: folder, env });
	const server = spawn(
		join(folder, 'node_modules/.bin/returning-ai-server'),
		['start', '--port', '0', '--data', join(folder, 'data')],
		{ cwd: folder, env },
	);
	try {
		expect(await (await fetch(`${await addressOf(server.stdout)}/healthz`)).json()).toEqual({ status: 'ok' });
	} finally {
		server.kill();
	}
});

it('exits as the command does', async () => {
	const failing = [withRegistry, process.execPath, '--eval', 'process.exit(process.env.NPM_CONFIG_REGISTRY ? 7 : 1)'];
	await expect(run(process.execPath, failing)).rejects.toMatchObject({ code: 7 });
});

async function addressOf(output: AsyncIterable<Buffer>): Promise<string> {
	let text = '';
	for await (const chunk of output) {
		text += chunk;
		const [address] = /http:\/\/localhost:\d+/.exec(text) ?? [];
		if (address) return address;
	}
	throw new Error(`The server did not start: ${text}`);
}
