import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import { downloads } from './generators.ts';

/** Peers of hundreds of megabytes. Each is fetched once, by the first benchmark that needs it. */
export function fetchPeers(packages: Readonly<Record<string, string>>, name = 'fetched'): (name: string) => string {
	const folder = join(downloads, name);
	const missing = Object.entries(packages).filter(([name]) => !existsSync(join(folder, 'node_modules', name)));
	if (missing.length > 0) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "private": true }');
		const wanted = missing.map(([name, version]) => `${name}@${version}`);
		const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--save-exact', '--prefix', folder];
		// The manifest names the installed ones, so that npm keeps them.
		const present = Object.keys(packages).filter((name) => existsSync(join(folder, 'node_modules', name)));
		const all = [...wanted, ...present.map((name) => `${name}@${packages[name]}`)];
		execFileSync(...npm('install', ...flags, ...all), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	}
	const from = createRequire(join(folder, 'package.json'));
	return (path) => {
		try {
			return from.resolve(path);
		} catch {
			return join(folder, 'node_modules', path);
		}
	};
}
