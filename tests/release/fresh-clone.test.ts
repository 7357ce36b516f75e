/** Each command of a release, alone, in a clone in which nothing is built. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Registry, startRegistry } from '@returning-ai/release/registry';
import { published } from '@returning-ai/testing/files';
import { npm } from '@returning-ai/testing/npm';
import { makeSandbox, outsideEnvironment } from '@returning-ai/testing/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let registry: Registry;
let sandbox: ReturnType<typeof makeSandbox>;
/** One build for all commands. Each of them must still ask for it: a new clone has no `dist`. */
let builds: string;
beforeAll(async () => {
	registry = await startRegistry();
	builds = mkdtempSync(join(tmpdir(), 'returning-ai-builds-'));
});
beforeEach(() => {
	sandbox = makeSandbox();
	commit('Begin');
	return () => sandbox.remove();
});
afterAll(() => {
	registry?.close();
	rmSync(builds, { recursive: true, force: true });
});

const at = (file: string): string => join(sandbox.folder, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const git = (...args: string[]): string =>
	execFileSync('git', args, { cwd: sandbox.folder, encoding: 'utf8', env: outsideEnvironment(process.env) });

function commit(message: string): void {
	git('add', '--all');
	git('-c', 'user.name=Release', '-c', 'user.email=release@example.com', 'commit', '--quiet', '--message', message);
}

function npmRun(script: string, registryEnv = registry.publisher): Promise<{ code: number; output: string }> {
	const env = { ...outsideEnvironment(registryEnv), TURBO_CACHE_DIR: builds };
	return new Promise((resolve) => {
		execFile(...npm('run', script), { cwd: sandbox.folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
			resolve({ code: error ? 1 : 0, output: stdout + stderr }),
		);
	});
}

async function succeed(script: string, registryEnv = registry.publisher): Promise<string> {
	const { code, output } = await npmRun(script, registryEnv);
	expect(code, output.slice(-3_000)).toBe(0);
	return output;
}

describe('in a fresh clone', () => {
	it('release:check builds what it compares', async () => {
		expect(await succeed('release:check')).toMatch(/Nothing has been released yet|since \d/);
	});

	it('version writes the version everywhere, and a change log for each package', async () => {
		await succeed('version');
		const { version } = JSON.parse(read('spec/package.json'));
		for (const [folder] of published) {
			expect(JSON.parse(read(`${folder}/package.json`)).version).toBe(version);
			expect(read(`${folder}/CHANGELOG.md`)).toContain(`\n## ${version}\n`);
		}
		expect(globSync('.changeset/*.md', { cwd: sandbox.folder })).toEqual([]);
		expect(existsSync(at(`spec/released/${version}.json`))).toBe(true);
		console.info(published.map(([folder]) => read(`${folder}/CHANGELOG.md`)).join('\n'));
	});

	it('version undoes its edits when a step fails', async () => {
		const changesets = globSync('.changeset/*.md', { cwd: sandbox.folder });
		writeFileSync(at('tools/release/src/save-baseline.ts'), 'throw new Error("The disk is full.");\n');
		commit('Break the last step');
		const { code, output } = await npmRun('version');
		expect(code).toBe(1);
		expect(output).toContain('Failed to save the baseline (exit code 1). All edits of this run were undone.\n');
		expect(git('status', '--porcelain')).toBe('');
		expect(globSync('.changeset/*.md', { cwd: sandbox.folder })).toEqual(changesets);
	});

	it('version refuses to start while a file is not committed', async () => {
		writeFileSync(at('notes.txt'), 'Not to be lost.');
		const { code, output } = await npmRun('version');
		expect(code).toBe(1);
		expect(output).toContain('uncommitted changes: notes.txt. To fix: commit or stash them.');
		expect(read('notes.txt')).toBe('Not to be lost.');
	});

	it('release:pack packs every package, and names what prevents a release', async () => {
		const output = await succeed('release:pack', registry.user);
		expect(globSync('packed/packages/*.tgz', { cwd: sandbox.folder })).toHaveLength(published.length);
		expect(existsSync(at('sbom/sbom.cdx.json'))).toBe(true);
		expect(output).toMatch(/Packed, but not ready to publish:\nChangesets are pending: .* To fix: npm run version/);
	});

	it('release:next publishes a snapshot, and leaves no edit', async () => {
		expect(await succeed('release:next')).toContain('The registry has');
		for (const [, { name }] of published) expect((await registry.known(name)).tags.next, name).toMatch(/^0\.0\.0-next-\d+$/);
		expect(git('status', '--porcelain')).toBe('');
	});

	it('release stops at once, and says everything that prevents it', async () => {
		const { code, output } = await npmRun('release');
		expect(code).toBe(1);
		expect(output).toMatch(/Changesets are pending: .* To fix: npm run version, and commit what it writes\.\n/);
		expect(output).toContain('package.json has no "repository". npm accepts provenance only from the repository that a package');
		expect(existsSync(at('spec/dist'))).toBe(false);
	});
});
