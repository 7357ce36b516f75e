import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Context } from '../context.ts';
import { configPath } from './config-path.ts';
import { withLock } from './lock.ts';
import { configError, formatConfig, parseConfig } from './parse-config.ts';
import { makePrivateFolder, readPrivateFile, writePrivateFile } from './private-file.ts';
import type { Config } from './profile.ts';

const MAX_BYTES = 1_000_000;

/**
 * Reads the profiles. Without a file, there are none.
 *
 * @throws {CommandError} The file is invalid, or others can read it.
 */
export async function readConfig({ env }: Pick<Context, 'env'>): Promise<Config> {
	const path = configPath(env);
	const text = await readPrivateFile(path, MAX_BYTES);
	if (text === undefined) return { current: undefined, profiles: new Map() };
	try {
		return parseConfig(text);
	} catch (error) {
		throw configError(path, error);
	}
}

export interface Change<Result> {
	readonly result?: Result;
	/** Runs once the profiles are saved, still under the lock. */
	readonly afterwards?: () => Promise<void>;
}

/** Changes the profiles. Two commands at the same time do so one after the other. */
export async function updateConfig<Result>(
	{ env, signal }: Pick<Context, 'env' | 'signal'>,
	change: (config: Config) => Change<Result> | Promise<Change<Result>>,
): Promise<Result> {
	const path = configPath(env);
	await makePrivateFolder(dirname(path));
	const file = await realpath(path).catch(() => path);
	return withLock(`${file}.lock`, signal, async () => {
		const config = await readConfig({ env });
		const { result, afterwards } = await change(config);
		await writePrivateFile(file, formatConfig(config));
		await afterwards?.();
		return result as Result;
	});
}
