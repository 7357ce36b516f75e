import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CREDENTIALS, runCommand } from './command-line.ts';

const SECRET = 'rai_test_marked_secret_42';
const SEND = ['integration', 'messages', 'send'];
const MESSAGE = ['--channel-id', '665f1c2ab7e4d90012a3b431', '--message', 'Hello', '--sender', 'bamboostick'];

let mock: Awaited<ReturnType<typeof startMock>>;
let folder: string;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-cli-'));
	writeFileSync(join(folder, 'wrong.json'), '{"channelId": ');
	writeFileSync(join(folder, 'list.json'), '[]');
	writeFileSync(join(folder, 'message.json'), '{"channelId":"665f1c2ab7e4d90012a3b431","message":"Hello","sender":"redpanda"}');
});
afterAll(async () => {
	await mock.close();
	rmSync(folder, { recursive: true });
});

const onMock = (args: readonly string[], terminal: Parameters<typeof runCommand>[1] = {}): ReturnType<typeof runCommand> =>
	runCommand([...args, '--base-url', mock.url], { env: CREDENTIALS, ...terminal });

describe('a wrong command line', () => {
	it.each([
		['an unknown command', ['integration', 'mesages', 'send'], "unknown command 'mesages'", 'Did you mean messages?'],
		['an unknown verb', ['integration', 'messages', 'snd'], "unknown command 'snd'", 'Did you mean send?'],
		['an unknown flag', [...SEND, '--chanel-id', 'x'], "unknown option '--chanel-id'", 'Did you mean --channel-id?'],
		['a further argument', [...SEND, 'hello'], 'too many arguments'],
		[
			'missing flags',
			[...SEND, '--message', 'Hello'],
			'Missing --channel-id, --sender.',
			'--sender: Username or email',
			'--body @file.json',
		],
		['a wrong integer', ['system', 'roles', 'create', '--order', 'first'], '--order must be an integer; given "first".'],
		['a wrong boolean', ['system', 'roles', 'create', '--billable', 'maybe'], '--billable must be true or false; given "maybe".'],
		[
			'a wrong choice',
			['integration', 'users', 'manage', '--action', 'delte'],
			'must be one of delete, ',
			'Did you mean "delete"?',
		],
		[
			'wrong JSON',
			['system', 'roles', 'create', '--server-permissions', '{x'],
			'--server-permissions is not valid JSON',
			'Quote it',
		],
		['a wrong path id', ['system', 'roles', 'delete', '--id', '..', '--yes'], '--id is ".."; expected an id'],
		['a file that is not there', ['integration', 'users', 'bulk-update', '--file', 'no.csv'], '--file: "no.csv" does not exist.'],
		['a folder as a file', ['integration', 'users', 'bulk-update', '--file', '.'], '--file: "." is not a file.'],
		['a wrong header', [...SEND, ...MESSAGE, '--header', 'nonsense'], '--header must be "Name: value"'],
		['a wrong timeout', [...SEND, ...MESSAGE, '--timeout', 'soon'], '--timeout must be a number from 0; given "soon".'],
		['a wrong idempotency key', [...SEND, ...MESSAGE, '--idempotency-key', 'x'], 'idempotency-key is "x"; expected 8 to 128'],
	])('with %s ends with 2', async (_, args, ...texts) => {
		const { code, stdout, stderr } = await onMock(args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		for (const text of texts) expect(stderr).toContain(text);
	});

	it.each([
		['that is not there', '@no.json', '"no.json" does not exist.'],
		['that is no JSON', () => `@${join(folder, 'wrong.json')}`, '--body is not valid JSON'],
		['that is a list', () => `@${join(folder, 'list.json')}`, '--body must be a JSON object'],
	])('with a body %s ends with 2', async (_, body, text) => {
		const { code, stderr } = await onMock([...SEND, '--body', typeof body === 'string' ? body : body()]);
		expect(code).toBe(2);
		expect(stderr).toContain(text);
	});
});

describe('a body', () => {
	it.each([
		['from a file', () => `@${join(folder, 'message.json')}`, ''],
		['from stdin', () => '-', '{"channelId":"665f1c2ab7e4d90012a3b431","message":"Hello","sender":"redpanda"}'],
		['as text', () => '{"channelId":"665f1c2ab7e4d90012a3b431","message":"Hello","sender":"redpanda"}', ''],
	])('%s is sent, and flags override its fields', async (_, body, input) => {
		mock.control.reset();
		const { code } = await onMock([...SEND, '--body', body(), '--message', 'Good morning'], { input });
		expect(code).toBe(0);
		const [request] = mock.control.requests('integration.messages.send');
		expect(request?.body).toEqual({ channelId: '665f1c2ab7e4d90012a3b431', message: 'Good morning', sender: 'redpanda' });
	});
});

describe('without a credential', () => {
	it('a call ends with 3, and names the variable', async () => {
		const { code, stderr } = await runCommand([...SEND, ...MESSAGE, '--base-url', 'http://api.example.com']);
		expect(code).toBe(3);
		expect(stderr).toContain('RETURNING_AI_COMMUNITY_KEY');
	});
});

describe('a host that is down', () => {
	it('ends with 7, and says what to do', async () => {
		const port = await closedPort();
		const { code, stderr } = await runCommand(
			[...SEND, ...MESSAGE, '--base-url', `http://localhost:${port}`, '--max-retries', '0'],
			{
				env: CREDENTIALS,
			},
		);
		expect(code).toBe(7);
		expect(stderr).toContain('returning-ai mock');
	});
});

async function closedPort(): Promise<number> {
	const server = createServer();
	const { port } = await listening(server);
	await new Promise((resolve) => server.close(resolve));
	return port;
}

function listening(server: Server): Promise<AddressInfo> {
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo)));
}

