/** A server with the demo community, on the engine under test. Every response is validated against the contract. */
import { exampleRequest, type OperationId, operations } from '@returning-ai/codegen/example-request';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { createServerOn, type Server, type ServerOptions } from '../src/create-server.ts';
import { connect } from '../src/data/connect.ts';
import { TABLES } from '../src/data/reset.ts';
import type { Database } from '../src/data/tables.ts';
import { inTransaction } from '../src/data/transaction.ts';
import { seedDemo } from '../src/demo/seed.ts';
import { postgresUrl } from './postgres.ts';
import { replicated } from './replicated.ts';
import { responseErrors } from './response-validator.ts';

export const COMMUNITY = '665f1c2ab7e4d90012a3b401';
export const OWNER = '665f1c2ab7e4d90012a3b411';
export const BAMBOOSTICK = '665f1c2ab7e4d90012a3b412';
export const REDPANDA = '665f1c2ab7e4d90012a3b413';
export const LOUNGE = '665f1c2ab7e4d90012a3b431';
export const QUESTIONS = '665f1c2ab7e4d90012a3b432';
export const TOPIC = '665f1c2ab7e4d90012a3b451';

export interface TestResponse {
	status: number;
	/** Parsed JSON. */
	body: ReturnType<JSON['parse']>;
	headers: Headers;
}

export interface CallOptions {
	/** Fields to replace in the example's body; `null` removes a field. */
	body?: Record<string, unknown> | string | FormData;
	path?: Record<string, string>;
	query?: Record<string, string | string[]>;
	/** Replaces the demo credential; `null` for none. */
	credential?: string | null;
	headers?: Record<string, string>;
}

export interface TestServer {
	server: Omit<Server, 'listen'>;
	/** The server's database. */
	db: Database;
	/** Calls an operation with the contract's example, changed by the options. */
	call(id: OperationId, options?: CallOptions): Promise<TestResponse>;
	/** Restores the initial demo community. */
	reset(): Promise<void>;
	/** Sets the server's clock; `undefined` for the system clock. */
	setClock(now: Date | undefined): void;
	close(): Promise<void>;
}

export const engine: string = process.env.TEST_ENGINE ?? 'pglite';

/** Creates an empty database on the engine under test. */
export async function createTestDatabase(): Promise<{ databaseUrl?: string }> {
	if (engine === 'pglite') return {};
	const version = engine === 'postgres-18' ? engine : 'postgres-15';
	return { databaseUrl: await createDatabase(postgresUrl(version)) };
}

export async function startTestServer(options: ServerOptions = {}): Promise<TestServer> {
	const place = await createTestDatabase();
	let clock: Date | undefined;
	const errors: unknown[] = [];
	const connection = await connect({ ...place, ...options });
	const connections = engine === 'replicas' ? [connection, await connect({ ...place, ...options })] : [connection];
	const { db } = connection;
	await seedDemo(db, new Date());
	const refill = await copyTables(db);
	const servers = connections.map((each) =>
		createServerOn(each, {
			rateLimit: false,
			checkLists: true,
			demo: true,
			devPages: true,
			now: () => clock ?? new Date(),
			onFault: (error) => errors.push(error),
			...options,
		}),
	);
	const server = engine === 'replicas' ? await replicated(servers) : (servers[0] as Server);
	return {
		server,
		db,
		call: (id, options) => send(server, id, options),
		async reset() {
			await server.idle();
			await refill();
		},
		setClock(now) {
			clock = now;
		},
		async close() {
			await server.close();
			if (place.databaseUrl !== undefined) await dropDatabase(place.databaseUrl);
			expect(errors).toEqual([]);
		},
	};
}

/** Copies all rows. Returns a function that restores them, which takes a fifth of the time that seeding takes. */
async function copyTables(db: Database): Promise<() => Promise<void>> {
	await sql`create schema seeded`.execute(db);
	const filled: string[] = [];
	for (const table of TABLES) {
		await sql`create table ${sql.table(`seeded.${table}`)} as select * from ${sql.table(table)}`.execute(db);
		const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db);
		// A table comes before the tables that it references.
		if (rows.length > 0) filled.unshift(table);
	}
	return () =>
		inTransaction(db, async (tx) => {
			for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(tx);
			for (const table of filled) {
				await sql`insert into ${sql.table(table)} select * from ${sql.table(`seeded.${table}`)}`.execute(tx);
			}
		});
}

/** Sends a request, and validates the response. */
export async function send(server: Pick<Server, 'fetch'>, id: OperationId, options: CallOptions = {}): Promise<TestResponse> {
	const { url, init } = requestOf(id, options);
	const response = await server.fetch(url, init);
	const text = await response.text();
	const body = text === '' ? undefined : JSON.parse(text);
	expect.soft(responseErrors(id, response.status, body), `${id} answered ${response.status} ${text.slice(0, 400)}`).toEqual([]);
	expect.soft(response.headers.get('x-request-id')).toMatch(/^req_/);
	if (response.status === 429 || response.status === 503) {
		expect.soft(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
	}
	return { status: response.status, body, headers: response.headers };
}

export function requestOf(id: OperationId, options: CallOptions): { url: string; init: RequestInit } {
	const { method, path, credentialHeader } = operations[id];
	const example = exampleRequest(id);
	const [examplePath = '', exampleQuery = ''] = example.target.split('?');
	const query = new URLSearchParams(exampleQuery);
	for (const [name, value] of Object.entries(options.query ?? {})) {
		query.delete(name);
		for (const one of [value].flat()) query.append(name, one);
	}
	const filled = options.path ? fill(path, examplePath, options.path) : examplePath;
	const headers: Record<string, string> = { ...example.headers, ...options.headers };
	// With the example's idempotency key, two calls of a test would be the same logical call.
	if (!options.headers?.['idempotency-key']) delete headers['idempotency-key'];
	setCredential(headers, credentialHeader, options.credential);
	const body = bodyOf(example.body, options.body);
	return {
		url: `http://localhost${filled}${query.size > 0 ? `?${query}` : ''}`,
		init: { method, headers, ...(body === undefined ? {} : { body }) },
	};
}

function fill(template: string, example: string, values: Record<string, string>): string {
	const examples = example.split('/');
	return template
		.split('/')
		.map((segment, index) => values[/^\{(.+)\}$/.exec(segment)?.[1] ?? ''] ?? examples[index])
		.join('/');
}

function setCredential(
	headers: Record<string, string>,
	{ name, prefix }: { name: string; prefix: string },
	credential: string | null | undefined,
): void {
	if (credential === undefined) return;
	const key = name.toLowerCase();
	delete headers[key];
	if (credential !== null) headers[key] = prefix + credential;
}

function bodyOf(example: string | FormData | undefined, asked: CallOptions['body']): string | FormData | undefined {
	if (asked === undefined || typeof asked === 'string' || asked instanceof FormData) return asked ?? example;
	if (example instanceof FormData) {
		const form = new FormData();
		const fields = { ...Object.fromEntries(example), ...asked };
		for (const [name, value] of Object.entries(fields))
			if (value !== null) form.append(name, value instanceof Blob ? value : String(value));
		return form;
	}
	const merged = { ...JSON.parse(example ?? '{}'), ...asked };
	return JSON.stringify(Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)));
}

/** A CSV file for a multipart form. */
export function csv(text: string): Blob {
	return new Blob([text], { type: 'text/csv' });
}
