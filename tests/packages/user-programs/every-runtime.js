// Run by every runtime, in a project with the packages from their tarballs, against the mock at RETURNING_AI_URL.
import { createClient, isError, NotFoundError } from '@returning-ai/client';
import * as bulk from '@returning-ai/client/bulk';
import { send } from '@returning-ai/client/integration/messages';
import { createRawClient } from '@returning-ai/client/raw';

const baseUrl = globalThis.process.env.RETURNING_AI_URL;
const key = 'rai_test_key';
const credentials = { system: key, integration: async () => key, application: key };
const communityId = '665f1c2ab7e4d90012a3b401';
const message = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Good morning!', sender: 'bamboostick' };
const client = createClient({ baseUrl, credentials });
let passed = 0;

function expect(what, isTrue) {
	if (!isTrue) throw new Error(`Expected that ${what}.`);
	passed += 1;
}

expect('a method returns data', (await client.integration.channels.list()).length > 0);
expect('a function sends a message', (await send(client.core, message)).message === 'Message send successfully');
const users = [];
for await (const user of client.application.communityUsers.list({ communityId })) users.push(user);
expect('a paged list is iterated', users.length > 0);
const prefer = { headers: { prefer: 'code=404' } };
const error = await client.integration.messages.send(message, prefer).catch((reason) => reason);
expect('an error has its class', error instanceof NotFoundError && isError(error, 'integration.messages.send', 404));
const result = await client.integration.messages.send(message, prefer).result();
expect('a result narrows', !result.ok && result.status === 404);
expect('a Blob is uploaded', await client.integration.users.bulkImport({ communityId, data: new Blob(['email,username\n']) }));
expect('a file is uploaded', await client.integration.users.bulkUpdate({ data: { path: 'package.json' } }));
expect(
	'a generated CSV file is uploaded',
	await client.integration.users.bulkUpdate({ data: bulk.bulkUpdateCsv([{ email: 'a@example.com', xp: { add: 1 } }]) }),
);
expect('the raw client returns data', (await createRawClient({ baseUrl, credentials }).GET('/badges')).data.body.length > 0);
const aborted = await client.system.badges.list({ signal: AbortSignal.abort() }).catch((reason) => reason);
expect('an abort throws an AbortError', aborted.name === 'AbortError');
const unreachable = createClient({ baseUrl: 'http://127.0.0.1:1', credentials, maxRetries: 0 }).system.badges.list();
expect('an unreachable host throws a ConnectionError', (await unreachable.catch((reason) => reason)).name === 'ConnectionError');
console.log(`${passed} passed`);
