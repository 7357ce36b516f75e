import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { SetupError } from '../setup-error.ts';
import { migrations } from './migrations/index.ts';
import type { Database } from './tables.ts';

/**
 * Runs the pending migrations. If several replicas start at the same time, one migrates and the others wait. A failed migration is
 * rolled back.
 *
 * @returns The names of the migrations that ran.
 */
export async function migrate(db: Database): Promise<string[]> {
	const migrator = new Migrator({ db, provider: { getMigrations: async () => toKyselyMigrations() } });
	const { error, results = [] } = await migrator.migrateToLatest();
	if (!error) return results.map(({ migrationName }) => migrationName);
	if (error instanceof Error && /previously executed migration .* is missing|corrupted migrations/.test(error.message)) {
		throw new SetupError(
			`The database was migrated by a newer version of this server. Start that version, or use another database. (${error.message})`,
		);
	}
	throw error;
}

/** Hash of all migrations. It identifies the snapshot that was built from them. */
export function migrationsHash(): string {
	return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
}

function toKyselyMigrations(): Record<string, Migration> {
	return Object.fromEntries(
		Object.entries(migrations).map(([name, statements]) => [
			name,
			{
				async up(db) {
					for (const statement of statements) await sql.raw(statement).execute(db);
				},
			},
		]),
	);
}
