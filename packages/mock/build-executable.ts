/**
 * Builds the command as one executable for this platform: Node.js with the mock, the default contract and Prism inside. Needs the built
 * package in `dist/`.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = import.meta.dirname;
const ASSETS = ['dist/contract.jsonl', 'dist/prism.cjs', 'dist/read-operations.cjs', 'dist/json-path.cjs', 'package.json'];

/** @returns the file of the executable */
export async function buildExecutable(folder: string): Promise<string> {
	mkdirSync(folder, { recursive: true });
	const parts = mkdtempSync(join(folder, 'parts-'));
	const output = join(folder, `returning-ai-mock${process.platform === 'win32' ? '.exe' : ''}`);
	try {
		const main = await bundleMain(parts);
		const files = [main, ...ASSETS.map((file) => join(root, file))];
		const hash = join(parts, 'code-hash');
		writeFileSync(hash, hashOf(files));
		const assets = Object.fromEntries([...files.slice(1), hash].map((file) => [basename(file), file]));
		const config = join(parts, 'config.json');
		writeFileSync(config, JSON.stringify({ main, output, assets, disableExperimentalSEAWarning: true, useCodeCache: true }));
		await promisify(execFile)(process.execPath, ['--build-sea', config]);
	} finally {
		rmSync(parts, { recursive: true });
	}
	copyFileSync(join(root, 'dist/THIRD-PARTY-LICENCES.txt'), join(folder, 'THIRD-PARTY-LICENCES.txt'));
	return output;
}

/** One file, because an executable imports no other. */
async function bundleMain(folder: string): Promise<string> {
	const outfile = join(folder, 'main.cjs');
	await build({
		entryPoints: [join(root, 'src/cli/main.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node26',
		minify: true,
		legalComments: 'none',
		logLevel: 'error',
		logOverride: { 'empty-import-meta': 'error' },
		plugins: [
			{
				name: 'own-files',
				setup({ onResolve }) {
					onResolve({ filter: /\/own-files\.ts$/ }, () => ({ path: join(root, 'executable/own-files.ts') }));
				},
			},
		],
	});
	return outfile;
}

function hashOf(files: string[]): Buffer {
	const hash = createHash('sha256');
	for (const file of files) hash.update(readFileSync(file)).update('\0');
	return hash.digest();
}

if (import.meta.main) {
	const file = await buildExecutable(join(root, 'dist-executable'));
	console.log(`${file}: ${Math.round(statSync(file).size / 1e6)} MB.`);
}
