/**
 * What a server must know to run on the database, for each migration since this one. Read by servers that do not have the migration.
 * `requires` is the newest migration that a server must have; `null`: every server runs on it. `version` is the server that migrated.
 */
export const statements = [
	`create table migration_requirement (
		migration text primary key,
		requires text,
		version text not null
	)`,
];
