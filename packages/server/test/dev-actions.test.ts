/** The actions of `/__dev`: as JSON, and as the forms of its pages. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Community, createServer, type Server } from '../src/index.ts';

let server: Server;
let community: Community;
beforeAll(async () => {
	server = await createServer({ devPages: true });
});
beforeEach(async () => {
	server.clock.reset();
	community = await server.community();
});
afterAll(() => server.close());

type Json = ReturnType<JSON['parse']>;

async function post(path: string, body?: object): Promise<{ status: number; body: Json }> {
	const init = body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {};
	const response = await server.fetch(`http://localhost/__dev/${path}`, { method: 'POST', ...init });
	const text = await response.text();
	return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

function submit(path: string, fields: [string, string][], referer?: string): Promise<Response> {
	return server.fetch(`http://localhost/__dev/${path}`, {
		method: 'POST',
		headers: { accept: 'text/html', ...(referer === undefined ? {} : { referer }) },
		body: new URLSearchParams(fields),
	});
}

async function call(credential: Record<string, string>, path: string, body?: object): Promise<Json> {
	const response = await server.fetch(`http://localhost${path}`, {
		method: body ? 'POST' : 'GET',
		headers: { ...credential, 'content-type': 'application/json' },
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	expect(response.status).toBe(200);
	return response.json();
}

describe('POST /__dev/communities', () => {
	it('creates a community whose keys and tokens work', async () => {
		const { status, body } = await post('communities', { title: 'Panda Lounge' });
		expect(status).toBe(201);
		const { keys, owner, member, channel, hostname } = body as Community;
		const { body: servers } = await call({ 'x-api-key': keys.system }, '/servers');
		expect(servers).toMatchObject([{ title: 'Panda Lounge' }]);
		const integration = { authorization: `Bearer ${keys.integration}` };
		await call(integration, '/apis/v1/messages/send', { channelId: channel.id, sender: member.username, message: 'Hello' });
		for (const { token, id } of [owner, member])
			expect((await call({ authorization: `Bearer ${token}` }, `/users/${id}`)).data).toMatchObject({ _id: id });
		const login = await call({}, '/auth/login', { email: member.email, password: member.password });
		expect(login.body.user).toMatchObject({ _id: member.id });
		const link = await call(
			{ apiKey: keys.secureAuth, hostname },
			'/api/secureAuth?userId=fennec&email=fennec@example.com&firstname=Fen&lastname=Nec&displayname=Fennec',
		);
		expect(link.loginUrl).toContain(hostname);
	});

	it('answers a form with a page that shows the keys', async () => {
		const response = await submit('communities', [['title', 'Panda Lounge']]);
		expect(response.status).toBe(200);
		expect(await response.text()).toMatch(/[0-9a-f]{64}/);
	});
});

describe('POST /__dev/keys', () => {
	it('creates a key for a community', async () => {
		const { status, body } = await post('keys', { serverId: community.id, kind: 'community', permission: ['sendMessage'] });
		expect(status).toBe(201);
		expect(body).toEqual({ id: expect.any(String), key: expect.stringMatching(/^[0-9a-f]{64}$/), serverId: community.id });
		const channels = await call({ authorization: `Bearer ${body.key}` }, '/apis/v1/channels');
		expect(channels.data).toHaveLength(1);
	});

	it('creates a System key of the owner', async () => {
		const { body } = await post('keys', { serverId: community.id });
		expect((await call({ 'x-api-key': body.key }, '/servers')).body).toMatchObject([{ _id: community.id }]);
	});

	it('creates a community and its first key', async () => {
		const { status, body } = await post('keys', { title: 'Second', owner: community.owner.email });
		expect(status).toBe(201);
		const { body: channels } = await call({ 'x-api-key': body.key }, '/channels');
		expect(channels).toMatchObject([{ topic: 'lounge', serverId: body.serverId }]);
	});

	it('answers a form with a page that shows the key', async () => {
		const response = await submit('keys', [
			['serverId', community.id],
			['kind', 'secureAuth'],
			['name', 'My laptop'],
			['permission', 'sendMessage'],
		]);
		expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(/[0-9a-f]{40}/)]);
	});

	it.each([
		[{ kind: 'golden' }, '/kind', 'body.kind "golden" is not valid. Use system, community, secureAuth.'],
		[{ owner: 'x@example.com' }, '/owner', 'body.owner: No account has the email address "x@example.com".'],
		[{}, '/owner', 'body.owner is missing.'],
		[{ kind: 'secureAuth' }, '/serverId', 'body.serverId is missing.'],
		[{ kind: 'secureAuth', serverId: '0'.repeat(24) }, '/serverId', 'body.serverId: No community has the ID'],
		[{ permission: 'sendMessage' }, '/permission', 'body.permission: it must be an array of texts.'],
		[{ name: 3 }, '/name', 'body.name: it must be a text.'],
		[{ colour: 'red' }, '/colour', 'body.colour: it is unknown. Use kind, serverId'],
	])('%j names the field', async (body, pointer, detail) => {
		const answer = await post('keys', body);
		expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request', errors: [{ pointer }] } });
		expect(answer.body.detail).toContain(detail);
		expect(answer.body.detail).not.toContain('--');
	});
});

describe('POST /__dev/topics', () => {
	it('creates a topic in a forum', async () => {
		const system = { 'x-api-key': community.keys.system };
		const { body: forum } = await call(system, '/channels', { topic: 'questions', channelType: 'forum' });
		const { status, body } = await post('topics', { serverId: community.id, channelId: forum._id, title: 'Where do I start?' });
		expect(status).toBe(201);
		await call({ authorization: `Bearer ${community.keys.integration}` }, '/apis/v1/messages/send', {
			channelId: forum._id,
			forumTopicId: body.id,
			sender: community.member.username,
			message: 'Here.',
		});
		const page = `http://localhost/__dev/communities/${community.id}/channels/${forum._id}`;
		const fields: [string, string][] = [
			['serverId', community.id],
			['channelId', forum._id],
			['title', 'From the page'],
		];
		const response = await submit('topics', fields, page);
		expect([response.status, response.headers.get('location')]).toEqual([303, new URL(page).pathname]);
	});

	it('names the field of a channel that is no forum', async () => {
		const answer = await post('topics', { serverId: community.id, channelId: community.channel.id, title: 'x' });
		expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/channelId' }] } });
	});
});

describe('POST /__dev/clock', () => {
	const ahead = () => server.clock.now().getTime() - Date.now();

	it.each([
		['PT1H', 3_600_000],
		['P1DT30M', 88_200_000],
		['P2W', 1_209_600_000],
		['PT0.5S', 500],
		['90', 90_000],
		[90, 90_000],
	])('advances by %j', async (advance, milliseconds) => {
		expect((await post('clock', { advance })).status).toBe(200);
		expect(ahead()).toBeGreaterThanOrEqual(milliseconds - 50);
		expect(ahead()).toBeLessThan(milliseconds + 10_000);
	});

	it('sets and resets the time', async () => {
		const { body } = await post('clock', { now: '2040-01-31T12:00:00+01:00' });
		expect(body.now).toMatch(/^2040-01-31T11:00:0/);
		await post('clock', { reset: true });
		expect(Math.abs(ahead())).toBeLessThan(50);
	});

	it('returns to the page of the form, and to no other site', async () => {
		const at = async (referer: string) => (await submit('clock', [['advance', '60']], referer)).headers.get('location');
		expect(await at('http://localhost/__dev/events?community=a')).toBe('/__dev/events?community=a');
		expect(await at('https://evil.example/__dev')).toBe('/__dev');
		expect(await at('http://localhost/healthz')).toBe('/__dev');
	});

	it.each([
		[{ advance: 'P1M' }, '/advance'],
		[{ advance: 'P' }, '/advance'],
		[{ advance: 'PT' }, '/advance'],
		[{ advance: -1 }, '/advance'],
		[{ advance: 1e300 }, '/advance'],
		[{ now: 'tomorrow' }, '/now'],
		[{ now: '2040-01-31T12:00:00' }, '/now'],
		[{ now: '2040-01-31T12:00:00Z', advance: 1 }, '/advance'],
		[{}, '/advance'],
	])('%j is rejected', async (body, pointer) => {
		expect(await post('clock', body)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
	});
});

it('POST /__dev/seed and /__dev/reset add the demo community, and delete everything', async () => {
	expect(await post('reset')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/confirm' }] } });
	expect((await post('seed')).status).toBe(409);
	expect((await post('reset', { confirm: 'yes' })).status).toBe(204);
	expect(await post('seed')).toMatchObject({ status: 200, body: { keys: { system: 'rai_test_system_key' } } });
	const profile = await call({ authorization: 'Bearer rai_test_user_token' }, '/users/665f1c2ab7e4d90012a3b411');
	expect(profile.data.username).toBe('nightowl');
	const response = await submit('reset', [['confirm', 'yes']]);
	expect([response.status, response.headers.get('location')]).toEqual([303, '/__dev']);
	expect(await (await server.fetch('http://localhost/__dev/communities')).json()).toEqual([]);
});

it('a body that is not JSON is rejected', async () => {
	const response = await server.fetch('http://localhost/__dev/keys', { method: 'POST', body: '{' });
	expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
});

describe('/', () => {
	it('says what this is and where its pages are, as JSON and as a page', async () => {
		const json = (await (await server.fetch('http://localhost/')).json()) as Json;
		expect(Object.keys(json.paths)).toContain('/__dev');
		const page = await server.fetch('http://localhost/', { headers: { accept: 'text/html' } });
		expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('href="/__dev"')]);
	});

	it('names paths that exist', async () => {
		const { paths } = (await (await server.fetch('http://localhost/')).json()) as Json;
		for (const path of Object.keys(paths)) expect((await server.fetch(`http://localhost${path}`)).status, path).toBe(200);
	});
});
