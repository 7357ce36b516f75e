// Jest without a configuration: CommonJS, in the environment "node".
const { createClient, login, NotFoundError, OptionError } = require('@returning-ai/client');
const bulk = require('@returning-ai/client/bulk');
const { list } = require('@returning-ai/client/integration/channels');

const baseUrl = process.env.API_URL;
const credentials = { integration: 'rai_test_community_key', system: 'rai_test_system_key' };

test('calls an operation', async () => {
	const client = createClient({ baseUrl, credentials });
	expect(await client.integration.channels.list()).toHaveLength(2);
	expect(await list(client.core)).toHaveLength(2);
});

test('throws errors that instanceof recognizes', async () => {
	const client = createClient({ baseUrl, credentials, headers: { prefer: 'code=404' } });
	await expect(client.integration.users.getData({ idOrEmail: '1102' })).rejects.toBeInstanceOf(NotFoundError);
	expect(() => createClient({ baseUrl: 'example.com' })).toThrow(OptionError);
});

test('logs a member in', async () => {
	const application = login({ email: 'panda@example.com', password: 'correct-horse-battery-1' });
	const { username } = await createClient({ baseUrl, credentials: { application } }).application.users.get({ userId: '1102' });
	expect(username).toBe('bamboostick');
});

test('shares its classes between entries', async () => {
	const client = createClient({ baseUrl, credentials, headers: { prefer: 'code=404' } });
	const { failed } = await bulk.awardBadge(client.core, '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61', ['1102']);
	expect(failed.map(({ error }) => error instanceof NotFoundError)).toEqual([true]);
});

test('aborts a call', async () => {
	const client = createClient({ baseUrl, credentials, headers: { prefer: 'delay=5000' } });
	await expect(client.integration.channels.list({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
		name: 'AbortError',
	});
});
