/** Rules for Windows, where scripts run in cmd.exe and npm is not an executable. */
import { manifests, ownFiles, read } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';

/** Syntax that cmd.exe does not support or interprets differently. `&&` and double quotes work in both. */
const POSIX_ONLY: readonly [name: string, pattern: RegExp][] = [
	['a shell builtin or a POSIX command', /(?:^|&& |\|\| )(?:exec|cd|export|rm|cp|mv|cat|test|true|mkdir|chmod|sh|bash|\.\/\S*) /],
	['a variable assignment before the command', /(?:^|&& |\|\| )\w+=/],
	['a variable or command substitution', /[$`]/],
	['a redirection', /[<>]/],
	['single quotes', /'/],
	['a separator', /;| & /],
];

function posixOnly(script: string): string[] {
	return POSIX_ONLY.filter(([, pattern]) => pattern.test(script)).map(([name]) => name);
}

describe('scripts of package.json', () => {
	it.each([
		['exec node main.ts', 'a shell builtin or a POSIX command'],
		['node a.ts && cd packages/server && vitest run', 'a shell builtin or a POSIX command'],
		['CHAOS=full vitest run', 'a variable assignment before the command'],
		['node a.ts $(date)', 'a variable or command substitution'],
		['node a.ts >&2 && node b.ts', 'a redirection'],
		["vitest run --exclude 'long/**'", 'single quotes'],
		['node a.ts; node b.ts', 'a separator'],
	])('%s has %s', (script, fault) => {
		expect(posixOnly(script)).toContain(fault);
	});

	it('run in cmd.exe and in a POSIX shell', () => {
		const scripts = [...manifests()].flatMap(([folder, manifest]) =>
			Object.entries(manifest.scripts ?? {}).map(([name, script]) => ({ where: `${folder || '.'}: ${name}`, script })),
		);
		expect(scripts.length).toBeGreaterThan(50);
		const faults = scripts.flatMap(({ where, script }) => posixOnly(script).map((fault) => `${where} has ${fault}`));
		expect(faults).toEqual([]);
	});
});

describe('npm', () => {
	/** A call that starts npm or npx by name. */
	const BY_NAME = /\b(?:execFile|execFileSync|fork|spawn|spawnSync|run)\(\s*(['"`])np[mx]\1|\bexec(?:Sync)?\(\s*['"`]np[mx]\b/;

	it.each([`execFileSync('npm', ['install'])`, `project.run(\n\t'npx', ['vitest'])`, 'execSync("npm pack")'])(
		'is started by name in %s',
		(code) => {
			expect(code).toMatch(BY_NAME);
		},
	);

	it('is started only by tools/testing/src/npm.ts', () => {
		const sources = ownFiles().filter((file) => /\.[cm]?[jt]s$/.test(file) && file !== 'tests/repository/systems.test.ts');
		const users = sources.filter((file) => BY_NAME.test(read(file)));
		expect(users).toEqual([]);
	});
});
