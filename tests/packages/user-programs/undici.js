// Calls the mock at RETURNING_AI_URL over undici's global dispatcher and over a pool. Prints what it received.
import { createClient } from '@returning-ai/client';
import { undiciTransport } from '@returning-ai/client/undici';
import { Pool } from 'undici';

const baseUrl = globalThis.process.env.RETURNING_AI_URL;
const credentials = { integration: 'rai_test_community_key' };
const dispatcher = new Pool(baseUrl);
for (const fetch of [undiciTransport(), undiciTransport({ dispatcher })]) {
	const { channels, users } = createClient({ baseUrl, credentials, fetch }).integration;
	const missing = await channels.list({ headers: { prefer: 'code=404' } }).result();
	const uploaded = await users.bulkUpdate({ data: new Blob(['email\n']) });
	console.log((await channels.list()).length > 0, missing.status, uploaded.message.includes('queued'));
}
await dispatcher.close();
