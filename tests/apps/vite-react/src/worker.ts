import { createClient } from '@returning-ai/client';
import { backend, communityId, direct, message } from './api.ts';
import { refused } from './refused.ts';

const fetched = createClient({ baseUrl: '/api', fetch: globalThis.fetch });

const programs = {
	refused,
	profile: async () => (await direct.application.users.get({ userId: '1102' })).username,
	channels: async () => (await fetched.integration.channels.list()).map(({ topic }) => topic),
	members: async () => {
		const names: string[] = [];
		for await (const { displayName } of backend.application.communityUsers.list({ communityId, limit: 1 }))
			names.push(displayName);
		return names;
	},
	sent: async () => (await backend.integration.messages.send({ ...message, message: 'Hello from a worker' })).message,
	uploaded: async () => {
		const data = new File(['email,firstname\nbamboostick@example.com,Bamboo\n'], 'update.csv', { type: 'text/csv' });
		return (await backend.integration.users.bulkUpdate({ data })).message;
	},
};

/** By program: its result, or its error as text. */
const outcomes = Object.entries(programs).map(async ([name, program]) => [name, await program().catch(String)] as const);

Promise.all(outcomes).then((results) => postMessage(Object.fromEntries(results)));
