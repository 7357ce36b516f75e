import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { migrate, migrationsHash } from './migrate.ts';
import type { Tables } from './tables.ts';

const name = `snapshot-${migrationsHash()}.tar.gz`;
const file = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? `./${name}` : `../../dist/${name}`, import.meta.url));

/** A migrated, empty database, packed; the build ships it, since starting from it takes a quarter of making one. */
export async function migratedSnapshot(): Promise<{ name: string; bytes: Uint8Array }> {
	const pglite = await PGlite.create();
	const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
	await migrate(db);
	const dump = await pglite.dumpDataDir('gzip');
	await db.destroy();
	return { name, bytes: new Uint8Array(await dump.arrayBuffer()) };
}

/** The shipped snapshot, or `undefined` where none was made of these very migrations. */
export function shippedSnapshot(): Blob | undefined {
	return existsSync(file) ? new Blob([readFileSync(file)]) : undefined;
}
