import { expect } from 'vitest';
import { type Story, statusOf, unique } from '../target.ts';
import { withMember } from './members.ts';

const byKey: Story = async (target) => {
	const { client, communityId, isStateful } = target;
	const { userFields, userFieldHistories } = client.integration;
	const options = ['free', 'paid'];
	const { _id: fieldId } = await userFields.create({ communityId, name: unique('Plan'), type: 'select', options });
	await withMember(target, async ({ _id: userId }) => {
		for (const value of options) await userFieldHistories.create({ communityId, userId, fieldId, value });
		const histories = await userFieldHistories.list({ communityId, limit: 2 });
		if (!isStateful) return;
		expect(histories.map(({ value }) => value)).toEqual(['paid', 'free']);
		const unknown = userFieldHistories.create({ communityId, userId, fieldId, value: 'gold' });
		expect(await statusOf(unknown)).toBe(400);
	});
	await userFields.delete({ communityId, fieldId });
};

const changeByKey: Story = async ({ client, communityId, isStateful }) => {
	const { userFields } = client.integration;
	const { _id: fieldId } = await userFields.create({ communityId, name: unique('City'), type: 'text' });
	const name = unique('Home town');
	const changed = await userFields.update({ communityId, fieldId, name, type: 'text' });
	const read = await userFields.get({ communityId, fieldId });
	const list = await userFields.list({ communityId });
	await userFields.delete({ communityId, fieldId });
	if (!isStateful) return;
	expect(changed).toMatchObject({ _id: fieldId, name });
	expect(read).toEqual(changed);
	expect(list).toContainEqual(read);
	expect(await statusOf(userFields.get({ communityId, fieldId }))).toBe(404);
};

const byToken: Story = async (target) => {
	const { client, communityId, isStateful } = target;
	const { userFields, userFieldHistories } = client.application;
	const field = unique('shoe-size');
	const { _id: fieldId } = await userFields.create({ communityId, field, name: 'Shoe size', type: 'number' });
	await withMember(target, async ({ _id: userId }) => {
		const { _id: entryId } = await userFieldHistories.create({ communityId, userId, fieldId, value: 42 });
		const lists = [
			await userFieldHistories.list({ communityId, limit: 1 }),
			await userFieldHistories.listForField({ communityId, fieldId }),
			await userFieldHistories.listForUser({ communityId, userId }),
			await userFieldHistories.listForFieldAndUser({ communityId, userId, fieldId }),
		];
		const { customFields } = await client.integration.users.getData({ idOrEmail: userId });
		if (!isStateful) return;
		for (const list of lists) expect(list).toMatchObject([{ _id: entryId, userId, fieldId, value: 42 }]);
		expect(customFields).toMatchObject({ [field]: 42 });
	});
	await userFields.delete({ communityId, fieldId });
};

const changeByToken: Story = async ({ client, communityId, isStateful }) => {
	const { userFields } = client.application;
	const created = await userFields.create({ communityId, field: unique('size'), name: 'Size', type: 'number' });
	const { _id: fieldId, field } = created;
	const changed = await userFields.update({ communityId, fieldId, name: 'Shoe size', type: 'number' });
	const read = await userFields.get({ communityId, fieldId });
	const list = await userFields.list({ communityId });
	await userFields.delete({ communityId, fieldId });
	if (!isStateful) return;
	expect(changed).toMatchObject({ _id: fieldId, field, name: 'Shoe size' });
	expect(read).toEqual(changed);
	expect(list).toContainEqual(read);
	expect(await statusOf(userFields.delete({ communityId, fieldId }))).toBe(404);
};

export const userFields = {
	'creates a field with a key, sets it twice, and reads its history': byKey,
	'changes a field with a key': changeByKey,
	'creates a field with a token, sets it, and reads its history by field and by user': byToken,
	'changes a field with a token': changeByToken,
};
