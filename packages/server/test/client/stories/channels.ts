import { expect } from 'vitest';
import { type Story, statusOf, unique } from '../target.ts';

const useOne: Story = async ({ client, communityId: serverId, sender, isStateful }) => {
	const topic = unique('introductions');
	const { _id: id } = await client.system.channels.create({ topic, channelType: 'text' });
	const lists = [
		await client.system.channels.list(),
		await client.system.servers.listChannels({ serverId }),
		await client.integration.channels.list(),
	];
	await client.integration.messages.send({ channelId: id, message: 'Who are you?', sender });
	const renamed = await client.system.channels.update({ id, topic: `${topic}-2`, channelType: 'text' });
	await client.system.channels.delete({ id });
	if (!isStateful) return;
	for (const list of lists) expect(list.find(({ _id }) => _id === id)?.topic).toBe(topic);
	expect(renamed).toMatchObject({ _id: id, topic: `${topic}-2` });
	expect(await statusOf(client.system.channels.delete({ id }))).toBe(404);
	expect(await statusOf(client.integration.messages.send({ channelId: id, message: 'Hello?', sender }))).toBe(404);
};

export const channels = { 'creates a channel, writes in it, renames and deletes it': useOne };
