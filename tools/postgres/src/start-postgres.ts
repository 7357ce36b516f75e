import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { binaries, type Major } from './binaries.ts';

export type { Major } from './binaries.ts';

export interface Postgres {
	/** The URL of a database that can create others. */
	url: string;
	/** Kills all its processes, as a machine failure would, and starts it again on the same files. */
	crash(): Promise<void>;
	/** Pauses or continues its processes. */
	signal(name: 'SIGSTOP' | 'SIGCONT'): void;
	stop(): Promise<void>;
}

const run = promisify(execFile);
/** Used instead of root, because PostgreSQL refuses to run as root. */
const UNPRIVILEGED_ID = 65_534;
const TRIES = 300;

/** Starts PostgreSQL on a free local port with an empty temporary cluster. */
export async function startPostgres(major: Major): Promise<Postgres> {
	const folder = await binaries(major).catch((error: Error) => {
		throw new Error(
			`No PostgreSQL ${major} for the tests. To fix: install it, or set TEST_DATABASE_URL to a database that tests may write to, or connect to npm's registry.\n${error.message}`,
		);
	});
	const who = process.getuid?.() === 0 ? { uid: UNPRIVILEGED_ID, gid: UNPRIVILEGED_ID } : {};
	const home = mkdtempSync(join(tmpdir(), 'postgres-'));
	if (who.uid !== undefined) chownSync(home, who.uid, who.gid);
	const data = join(home, 'data');
	await run(join(folder, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'], {
		...who,
		cwd: home,
	});
	const port = await freePort();
	// Durable as in production, so that acknowledged writes survive a crash.
	const flags = ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=100'];
	const launch = (): ChildProcess =>
		spawn(join(folder, 'postgres'), flags, { ...who, cwd: home, stdio: 'ignore', detached: true });
	const url = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`;
	let server = launch();
	const endWithUs = (): void => kill(server, 'SIGKILL');
	process.once('exit', endWithUs);
	await reachable(url('postgres'));
	return {
		url: url('postgres'),
		async crash() {
			kill(server, 'SIGKILL');
			await ended(server);
			server = launch();
			await reachable(url('postgres'));
		},
		signal: (name) => kill(server, name),
		async stop() {
			process.off('exit', endWithUs);
			kill(server, 'SIGKILL');
			await ended(server);
			rmSync(home, { recursive: true, force: true });
		},
	};
}

/** Creates an empty database on the same server. Returns its URL. */
export async function createDatabase(url: string): Promise<string> {
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	await query(url, `create database ${name}`);
	return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

export async function dropDatabase(url: string): Promise<void> {
	const admin = Object.assign(new URL(url), { pathname: '/postgres' }).href;
	await query(admin, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
}

/** Signals the backends too, because each has its own process group. */
function kill({ pid }: ChildProcess, name: NodeJS.Signals): void {
	if (pid === undefined) return;
	for (const one of [pid, ...childrenOf(pid)]) {
		try {
			process.kill(one, name);
		} catch {
			// It has already exited.
		}
	}
}

function childrenOf(pid: number): number[] {
	const { stdout } = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
	return (stdout ?? '').split('\n').filter(Boolean).map(Number);
}

function ended(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.once('exit', () => resolve());
	});
}

async function reachable(url: string): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await query(url, 'select 1');
		} catch (error) {
			if (attempt === TRIES) throw error;
			await sleep(50);
		}
	}
}

async function query(connectionString: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString });
	// The connection may break while it is idle.
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.query(text);
	} finally {
		await client.end().catch(() => undefined);
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
}
