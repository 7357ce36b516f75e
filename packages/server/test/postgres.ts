import { inject } from 'vitest';

/** The URL of the PostgreSQL that `engines.ts` started for this project. */
export function postgresUrl(version: 'postgres-15' | 'postgres-18'): string {
	const url = inject('postgres')[version];
	if (url === undefined) throw new Error(`test/engines.ts starts no ${version} for this project. Add it to NEEDED.`);
	return url;
}
