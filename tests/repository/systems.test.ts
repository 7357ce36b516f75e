/** What must also work on Windows, where scripts run in cmd.exe and npm is no program. */
import { manifests, ownFiles, read } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';

/** What cmd.exe does not know, or reads otherwise. `&&` and double quotes are the same in both. */
const POSIX_ONLY: readonly [name: string, pattern: RegExp][] = [
	['a command of the shell or of POSIX', /(?:^|&& |\|\| )(?:exec|cd|export|rm|cp|mv|cat|test|true|mkdir|chmod|sh|bash|\.\/\S*) /],
	['a variable before the command', /(?:^|&& |\|\| )\w+=/],
	['a variable or a command that the shell puts in', /[$`]/],
	['a redirection', /[<>]/],
	['single quotes', /'/],
	['a separator', /;| & /],
];

function posixOnly(script: string): string[] {
	return POSIX_ONLY.filter(([, pattern]) => pattern.test(script)).map(([name]) => name);
}

describe('scripts of package.json', () => {
	it.each([
		['exec node main.ts', 'a command of the shell or of POSIX'],
		['node a.ts && cd packages/server && vitest run', 'a command of the shell or of POSIX'],
		['CHAOS=full vitest run', 'a variable before the command'],
		['node a.ts $(date)', 'a variable or a command that the shell puts in'],
		['node a.ts >&2 && node b.ts', 'a redirection'],
		["vitest run --exclude 'long/**'", 'single quotes'],
		['node a.ts; node b.ts', 'a separator'],
	])('%s has %s', (script, fault) => {
		expect(posixOnly(script)).toContain(fault);
	});

	it('run in cmd.exe as in a POSIX shell', () => {
		const scripts = [...manifests()].flatMap(([folder, manifest]) =>
			Object.entries(manifest.scripts ?? {}).map(([name, script]) => ({ where: `${folder || '.'}: ${name}`, script })),
		);
		expect(scripts.length).toBeGreaterThan(50);
		const faults = scripts.flatMap(({ where, script }) => posixOnly(script).map((fault) => `${where} has ${fault}`));
		expect(faults).toEqual([]);
	});
});

describe('npm', () => {
	/** A call that starts a program, with npm or npx as its name. */
	const BY_NAME = /\b(?:execFile|execFileSync|fork|spawn|spawnSync|run)\(\s*(['"`])np[mx]\1|\bexec(?:Sync)?\(\s*['"`]np[mx]\b/;

	it.each([`execFileSync('npm', ['install'])`, `project.run(\n\t'npx', ['vitest'])`, 'execSync("npm pack")'])(
		'is started by name in %s',
		(code) => {
			expect(code).toMatch(BY_NAME);
		},
	);

	it('is started by tools/testing/src/npm.ts alone', () => {
		const sources = ownFiles().filter((file) => /\.[cm]?[jt]s$/.test(file) && file !== 'tests/repository/systems.test.ts');
		const users = sources.filter((file) => BY_NAME.test(read(file)));
		expect(users).toEqual([]);
	});
});
