/** Starts the server with exactly the environment and arguments of `deploy/`. Only hosts and ports are replaced. */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { postgresUrl } from '../postgres.ts';
import { BIN, freePort } from '../process.ts';

type Environment = Record<string, string>;

const folder = join(import.meta.dirname, '../../deploy');
const MAIL = { MAIL_URL: 'smtp://user:password@127.0.0.1:1', MAIL_FROM: 'no-reply@example.com' };

let databaseUrl: string;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
});
afterAll(() => dropDatabase(databaseUrl));

describe.each([
	['compose.yaml', (given: Environment) => composeEnvironment({ POSTGRES_PASSWORD: 'hunter2', VERSION: '0.1.0', ...given })],
	[
		'kubernetes.yaml',
		(given: Environment) => manifestEnvironment({ DATABASE_URL: 'postgres://user:password@host:5432/database', ...given }),
	],
])('the environment of %s', (_file, environmentOf) => {
	it.each([
		['without mail', {}, false],
		['with mail', MAIL, true],
	])('starts the server %s', async (_name, given, registers) => {
		const { env, args } = containerfile();
		const complete = { ...env, ...environmentOf(given) };
		expect(complete.DATABASE_URL).toMatch(/^postgres:\/\/\w+:\w+@\w+:5432\/\w+$/);
		expect(complete.METRICS_PORT).toBe('9464');
		const METRICS_PORT = String(await freePort());
		const server = await startContainer({ ...complete, DATABASE_URL: databaseUrl, METRICS_PORT }, args);
		expect(await server.statusOf('/metrics')).toBe(404);
		expect((await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).status).toBe(200);
		expect(await server.statusOf('/readyz')).toBe(200);
		expect(await server.statusOf('/auth/register', registration())).toBe(registers ? 200 : 403);
		await server.stop();
		expect(server.output().includes('"level":"warn"')).toBe(!registers);
	});
});

it('kubernetes.yaml requires only the database in its secret', () => {
	expect(() => manifestEnvironment(MAIL)).toThrow('The secret has no DATABASE_URL.');
});

/** Registers another account in each call, because the tests share a database. */
function registration(): RequestInit {
	const username = `fennec${randomInt(1_000_000_000)}`;
	const password = 'correct-horse-1';
	const body = JSON.stringify({ username, email: `${username}@example.com`, password, confirmPassword: password });
	return { method: 'POST', headers: { 'content-type': 'application/json' }, body };
}

/** The environment and arguments that the image sets. */
function containerfile(): { env: Environment; args: string[] } {
	const text = readFileSync(join(folder, 'Containerfile'), 'utf8');
	const env = Object.fromEntries([...text.matchAll(/^ENV (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
	return { env, args: JSON.parse(/^CMD (.*)$/m.exec(text)?.[1] ?? '[]') };
}

/** What Compose passes to the API. `given` are the variables of the shell. */
function composeEnvironment(given: Environment): Environment {
	const { services } = parse(readFileSync(join(folder, 'compose.yaml'), 'utf8'));
	const entries = Object.entries<string>(services.api.environment);
	return Object.fromEntries(entries.map(([name, value]) => [name, substitute(value, given)]));
}

/** Replaces `${NAME}`, `${NAME:-default}` and `${NAME:?error}`. */
function substitute(text: string, given: Environment): string {
	return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_all, name: string, kind?: string, rest = '') => {
		if (given[name]) return given[name];
		if (kind === '?') throw new Error(rest);
		return kind === '-' ? rest : '';
	});
}

/** What Kubernetes passes to the container, which has no other source of variables. */
function manifestEnvironment(secret: Environment): Environment {
	const documents = parseAllDocuments(readFileSync(join(folder, 'kubernetes.yaml'), 'utf8')).map((each) => each.toJS());
	const [container] = documents.find(({ kind }) => kind === 'Deployment').spec.template.spec.containers;
	expect(container).not.toHaveProperty('envFrom');
	const env: Environment = {};
	for (const { name, value, valueFrom } of container.env) {
		if (value !== undefined) {
			env[name] = value;
			continue;
		}
		const { key, optional = false } = valueFrom.secretKeyRef;
		if (secret[key] !== undefined) env[name] = secret[key];
		else if (!optional) throw new Error(`The secret has no ${key}.`);
	}
	return env;
}

async function startContainer(env: Environment, args: string[]) {
	const port = await freePort();
	const child = spawn(process.execPath, [BIN, ...args, '--port', String(port)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk));
	const statusOf = async (path: string, init: RequestInit = {}): Promise<number> =>
		(await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
	await expect
		.poll(() => (child.exitCode === null ? statusOf('/healthz').catch(() => text) : `The server ended: ${text}`), {
			timeout: 60_000,
		})
		.toBe(200);
	return {
		statusOf,
		output: () => text,
		async stop() {
			child.kill('SIGTERM');
			await once(child, 'close');
		},
	};
}
