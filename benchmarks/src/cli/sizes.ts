import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '@returning-ai/testing/npm';
import { atMost, type Figure, smoke } from '../figures.ts';
import { nameOf, peer } from './peers.ts';
import { HELP, ours, PRODUCTS, type Program } from './programs.ts';

/** The package as it is published, what its installation needs, and what a start loads. */
export function sizes(): Figure[] {
	const folder = mkdtempSync(join(tmpdir(), 'bench-cli-'));
	try {
		return [...packed(folder), ...installed(folder), ...loaded(folder, HELP)];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function packed(folder: string): Figure[] {
	const output = execFileSync(...npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder), { cwd: ours });
	const [{ size, unpackedSize }] = JSON.parse(String(output)) as [{ size: number; unpackedSize: number }];
	return [
		{ name: 'package: packed', unit: 'bytes', value: size },
		{ name: 'package: unpacked', unit: 'bytes', value: unpackedSize },
	];
}

function installed(folder: string): Figure[] {
	const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '';
	const home = join(folder, 'installed');
	const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', home];
	execFileSync(...npm('install', ...flags, join(folder, tarball)), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	const [packages, ...rest] = installation('returning-ai', home);
	return [
		...(packages ? [atMost(1, packages)] : []),
		...rest,
		...(smoke ? [] : PRODUCTS.flatMap((name) => installation(nameOf(name), peer(name).folder))),
	];
}

function installation(name: string, folder: string): Figure[] {
	const modules = join(folder, 'node_modules');
	// npm lists here what it installed, without the packages of other platforms.
	const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: object };
	const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
	return [
		{ name: `installation: packages of ${name}`, unit: 'packages', value: Object.keys(packages).length },
		{ name: `installation: ${name}`, unit: 'MB', value: bytes / 1e6 },
	];
}

/** The files of our package that a start loads. V8's coverage lists them. */
function loaded(folder: string, { name, args }: Program): Figure[] {
	const coverage = join(folder, 'coverage');
	execFileSync(process.execPath, args, { env: { ...process.env, NODE_V8_COVERAGE: coverage } });
	const [report = ''] = readdirSync(coverage);
	const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8')) as { result: { url: string }[] };
	const files = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
	const bytes = files.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
	return [
		{ name: `loaded by ${name}: files`, unit: 'files', value: files.length },
		{ name: `loaded by ${name}: code`, unit: 'bytes', value: bytes },
	];
}
