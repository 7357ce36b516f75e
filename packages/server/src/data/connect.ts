import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SetupError } from '../setup-error.ts';
import { destroyOnFailure } from './destroy-on-failure.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { prepareMarkedStatements } from './prepared-statements.ts';
import { reserveConnectionsForReads } from './read-reserve.ts';
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

/** How long things may take on PostgreSQL, in milliseconds. Tests use shorter times. */
export interface ConnectionLimits {
	/** PostgreSQL ends a statement. Shorter than `connectTimeoutMs` or equal, so that slow reads do not keep others from a connection. */
	statementTimeoutMs: number;
	/** PostgreSQL ends a statement that waits for a lock. Longer than `deadlock_timeout` (1 s), so that a deadlock is seen first. */
	lockTimeoutMs: number;
	/** PostgreSQL ends a session that waits inside a transaction, such as one that this process can no longer reach. */
	idleInTransactionTimeoutMs: number;
	/** This process stops waiting for the response to a statement. Longer than every limit of PostgreSQL. */
	clientTimeoutMs: number;
	/** A request stops waiting for a connection. */
	connectTimeoutMs: number;
}

const LIMITS: ConnectionLimits = {
	statementTimeoutMs: 3_000,
	lockTimeoutMs: 2_000,
	idleInTransactionTimeoutMs: 5_000,
	clientTimeoutMs: 10_000,
	connectTimeoutMs: 3_000,
};
/** PostgreSQL 15, in the format of `server_version_num`. */
const MIN_VERSION = 150_000;

/** Opens the database and runs the pending migrations. */
export async function connect(options: DatabaseOptions, limits: Partial<ConnectionLimits> = {}): Promise<Connection> {
	if (options.databaseUrl !== undefined) return connectPostgres(options, { ...LIMITS, ...limits });
	const connection = await connectPglite(options.dataFolder);
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
		if (folder !== undefined) unpackSnapshot(folder);
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
	limits: ConnectionLimits,
): Promise<Connection> {
	requirePostgresUrl(databaseUrl);
	const settings = {
		connectionString: databaseUrl,
		connectionTimeoutMillis: limits.connectTimeoutMs,
		keepAlive: true,
	};
	await migratePostgres(settings, limits.clientTimeoutMs);
	const limited = { ...settings, ...(await acceptedLimits(settings, limits)) };
	const pool = openPool({ ...limited, max: poolSize, query_timeout: limits.clientTimeoutMs });
	pool.on('connect', (client) => {
		destroyOnFailure(client);
		if (preparesStatements) prepareMarkedStatements(client);
	});
	reserveConnectionsForReads(pool, poolSize, limits.connectTimeoutMs);
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	return { db, kind: 'postgres', close: () => db.destroy() };
}

function openPool(settings: pg.PoolConfig): pg.Pool {
	const pool = new pg.Pool(settings);
	// Without a listener, losing an idle connection ends the process. The next query opens another connection.
	pool.on('error', () => undefined);
	// The same for a connection lost between two statements of a transaction: the second statement throws.
	pool.on('connect', (client) => client.on('error', () => undefined));
	return pool;
}

/** Migrates on a connection without limits: a migration may take long, and replicas wait for the one that migrates. */
async function migratePostgres(settings: pg.PoolConfig, versionTimeoutMs: number): Promise<void> {
	const pool = openPool({ ...settings, max: 1 });
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	try {
		await requireSupportedVersion(pool, versionTimeoutMs);
		await migrate(db);
	} finally {
		await pool.end();
	}
}

/** Settings in the first message of a connection. They apply to all statements, and cost no round trip. */
function serverLimits(limits: ConnectionLimits): pg.PoolConfig {
	return {
		statement_timeout: limits.statementTimeoutMs,
		lock_timeout: limits.lockTimeoutMs,
		idle_in_transaction_session_timeout: limits.idleInTransactionTimeoutMs,
	};
}

/** PostgreSQL looks each second whether the client of a running statement is still there. Not possible on Windows. */
const CHECKS_CLIENT: pg.PoolConfig = { options: '-c client_connection_check_interval=1000' };

/** The settings that a connection may state. PgBouncer refuses settings that it does not know. */
async function acceptedLimits(settings: pg.PoolConfig, limits: ConnectionLimits): Promise<pg.PoolConfig> {
	const all = serverLimits(limits);
	for (const given of [{ ...all, ...CHECKS_CLIENT }, all]) if (await isAccepted({ ...settings, ...given })) return given;
	return {};
}

async function isAccepted(settings: pg.PoolConfig): Promise<boolean> {
	const client = new pg.Client(settings);
	client.on('error', () => undefined);
	try {
		await client.connect();
		return true;
	} catch (error) {
		if (/unsupported startup parameter|client_connection_check_interval/i.test((error as Error).message)) return false;
		throw error;
	} finally {
		await client.end();
	}
}

function requirePostgresUrl(text: string): void {
	const url = URL.parse(text);
	if (url && /^postgres(?:ql)?:$/.test(url.protocol)) return;
	throw new SetupError('DATABASE_URL is not a PostgreSQL URL. Set it to postgres://user:password@host:5432/database.');
}

async function requireSupportedVersion(pool: pg.Pool, timeoutMs: number): Promise<void> {
	const query = { text: `select current_setting('server_version_num')::int as version`, query_timeout: timeoutMs };
	const { rows } = await pool.query(query).catch((error: Error) => {
		// Prefers the code: the driver's message may contain the host.
		const code = (error as NodeJS.ErrnoException).code ?? error.message;
		throw new SetupError(`Cannot connect to the database of DATABASE_URL (${code}). Start the database, or correct the URL.`);
	});
	const version = Number(rows[0]?.version);
	if (version >= MIN_VERSION) return;
	throw new SetupError(`The database of DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)}. Use PostgreSQL 15 or newer.`);
}
