import type { BadgeCreate } from '@returning-ai/types';
import { expect } from 'vitest';
import { codeOf, type Story, statusOf, type Target, unique } from '../target.ts';
import { withMember } from './members.ts';

const newBadge = (): BadgeCreate => ({
	title: unique('Helper'),
	action: 'custom',
	quantity: 5,
	award: true,
	awardXpQuantity: 10,
});

const awardOnce: Story = async (target) => {
	const { client, isStateful } = target;
	const { id } = await client.system.badges.create(newBadge());
	await withMember(target, async ({ email, userId }) => {
		await client.system.badges.awardToUser({ id, userId });
		if (isStateful) {
			expect(await codeOf(client.system.badges.awardToUser({ id, userId }))).toBe('badge_already_awarded');
			expect((await client.integration.users.getData({ idOrEmail: email })).xp).toBe(10);
		}
		await client.system.badges.removeFromUser({ id, userId });
		await client.system.badges.awardToUser({ id, userId });
	});
	await client.system.badges.delete({ id });
};

const change: Story = async ({ client, isStateful }) => {
	const badge = newBadge();
	const { id } = await client.system.badges.create(badge);
	const title = unique('Mentor');
	const updated = await client.system.badges.update({
		id,
		title,
		action: 'custom',
		quantity: 2,
		image: '',
		description: 'Answers questions.',
		darkImage: '',
		lightImage: '',
		enabledDarkAndLight: false,
		award: true,
		awardCurrency: true,
		attachRequired: true,
		awardXpQuantity: 20,
		awardCurrencyQuantity: 1,
	});
	const list = await client.system.badges.list();
	await client.system.badges.delete({ id });
	if (!isStateful) return;
	expect(updated).toMatchObject({ id, title, quantity: '2', attachRequired: 'true', awarded: 'false' });
	expect(list).toContainEqual(updated);
	expect(await statusOf(client.system.badges.delete({ id }))).toBe(404);
};

const reasonsOfConflicts: Story = async ({ client, isStateful }) => {
	const badge = newBadge();
	const idempotencyKey = unique('badge');
	const created = isStateful ? await client.system.badges.create(badge, { idempotencyKey }) : undefined;
	const again = client.system.badges.create(badge, expecting({ isStateful }, 'badge_title_taken'));
	expect(await codeOf(again)).toBe('badge_title_taken');
	const reuse = { ...expecting({ isStateful }, 'idempotency_key_reused'), idempotencyKey };
	expect(await codeOf(client.system.badges.create({ ...badge, title: unique('Mentor') }, reuse))).toBe('idempotency_key_reused');
	if (created) await client.system.badges.delete({ id: created.id });
};

/** The mock stores nothing, so the header `Prefer` asks for the response. */
function expecting({ isStateful }: Pick<Target, 'isStateful'>, code: string): { headers?: Record<string, string> } {
	return isStateful ? {} : { headers: { prefer: `code=409, example=system.badges.create.${code}` } };
}

export const badges = {
	'awards a badge once, and again after its removal': awardOnce,
	'changes a badge': change,
	'tells the reasons of a 409 apart by their codes': reasonsOfConflicts,
};
