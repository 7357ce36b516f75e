import type { RoleWrite } from '@returning-ai/types';
import { expect } from 'vitest';
import { type Story, statusOf, unique } from '../target.ts';
import { withMember } from './members.ts';

const newRole = (): RoleWrite => ({
	class: 'user',
	title: unique('Guide'),
	order: 9_000,
	billable: false,
	server_permissions: {
		server_administrator: false,
		allow_dm: true,
		create_invite: true,
		warn_members: false,
		suspend_members: false,
		ban_members: false,
		broadcast_messages: false,
		overwrite_language: false,
	},
	channel_permissions: {
		post_messages: true,
		attach_files: true,
		allow_mentions: true,
		manage_messages: false,
		pinable: false,
		share_links: true,
		share_Attachments: true,
	},
});

const give: Story = async (target) => {
	const { client, communityId: serverId, isStateful } = target;
	const role = newRole();
	const { _id: id = '' } = await client.system.roles.create(role);
	await withMember(target, async ({ _id: userId }) => {
		await client.system.roles.addToUser({ id, userId });
		const given = await client.system.roles.listForUser({ id: userId });
		const all = await client.system.servers.listRoles({ serverId });
		if (isStateful) {
			expect(given).toMatchObject([{ _id: id, title: role.title, serverPermissions: { allow_dm: true, create_invite: true } }]);
			expect(all).toContainEqual(given[0]);
		}
		await client.system.roles.removeFromUser({ id, userId });
		if (isStateful) expect(await client.system.roles.listForUser({ id: userId })).toEqual([]);
	});
	await client.system.roles.delete({ id });
};

const change: Story = async ({ client, isStateful }) => {
	const role = newRole();
	const { _id: id = '' } = await client.system.roles.create(role);
	const title = unique('Host');
	const permissions = { ...role.server_permissions, warn_members: true };
	const changed = await client.system.roles.update({ ...role, id, title, server_permissions: permissions });
	await client.system.roles.delete({ id });
	if (!isStateful) return;
	expect(changed).toMatchObject({ _id: id, title, serverPermissions: { warn_members: true } });
	expect(await statusOf(client.system.roles.delete({ id }))).toBe(404);
};

export const roles = {
	'gives a member a role, and takes it back': give,
	'changes a role, and deletes it': change,
};
