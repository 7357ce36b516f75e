/**
 * Lists the channels that a community key can post to, sends a message, then replies and reacts as another member.
 * Runs against a mock that it starts, or against the URL in RETURNING_AI_URL:
 *
 *   node examples/first-message.ts
 */
import { createClient } from '@returning-ai/client';
import { startMock } from '@returning-ai/mock';

const url = process.env.RETURNING_AI_URL;
const mock = url ? undefined : await startMock({ port: 0 });

const client = createClient({
	baseUrl: url ?? mock?.url ?? '',
	credentials: { integration: process.env.RETURNING_AI_COMMUNITY_KEY ?? 'rai_test_community_key' },
});

const channels = await client.integration.channels.list();
for (const { topic, channelType } of channels) console.log(`#${topic} (${channelType})`);

const channel = channels.find(({ channelType }) => channelType !== 'forum');
if (!channel) throw new Error('This community has no channel to post to.');

const sent = await client.integration.messages.send({ channelId: channel._id, message: 'Good morning!', sender: 'bamboostick' });
console.log(sent.message);

// The API does not return the id of a new message. This one is from the contract's examples.
const messageId = '665f1c2ab7e4d90012a3b441';
const replied = await client.integration.messages.reply({ messageId, message: 'Thank you, I am in.', sender: 'redpanda' });
console.log(replied.message);

const reacted = await client.integration.messages.react({ messageId, emoji: ':sparkling_heart:', sender: 'redpanda' });
console.log(reacted.message);

await mock?.close();
