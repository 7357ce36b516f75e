import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { SetupError } from '../setup-error.ts';
import { migrations } from './migrations/index.ts';
import type { Database } from './tables.ts';

/**
 * Brings the database to this version. Several replicas may start at once: one migrates, the others wait for it. A failing
 * migration leaves nothing behind.
 *
 * @returns The names of the migrations that ran.
 */
export async function migrate(db: Database): Promise<string[]> {
	const migrator = new Migrator({ db, provider: { getMigrations: async () => asMigrations() } });
	const { error, results = [] } = await migrator.migrateToLatest();
	if (!error) return results.map(({ migrationName }) => migrationName);
	if (error instanceof Error && /previously executed migration .* is missing|corrupted migrations/.test(error.message)) {
		throw new SetupError(
			`The database was migrated by a newer version of this server. Start that version, or another database. (${error.message})`,
		);
	}
	throw error;
}

/** Names the state that all migrations lead to: a snapshot of another state is of no use. */
export function migrationsHash(): string {
	return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
}

function asMigrations(): Record<string, Migration> {
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
