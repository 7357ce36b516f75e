import { createClient } from '@returning-ai/client';
import { describe, expect, it } from 'vitest';
import type { Family } from '../src/contract/command.ts';
import type { ConnectionOptions } from '../src/options/option-types.ts';
import { type Connection, connect } from '../src/profiles/connection.ts';
import { Home, MARKER, startHost } from './profiles-home.ts';

const production = { environment: 'production', credentials: { integration: { env: 'MY_KEY' } } };

/** Connects with one profile, which is the current one. */
async function connection(
	home: Home,
	options: ConnectionOptions = {},
	env: Readonly<Record<string, string>> = {},
): Promise<Connection> {
	return connect(home.context({ env: { MY_KEY: MARKER, ...env } }), options);
}

async function credentialOf({ client }: Connection, family: Family): Promise<string | undefined> {
	const credential = client.credentials?.[family];
	return typeof credential === 'function' ? credential(createClient().core, new AbortController().signal) : credential;
}

describe('the host', () => {
	it('is production by default', async () => {
		const { target, client, profile } = await connection(new Home());
		expect([target, client.environment, profile]).toEqual(['production', 'production', undefined]);
	});

	it('comes from the options, then the environment variables, then the profile', async () => {
		const home = new Home();
		home.write({ current: 'mine', profiles: { mine: { environment: 'staging' } } });
		const env = { RETURNING_AI_ENVIRONMENT: 'playground' };
		expect((await connection(home)).target).toBe('staging');
		expect((await connection(home, {}, env)).target).toBe('playground');
		expect((await connection(home, { environment: 'local' }, env)).target).toBe('local');
		expect((await connection(home, { baseUrl: 'https://EXAMPLE.com/api/' }, env)).client.baseUrl).toBe('https://example.com/api');
		expect((await connection(home, {}, { RETURNING_AI_BASE_URL: 'http://localhost:1' })).target).toBe('http://localhost:1');
	});

	it('is that of a profile which --profile names, before the environment variables', async () => {
		const home = new Home();
		home.write({ profiles: { mine: { ...production, environment: 'staging' } } });
		const env = { RETURNING_AI_ENVIRONMENT: 'playground', RETURNING_AI_COMMUNITY_KEY: 'rai_test_other' };
		const named = await connection(home, { profile: 'mine' }, env);
		expect([named.target, await credentialOf(named, 'integration')]).toEqual(['staging', MARKER]);
		const chosen = await connection(home, {}, { ...env, RETURNING_AI_PROFILE: 'mine' });
		expect([chosen.target, await credentialOf(chosen, 'integration')]).toEqual(['playground', 'rai_test_other']);
	});

	it.each([
		[{ environment: 'prodction' }, /--environment must be production.*given "prodction"\. Did you mean "production"/],
		[{ environment: 'local', baseUrl: 'http://localhost' }, /exclude each other/],
		[{ baseUrl: 'localhost' }, /--base-url must be a URL.*is not a URL/],
		[{ baseUrl: 'ftp://example.com' }, /does not start with https/],
		[{ baseUrl: 'javascript:alert(1)' }, /does not start with https/],
		[{ baseUrl: `https://me:${MARKER}@example.com` }, /has a user name or a password/],
		[{ baseUrl: `https://example.com/?key=${MARKER}` }, /has a "\?" or a "#"/],
	])('is refused: %j', async (options, message) => {
		const error: Error = await connection(new Home(), options).then(
			() => new Error('accepted'),
			(thrown) => thrown,
		);
		expect(error.message).toMatch(message);
		expect(error.message).not.toContain(MARKER);
	});
});

