import { homedir } from 'node:os';
import path from 'node:path';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';

/** The path of the file with the profiles. */
export function configPath(env: Context['env'], platform: NodeJS.Platform = process.platform): string {
	const { join, isAbsolute, resolve } = platform === 'win32' ? path.win32 : path.posix;
	if (env.RETURNING_AI_CONFIG) return resolve(env.RETURNING_AI_CONFIG);
	const folder = platform === 'win32' ? env.APPDATA : env.XDG_CONFIG_HOME;
	// The XDG specification says to ignore a relative path.
	if (folder && isAbsolute(folder)) return join(folder, 'returning-ai', 'config.json');
	const parts = platform === 'win32' ? ['AppData', 'Roaming'] : ['.config'];
	return join(home(env, platform), ...parts, 'returning-ai', 'config.json');
}

function home(env: Context['env'], platform: NodeJS.Platform): string {
	const folder = platform === 'win32' ? env.USERPROFILE : env.HOME;
	if (folder) return folder;
	try {
		return homedir();
	} catch {
		throw new CommandError('The home folder is unknown. Set the environment variable RETURNING_AI_CONFIG to the path of a file.');
	}
}
