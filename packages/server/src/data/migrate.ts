import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { packageVersion } from '../package-version.ts';
import { SetupError } from '../setup-error.ts';
import { migrations, requirements } from './migrations/index.ts';
import type { Database, Tables } from './tables.ts';

/** What a version of the server knows about the schema. */
export interface SchemaVersion {
	migrations: Readonly<Record<string, readonly string[]>>;
	requirements: Readonly<Record<string, string>>;
	/** The version of the package. */
	version: string;
}

/** The migration that creates the table `migration_requirement`. */
const FIRST_RECORDED = '0013-migration-requirements';
/**
 * A change of a table waits this long for the transactions that use it. All later requests on the table wait behind it, so the time is
 * shorter than their own limit, and shorter than `deadlock_timeout`: in a deadlock with a request, the migration is tried again.
 */
const LOCK_TIMEOUT_MS = 500;
/** Pause before the next try, in which waiting requests run. */
const PAUSE_MS = 500;
/** How long a migration is tried. */
const MAX_DURATION_MS = 60_000;

/**
 * Runs the pending migrations. If several replicas start at the same time, one migrates and the others wait. A failed migration is
 * rolled back. Accepts migrations of a newer version if this version can run on them.
 *
 * @param schema Other migrations, for tests of two versions. @default those of this version
 * @returns The names of the migrations that ran.
 * @throws SetupError if the database needs a newer version
 */
export async function migrate(db: Database, schema: SchemaVersion = ownSchema()): Promise<string[]> {
	for (const endsAt = Date.now() + MAX_DURATION_MS; ; ) {
		const newer = await newerMigrations(db, schema);
		const provider = { getMigrations: async () => toKyselyMigrations(schema, newer) };
		const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
		if (!error) return results.map(({ migrationName }) => migrationName);
		if (Date.now() > endsAt || !isRetryable(error)) throw error;
		await sleep(PAUSE_MS);
	}
}

/** Another transaction used the tables, or a newer replica migrated after this one read which migrations there are. */
function isRetryable(error: unknown): boolean {
	const { code = '', message = '' } = error as { code?: string; message?: string };
	return code === '55P03' || code === '40P01' || /previously executed migration .* is missing/.test(message);
}

function ownSchema(): SchemaVersion {
	return { migrations, requirements, version: packageVersion() };
}

/** Hash of all migrations. It identifies the snapshot that was built from them. */
export function migrationsHash(): string {
	return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
}

/** The migrations in the database that this version does not have. */
async function newerMigrations(db: Database, schema: SchemaVersion): Promise<string[]> {
	if (!(await tableExists(db, 'kysely_migration'))) return [];
	const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
	const newer = rows.map(({ name }) => name).filter((name) => !(name in schema.migrations));
	if (newer.length > 0) await requireCompatible(db, newer, schema);
	return newer;
}

async function requireCompatible(db: Database, newer: readonly string[], schema: SchemaVersion): Promise<void> {
	const recorded = (await tableExists(db, 'migration_requirement'))
		? await db.selectFrom('migration_requirement').selectAll().where('migration', 'in', newer).execute()
		: [];
	const requirementOf = new Map(recorded.map((row) => [row.migration, row]));
	for (const name of newer.toReversed()) {
		const found = requirementOf.get(name);
		if (found && (found.requires === null || found.requires in schema.migrations)) continue;
		if (!found)
			throw new SetupError(
				`The database was migrated by a newer version of this server (${name}). Start that version, or use another database.`,
			);
		throw new SetupError(
			`Version ${found.version} of this server changed the database (${name}), and version ${schema.version} cannot run on it. Start version ${found.version} or newer, or use another database.`,
		);
	}
}

async function tableExists(db: Database, name: keyof Tables | 'kysely_migration'): Promise<boolean> {
	const { rows } = await sql<{ found: boolean }>`select to_regclass(${name}) is not null as found`.execute(db);
	return rows[0]?.found ?? false;
}

function toKyselyMigrations(schema: SchemaVersion, newer: readonly string[]): Record<string, Migration> {
	const own = Object.entries(schema.migrations).map(([name, statements]): [string, Migration] => [
		name,
		{
			async up(db: Database) {
				await sql.raw(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`).execute(db);
				for (const statement of statements) await sql.raw(statement).execute(db);
				if (name >= FIRST_RECORDED) await recordRequirement(db, name, schema);
			},
		},
	]);
	// Kysely rejects a database with migrations that it does not know.
	const known = newer.map((name): [string, Migration] => [name, { up: async () => undefined }]);
	return Object.fromEntries([...own, ...known]);
}

/** In the transaction of the migration. */
async function recordRequirement(db: Database, migration: string, { requirements, version }: SchemaVersion): Promise<void> {
	await db
		.insertInto('migration_requirement')
		.values({ migration, requires: requirements[migration] ?? null, version })
		.execute();
}