describe('the profile', () => {
	it('must exist; the nearest one is named', async () => {
		const home = new Home();
		home.write({ profiles: { staging: production, mine: production } });
		await expect(connection(home, { profile: 'stagin' })).rejects.toThrow(/no profile "stagin"\. Did you mean "staging"\?/);
		await expect(connection(new Home(), { profile: 'mine' })).rejects.toThrow('returning-ai login --profile mine');
		await expect(connection(home, { profile: '../x' })).rejects.toThrow(/given "\.\.\/x"/);
		home.write({ current: 'gone', profiles: { mine: production } });
		await expect(connection(home)).rejects.toThrow(/The current profile, gone, does not exist/);
	});

	it.each(['constructor', '__proto__', 'toString'])('is not a field of every object: %s', async (profile) => {
		const home = new Home();
		home.write({ profiles: { mine: production } });
		await expect(connection(home, { profile })).rejects.toThrow(`There is no profile "${profile}"`);
	});

	it('gives its community, after the environment variable', async () => {
		const home = new Home();
		home.write({ current: 'mine', profiles: { mine: { ...production, communityId: '665f1c2ab7e4d90012a3b401' } } });
		const env = { RETURNING_AI_COMMUNITY_ID: '665f1c2ab7e4d90012a3b402' };
		expect((await connection(home)).communityId).toBe('665f1c2ab7e4d90012a3b401');
		expect((await connection(home, {}, env)).communityId).toBe('665f1c2ab7e4d90012a3b402');
		expect((await connection(home, { environment: 'staging' })).communityId).toBeUndefined();
	});
});

describe('a credential', () => {
	it('is read when a call needs it, not before', async () => {
		const home = new Home();
		const file = `${home.folder}/ran`;
		home.write({ current: 'a', profiles: { a: { credentials: { system: { command: `touch ${file}; echo ${MARKER}` } } } } });
		const connected = await connection(home);
		expect(connected.has('system')).toBe(true);
		expect(home.files()).not.toContain('ran');
		expect(await credentialOf(connected, 'system')).toBe(MARKER);
		expect(home.files()).toContain('ran');
	});

	it('of an environment variable comes before the profile, without spaces around it', async () => {
		const home = new Home();
		home.write({ current: 'mine', profiles: { mine: production } });
		const connected = await connection(home, {}, { RETURNING_AI_COMMUNITY_KEY: ' rai_test_env\n', RETURNING_AI_SYSTEM_KEY: '' });
		expect(await credentialOf(connected, 'integration')).toBe('rai_test_env');
		expect(connected.has('system')).toBe(false);
	});

	it('for Application can be the community key', async () => {
		const home = new Home();
		const key = { RETURNING_AI_COMMUNITY_KEY: 'rai_test_key' };
		expect(await credentialOf(await connection(home, {}, key), 'application')).toBe('rai_test_key');
		const token = { ...key, RETURNING_AI_USER_TOKEN: 'rai_test_token' };
		expect(await credentialOf(await connection(home, {}, token), 'application')).toBe('rai_test_token');
		home.write({ current: 'mine', profiles: { mine: production } });
		expect(await credentialOf(await connection(home), 'application')).toBe(MARKER);
		expect((await connection(home)).has('system')).toBe(false);
	});

	it('that is missing is explained with the variable and the command', async () => {
		const connected = await connection(new Home());
		expect(connected.missing('application')).toBe(
			'Set the environment variable RETURNING_AI_USER_TOKEN or RETURNING_AI_COMMUNITY_KEY, or run: returning-ai login --application REF',
		);
		expect(connected.missing('secureAuth')).toContain(
			'RETURNING_AI_SECURE_AUTH_KEY, or run: returning-ai login --secure-auth REF',
		);
	});

	it('that is configured is explained with its place', async () => {
		const home = new Home();
		home.write({ current: 'mine', profiles: { mine: production } });
		expect((await connection(home)).missing('integration')).toBe('It comes from the profile mine: environment variable MY_KEY.');
		expect((await connection(home, {}, { RETURNING_AI_SYSTEM_KEY: MARKER })).missing('system')).toBe(
			'It comes from the environment variable RETURNING_AI_SYSTEM_KEY.',
		);
	});
});

describe('on this machine', () => {
	it.each([
		{ environment: 'local' },
		{ baseUrl: 'http://localhost:4020' },
		{ baseUrl: 'http://127.0.0.1:1' },
		{ baseUrl: 'http://[::1]:1' },
	])('the keys of the demo community are the default: %j', async (options) => {
		const connected = await connection(new Home(), options);
		expect(await credentialOf(connected, 'system')).toBe('rai_test_system_key');
		expect(await credentialOf(connected, 'secureAuth')).toBe('rai_test_secure_auth_key');
		expect(await credentialOf(connected, 'integration')).toBe('rai_test_community_key');
		expect(await credentialOf(connected, 'application')).toBe('rai_test_user_token');
	});

	it.each(['http://localhost.example.com', 'http://127.0.0.1.example.com', 'https://example.com/localhost', 'http://0.0.0.0:1'])(
		'is not %s',
		async (baseUrl) => {
			expect((await connection(new Home(), { baseUrl })).has('system')).toBe(false);
		},
	);

	it('a configured credential comes before the demo key', async () => {
		const connected = await connection(new Home(), { environment: 'local' }, { RETURNING_AI_SYSTEM_KEY: 'rai_test_mine' });
		expect(await credentialOf(connected, 'system')).toBe('rai_test_mine');
	});
});

