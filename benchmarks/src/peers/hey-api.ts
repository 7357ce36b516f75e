import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const contract = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));

interface HeyApi {
	client: { setConfig(config: object): void };
	sdk: Record<string, (options: object) => Promise<unknown>> & { integrationMessagesSend: (options: object) => Promise<unknown> };
}

/** hey-api's client of our contract, generated and bundled. */
export async function heyApi(): Promise<HeyApi> {
	const folder = generateHeyApi();
	const outfile = join(cache, 'hey-api.mjs');
	await build({
		stdin: { contents: `export { client } from './client.gen'; export * as sdk from './sdk.gen';`, resolveDir: folder },
		bundle: true,
		format: 'esm',
		outfile,
	});
	return import(pathToFileURL(outfile).href);
}

/** Generates it, and says into which folder. */
export function generateHeyApi(): string {
	const folder = join(cache, 'hey-api');
	mkdirSync(cache, { recursive: true });
	run('@hey-api/openapi-ts', ['-i', contract, '-o', folder, '--silent'], {
		NODE_OPTIONS: `--import ${fileURLToPath(new URL('typescript-5.ts', import.meta.url))}`,
	});
	return folder;
}

/** Runs the command-line program of a package with our own Node. */
export function run(name: string, args: string[], env: Record<string, string> = {}): void {
	const manifest = findManifest(name);
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
	const file = join(dirname(manifest), typeof bin === 'string' ? bin : (Object.values(bin)[0] as string));
	execFileSync(process.execPath, [file, ...args], { cwd: cache, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
}

function findManifest(name: string): string {
	for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
		const manifest = join(folder, 'node_modules', name, 'package.json');
		if (existsSync(manifest)) return manifest;
	}
	throw new Error(`${name} is not installed. To mend: npm ci`);
}