describe('an error of the API', () => {
	it('names the flag, the reason and the request', async () => {
		const { code, stderr } = await onMock([...SEND, ...MESSAGE, '--channel-id', 'x']);
		expect(code).toBe(2);
		expect(stderr).toContain('400 invalid_request: The request is invalid. --channel-id: "x" was given');
		expect(stderr).toContain('  --channel-id: wrong_format');
		expect(stderr).toMatch(/Request ID: \S+/);
	});

	it('says which permission a 403 needs', async () => {
		const { stderr } = await onMock([...SEND, ...MESSAGE, '--header', 'Prefer: code=403']);
		expect(stderr).toContain('The call needs sendMessage or sendMessages.');
	});
});

describe('--dry-run', () => {
	it('prints the request without the credential, and sends nothing', async () => {
		mock.control.reset();
		const env = { RETURNING_AI_COMMUNITY_KEY: SECRET };
		const { code, stdout, stderr } = await onMock([...SEND, ...MESSAGE, '--message', "it's", '--dry-run'], { env });
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toContain(`POST ${mock.url}/apis/v1/messages/send\n`);
		expect(stdout).toContain('"authorization: Bearer $RETURNING_AI_COMMUNITY_KEY"');
		expect(stdout).toContain(String.raw`"message":"it'\''s"`);
		expect(stdout).not.toContain(SECRET);
		expect(mock.control.requests('integration.messages.send')).toEqual([]);
	});

	it('hides the secrets of the body', async () => {
		const args = ['system', 'auth', 'login', '--email', 'bamboostick@example.com', '--password', SECRET, '--dry-run'];
		const { code, stdout, stderr } = await onMock(args);
		expect(code).toBe(0);
		expect(stdout + stderr).not.toContain(SECRET);
		expect(stderr).toContain("--password stays in the shell's history");
	});

	it('does not ask before a deletion', async () => {
		const { code, stdout } = await onMock(['system', 'roles', 'delete', '--id', '665f1c2ab7e4d90012a3b421', '--dry-run']);
		expect(code).toBe(0);
		expect(stdout).toContain('DELETE ');
	});
});

describe('--verbose', () => {
	it('prints each attempt to stderr, without the credential', async () => {
		const env = { RETURNING_AI_COMMUNITY_KEY: SECRET };
		const { stderr } = await onMock([...SEND, ...MESSAGE, '--verbose'], { env });
		expect(stderr).toMatch(/integration\.messages\.send POST .*: 200 in \d+ ms/);
		expect(stderr).not.toContain(SECRET);
	});
});

describe('a deletion', () => {
	it('without a terminal needs --yes', async () => {
		mock.control.reset();
		const { code, stderr } = await onMock(['system', 'roles', 'delete', '--id', '665f1c2ab7e4d90012a3b421']);
		expect(code).toBe(2);
		expect(stderr).toContain('--yes');
		expect(mock.control.requests('system.roles.delete')).toEqual([]);
	});
});

describe('a list', () => {
	it('of all pages is one JSON array', async () => {
		const args = ['application', 'community-users', 'list', '--community-id', '665f1c2ab7e4d90012a3b401', '--all'];
		const { code, stdout } = await onMock(args);
		expect(code).toBe(0);
		expect(Array.isArray(JSON.parse(stdout))).toBe(true);
	});
});

describe('an operationId', () => {
	it('is accepted in place of its words', async () => {
		expect((await onMock(['integration.channels.list'])).code).toBe(0);
	});
});

describe('a body on stdin that is too large', () => {
	it.each([[SEND], [['api', 'POST', '/apis/v1/messages/send']]])('of %j ends with 2', async (args) => {
		const { code, stderr } = await onMock([...args, '--body', '-'], { input: 'x'.repeat(10_000_001) });
		expect({ code, stderr }).toEqual({ code: 2, stderr: '--body - must be at most 10 MB.\n' });
	});
});

describe('a missing secret', () => {
	it('is not shown as an example of a flag', async () => {
		const { code, stderr } = await onMock(['system', 'auth', 'login', '--email', 'bamboostick@example.com']);
		expect(code).toBe(2);
		expect(stderr).toContain('--password: The password. On a terminal, leave it out to be asked for it.');
		expect(stderr).not.toContain('Example: --password');
	});
});
