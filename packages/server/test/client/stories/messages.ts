import type { Client } from '@returning-ai/client';
import { expect } from 'vitest';
import { type Story, statusOf, unique } from '../target.ts';
import { withMember } from './members.ts';

/** The ID of a channel in which a message needs no topic. */
export async function channelWithoutTopics(client: Client): Promise<string> {
	const channels = await client.integration.channels.list();
	return channels.find(({ channelType }) => channelType !== 'forum')?._id ?? '';
}

const sendFirst: Story = async ({ client, sender }) => {
	const channelId = await channelWithoutTopics(client);
	const sent = await client.integration.messages.send({ channelId, message: 'Hello.', sender });
	expect(sent.status).toBe('success');
};

const earn: Story = async (target) => {
	const { client, messageId, isStateful } = target;
	const channelId = await channelWithoutTopics(client);
	await withMember(target, async ({ email }) => {
		const reaction = { messageId, emoji: ':sparkling_heart:', sender: email };
		await client.integration.messages.send({ channelId, message: 'Good morning.', sender: email });
		await client.integration.messages.reply({ messageId, message: 'I am in.', sender: email });
		await client.integration.messages.react(reaction);
		await client.integration.messages.react(reaction);
		const data = await client.integration.users.getData({ idOrEmail: email });
		const stats = await client.integration.users.gamificationStats({ identifier: email, identifier_type: 'email', days: 2 });
		if (!isStateful) return;
		expect(data).toMatchObject({ totalMessages: 2, replySent: 1, totalReactions: 1 });
		expect(data.xp).toBeGreaterThan(0);
		expect(stats.totals).toEqual({ xp: data.xp, coins: data.coins });
		expect(stats.daily_stats).toHaveLength(2);
	});
};

const sendOnce: Story = async (target) => {
	const { client, isStateful } = target;
	const message = { channelId: await channelWithoutTopics(client), message: 'Once.' };
	await withMember(target, async ({ email }) => {
		const idempotencyKey = unique('send');
		const post = () => client.integration.messages.send({ ...message, sender: email }, { idempotencyKey });
		expect(await post()).toEqual(await post());
		if (isStateful) expect((await client.integration.users.getData({ idOrEmail: email })).totalMessages).toBe(1);
	});
};

const senderWhoLeft: Story = async (target) => {
	const { client, messageId, isStateful } = target;
	let sender = '';
	await withMember(target, async ({ email }) => {
		sender = email;
	});
	if (isStateful)
		expect(await statusOf(client.integration.messages.reply({ messageId, message: 'Am I here?', sender }))).toBe(404);
};

export const messages = {
	'sends its first message': sendFirst,
	'sends, replies and reacts as a new member, who earns XP': earn,
	'sends a message once, whatever the number of retries': sendOnce,
	'cannot send as a member who left': senderWhoLeft,
};
