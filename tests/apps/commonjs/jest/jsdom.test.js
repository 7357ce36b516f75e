/** @jest-environment jsdom */
const { createClient } = require('@returning-ai/client');

const baseUrl = process.env.API_URL;
const credentials = { integration: 'rai_test_community_key' };

/** The message of the error that a client with a key throws, when it is created or called. */
const refusal = async () => {
	try {
		await createClient({ baseUrl, credentials }).integration.channels.list();
		return 'none';
	} catch (error) {
		return error.message;
	}
};

test('refuses a key, and names the environment and both fixes', async () => {
	const message = await refusal();
	expect(message).toMatch(/jsdom|test environment/);
	expect(message).toContain('environment node');
	expect(message).toContain('dangerouslyAllowBrowser');
	expect(message).not.toContain(credentials.integration);
});
