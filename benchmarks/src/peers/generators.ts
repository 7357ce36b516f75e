import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The cache folder of fetched peers. */
export const downloads: string = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** The folder of the peers' generated clients. `BENCH_CACHE` separates suites that run at the same time. */
export const cache: string = join(downloads, process.env.BENCH_CACHE ?? 'own');
mkdirSync(cache, { recursive: true });

export const contract: string = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));

/** Runs a package's command-line program with our Node. */
export function run(name: string, args: string[], env: Record<string, string> = {}): void {
	const manifest = findManifest(name);
	const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
	const file = join(dirname(manifest), typeof bin === 'string' ? bin : (Object.values(bin)[0] as string));
	execFileSync(process.execPath, [file, ...args], {
		cwd: cache,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

export function findManifest(name: string): string {
	for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
		const manifest = join(folder, 'node_modules', name, 'package.json');
		if (existsSync(manifest)) return manifest;
	}
	throw new Error(`${name} is not installed. To fix: npm ci`);
}
