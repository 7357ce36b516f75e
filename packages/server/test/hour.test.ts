/** The first hour of a developer, as a script: from an empty folder to a first login through secure auth, over HTTP alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleRequest } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand, type ServerProcess, startProcess } from './process.ts';

type Json = ReturnType<JSON['parse']>;

const EMAIL = 'nightowl@example.com';
const PASSWORD = 'correct-horse-battery-1';

let home: string;
let data: string;
let server: ServerProcess;
beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-hour-'));
	data = join(home, 'data');
	server = await startProcess(['--port', '0', '--data', data]);
});
afterAll(async () => {
	await server.kill('SIGTERM');
	rmSync(home, { recursive: true });
});

/** Sends JSON or a form, and expects a success. */
async function send(method: string, path: string, headers: Record<string, string>, body?: object): Promise<Json> {
	const isForm = body instanceof FormData;
	const response = await fetch(`${server.url}${path}`, {
		method,
		headers: { ...(isForm ? {} : { 'content-type': 'application/json' }), ...headers },
		...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
	});
	const text = await response.text();
	expect(response.status, `${method} ${path}: ${text}`).toBeLessThan(300);
	return JSON.parse(text);
}

/** A page of `/__dev`, as a browser gets it. */
async function readPage(path: string): Promise<string> {
	const response = await fetch(`${server.url}/__dev${path}`, { headers: { accept: 'text/html' } });
	expect(response.status, path).toBe(200);
	return response.text();
}

async function register(): Promise<void> {
	const account = { username: 'nightowl', email: EMAIL, password: PASSWORD, confirmPassword: PASSWORD };
	await send('POST', '/auth/register', {}, account);
	const [email] = await send('GET', `/__dev/emails?recipient=${encodeURIComponent(EMAIL)}`, {});
	const verificationCode = /\b\d{6}\b/.exec(email.text)?.[0];
	expect(await readPage('/emails')).toContain(verificationCode);
	await send('POST', '/auth/verify-email', {}, { email: EMAIL, verificationCode });
}

/** The command line, while the server runs. */
async function createCommunity(): Promise<string> {
	const { code, output } = await runCommand([
		...['keys', 'create', '--data', data],
		...['--title', 'Traders Lounge', '--owner', EMAIL, '--hostname', 'localhost'],
	]);
	expect(code, output).toBe(0);
	return output.split('\n', 1)[0] ?? '';
}

it('goes from an empty folder to a login through secure auth', async () => {
	expect((await send('GET', '/', {})).paths).toHaveProperty('/__dev');
	await register();

	const system = { 'x-api-key': await createCommunity() };
	const [{ _id: serverId }] = (await send('GET', '/servers', system)).body;
	const page = (path: string) => readPage(`/communities/${serverId}${path}`);
	const owner = (await send('POST', '/auth/login', system, { email: EMAIL, password: PASSWORD })).body;

	const newKey = { name: 'Bot', permissions: ['sendMessage', 'replyMessage', 'userFields', 'manageUser'] };
	const bearer = { authorization: `Bearer ${owner.token}` };
	const key = (await send('POST', `/communities/${serverId}/api-keys`, bearer, newKey)).data.key;
	const integration = { authorization: `Bearer ${key}` };

	const moderator = JSON.parse(exampleRequest('system.roles.create').body as string);
	await send('POST', '/roles', system, moderator);
	const channel = (await send('POST', '/channels', system, { topic: 'introductions', channelType: 'text' })).body;
	expect(await page('')).toContain('introductions');

	// The API returns no ID of a message: the page has it.
	await send('POST', '/apis/v1/messages/send', integration, {
		channelId: channel._id,
		sender: 'nightowl',
		message: 'Hello, is anyone in?',
	});
	const channelPage = await page(`/channels/${channel._id}`);
	expect(channelPage).toContain('Hello, is anyone in?');
	const messageId = /id="message-([0-9a-f]{24})"/.exec(channelPage)?.[1];
	await send('POST', '/apis/v1/messages/reply', integration, { messageId, sender: 'nightowl', message: 'I am in.' });
	await send('POST', '/apis/v1/messages/react', integration, { messageId, sender: 'nightowl', emoji: ':sparkling_heart:' });
	const after = await page(`/channels/${channel._id}`);
	expect(after).toContain('I am in.');
	expect(after).toContain(':sparkling_heart:');

	const badge = (await send('POST', '/badges', system, { title: 'First steps', action: 'custom' })).body;
	await send('POST', `/badges/${badge.id}/award`, system, { userId: owner.user._id });
	const field = { name: 'Risk score', type: 'number' };
	const { _id: fieldId } = (await send('POST', `/apis/v1/communities/${serverId}/user-fields`, integration, field)).data;
	const histories = `/apis/v1/communities/${serverId}/users/${owner.user._id}/user-field-histories`;
	await send('POST', histories, integration, { fieldId, value: 7 });
	const memberPage = await page(`/members/${owner.user._id}`);
	for (const text of ['First steps', 'Risk score']) expect(memberPage).toContain(text);

	const file = new FormData();
	file.set('communityId', serverId);
	file.set('data', new Blob(['First Name,Last Name,Username,Email\nRed,Panda,redpanda,redpanda@example.com\n']), 'members.csv');
	await send('POST', '/apis/v1/users/bulk-import', integration, file);
	const isDone = async () => (await send('GET', `/__dev/jobs?serverId=${serverId}`, {}))[0].status;
	await expect.poll(isDone, { timeout: 60_000 }).toBe('done');
	expect(await page('')).toContain('redpanda@example.com');

	const secureAuth = await send('POST', '/__dev/keys', {}, { serverId, kind: 'secureAuth' });
	const member = { userId: 'fennec', email: 'fennec@example.com', firstname: 'Fen', lastname: 'Nec', displayname: 'Fennec' };
	const query = new URLSearchParams(member);
	const { loginUrl } = await send('GET', `/api/secureAuth?${query}`, { apiKey: secureAuth.key, hostname: 'localhost' });
	const { pathname, search } = new URL(loginUrl);
	const { token } = await send('GET', pathname + search, {});
	const users = (await send('GET', `/communities/${serverId}/users`, bearer)).data as { _id: string; username: string }[];
	const [fennec, ...others] = users.toSorted((a, b) => a.username.localeCompare(b.username));
	expect(others.map(({ username }) => username)).toEqual(['nightowl', 'redpanda']);
	expect((await send('GET', `/users/${fennec?._id}`, { authorization: `Bearer ${token}` })).data.username).toBe('fennec');
	const events = await readPage('/events');
	for (const kind of ['message.sent', 'message.replied', 'reaction.added', 'badge.awarded']) expect(events).toContain(kind);
});
