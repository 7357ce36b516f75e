import type { CreatedUser, UserCreate } from '@returning-ai/types';
import { expect } from 'vitest';
import { codeOf, type Story, statusOf, type Target, unique } from '../target.ts';

/** Returns a member who does not exist. */
export function newMember(): UserCreate {
	const username = unique('fennec');
	return {
		firstname: 'Fen',
		lastname: 'Nec',
		username,
		displayname: 'Fennec',
		email: `${username}@example.com`,
		accessLevel: 1,
		joinServer: true,
		sendEmail: false,
		emailPassword: false,
	};
}

/** Creates a member, runs a part of a story with it, and deletes it. */
export async function withMember({ client }: Target, story: (member: CreatedUser) => Promise<void>): Promise<void> {
	const member = await client.integration.users.create(newMember());
	await story(member);
	await client.integration.users.manage({ action: 'delete', user: member.username });
}

const createAndDelete: Story = async ({ client, isStateful }) => {
	const user = newMember();
	const { username, email } = user;
	const { userId } = await client.integration.users.create(user);
	const data = await client.integration.users.getData({ idOrEmail: email });
	if (isStateful) {
		expect(data).toMatchObject({ userId, username, xp: 0 });
		expect(await codeOf(client.integration.users.create(user))).toMatch(/^(?:username|email)_taken$/);
	}
	await client.integration.users.manage({ action: 'delete', user: username });
	if (isStateful) expect(await statusOf(client.integration.users.getData({ idOrEmail: email }))).toBe(404);
	await client.integration.users.manage({ action: 'restore', user: username });
	await client.integration.users.getData({ idOrEmail: email });
	await client.integration.users.manage({ action: 'delete', user: username });
};

const findOne: Story = async (target) => {
	const { client, communityId, isStateful } = target;
	await withMember(target, async ({ _id, username }) => {
		const [found] = await client.application.communityUsers.list({ communityId, search: username });
		const member = await client.application.communityUsers.get({ communityId, userId: _id });
		const ofKey = await client.integration.users.get({ userId: _id });
		const ofToken = await client.application.users.get({ userId: _id, username: true });
		if (!isStateful) return;
		expect(found).toEqual(member);
		expect(member).toMatchObject({ _id, username, xp: 0, roles: [] });
		expect(ofKey).toMatchObject({ _id, username, lastLogin: null });
		expect(ofToken).toEqual({ username });
	});
};

const listAll: Story = async ({ client, communityId, isStateful }) => {
	const members = client.application.communityUsers.list({ communityId, limit: 2 });
	const first = await members;
	expect(first.length).toBeGreaterThan(0);
	if (!isStateful) return;
	const all = await client.application.communityUsers.list({ communityId, limit: 2 }).toArray({ limit: 3 });
	expect(all.map(({ _id }) => _id)).toEqual([...new Set(all.map(({ _id }) => _id))]);
	expect(all.slice(0, 2)).toEqual(first);
};

export const members = {
	'creates, deletes and restores a member': createAndDelete,
	'finds a member in the list, by its ID, and as the profile of a user': findOne,
	'reads the members page by page': listAll,
};
