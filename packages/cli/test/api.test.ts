/** `returning-ai api`, as a process, on the mock. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../bin/returning-ai.js');
const KEY = 'rai_test_community_key';
const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Good morning!', sender: 'bamboostick' };

let mock: Mock;
let folder: string;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
	folder = mkdtempSync(join(tmpdir(), 'cli-api-'));
});
beforeEach(() => mock.control.reset());
afterAll(async () => {
	await mock.close();
	rmSync(folder, { recursive: true });
});

interface Outcome {
	code: number | null;
	out: string;
	errors: string;
}

async function api(args: readonly string[], { stdin = '', env = {} }: { stdin?: string; env?: object } = {}): Promise<Outcome> {
	const own = { PATH: process.env.PATH, HOME: folder, XDG_CONFIG_HOME: folder, ...keys(), ...env };
	const child = spawn(process.execPath, [bin, 'api', '--base-url', mock.url, ...args], { cwd: folder, env: own });
	const outcome = { out: '', errors: '' };
	child.stdout.on('data', (chunk) => {
		outcome.out += chunk;
	});
	child.stderr.on('data', (chunk) => {
		outcome.errors += chunk;
	});
	child.stdin.end(stdin);
	const [code] = await once(child, 'close');
	return { code, ...outcome };
}

function keys(): Record<string, string> {
	return { RETURNING_AI_SYSTEM_KEY: 'rai_test_system_key', RETURNING_AI_COMMUNITY_KEY: KEY, RETURNING_AI_USER_TOKEN: KEY };
}

describe('the request', () => {
	it('gets a path, and prints the response with its envelope', async () => {
		const { code, out, errors } = await api(['/apis/v1/channels']);
		expect(errors).toBe('');
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ data: [{ topic: 'lounge' }, { topic: 'questions' }] });
	});

	it.each([
		['GET', '/channels', 'system.channels.list'],
		['get', 'apis/v1/channels', 'integration.channels.list'],
		['GET', '/users/665f1c2ab7e4d90012a3b411', 'application.users.get'],
	])('selects the family of %s %s', async (method, path, id) => {
		expect(await api([method, path])).toMatchObject({ code: 0 });
		expect(mock.control.requests().map(({ operationId }) => operationId)).toEqual([id]);
	});

	it('sends a query, and the fields of a GET as one', async () => {
		const path = '/communities/665f1c2ab7e4d90012a3b401/users?limit=2';
		expect(await api(['GET', path, '--field', 'page=1'])).toMatchObject({ code: 0 });
		expect(mock.control.requests()[0]?.query).toEqual({ limit: '2', page: '1' });
	});

	it('posts fields with the types of JSON, and raw fields as strings', async () => {
		const fields = ['-F', 'sender=bamboostick', '-f', 'message=42', '-F', 'number=42', '-F', 'flag=true', '-F', 'none=null'];
		await api(['/apis/v1/messages/send', ...fields, '-F', 'id=665123456789012345678901', '-F', 'text=a=b', '-F', 'zero=007']);
		expect(mock.control.requests()[0]).toMatchObject({
			method: 'POST',
			body: {
				...{ sender: 'bamboostick', message: '42', number: 42, flag: true, none: null },
				...{ id: '665123456789012345678901', text: 'a=b', zero: '007' },
			},
		});
	});

	it('posts a body from the command line, a file or stdin', async () => {
		const text = JSON.stringify(MESSAGE);
		writeFileSync(join(folder, 'message.json'), text);
		for (const body of [text, '@message.json', '-'])
			expect(await api(['/apis/v1/messages/send', '--body', body], { stdin: text })).toMatchObject({ code: 0 });
		expect(mock.control.requests().map(({ body }) => body)).toEqual([MESSAGE, MESSAGE, MESSAGE]);
	});

	it('sends headers and the idempotency key, and retries with it', async () => {
		mock.control.on('integration.messages.send').reply(500).times(1);
		const options = ['--idempotency-key', 'announcement-1', '--header', 'x-trace: abc', '--body', JSON.stringify(MESSAGE)];
		expect(await api(['POST', '/apis/v1/messages/send', ...options])).toMatchObject({ code: 0 });
		const headers = mock.control.requests().map((request) => [request.status, request.headers]);
		const sent = expect.objectContaining({ 'idempotency-key': 'announcement-1', 'x-trace': 'abc' });
		expect(headers).toEqual([
			[500, sent],
			[200, sent],
		]);
	});

	it('gets all pages', async () => {
		const users = (page: number): object => ({
			...{ meta: { status: 'success', page, limit: 1, total: 2 } },
			data: [{ _id: `user-${page}` }],
		});
		const plan = mock.control.on('application.communityUsers.list');
		for (const page of [1, 2]) plan.reply(200, { body: users(page), offContract: true }).times(1);
		const { code, out } = await api(['/communities/665f1c2ab7e4d90012a3b401/users', '--all']);
		expect(code).toBe(0);
		expect(out).toContain('user-1');
		expect(out).toContain('user-2');
		expect(mock.control.requests().map(({ query }) => query.page)).toEqual([undefined, '2']);
	});

	it('prints the status and the headers with --include, and no credential', async () => {
		mock.control.on('integration.channels.list').reply(200, { headers: { 'set-cookie': 'session=secret' } });
		const { out } = await api(['/apis/v1/channels', '--include']);
		expect(out).toMatch(/^HTTP 200 OK\n(.+: .+\n)*content-type: application\/json/);
		expect(out).toContain('set-cookie: [hidden]\n');
		expect(out).not.toContain(KEY);
		expect(out).not.toContain('session=secret');
	});
});

describe('an error', () => {
	it.each([
		[400, 2],
		[401, 3],
		[403, 3],
		[404, 4],
		[409, 5],
		[429, 6],
		[500, 1],
	])('%i ends with the exit code %i, and --include prints its body', async (status, exitCode) => {
		mock.control.on('integration.messages.send').reply(status);
		const options = ['--include', '--max-retries', '0', '--body', JSON.stringify(MESSAGE)];
		const { code, out, errors } = await api(['/apis/v1/messages/send', ...options]);
		expect(code).toBe(exitCode);
		expect(out).toMatch(new RegExp(`^HTTP ${status} `));
		expect(out).toContain('"message"');
		expect(errors).toContain(String(status));
	});

	it('names the variable of a missing credential', async () => {
		// On this machine, the demo community's key would do.
		const args = ['/apis/v1/channels', '--base-url', 'http://api.example.com'];
		const { code, errors } = await api(args, { env: { RETURNING_AI_COMMUNITY_KEY: undefined } });
		expect(code).toBe(3);
		expect(errors).toContain('RETURNING_AI_COMMUNITY_KEY');
		expect(mock.control.requests()).toEqual([]);
	});

	it('of a host that is down ends with 7', async () => {
		const { code } = await api(['/apis/v1/channels', '--base-url', 'http://127.0.0.1:1', '--max-retries', '0']);
		expect(code).toBe(7);
	});

	it.each([
		[['https://attacker.example/apis/v1/channels'], 'another host'],
		[['GET', '//attacker.example/apis/v1/channels'], 'another host'],
		[['GET', '/apis/v1/../v2/channels'], 'another path'],
		[['GET', '/apis/v1/%2e%2e/channels'], 'another path'],
		[['GET', '/apis/v1/users/..%2f..%2fadmin'], 'another path'],
		[['GET', '/apis/v1/users/%252e%252e'], 'another path'],
		[['GET', '/apis/v1/users/a\\..\\b'], 'Encode them'],
		[['GET', '/apis/v1/users/a b'], 'Encode them'],
		[['GET', '/apis/v1/users/a\r\nx: y'], 'Encode them'],
		[['GET', '/unknown/path'], '--family'],
		[['FETCH', '/apis/v1/channels'], 'GET, POST, PUT, PATCH, DELETE'],
		[['DELETE'], 'The path is missing'],
		[['/apis/v1/channels?a=1&a=2'], '"a" more than once'],
		[['/apis/v1/messages/send', '--field', 'name'], 'name=value'],
		[['/apis/v1/messages/send', '--field', 'a=1', '--raw-field', 'a=2'], '"a" is given twice'],
		[['/apis/v1/messages/send', '--field', 'a=1', '--body', '{}'], 'not both'],
		[['/apis/v1/messages/send', '--body', '@absent.json'], '"absent.json" does not exist'],
		[['/apis/v1/messages/send', '--body', '{"secret": rai_test_hidden}'], 'no valid JSON'],
		[['/apis/v1/messages/send', '--body', '"text"'], 'must be a JSON object'],
		[['GET', '/apis/v1/channels', '--body', '{}'], 'GET has no body'],
		[['POST', '/apis/v1/channels', '--all'], '--all'],
		[['/apis/v1/channels', '--all', '--include'], 'cannot be used with'],
		[['/apis/v1/channels', '--family', 'intergration'], 'Allowed choices'],
	])('refuses %j', async (args, message) => {
		const { code, errors, out } = await api(args);
		expect(errors).toContain(message);
		expect(errors).not.toContain('rai_test_hidden');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect([...mock.control.requests(), ...mock.control.rejected()]).toEqual([]);
	});

	it('refuses --all for a list without pages', async () => {
		const { code, errors } = await api(['/apis/v1/channels', '--all']);
		expect(errors).toContain('Leave out --all');
		expect(code).toBe(2);
	});
});

describe('--dry-run', () => {
	it('prints the request and the curl command, and sends nothing', async () => {
		const { code, out } = await api(['POST', '/apis/v1/messages/send', '--field', 'message=Hello', '--dry-run']);
		expect(code).toBe(0);
		expect(out).toContain(`curl --request POST ${mock.url}/apis/v1/messages/send`);
		expect(out).toContain('"authorization: Bearer $RETURNING_AI_COMMUNITY_KEY"');
		expect(mock.control.requests()).toEqual([]);
	});
});
