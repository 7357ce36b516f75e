/** The items of `deploy/security.md` that have no other test, and the existence of the tests that it names. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freePort } from './process.ts';
import { startSmtpServer } from './smtp-server.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const root = join(import.meta.dirname, '..');
const testServers: TestServer[] = [];
afterAll(async () => {
	for (const testServer of testServers) await testServer.close();
});

it('opens outgoing connections only to the mail server, and from a command to the server on this machine', () => {
	const callers = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
		/\bfetch\((?:['"`]http|new URL\(`\/__dev)|from 'node:(?:https?|net|tls|dgram)'|from 'undici'|nodemailer/.test(
			readFileSync(join(root, file), 'utf8'),
		),
	);
	// Types, and functions that parse an address, connect to nothing.
	const connectsNowhere = /import (?:type \{[^}]*\}|\{ (?:BlockList|isIPv6|isIP|, )+ \}) from 'node:/;
	expect(callers.filter((file) => !connectsNowhere.test(readFileSync(join(root, file), 'utf8'))).sort()).toEqual([
		'src/cli/running-server.ts',
		'src/mail/mail-queue.ts',
	]);
});

it('accepts requests while the mail server is unavailable, and sends the email later', async () => {
	const port = await freePort();
	const testServer = await startTestServer({
		mail: { url: `smtp://127.0.0.1:${port}`, from: 'no-reply@example.com' },
		onFault: () => undefined,
	});
	testServers.push(testServer);
	const body = { username: 'fennec', email: 'fennec@example.com' };
	expect((await testServer.call('system.auth.register', { body, credential: null })).status).toBe(200);
	const smtp = await startSmtpServer(port);
	// The mailer retries after five seconds.
	await expect
		.poll(() => smtp.emails.map(({ text }) => text).join(''), { timeout: 120_000, interval: 200 })
		.toMatch(/Subject: Your code is \d{6}/);
	await expect
		.poll(async () => (await testServer.db.selectFrom('mail').select('text').execute()).map(({ text }) => text).join(''), {
			timeout: 120_000,
		})
		.toBe('');
	await smtp.close();
});

it('names only existing tests in deploy/security.md', () => {
	const list = readFileSync(join(root, 'deploy/security.md'), 'utf8');
	const rows = list.split('\n').filter((line) => /^\| \d/.test(line));
	expect(rows).toHaveLength(10);
	for (const row of rows) {
		const cell = row.split('|').at(-2) ?? '';
		for (const part of cell.split(';')) {
			const file = /`(\S+\.test\.ts)`/.exec(part)?.[1];
			expect(file, part).toBeDefined();
			const source = readFileSync(join(root, 'test', file ?? ''), 'utf8');
			for (const [, name = ''] of part.matchAll(/"([^"]+)"/g)) expect(source, `${file}: ${name}`).toContain(name);
		}
	}
});

it('reads a deep JSON body in about the time of a flat one', async () => {
	const testServer = await startTestServer();
	testServers.push(testServer);
	/** CPU time in µs for an array of 200,000 numbers at a depth, with half a character at the end. */
	const cpuOf = async (depth: number): Promise<number> => {
		const body = `{"a":${'['.repeat(depth)}${'1,'.repeat(200_000)}1${']'.repeat(depth)},"b":"\\ud800"}`;
		const before = process.threadCpuUsage();
		const { status, body: reply } = await testServer.call('integration.messages.send', { body });
		const after = process.threadCpuUsage(before);
		expect([status, reply.message]).toEqual([400, expect.stringContaining('body.b: a text with a zero byte')]);
		return after.user + after.system;
	};
	await cpuOf(1);
	// With a copy of the path for each number, a depth of 2,000 took 16 times as long.
	expect(await cpuOf(2000)).toBeLessThan(6 * (await cpuOf(1)));
});
