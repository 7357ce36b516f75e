// Calls the mock at RETURNING_AI_URL over undici's global dispatcher. Prints what it received.
import { createClient } from '@returning-ai/client';
import { undiciTransport } from '@returning-ai/client/undici';

const baseUrl = globalThis.process.env.RETURNING_AI_URL;
const client = createClient({ baseUrl, credentials: { integration: 'rai_test_community_key' }, fetch: undiciTransport() });
const { channels, users } = client.integration;
const missing = await channels.list({ headers: { prefer: 'code=404' } }).result();
const uploaded = await users.bulkUpdate({ data: new Blob(['email\n']) });
console.log((await channels.list()).length > 0, missing.status, uploaded.message.includes('queued'));
