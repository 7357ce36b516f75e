import { expect } from 'vitest';
import { type Story, unique } from '../target.ts';

const change: Story = async ({ client, communityId: serverId, isStateful }) => {
	const before = (await client.system.servers.list()).find(({ _id }) => _id === serverId);
	const description = unique('Where we meet');
	const changed = await client.system.servers.update({ serverId, description });
	const after = (await client.system.servers.list()).find(({ _id }) => _id === serverId);
	await client.system.servers.update({ serverId, description: before?.description ?? '' });
	if (!isStateful) return;
	expect(changed).toMatchObject({ _id: serverId, title: before?.title, description });
	expect(after).toEqual(changed);
};

/** An account owns at most 10 servers, and the API cannot delete one. */
const create: Story = async ({ client, isStateful }) => {
	const title = unique('Second home');
	const outcome = await client.system.servers.create({ title }).result();
	if (!outcome.ok) return expect(outcome.error).toMatchObject({ code: 'server_limit_reached' });
	const { _id: serverId } = outcome.data;
	expect(serverId).toMatch(/^[0-9a-f]{24}$/);
	if (isStateful) expect((await client.system.servers.list()).map((server) => server.title)).toContain(title);
};

export const servers = {
	'changes the description of its community': change,
	'creates a second community': create,
};
