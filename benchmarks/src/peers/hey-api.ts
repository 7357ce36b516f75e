import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cache, contract, run } from './generators.ts';

interface HeyApi {
	client: { setConfig(config: object): void };
	sdk: Record<string, (options: object) => Promise<unknown>> & { integrationMessagesSend: (options: object) => Promise<unknown> };
}

/** hey-api's client for our contract, generated and bundled. */
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

/** Generates it. Returns the folder. */
export function generateHeyApi(): string {
	const folder = join(cache, 'hey-api');
	run('@hey-api/openapi-ts', ['-i', contract, '-o', folder, '--silent'], {
		NODE_OPTIONS: `--import ${fileURLToPath(new URL('typescript-5.ts', import.meta.url))}`,
	});
	return folder;
}
