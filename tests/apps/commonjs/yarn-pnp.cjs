const { createClient, NotFoundError } = require('@returning-ai/client');
const bulk = require('@returning-ai/client/bulk');

const baseUrl = process.env.API_URL;
const credentials = { integration: 'rai_test_community_key', system: 'rai_test_system_key' };

async function main() {
	const client = createClient({ baseUrl, credentials });
	const message = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };
	console.log((await client.integration.messages.send(message)).message);
	const absent = createClient({ baseUrl, credentials, headers: { prefer: 'code=404' } });
	const { failed } = await bulk.awardBadge(absent.core, '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61', ['1102']);
	console.log(failed.map(({ error }) => error instanceof NotFoundError));
}

main();
