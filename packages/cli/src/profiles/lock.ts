import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { writeError } from './private-file.ts';

/** A process holds the lock for some milliseconds. An older lock is that of a process that was killed. */
const STALE_MS = 5_000;
const WAIT_MS = 15_000;
const POLL_MS = 20;

/**
 * Runs an action while no other process has the lock, which is a file.
 *
 * @throws {CommandError} Another process keeps the lock, or the signal aborts.
 */
export async function withLock<Result>(path: string, signal: AbortSignal, action: () => Promise<Result>): Promise<Result> {
	await acquire(path, signal);
	try {
		return await action();
	} finally {
		await rm(path, { force: true });
	}
}

async function acquire(path: string, signal: AbortSignal): Promise<void> {
	for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
		if (signal.aborted) throw new CommandError('Interrupted. Nothing was saved.', EXIT.interrupted);
		try {
			return await (await open(path, 'wx', 0o600)).close();
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeError(path, error);
		}
		if (await isStale(path)) await rm(path, { force: true });
		else await sleep(POLL_MS);
	}
	throw new CommandError(`Another command keeps ${path} locked. If none runs, delete that file.`, EXIT.failed);
}

async function isStale(path: string): Promise<boolean> {
	const stats = await stat(path).catch(() => undefined);
	return stats !== undefined && Date.now() - stats.mtimeMs > STALE_MS;
}