describe('another host', () => {
	it.each([
		['--base-url', (url: string) => [['--base-url', url], {}] as const],
		['--base-url and --profile', (url: string) => [['--base-url', url, '--profile', 'mine'], {}] as const],
		['RETURNING_AI_BASE_URL', (url: string) => [[], { RETURNING_AI_BASE_URL: url }] as const],
	])('of %s never gets a credential of the profile', async (_, given) => {
		const home = new Home();
		const host = await startHost();
		const ran = `${home.folder}/ran`;
		const credentials = { integration: { command: `touch ${ran}; echo ${MARKER}` }, application: { env: 'MY_KEY' } };
		home.write({ current: 'mine', profiles: { mine: { environment: 'production', credentials } } });
		const [options, env] = given(host.url);
		for (const command of [
			['integration', 'channels'],
			['application', 'community-users'],
		]) {
			const more = command[0] === 'application' ? ['--community-id', '665f1c2ab7e4d90012a3b401'] : [];
			await home.run([...command, 'list', ...more, ...options], { env: { MY_KEY: MARKER, ...env } });
		}
		expect(host.requests).toHaveLength(2);
		expect(JSON.stringify(host.requests)).not.toContain(MARKER);
		expect(home.files()).not.toContain('ran');
	});

	it('that is not this machine gets no credential at all', async () => {
		const home = new Home();
		const host = await startHost();
		home.write({ current: 'mine', profiles: { mine: production } });
		// The system routes 0.0.0.0 to this machine, but it is no loopback name.
		const url = `http://0.0.0.0:${host.port}`;
		await home.run(['integration', 'channels', 'list', '--base-url', url], { env: { MY_KEY: MARKER } });
		expect(host.requests.map(({ authorization }) => authorization)).toEqual(host.requests.map(() => undefined));
		expect(JSON.stringify(host.requests)).not.toContain(MARKER);
	});

	it('gets the credential if it is the host of the profile', async () => {
		const home = new Home();
		const host = await startHost();
		const profile = { baseUrl: `${host.url}/`, credentials: { integration: { env: 'MY_KEY' } } };
		home.write({ current: 'mine', profiles: { mine: profile } });
		for (const options of [[], ['--base-url', host.url], ['--base-url', `${host.url}//`]])
			await home.run(['integration', 'channels', 'list', ...options], { env: { MY_KEY: MARKER } });
		expect(host.requests.map(({ authorization }) => authorization)).toEqual(Array(3).fill(`Bearer ${MARKER}`));
	});

	it('with the same name and another path, port, protocol or environment gets none', async () => {
		const home = new Home();
		home.write({
			current: 'mine',
			profiles: { mine: { baseUrl: 'https://example.com/a', credentials: production.credentials } },
		});
		const others = ['https://example.com/b', 'https://example.com', 'https://example.com:8443/a', 'http://example.com/a'];
		for (const baseUrl of others) expect((await connection(home, { baseUrl })).has('integration')).toBe(false);
		expect((await connection(home, { environment: 'production' })).has('integration')).toBe(false);
		expect((await connection(home, { baseUrl: 'HTTPS://Example.com:443/a/' })).has('integration')).toBe(true);
	});

	it('is named, with what to do', async () => {
		const home = new Home();
		home.write({ current: 'mine', profiles: { mine: production } });
		const text = (await connection(home, { baseUrl: 'https://example.com' })).missing('integration');
		expect(text).toContain('The credentials of the profile mine are for production, and are not sent to https://example.com.');
		expect(text).toContain('returning-ai login --profile NAME --base-url URL --integration REF');
	});

	it('that is the local environment by its URL is the same host', async () => {
		const home = new Home();
		home.write({ current: 'mine', profiles: { mine: { environment: 'local', credentials: production.credentials } } });
		expect(await credentialOf(await connection(home, { baseUrl: 'http://localhost:4010' }), 'integration')).toBe(MARKER);
	});
});
