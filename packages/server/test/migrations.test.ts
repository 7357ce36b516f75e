/** What the schema may hold, so that databases of many machines stay open: see `deploy/databases.md`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../src/data/migrations/index.ts';
import { TABLES } from '../src/data/reset.ts';

const statements = Object.values(migrations).flat();
const sources = globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '..') })
	.filter((file) => !file.includes('/migrations/'))
	.map((file) => [file, readFileSync(join(import.meta.dirname, '..', file), 'utf8')] as const);

/** What no community owns. */
const PLATFORM = ['account', 'verification', 'login_failure', 'session', 'signing_key', 'credential', 'mail', 'server'];

const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
	['a counter of the database', /\b(?:small|big)?serial\b|\bgenerated\b.*\bidentity\b|\bcreate\s+sequence\b/i],
	['a trigger or a stored function', /\bcreate\s+(?:or\s+replace\s+)?(?:trigger|function|procedure|rule)\b/i],
	['an extension or its types', /\bcreate\s+extension\b|\bcitext\b/i],
	['a deferrable constraint', /\bdeferrable\b/i],
	['what PostgreSQL 15 does not know', /\buuidv7\b|\bvirtual\b|\bnulls\s+not\s+distinct\b/i],
	['a change that loses what an older replica reads', /\bdrop\s+(?:table|column)\b|\brename\b/i],
];
const FORBIDDEN_IN_CODE: readonly [what: string, pattern: RegExp][] = [
	['an advisory lock', /pg_(?:try_)?advisory/i],
	['LISTEN or NOTIFY', /sql`\s*(?:listen|notify)\b/i],
	['a lock of a whole table', /\block\s+table\b/i],
	['a setting of the session', /sql`\s*set\s+(?!local)/i],
];

/** The faults of a schema, in words. */
function schemaViolations(all: readonly string[]): string[] {
	const faults = all.flatMap((statement) =>
		FORBIDDEN.filter(([, pattern]) => pattern.test(statement)).map(([what]) => `${what}: ${statement.slice(0, 80)}`),
	);
	for (const statement of all) {
		const table = /^create table (\w+)/.exec(statement)?.[1];
		if (table === undefined || PLATFORM.includes(table)) continue;
		if (!/primary key \(server_id\b/.test(statement)) faults.push(`${table}: its primary key does not begin with server_id`);
		for (const [, from = '', to = ''] of statement.matchAll(/foreign key \((\w+).*?\) references \w+ \((\w+)/g)) {
			if (from !== 'server_id' || to !== 'server_id') faults.push(`${table}: a reference does not begin with server_id`);
		}
	}
	for (const statement of all) {
		const [, table = '', first = ''] = /^create unique index \w+ on (\w+) \((\w+)/.exec(statement) ?? [];
		if (table !== '' && !PLATFORM.includes(table) && first !== 'server_id')
			faults.push(`${table}: a unique index does not begin with server_id`);
	}
	return faults;
}

describe('the migrations', () => {
	it('hold to the rules that keep other databases open', () => {
		expect(schemaViolations(statements)).toEqual([]);
	});

	it('would be told of what breaks them', () => {
		const planted = [
			'create table shout (id serial primary key)',
			'create unique index shout_text on shout (text)',
			'create trigger louder before insert on message',
			'alter table message drop column text',
			'create table echo (server_id text, id text, primary key (server_id, id), foreign key (id) references message (id))',
			'create extension pg_trgm',
		];
		expect(schemaViolations(planted)).toHaveLength(7);
	});

	it('are as many tables as a reset empties', () => {
		const tables = statements.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? []);
		expect([...TABLES].sort()).toEqual(tables.sort());
	});

	it('are numbered without a gap, by the name of their file', () => {
		const files = globSync('0*.ts', { cwd: join(import.meta.dirname, '../src/data/migrations') }).sort();
		expect(files.map((file) => file.replace('.ts', ''))).toEqual(Object.keys(migrations));
		expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
	});
});

describe('the statements in the code', () => {
	it.each(FORBIDDEN_IN_CODE)('have no %s', (_, pattern) => {
		expect(sources.filter(([, source]) => pattern.test(source)).map(([file]) => file)).toEqual([]);
	});

	it('are found by these patterns', () => {
		const planted = ['select pg_advisory_lock(1)', 'sql`listen channel`', 'lock table message', 'sql`set search_path to x`'];
		for (const [index, [, pattern]] of FORBIDDEN_IN_CODE.entries()) expect(planted[index]).toMatch(pattern);
	});
});
