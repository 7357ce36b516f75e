import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { published, root } from './files.ts';
import { npm } from './npm.ts';

const run = promisify(execFile);

/** An npm registry on loopback. */
export interface LocalRegistry {
	url: string;
	/** The tarball of each of our packages, as for `npm publish`, by package name. */
	tarballs: ReadonlyMap<string, string>;
	close(): Promise<void>;
}

/** A version of a package: its `package.json`, and a function that returns its tarball. */
interface Version {
	manifest: { name: string; version: string; os?: string[]; cpu?: string[]; libc?: string[] };
	pack: () => Uint8Array;
}

/**
 * Starts a registry that serves our packages from their tarballs, and all other packages as installed in this repository. It fetches
 * nothing, so an install from it needs no network and no npm cache. The packages must be built. Packages for other platforms are
 * empty.
 */
export async function startLocalRegistry(): Promise<LocalRegistry> {
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-registry-'));
	const tarballs = new Map(
		await Promise.all(published.map(async ([path, { name }]) => [name, await pack(path, folder)] as const)),
	);
	const versions = [...ourVersions(tarballs), ...installedVersions()];
	const server = createServer((request, response) => {
		answer(versions, request, response).catch((error: Error) => response.writeHead(500).end(error.message));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		tarballs,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function pack(path: string, destination: string): Promise<string> {
	const command = npm('pack', '--json', '--ignore-scripts', '--pack-destination', destination);
	const { stdout } = await run(...command, { cwd: join(root, path) });
	// npm prints an array; npm ≥ 12 an object by name.
	const [entry] = Object.values(JSON.parse(stdout)) as { filename: string }[];
	return join(destination, entry?.filename ?? '');
}

function ourVersions(tarballs: ReadonlyMap<string, string>): Version[] {
	return published.map(([path, { name }]) => ({
		manifest: readManifest(join(root, path)),
		pack: () => readFileSync(tarballs.get(name) ?? ''),
	}));
}

/** Every version of every package in the lockfile, the top-level one first. */
function installedVersions(): Version[] {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, LockedPackage>;
	};
	return Object.entries(packages)
		.filter(([path, { link }]) => path.includes('node_modules/') && !link)
		.toSorted(([a], [b]) => a.length - b.length)
		.flatMap(([path, locked]) => {
			if (existsSync(join(root, path, 'package.json')))
				return [{ manifest: readManifest(join(root, path)), pack: () => packFolder(join(root, path)) }];
			return locked.os || locked.cpu ? [foreignVersion(path, locked)] : [];
		});
}

interface LockedPackage {
	version: string;
	link?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
}

/** An empty package in place of one for another platform. Yarn resolves every optional dependency, and fetches the one that it patches. */
function foreignVersion(path: string, { version, os, cpu, libc }: LockedPackage): Version {
	const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
	const manifest = { name, version, ...(os && { os }), ...(cpu && { cpu }), ...(libc && { libc }) };
	return { manifest, pack: () => compress([{ name: 'package/package.json', data: JSON.stringify(manifest) }]) };
}

function readManifest(folder: string): Version['manifest'] {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function packFolder(folder: string): Uint8Array {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !relative(folder, file).split(/[\\/]/).includes('node_modules'));
	return compress(
		files.map((file) => ({
			name: nameInTarball(relative(folder, file)),
			data: readFileSync(file),
			attrs: { mode: (statSync(file).mode & 0o777).toString(8) },
		})),
	);
}

/** Fast compression, because the tarball stays on this machine. Level 0 fails: npm 11 cannot read long stored blocks. */
function compress(files: Parameters<typeof createTar>[0]): Uint8Array {
	return gzipSync(createTar(files), { level: 1 });
}

function nameInTarball(path: string): string {
	const name = `package/${path.replaceAll('\\', '/')}`;
	// nanotar would truncate it silently.
	if (name.length > 100) throw new Error(`${name} is longer than the 100 characters that nanotar can store.`);
	return name;
}

/** `GET /NAME` returns the metadata of a package, `GET /NAME/-/FILE` its tarball. */
async function answer(versions: readonly Version[], request: IncomingMessage, response: ServerResponse): Promise<void> {
	const [name = '', file] = decodeURIComponent((request.url ?? '/').slice(1).split('?')[0] ?? '').split('/-/');
	const found = versions.filter(({ manifest }) => manifest.name === name);
	const [latest] = found;
	if (!latest) return void response.writeHead(404).end('{}');
	if (file !== undefined) {
		const version = found.find(({ manifest }) => file === tarballName(manifest));
		return void (version ? response.end(version.pack()) : response.writeHead(404).end());
	}
	const base = `http://${request.headers.host}/${name}/-/`;
	const described = found.map(({ manifest }) => [
		manifest.version,
		{ ...manifest, dist: { tarball: `${base}${tarballName(manifest)}` } },
	]);
	response.setHeader('content-type', 'application/json');
	response.end(
		JSON.stringify({
			name,
			'dist-tags': { latest: latest.manifest.version },
			versions: Object.fromEntries(described),
			// pnpm and Yarn reject packages published within the last day, or without a time.
			time: Object.fromEntries(found.map(({ manifest }) => [manifest.version, '2020-01-01T00:00:00.000Z'])),
		}),
	);
}

function tarballName({ name, version }: Version['manifest']): string {
	return `${basename(name)}-${version}.tgz`;
}
