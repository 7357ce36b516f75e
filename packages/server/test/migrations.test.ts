/** The rules that keep the schema compatible with distributed databases: see `deploy/databases.md`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations, requirements } from '../src/data/migrations/index.ts';
import { TABLES } from '../src/data/reset.ts';

const statements = Object.values(migrations).flat();
const sources = globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '..') })
	.filter((file) => !file.includes('/migrations/'))
	.map((file) => [file, readFileSync(join(import.meta.dirname, '..', file), 'utf8')] as const);

/** Tables that do not belong to a community. */
const PLATFORM = [
	'account',
	'registration',
	'attempt',
	'verification',
	'login_failure',
	'session',
	'signing_key',
	'credential',
	'mail',
	'server',
	'migration_requirement',
];

const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
	['a sequence', /\b(?:small|big)?serial\b|\bgenerated\b.*\bidentity\b|\bcreate\s+sequence\b/i],
	['a trigger or a stored function', /\bcreate\s+(?:or\s+replace\s+)?(?:trigger|function|procedure|rule)\b/i],
	['an extension or its types', /\bcreate\s+extension\b|\bcitext\b/i],
	['a deferrable constraint', /\bdeferrable\b/i],
	['a feature that PostgreSQL 15 lacks', /\buuidv7\b|\bvirtual\b|\bnulls\s+not\s+distinct\b/i],
];
/** Changes that make a server fail that does not know them. On a table of the same migration, they are no change. */
const CONTRACTING: readonly RegExp[] = [
	/\bdrop\s+(?:table|column|view|constraint|default)\b/i,
	/\brename\b/i,
	/\balter\s+column\s+\w+\s+(?:set\s+not\s+null|(?:set\s+data\s+)?type)\b/i,
	/\badd\s+column\b(?!.*\bdefault\b).*\bnot\s+null\b/is,
	/\badd\s+(?:constraint|check|unique|foreign|primary)\b/i,
	/^create\s+unique\s+index\b/i,
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

/** The statements of a migration on which an older server may fail. */
function contractingStatements(all: readonly string[]): string[] {
	const created = all.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? []);
	return all.filter((statement) => {
		const table = /^(?:alter table|drop table|create unique index \w+ on)\s+(\w+)/i.exec(statement)?.[1] ?? '';
		return !created.includes(table) && CONTRACTING.some((pattern) => pattern.test(statement));
	});
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
			'create table echo (server_id text, id text, primary key (server_id, id), foreign key (id) references message (id))',
			'create extension pg_trgm',
		];
		expect(schemaViolations(planted)).toHaveLength(6);
	});

	it('create exactly the tables that a reset empties', () => {
		const tables = statements.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? []);
		// A reset keeps what describes the schema.
		expect([...TABLES, 'migration_requirement'].sort()).toEqual(tables.sort());
	});

	it('only expand the schema, or name the newest migration that a server must know', () => {
		const names = Object.keys(migrations);
		for (const [index, [name, all]] of Object.entries(migrations).entries()) {
			const requires = requirements[name];
			if (requires === undefined) expect(contractingStatements(all), name).toEqual([]);
			else expect(names.slice(0, index), name).toContain(requires);
		}
		expect(names).toEqual(expect.arrayContaining(Object.keys(requirements)));
	});

	it.each([
		'alter table message drop column text',
		'alter table message rename column text to body',
		'drop table reaction',
		'alter table message alter column text set not null',
		'alter table message alter column text type integer',
		'alter table message add column language text not null',
		'alter table message add constraint short check (length(text) < 100)',
		'create unique index message_text on message (server_id, text)',
	])('need an entry in `requirements` for: %s', (statement) => {
		expect(contractingStatements([statement])).toEqual([statement]);
	});

	it.each([
		["alter table message add column language text not null default ''"],
		['alter table message add column language text'],
		['create table echo (server_id text, primary key (server_id))', 'create unique index echo_server on echo (server_id)'],
		['create index message_text on message (server_id, text)'],
	])('need no entry in `requirements` for: %s', (...expanding) => {
		expect(contractingStatements(expanding)).toEqual([]);
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
