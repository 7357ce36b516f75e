import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';

/** The names in the file of profiles. Empty if there is none, or if it is invalid. */
export function profileNames({ env }: Context): string[] {
	const folder = env.XDG_CONFIG_HOME || join(env.HOME ?? '', '.config');
	try {
		const { profiles } = JSON.parse(readFileSync(env.RETURNING_AI_CONFIG || join(folder, 'returning-ai/config.json'), 'utf8'));
		// Shells expand other characters.
		return Object.keys(profiles).filter((name) => /^[\w.@-]+$/.test(name));
	} catch {
		return [];
	}
}
