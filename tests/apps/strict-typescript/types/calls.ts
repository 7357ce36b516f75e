/** A call is a promise, and the types of its arguments and results come with the client. */
import type { ApiError, Client, CommunityUser, IntegrationChannel, MessageReceipt, MessageSend } from '@returning-ai/client';
import { type Equal, isTrue } from './equal.js';

declare const client: Client;
declare const message: MessageSend;

export const list: Promise<IntegrationChannel[]> = client.integration.channels.list();
export const receipt: Promise<MessageReceipt> = client.integration.messages.send(message);
export const page: Promise<CommunityUser[]> = client.application.communityUsers.list({ communityId: '' });

/** The signature of a fetcher or a loader that has no PromiseLike. */
declare function load<Data>(fetcher: () => Data | Promise<Data>): Data;
const loaded = load(() => client.integration.channels.list());
isTrue<Equal<typeof loaded, IntegrationChannel[]>>();

const cached = new Map<string, Promise<IntegrationChannel[]>>();
cached.set('channels', client.integration.channels.list());

export async function together(): Promise<[IntegrationChannel[], MessageReceipt]> {
	const both = await Promise.all([client.integration.channels.list(), client.integration.messages.send(message)]);
	isTrue<Equal<typeof both, [IntegrationChannel[], MessageReceipt]>>();
	return both;
}

export async function settled(): Promise<string[]> {
	const outcomes = await Promise.allSettled([client.integration.channels.list(), client.integration.channels.list()]);
	return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value.map(({ topic }) => topic ?? '') : []));
}

export async function narrowed(): Promise<ApiError | MessageReceipt | undefined> {
	const result = await client.integration.messages.send(message).result();
	if (result.ok) return result.data;
	return result.status === undefined ? undefined : result.error;
}
