/** A job on the embedded database keeps the statistics of the query planner, so that no batch scans the tables. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csv, startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

it('knows the size of the table of members after an import', async () => {
	const rows = Array.from({ length: 5000 }, (_, index) => `m${index}@example.com,m${index},M,M\n`);
	const text = `email,username,firstname,lastname\n${rows.join('')}`;
	await testServer.call('integration.users.bulkImport', { body: { data: csv(text) } });
	await testServer.server.idle();
	const { rows: tables } = await sql`select reltuples from pg_class where oid = 'public.member'::regclass`.execute(testServer.db);
	// PostgreSQL starts with -1, for unknown. The last count was at the last doubling.
	expect(tables).toEqual([{ reltuples: expect.any(Number) }]);
	expect((tables[0] as { reltuples: number }).reltuples).toBeGreaterThan(2500);
});
