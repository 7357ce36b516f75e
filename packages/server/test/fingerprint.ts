import { sql } from 'kysely';
import { TABLES } from '../src/data/reset.ts';
import type { Database } from '../src/data/tables.ts';

/** A hash of each table. Ignores `last_used_at`, which authentication updates. */
export async function fingerprint(db: Database): Promise<string> {
	const parts = TABLES.map(
		(table) => sql`select ${table}::text as name, coalesce(md5(string_agg(
			(to_jsonb(t) - 'last_used_at')::text, '' order by (to_jsonb(t) - 'last_used_at')::text)), '') as sum from ${sql.table(table)} t`,
	);
	const { rows } = await sql<{ name: string; sum: string }>`${sql.join(parts, sql` union all `)} order by 1`.execute(db);
	return rows.map(({ name, sum }) => `${name} ${sum}`).join('\n');
}
