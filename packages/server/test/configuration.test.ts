/** Wrong environment variables and options: each prints one line with its name and the fix, and no password. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../src/cli/configuration.ts';
import { readCommand } from '../src/cli/flags.ts';
import { createServer } from '../src/create-server.ts';
import { SetupError } from '../src/setup-error.ts';
import { runCommand, startProcess } from './process.ts';

/** What the command prints for these variables and options, before it starts anything. */
function problemsOf(env: Record<string, string>, args: string[]): string {
	try {
		readConfiguration(readCommand(['start', ...args]), env);
	} catch (error) {
		if (error instanceof SetupError) return error.message;
		throw error;
	}
	return '';
}

const DATABASE = 'DATABASE_URL is not valid:';
const MAIL = 'MAIL_URL is not valid:';
const PRODUCTION = { NODE_ENV: 'production', DATABASE_URL: 'postgres://127.0.0.1:1/x' };

const WRONG: [env: Record<string, string>, args: string[], start: string][] = [
	[{ DATABASE_URL: 'mysql://root:hunter2@db/x' }, [], `${DATABASE} its protocol is not postgres:. Use postgres://`],
	[{ DATABASE_URL: 'db.example.com hunter2' }, [], `${DATABASE} it is not a URL`],
	[{ DATABASE_URL: 'postgres://app:hunter2/#@db/x' }, [], `${DATABASE} it is not a URL, or its user or password`],
	[{ DATABASE_URL: 'postgres://app:hunter2%@db/x' }, [], `${DATABASE} its user or password is not percent-encoded.`],
	[{ DATABASE_URL: 'postgres://db/x' }, ['--data', 'folder'], 'DATABASE_URL and --data are both set.'],
	[{ MAIL_URL: 'mail.example.com' }, [], `${MAIL} it is not a URL. Use smtp://user:password@host:587 or smtps://`],
	[{ MAIL_URL: 'http://user:hunter2@mail.example.com' }, [], `${MAIL} its protocol is not smtp: or smtps:.`],
	[{ MAIL_URL: 'smtp://' }, [], `${MAIL} it has no host.`],
	[{ MAIL_URL: 'smtp://user:hunter2%@mail.example.com' }, [], `${MAIL} its user or password is not percent-encoded.`],
	[{ MAIL_URL: 'smtp://user:hunter2@mail.example.com:99999' }, [], `${MAIL} it is not a URL.`],
	[{ MAIL_FROM: 'Returning' }, [], 'MAIL_FROM "Returning" is not valid. Use an email address, such as no-reply@example.com'],
	[{ MAIL_FROM: 'a@example.com\nBcc: b@example.com' }, [], 'MAIL_FROM "a@example.com\\nBcc: b@example.com" is not valid.'],
	[
		{ TRUSTED_PROXIES: '10.0.0.0/8, proxy' },
		[],
		'TRUSTED_PROXIES "10.0.0.0/8, proxy" is not valid: "proxy" is not an IP address',
	],
	[{ TRUSTED_PROXIES: '10.0.0.0/33' }, [], 'TRUSTED_PROXIES "10.0.0.0/33" is not valid: the prefix of "10.0.0.0/33" is not a'],
	[{ NODE_ENV: 'prod' }, [], 'NODE_ENV "prod" is not valid. Use production, development or test, or unset it.'],
	[{ NODE_ENV: 'production' }, [], 'DATABASE_URL is not set. NODE_ENV=production needs a database'],
	[{ NODE_ENV: 'production', DATABASE_URL: ' ' }, [], 'DATABASE_URL is not set.'],
	[{ ...PRODUCTION, MAIL_URL: 'smtp://mail.example.com' }, [], 'MAIL_FROM is not set. NODE_ENV=production needs the sender'],
	[PRODUCTION, ['--demo'], 'The keys of the demo community are public, so NODE_ENV=production disables it.'],
	[{}, ['--port', '99999'], '--port "99999" is not valid. Use a whole number from 0 to 65535, such as 4020.'],
	[{ METRICS_PORT: 'metrics' }, [], 'METRICS_PORT "metrics" is not valid. Use a whole number from 0 to 65535, such as 9464.'],
	[{}, ['--host', ''], '--host "" is not valid. Use a host name or an IP address, such as 127.0.0.1.'],
	[{}, ['--data', ''], '--data "" is not valid. Use the path of a folder.'],
	[{}, ['--cors', 'https://example.com/'], '--cors "https://example.com/" is not valid: its origin is https://example.com.'],
	[{}, ['--rate-limit', 'many'], '--rate-limit "many" is not valid. Use calls per second, such as 100, or 0 for no limit.'],
	[{}, ['--log', 'loud'], '--log "loud" is not valid. Use pretty, json or silent.'],
];

describe('a wrong configuration', () => {
	it.each(WRONG)('%j %j gets one line with the fix', (env, args, expected) => {
		const problems = problemsOf(env, args);
		const given = [
			...Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(value)}`),
			...args.map((arg) => arg || "''"),
		];
		console.info(`| ${given.join(' ')} | ${problems} |`);
		expect(problems.split('\n')).toEqual([expect.stringContaining(expected)]);
		expect(problems).not.toContain('hunter2');
	});

	it('is printed completely, one line for each variable and option, and the command exits with 1', async () => {
		const { code, output } = await runCommand(['start', '--log', 'loud', '--cors', 'example.com'], {
			DATABASE_URL: 'mysql://root:hunter2@db/x',
			MAIL_URL: 'mail.example.com',
			MAIL_FROM: 'x',
			NODE_ENV: 'prod',
		});
		const names = output
			.trim()
			.split('\n')
			.map((line) => line.split(' ', 1)[0]);
		expect(names).toEqual(['NODE_ENV', 'DATABASE_URL', 'MAIL_URL', 'MAIL_FROM', '--log', '--cors']);
		expect(output).not.toContain('hunter2');
		expect(code).toBe(1);
	});

	it('of the mail server is rejected in a program before the database is opened', async () => {
		await expect(createServer({ mail: { url: '', from: 'no-reply@example.com' } })).rejects.toThrow(
			'mail.url is not valid: it is not a URL. Use smtp://user:password@host:587',
		);
	});
});

it('treats an empty variable as unset', async () => {
	const server = await startProcess(['--port', '0'], { MAIL_URL: '', MAIL_FROM: '', DATABASE_URL: '', NODE_ENV: '' });
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
	await server.kill('SIGTERM');
});

it('without mail in production warns at the start, and rejects registrations', async () => {
	const home = mkdtempSync(join(tmpdir(), 'returning-ai-no-mail-'));
	const server = await startProcess(['--port', '0', '--data', join(home, 'data')], { NODE_ENV: 'production' });
	const password = 'correct-horse-1';
	const response = await fetch(`${server.url}/auth/register`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ username: 'fennec', email: 'fennec@example.com', password, confirmPassword: password }),
	});
	expect([response.status, await response.text()]).toEqual([
		403,
		expect.stringMatching(/Its operator must set MAIL_URL and MAIL_FROM.*registration_closed/),
	]);
	await server.kill('SIGTERM');
	expect(server.output()).toContain('"level":"warn","message":"MAIL_URL is not set, so emails are not sent');
	rmSync(home, { recursive: true });
});
