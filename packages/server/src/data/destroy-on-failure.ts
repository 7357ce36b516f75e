import pg from 'pg';

/**
 * Closes a connection when PostgreSQL does not answer a statement: after a timeout in this process, or when the connection is lost. The
 * pool drops a closed connection instead of reusing it. After a BEGIN without an answer, the next caller would otherwise write inside a
 * transaction that is never committed.
 */
export function destroyOnFailure(client: pg.PoolClient): void {
	const query = client.query.bind(client) as (...given: unknown[]) => unknown;
	const guarded = (...given: unknown[]): unknown => {
		const result = query(...given);
		if (!(result instanceof Promise)) return result;
		return result.catch((error: unknown) => {
			// An error of PostgreSQL is an answer. After a FATAL one, PostgreSQL closes the connection itself.
			if (!(error instanceof pg.DatabaseError)) destroy(client);
			throw error;
		});
	};
	Object.assign(client, { query: guarded });
}

/** Closes the socket without waiting for PostgreSQL, which may not answer. Later statements, such as ROLLBACK, then fail at once. */
function destroy(client: pg.PoolClient): void {
	const { connection } = client as unknown as { connection: { stream: { destroy(): void } } };
	void (client as unknown as pg.Client).end().catch(() => undefined);
	connection.stream.destroy();
}
