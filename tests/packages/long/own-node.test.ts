/** `npm ci` installs the Node that this repository uses, also with the npm of the oldest Node that a contributor may have. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { manifests, root } from '@returning-ai/testing/files';
import { fetched } from '@returning-ai/third-party/fetched';
import { expect, it } from 'vitest';
import { fetchRuntimes } from './runtimes.ts';

const run = promisify(execFile);

it('npm 10 on Node 20.19.0 links the Node of package.json', async () => {
	const { runtimes } = await fetchRuntimes();
	const node = runtimes.find(({ name }) => name === 'Node 20.19.0')?.file ?? '';
	const npm = join(await fetched('npm-10', { npm: 'npm@10.8.2' }), 'node_modules/npm/bin/npm-cli.js');
	const { scripts, optionalDependencies = {} } = manifests().get('') ?? {};
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-own-node-'));
	try {
		const manifest = { private: true, type: 'module', scripts: { postinstall: scripts?.postinstall }, optionalDependencies };
		writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
		mkdirSync(join(folder, 'tools'));
		cpSync(join(root, 'tools/link-node.js'), join(folder, 'tools/link-node.js'));
		// The machine's PATH, without the links of this repository.
		const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
		const env = { ...process.env, PATH: [dirname(node), ...path].join(delimiter) };
		await run(node, [npm, 'install', '--no-audit', '--no-fund'], { cwd: folder, env, timeout: 240_000 });
		const { stdout } = await run(join(folder, 'node_modules/.bin/node'), ['--version'], { timeout: 30_000 });
		expect(Object.values(optionalDependencies)).toContain(stdout.trim().slice(1));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
