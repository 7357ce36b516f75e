/** A release against a real registry: published, installed as a user would, and run. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npm } from '@returning-ai/testing/npm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registry, startRegistry } from '../../src/registry.ts';
import { type Component, createSbom, licenceReport } from '../../src/sbom.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../../..');
/** Dependencies of the server. The other packages install none of them. */
const BROUGHT_BY_SERVER = [
	'@electric-sql/pglite',
	'@hono/node-server',
	'@opentelemetry/api',
	'bintrees',
	'csv-parse',
	'hono',
	'jose',
	'kysely',
	'nanotar',
	'nodemailer',
	'pg',
	'pg-cloudflare',
	'pg-connection-string',
	'pg-int8',
	'pg-pool',
	'pg-protocol',
	'pg-types',
	'pgpass',
	'postgres-array',
	'postgres-bytea',
	'postgres-date',
	'postgres-interval',
	'prom-client',
	'split2',
	'tdigest',
	'xtend',
];
const PACKAGES = ['spec', 'types', 'client', 'mock', 'server', 'cli'].map((name) => `@returning-ai/${name}`);

let registry: Registry;
let user: string;
beforeAll(async () => {
	registry = await startRegistry();
	user = mkdtempSync(join(tmpdir(), 'returning-ai-user-'));
}, 300_000);
afterAll(() => {
	registry?.close();
	rmSync(user, { recursive: true, force: true });
});

/** What `npm run release` calls once all is built. */
async function changeset(...args: string[]): Promise<string> {
	const program = join(root, 'node_modules/@changesets/cli/bin.js');
	const options = { cwd: root, env: registry.publisher };
	const { stdout, stderr } = await run(process.execPath, [program, ...args], options).catch(
		(error: { stdout: string; stderr: string }) => {
			throw new Error(`${error.stdout}${error.stderr}`);
		},
	);
	return stdout + stderr;
}

const versions = async (name: string): Promise<string[]> => (await registry.known(name)).versions;

describe('a release', () => {
	const started = performance.now();

	it('that failed in the middle is taken up where it stopped', async () => {
		await run(...npm('publish', '--ignore-scripts'), { cwd: join(root, 'spec'), env: registry.publisher });
		expect(await versions('@returning-ai/spec')).toHaveLength(1);
		expect(await versions('@returning-ai/client')).toHaveLength(0);
		// Like the workflow: one job packs, another publishes.
		const packed = join(user, 'packed');
		await changeset('pack', '--out-dir', packed);
		const said = await changeset('publish', '--from-pack-dir', packed, '--no-git-tag');
		for (const name of PACKAGES) expect(await versions(name), `${name}\n${said}`).toHaveLength(1);
	});

	it('that is already there is left alone', async () => {
		expect(await changeset('publish', '--no-git-tag')).toMatch(/No unpublished projects to publish/);
		for (const name of PACKAGES) expect(await versions(name)).toHaveLength(1);
	});

	it('installs into an empty project, and makes a typed call against the installed mock', async () => {
		writeFileSync(join(user, 'package.json'), '{ "name": "user", "version": "1.0.0", "type": "module" }');
		await run(...npm('install', '--no-audit', '--no-fund', '@returning-ai/client', '@returning-ai/mock'), {
			cwd: user,
			env: registry.user,
		});
		mkdirSync(join(user, 'src'));
		writeFileSync(join(user, 'src/first-message.ts'), readFileSync(join(root, 'examples/first-message.ts')));
		const { stdout } = await run(process.execPath, [join(user, 'src/first-message.ts')], { cwd: user });
		expect(stdout).toContain('Message send successfully');
		const installed = readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'));
		// Nothing is installed beyond what the packages declare.
		expect(installed.sort()).toEqual(['@returning-ai', 'openapi-fetch', 'openapi-typescript-helpers']);
		const sizes = readdirSync(join(user, 'node_modules/@returning-ai')).map(
			(name) => `${name} ${kilobytes(join(user, 'node_modules/@returning-ai', name))} KB`,
		);
		console.info(
			`published, installed and run in ${((performance.now() - started) / 1000).toFixed(1)} s; unpacked: ${sizes.join(', ')}`,
		);
	});
});

describe('the installed packages', () => {
	it('declare all their dependencies: they run where undeclared packages are not visible', async () => {
		const isolated = join(user, 'isolated');
		mkdirSync(isolated);
		writeFileSync(join(isolated, 'package.json'), '{ "name": "isolated", "version": "1.0.0", "type": "module" }');
		const flags = ['--no-audit', '--no-fund', '--install-strategy=linked'];
		await run(...npm('install', ...flags, '@returning-ai/client', '@returning-ai/mock'), { cwd: isolated, env: registry.user });
		expect(readdirSync(join(isolated, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@returning-ai']);
		writeFileSync(join(isolated, 'first-message.ts'), readFileSync(join(root, 'examples/first-message.ts')));
		const raw = "import { createRawClient } from '@returning-ai/client/raw'; console.log(typeof createRawClient);";
		writeFileSync(join(isolated, 'raw.js'), raw);
		expect((await run(process.execPath, ['first-message.ts'], { cwd: isolated })).stdout).toContain('Message send successfully');
		expect((await run(process.execPath, ['raw.js'], { cwd: isolated })).stdout).toBe('function\n');
	});

	it('can be loaded with require', async () => {
		const code =
			"console.log(typeof require('@returning-ai/client').createClient, typeof require('@returning-ai/mock').startMock)";
		const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', code], { cwd: user });
		expect(stdout).toBe('function function\n');
	});
});

describe('the bill of materials', () => {
	it('lists installed packages and bundled packages', () => {
		const { components } = createSbom();
		const isBundled = ({ properties }: Component): boolean =>
			properties?.some(({ name }) => name === 'cdx:npm:package:bundled') ?? false;
		const [inside, beside] = [components.filter(isBundled), components.filter((component) => !isBundled(component))];
		console.info(`bill of materials: ${beside.length} packages, and ${inside.length} in bundles`);
		const names = beside.map(({ name }) => name);
		expect(names.filter((name) => !BROUGHT_BY_SERVER.includes(name)).sort()).toEqual(
			[...PACKAGES, 'openapi-fetch', 'openapi-typescript-helpers'].sort(),
		);
		expect(inside.length).toBeGreaterThan(40);
		// Of the mock, and of the command line.
		expect(inside.map(({ name }) => name)).toEqual(expect.arrayContaining(['@stoplight/prism-http', 'commander']));
		expect(licenceReport({ components }).refused).toEqual([]);
	});
});

function kilobytes(path: string): number {
	const bytes = (at: string): number =>
		statSync(at).isDirectory() ? readdirSync(at).reduce((sum, name) => sum + bytes(join(at, name)), 0) : statSync(at).size;
	return Math.round(bytes(path) / 1000);
}
