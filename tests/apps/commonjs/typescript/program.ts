import { type ClientOptions, createClient, NotFoundError } from '@returning-ai/client';
import * as bulk from '@returning-ai/client/bulk';
import { list } from '@returning-ai/client/integration/channels';
import type { MessageSend } from '@returning-ai/types';

const options: ClientOptions = {
	baseUrl: process.env.API_URL ?? '',
	credentials: { integration: 'rai_test_community_key', system: 'rai_test_system_key' },
};

async function main(): Promise<void> {
	const client = createClient(options);
	const [channel] = await list(client.core);
	const message: MessageSend = { channelId: channel?._id ?? '', message: 'Hello', sender: 'bamboostick' };
	console.log((await client.integration.messages.send(message)).message);
	const absent = createClient({ ...options, headers: { prefer: 'code=404' } });
	const { failed } = await bulk.awardBadge(absent.core, '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61', ['1102']);
	console.log(failed.map(({ error }) => error instanceof NotFoundError));
}

main();
