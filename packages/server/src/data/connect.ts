import { existsSync } from 'node:fs';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SetupError } from '../setup-error.ts';
import { destroyOnFailure } from './destroy-on-failure.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { prepareMarkedStatements } from './prepared-statements.ts';
import { snapshotInMemory, unpackSnapshot } from './snapshot.ts';
import type { Database, Tables } from './tables.ts';

export interface DatabaseOptions {
	/** `postgres://user:password@host:5432/database`. @default the embedded database (PGlite) */
	databaseUrl?: string;
	/** Folder for the files of the embedded database. @default in memory; the data is lost when the process ends */
	dataFolder?: string;
	/** Maximum number of connections to PostgreSQL. The embedded database has one. @default 10 */
	poolSize?: number;
	/** Uses prepared statements for the most frequent queries. Set `false` for PgBouncer before 1.21 in transaction mode. @default true */
	preparesStatements?: boolean;
}

export interface Connection {
	db: Database;
	kind: 'pglite' | 'postgres';
	close(): Promise<void>;
}

/** Limits how long a database that hangs can block the server. Tests use shorter ones. */
export interface ConnectionLimits {
	/** How long the server waits for the response to a statement. Longer than any statement of a request takes. */
	clientTimeoutMs: number;
	/** How long a request waits for a connection. */
	connectTimeoutMs: number;
}

const LIMITS: ConnectionLimits = { clientTimeoutMs: 10_000, connectTimeoutMs: 3_000 };
/** PostgreSQL 15, in the format of `server_version_num`. */
const MIN_VERSION = 150_000;

/** Opens the database and runs the pending migrations. */
export async function connect(options: DatabaseOptions, limits: Partial<ConnectionLimits> = {}): Promise<Connection> {
	const connection =
		options.databaseUrl === undefined
			? await connectPglite(options.dataFolder)
			: await connectPostgres(options, { ...LIMITS, ...limits });
	try {
		await migrate(connection.db);
		return connection;
	} catch (error) {
		await connection.close();
		throw error;
	}
}

async function connectPglite(folder: string | undefined): Promise<Connection> {
	const release = folder === undefined ? undefined : lockFolder(folder);
	try {
		if (folder !== undefined && !existsSync(folder)) unpackSnapshot(folder);
		const snapshot = folder === undefined ? snapshotInMemory() : undefined;
		const pglite = await PGlite.create({
			...(folder === undefined ? {} : { dataDir: folder }),
			...(snapshot ? { loadDataDir: snapshot } : {}),
			// Reads bigint as text, like node-postgres.
			parsers: { [types.INT8]: (text: string) => text, [types.BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex') },
			// PGlite's own functions take about 1 s for the 10 MB of a file.
			serializers: { [types.BYTEA]: (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}` },
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

async function connectPostgres(
	{ databaseUrl = '', poolSize = 10, preparesStatements = true }: DatabaseOptions,
	{ clientTimeoutMs, connectTimeoutMs }: ConnectionLimits,
): Promise<Connection> {
	requirePostgresUrl(databaseUrl);
	const pool = new pg.Pool({
		connectionString: databaseUrl,
		max: poolSize,
		connectionTimeoutMillis: connectTimeoutMs,
		query_timeout: clientTimeoutMs,
		keepAlive: true,
	});
	// Without a listener, losing an idle connection ends the process. The next query opens another connection.
	pool.on('error', () => undefined);
	// The same for a connection lost between two statements of a transaction: the second statement throws.
	pool.on('connect', (client) => {
		client.on('error', () => undefined);
		destroyOnFailure(client);
		if (preparesStatements) prepareMarkedStatements(client);
	});
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	try {
		await requireSupportedVersion(pool);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return { db, kind: 'postgres', close: () => db.destroy() };
}

function requirePostgresUrl(text: string): void {
	const url = URL.parse(text);
	if (url && /^postgres(?:ql)?:$/.test(url.protocol)) return;
	throw new SetupError('DATABASE_URL is not a PostgreSQL URL. Set it to postgres://user:password@host:5432/database.');
}

async function requireSupportedVersion(pool: pg.Pool): Promise<void> {
	const { rows } = await pool.query(`select current_setting('server_version_num')::int as version`).catch((error: Error) => {
		// Prefers the code: the driver's message may contain the host.
		const code = (error as NodeJS.ErrnoException).code ?? error.message;
		throw new SetupError(`Cannot connect to the database of DATABASE_URL (${code}). Start the database, or correct the URL.`);
	});
	const version = Number(rows[0]?.version);
	if (version >= MIN_VERSION) return;
	throw new SetupError(`The database of DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)}. Use PostgreSQL 15 or newer.`);
}
