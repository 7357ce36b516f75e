import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';

/** A comment at the start of a statement that `prepareMarkedStatements` recognizes. */
const MARKER = '/* prepared */';

/**
 * Marks a frequent statement as prepared, so that each PostgreSQL connection plans it once. Measured: planning took two thirds of the
 * time of a send (0.86 ms; 0.29 ms prepared).
 */
export const preparedMarker: RawBuilder<unknown> = sql.raw(MARKER);

const statementNames = new Map<string, string>();

function statementName(text: string): string {
	const known = statementNames.get(text);
	if (known) return known;
	const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
	statementNames.set(text, name);
	return name;
}

/** Makes a connection prepare the marked statements. */
export function prepareMarkedStatements(client: pg.PoolClient): void {
	const query = client.query.bind(client) as (...given: unknown[]) => unknown;
	const preparing = (...given: unknown[]): unknown => {
		const [text, values] = given;
		return typeof text === 'string' && text.includes(MARKER)
			? query({ name: statementName(text), text, values })
			: query(...given);
	};
	Object.assign(client, { query: preparing });
}
