import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetched } from '@returning-ai/third-party/fetched';

/** A local npm registry without an upstream. */
export interface Registry {
	url: string;
	/** The environment in which npm publishes to it. */
	publisher: NodeJS.ProcessEnv;
	/** The environment in which npm installs our packages from it, and all others from the usual registry. */
	user: NodeJS.ProcessEnv;
	/** The versions and dist-tags of a package. */
	known(name: string): Promise<{ versions: string[]; tags: Record<string, string> }>;
	/** The files in the tarball of a version. */
	files(name: string, version: string): Promise<string[]>;
	/** Rejects new versions of this package from now on. Without a name: accepts all again. */
	refuse(name?: string): Promise<void>;
	close(): void;
}

const VERDACCIO = '6.10.4';
/** verdaccio-audit requires node-fetch by a tag that some registries do not have. */
const OVERRIDES = { 'verdaccio-audit': { 'node-fetch': '2.7.0' } };

/** Starts an empty Verdaccio. It weighs 250 MB, so it is fetched when it is first needed and is no dependency. */
export async function startRegistry(): Promise<Registry> {
	const home = await fetched('verdaccio', { verdaccio: `verdaccio@${VERDACCIO}` }, OVERRIDES);
	const program = join(home, 'node_modules/verdaccio/bin/verdaccio');
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-registry-'));
	const url = `http://localhost:${await freePort()}`;
	const userconfig = join(folder, '.npmrc');
	// The registry accepts any publisher, but npm requires a token.
	writeFileSync(userconfig, `registry=${url}/\n${url.replace('http:', '')}/:_authToken=rai_test_token\n`);
	let server = serve(program, folder, url);
	const close = (): void => {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	};
	await ready(url).catch((error: Error) => {
		close();
		throw error;
	});
	const refuse = async (name?: string): Promise<void> => {
		server.kill();
		await once(server, 'exit');
		server = serve(program, folder, url, name);
		await ready(url);
	};
	const fresh = { ...process.env, NPM_CONFIG_CACHE: join(folder, 'npm') };
	const publisher = { ...fresh, NPM_CONFIG_USERCONFIG: userconfig, NPM_CONFIG_REGISTRY: `${url}/` };
	const user = { ...fresh, 'npm_config_@returning-ai:registry': `${url}/` };
	return {
		url,
		publisher,
		user,
		known: (name) => knownBy(url, name),
		files: (name, version) => filesOf(url, name, version),
		refuse,
		close,
	};
}

async function knownBy(url: string, name: string): ReturnType<Registry['known']> {
	const reply = await fetch(`${url}/${name.replace('/', '%2f')}`);
	if (!reply.ok) return { versions: [], tags: {} };
	const { versions, 'dist-tags': tags } = (await reply.json()) as { versions: object; 'dist-tags': Record<string, string> };
	return { versions: Object.keys(versions), tags };
}

async function filesOf(url: string, name: string, version: string): Promise<string[]> {
	const reply = await fetch(`${url}/${name}/-/${name.split('/').at(-1)}-${version}.tgz`);
	const tar = execFileSync('tar', ['-tz'], { input: new Uint8Array(await reply.arrayBuffer()), encoding: 'utf8' });
	return tar.trim().split('\n');
}

function serve(program: string, folder: string, url: string, refused?: string): ChildProcess {
	writeFileSync(join(folder, 'config.yaml'), configuration(folder, refused));
	return spawn(process.execPath, [program, '--config', join(folder, 'config.yaml'), '--listen', url], { stdio: 'ignore' });
}

function configuration(folder: string, refused?: string): string {
	return [
		`storage: ${join(folder, 'storage')}`,
		'packages:',
		...(refused ? [`  '${refused}': { access: $all, publish: no-such-group }`] : []),
		"  '**': { access: $all, publish: $all, unpublish: $all }",
		'max_body_size: 50mb',
		'log: { type: stdout, level: fatal }',
	].join('\n');
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}

async function ready(url: string): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (
			await fetch(`${url}/-/ping`).then(
				(reply) => reply.ok,
				() => false,
			)
		)
			return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`The registry on ${url} did not answer within two minutes.`);
}
