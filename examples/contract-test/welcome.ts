/** A small product: it welcomes a member to a community, and returns the reason when it cannot. */
import { type Client, NotFoundError, TooManyRequestsError } from '@returning-ai/client';

export type Welcome = { sent: true; channel: string } | { sent: false; reason: string };

export async function welcome(client: Client, sender: string): Promise<Welcome> {
	const channels = await client.integration.channels.list();
	const channel = channels.find(({ channelType }) => channelType === 'open');
	if (!channel) return { sent: false, reason: 'There is no open channel.' };
	try {
		await client.integration.messages.send({ channelId: channel._id, message: 'Welcome, good to have you here!', sender });
		return { sent: true, channel: channel.topic };
	} catch (error) {
		if (error instanceof NotFoundError) return { sent: false, reason: `There is no member ${sender}.` };
		if (error instanceof TooManyRequestsError) return { sent: false, reason: 'Too many messages; try again later.' };
		throw error;
	}
}
