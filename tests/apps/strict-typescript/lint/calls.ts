import { createClient } from '@returning-ai/client';
import { send } from '@returning-ai/client/integration/messages';

const client = createClient({ credentials: { integration: process.env.RETURNING_AI_COMMUNITY_KEY } });
const message = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };
const communityId = '665f1c2ab7e4d90012a3b401';

export function forgotten(): void {
	client.integration.messages.send(message); // floating
	send(client.core, message); // floating
	client.application.communityUsers.list({ communityId }); // floating
	client.integration.messages.send(message).withResponse(); // floating
	client.integration.messages.send(message).result(); // floating
	client.integration.messages.send(message).finally(() => console.log('sent')); // floating
}

export async function handled(): Promise<string> {
	await client.integration.messages.send(message);
	await send(client.core, message);
	await Promise.all([client.integration.channels.list(), client.integration.messages.send(message)]);
	for await (const { displayName } of client.application.communityUsers.list({ communityId })) console.log(displayName);
	client.integration.messages.send(message).catch(console.error);
	client.integration.messages.send(message).then(console.log, console.error);
	void client.integration.messages.send(message);
	const { requestId } = await client.integration.messages.send(message).withResponse();
	const result = await client.integration.messages.send(message).result();
	return result.ok ? result.data.message : `failed: ${requestId}`;
}

export async function asCondition(): Promise<boolean> {
	if (client.integration.channels.list()) return true; // misused
	return (await client.integration.channels.list()).length > 0;
}
