import { readFileSync } from 'node:fs';
import type { Context } from '../context.ts';
import { configPath } from '../profiles/config-path.ts';

/** The names in the file of profiles. Empty if there is none, or if it is invalid: completion prints no error. */
export function profileNames({ env }: Context): string[] {
	try {
		const { profiles } = JSON.parse(readFileSync(configPath(env), 'utf8'));
		// Shells expand other characters.
		return Object.keys(profiles).filter((name) => /^[\w.@-]+$/.test(name));
	} catch {
		return [];
	}
}
