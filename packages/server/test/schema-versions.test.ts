/** Two versions of the server on one database: a newer one migrates, and an older one starts if it can run on the new schema. */
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Connection, connect } from '../src/data/connect.ts';
import { migrate, type SchemaVersion } from '../src/data/migrate.ts';
import { migrations, requirements } from '../src/data/migrations/index.ts';

const NEWEST = Object.keys(migrations).at(-1) ?? '';
const current: SchemaVersion = { migrations, requirements, version: '1.0.0' };
/** Adds a column. */
const expanding: SchemaVersion = {
	migrations: { ...migrations, '9001-message-language': ['alter table message add column language text'] },
	requirements,
	version: '1.1.0',
};
/** Drops what the version before no longer uses. */
const contracting: SchemaVersion = {
	migrations: { ...expanding.migrations, '9002-drop-message-text': ['alter table message drop column text'] },
	requirements: { ...requirements, '9002-drop-message-text': '9001-message-language' },
	version: '1.2.0',
};

let connection: Connection;
beforeEach(async () => {
	connection = await connect({});
});
afterEach(() => connection.close());

it('an older version runs on a schema that a newer one expanded', async () => {
	expect(await migrate(connection.db, expanding)).toEqual(['9001-message-language']);
	expect(await migrate(connection.db, current)).toEqual([]);
	expect(await migrate(connection.db, expanding)).toEqual([]);
});

it('an older version refuses a schema from which something that it uses was removed, and names the version to start', async () => {
	await migrate(connection.db, contracting);
	await expect(migrate(connection.db, current)).rejects.toThrow(
		'Version 1.2.0 of this server changed the database (9002-drop-message-text), and version 1.0.0 cannot run on it. Start version 1.2.0 or newer, or use another database.',
	);
	expect(await migrate(connection.db, expanding)).toEqual([]);
});

it('an older version refuses a migration without a statement of who can run on it', async () => {
	await sql`insert into kysely_migration (name, timestamp) values ('9999-tomorrow', '2030-01-01')`.execute(connection.db);
	await expect(migrate(connection.db, current)).rejects.toThrow(
		'The database was migrated by a newer version of this server (9999-tomorrow). Start that version, or use another database.',
	);
});

it('the version that migrated is recorded in the database', async () => {
	await migrate(connection.db, expanding);
	const rows = await connection.db.selectFrom('migration_requirement').selectAll().orderBy('migration').execute();
	expect(rows.at(-1)).toEqual({ migration: '9001-message-language', requires: null, version: '1.1.0' });
	expect(rows.map(({ migration }) => migration)).toContain(NEWEST);
});
