import { existsSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SetupError } from '../setup-error.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { prepareMarked } from './prepared.ts';
import { snapshotInMemory, unpackSnapshot } from './snapshot.ts';
import type { Database, Tables } from './tables.ts';

export interface DatabaseOptions {
	/** `postgres://…`; without it the embedded database is used. */
	databaseUrl?: string;
	/** Where the embedded database keeps its files; without it they are in memory, and gone at the end. */
	dataFolder?: string;
	/** Connections to PostgreSQL; the embedded database has one. @default 10 */
	poolSize?: number;
	/** Whether hot statements are prepared; not through PgBouncer before 1.21 in transaction mode. @default true */
	preparesStatements?: boolean;
}

export interface Connection {
	db: Database;
	kind: 'pglite' | 'postgres';
	close(): Promise<void>;
}

/** No statement of a request takes this long; a database that hangs must not take the server with it. */
const STATEMENT_MILLISECONDS = 10_000;
const CONNECT_MILLISECONDS = 3_000;
/** PostgreSQL 15, as `server_version_num` says it. */
const OLDEST = 150_000;

/** Opens the database and brings it to this version. */
export async function connect(options: DatabaseOptions): Promise<Connection> {
	const connection = options.databaseUrl === undefined ? await embedded(options.dataFolder) : await postgres(options);
	try {
		await migrate(connection.db);
		return connection;
	} catch (error) {
		await connection.close();
		throw error;
	}
}

async function embedded(folder: string | undefined): Promise<Connection> {
	const release = folder === undefined ? undefined : lockFolder(folder);
	try {
		if (folder !== undefined && !existsSync(folder)) unpackSnapshot(folder);
		const snapshot = folder === undefined ? snapshotInMemory() : undefined;
		const pglite = await PGlite.create({
			...(folder === undefined ? {} : { dataDir: folder }),
			...(snapshot ? { loadDataDir: snapshot } : {}),
			// As node-postgres reads it: a bigint is text.
			parsers: { [types.INT8]: (text: string) => text },
		});
		const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
		const close = async (): Promise<void> => {
			await db.destroy();
			release?.();
		};
		return { db, kind: 'pglite', close };
	} catch (error) {
		release?.();
		throw error;
	}
}

async function postgres({ databaseUrl = '', poolSize = 10, preparesStatements = true }: DatabaseOptions): Promise<Connection> {
	checkUrl(databaseUrl);
	const pool = new pg.Pool({
		connectionString: databaseUrl,
		max: poolSize,
		connectionTimeoutMillis: CONNECT_MILLISECONDS,
		query_timeout: STATEMENT_MILLISECONDS,
		keepAlive: true,
	});
	// An idle connection that dies must not take the process with it; the next query opens another.
	pool.on('error', () => undefined);
	// Nor one that dies between two statements of a transaction: the second statement says so.
	pool.on('connect', (client) => {
		client.on('error', () => undefined);
		if (preparesStatements) prepareMarked(client);
	});
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	try {
		await checkVersion(pool);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return { db, kind: 'postgres', close: () => db.destroy() };
}

function checkUrl(text: string): void {
	const url = URL.parse(text);
	if (url && /^postgres(?:ql)?:$/.test(url.protocol)) return;
	throw new SetupError('DATABASE_URL is no address of PostgreSQL; expected postgres://user:password@host:5432/database.');
}

async function checkVersion(pool: pg.Pool): Promise<void> {
	const { rows } = await pool.query(`select current_setting('server_version_num')::int as version`).catch((error: Error) => {
		// What the driver says may hold the address, never the password; the code says enough.
		const code = (error as NodeJS.ErrnoException).code ?? error.message;
		throw new SetupError(`The database of DATABASE_URL cannot be reached (${code}). Is it running, and is the address right?`);
	});
	const version = Number(rows[0]?.version);
	if (version >= OLDEST) return;
	throw new SetupError(`The database is PostgreSQL ${Math.floor(version / 10_000)}; version 15 or newer is needed.`);
}
