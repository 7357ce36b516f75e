import { expect } from 'vitest';
import { type Story, unique, until } from '../target.ts';

const MEMBERS = 1000;

const importAndUpdate: Story = async ({ client, communityId, isStateful }) => {
	const word = unique('crowd');
	const rows = Array.from({ length: MEMBERS }, (_, index) => `Fen,Nec,${word}-${index},${word}-${index}@example.com`);
	const imported = await client.integration.users.bulkImport({
		communityId,
		data: csv(`First Name,Last Name,Username,Email\n${rows.join('\n')}\n`),
	});
	expect(imported.message).not.toBe('');
	if (isStateful) {
		const search = `${word}-${MEMBERS - 1}@`;
		await until(async () => (await client.application.communityUsers.list({ communityId, search })).length === 1);
	}
	const email = `${word}-7@example.com`;
	await client.integration.users.bulkUpdate({ data: csv(`email,xp_op,xp\n${email},add,25\n`) });
	if (isStateful) await until(async () => (await client.integration.users.getData({ idOrEmail: email })).xp === 25);
};

function csv(text: string): Blob {
	return new Blob([text], { type: 'text/csv' });
}

export const bulkJobs = { 'imports 1,000 members, and updates one of them': importAndUpdate };
