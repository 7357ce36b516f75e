// A user's test, run by Jest in its default configuration.
const { createClient, NotFoundError } = require('@returning-ai/client');
const { send } = require('@returning-ai/client/integration/messages');
const { fixtures, recorder } = require('@returning-ai/client/testing');
const { undiciTransport } = require('@returning-ai/client/undici');

const key = 'rai_test_key';
const options = { baseUrl: process.env.RETURNING_AI_URL, credentials: { system: key, integration: key } };
const { params, data } = fixtures['integration.messages.send'];

test('a call matches the contract', async () => {
	const recording = await recorder();
	const client = createClient({ ...options, hooks: [recording.hook] });
	expect(await client.integration.messages.send(params)).toEqual(data);
	recording.assertValid();
});

test('an error has its class', async () => {
	const { core } = createClient(options);
	await expect(send(core, params, { headers: { prefer: 'code=404' } })).rejects.toThrow(NotFoundError);
});

test('a call runs over undici', async () => {
	const client = createClient({ ...options, fetch: undiciTransport() });
	expect((await client.system.badges.list()).length).toBeGreaterThan(0);
});
