/** The rules that keep the schema compatible with distributed databases: see `deploy/databases.md`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../src/data/migrations/index.ts';
import { TABLES } from '../src/data/reset.ts';

const statements = Object.values(migrations).flat();
const sources = globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '..') })
	.filter((file) => !file.includes('/migrations/'))
	.map((file) => [file, readFileSync(join(import.meta.dirname, '..', file), 'utf8')] as const);

/** Tables that do not belong to a community. */
const PLATFORM = ['account', 'verification', 'login_failure', 'session', 'signing_key', 'credential', 'mail', 'server'];

const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
	['a sequence', /\b(?:small|big)?serial\b|\bgenerated\b.*\bidentity\b|\bcreate\s+sequence\b/i],
	['a trigger or a stored function', /\bcreate\s+(?:or\s+replace\s+)?(?:trigger|function|procedure|rule)\b/i],
	['an extension or its types', /\bcreate\s+extension\b|\bcitext\b/i],
	['a deferrable constraint', /\bdeferrable\b/i],
	['a feature that PostgreSQL 15 lacks', /\buuidv7\b|\bvirtual\b|\bnulls\s+not\s+distinct\b/i],
	['a change that breaks an older replica', /\bdrop\s+(?:table|column)\b|\brename\b/i],
];
const FORBIDDEN_IN_CODE: readonly [what: string, pattern: RegExp][] = [
	['an advisory lock', /pg_(?:try_)?advisory/i],
	['LISTEN or NOTIFY', /sql`\s*(?:listen|notify)\b/i],
	['a lock of a whole table', /\block\s+table\b/i],
	['a setting of the session', /sql`\s*set\s+(?!local)/i],
];

/** The ways in which a schema violates the rules. */
function schemaViolations(all: readonly string[]): string[] {
	const violations = all.flatMap((statement) =>
		FORBIDDEN.filter(([, pattern]) => pattern.test(statement)).map(([what]) => `${what}: ${statement.slice(0, 80)}`),
	);
	for (const statement of all) {
		const table = /^create table (\w+)/.exec(statement)?.[1];
		if (table === undefined || PLATFORM.includes(table)) continue;
		if (!/primary key \(server_id\b/.test(statement)) violations.push(`${table}: its primary key does not begin with server_id`);
		for (const [, from = '', to = ''] of statement.matchAll(/foreign key \((\w+).*?\) references \w+ \((\w+)/g)) {
			if (from !== 'server_id' || to !== 'server_id') violations.push(`${table}: a reference does not begin with server_id`);
		}
	}
	for (const statement of all) {
		const [, table = '', first = ''] = /^create unique index \w+ on (\w+) \((\w+)/.exec(statement) ?? [];
		if (table !== '' && !PLATFORM.includes(table) && first !== 'server_id')
			violations.push(`${table}: a unique index does not begin with server_id`);
	}
	return violations;
}

describe('the migrations', () => {
	it('follow the rules for distributed databases', () => {
		expect(schemaViolations(statements)).toEqual([]);
	});

	it('are rejected if they violate a rule', () => {
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

	it('create exactly the tables that a reset empties', () => {
		const tables = statements.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? []);
		expect([...TABLES].sort()).toEqual(tables.sort());
	});

	it('are numbered without a gap, and have the names of their files', () => {
		const files = globSync('0*.ts', { cwd: join(import.meta.dirname, '../src/data/migrations') }).sort();
		expect(files.map((file) => file.replace('.ts', ''))).toEqual(Object.keys(migrations));
		expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
	});
});

describe('the statements in the code', () => {
	it.each(FORBIDDEN_IN_CODE)('do not contain %s', (_, pattern) => {
		expect(sources.filter(([, source]) => pattern.test(source)).map(([file]) => file)).toEqual([]);
	});

	it('are rejected if they match a pattern', () => {
		const planted = ['select pg_advisory_lock(1)', 'sql`listen channel`', 'lock table message', 'sql`set search_path to x`'];
		for (const [index, [, pattern]] of FORBIDDEN_IN_CODE.entries()) expect(planted[index]).toMatch(pattern);
	});
});
