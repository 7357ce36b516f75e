import { expect } from 'vitest';
import { type Story, statusOf } from '../target.ts';
import { channelWithoutTopics } from './messages.ts';

const useOne: Story = async ({ client, clientWith, communityId, sender, isStateful }) => {
	const { apiKeys } = client.application;
	const key = await apiKeys.create({ communityId, name: 'Bot', permissions: ['sendMessage'] });
	const apiKeyId = key._id;
	const bot = clientWith({ integration: key.key });
	const channelId = await channelWithoutTopics(bot);
	await bot.integration.messages.send({ channelId, message: 'Beep.', sender });
	if (isStateful) expect(await statusOf(bot.integration.users.getData({ idOrEmail: sender }))).toBe(403);
	await apiKeys.update({ communityId, apiKeyId, name: 'Reader', permissions: ['getUserData'] });
	const listed = (await apiKeys.list({ communityId })).find(({ _id }) => _id === apiKeyId);
	if (isStateful) {
		expect(listed).toMatchObject({ name: 'Reader', permissions: ['getUserData'] });
		expect(listed?.key).toBe(`…${key.key.slice(-4)}`);
		expect(await statusOf(bot.integration.users.getData({ idOrEmail: sender }))).toBe(200);
		expect(await statusOf(bot.integration.channels.list())).toBe(403);
	}
	await apiKeys.delete({ communityId, apiKeyId });
	if (isStateful) expect(await statusOf(bot.integration.channels.list())).toBe(401);
};

export const apiKeys = { 'creates a key with one permission, changes it, and revokes it': useOne };
