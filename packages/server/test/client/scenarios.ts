/**
 * Scenarios of a team that uses the API through the client. They run on the mock (stateless), on the server with each engine, on two
 * replicas, and manually on a real host (`npm run scenarios:host`).
 */
import { ApiError, type Client, type ClientOptions, createClient } from '@returning-ai/client';
import { describe, expect, it } from 'vitest';
import { COMMUNITY } from '../test-server.ts';

export interface Target {
	client: Client;
	/** A client of the same host with other credentials. */
	clientWith(credentials: NonNullable<ClientOptions['credentials']>): Client;
	communityId: string;
	/** Email address of the member who sends messages. */
	sender: string;
	/** Whether writes affect later reads. */
	isStateful: boolean;
}

/** The demo community at a URL. */
export function targetOn(baseUrl: string, fetch: typeof globalThis.fetch = globalThis.fetch): Target {
	const clientWith: Target['clientWith'] = (credentials) => createClient({ baseUrl, credentials, fetch });
	const client = clientWith({
		system: 'rai_test_system_key',
		integration: 'rai_test_community_key',
		application: 'rai_test_user_token',
	});
	return { client, clientWith, communityId: COMMUNITY, sender: 'bamboostick@example.com', isStateful: true };
}

/** The status of a call: 200, or the status of its `ApiError`. */
async function statusOf(call: PromiseLike<unknown>): Promise<number> {
	return Promise.resolve(call).then(
		() => 200,
		(error: unknown) => (error instanceof ApiError ? error.status : Promise.reject(error)),
	);
}

/** The code of the `ApiError` that a call throws. */
async function codeOf(call: PromiseLike<unknown>): Promise<string> {
	return Promise.resolve(call).then(
		() => 'none',
		(error: unknown) => (error instanceof ApiError ? error.code : Promise.reject(error)),
	);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 1200; tries++) {
		if (await condition()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The condition was not true within 120 s.');
}

const unique = (word: string): string => `${word}-${crypto.randomUUID().slice(0, 8)}`;

export function scenarios(target: () => Target): void {
	describe('a team', () => {
		it('sends its first message', async () => {
			const { client, sender } = target();
			const channels = await client.integration.channels.list();
			const open = channels.find(({ channelType }) => channelType !== 'forum');
			const sent = await client.integration.messages.send({ channelId: open?._id ?? '', message: 'Hello.', sender });
			expect(sent.status).toBe('success');
		});

		it('creates, renames and deletes a channel', async () => {
			const { client, isStateful } = target();
			const topic = unique('introductions');
			const { _id: id } = await client.system.channels.create({ topic, channelType: 'text' });
			const titles = (await client.system.channels.list()).map((channel) => channel.topic);
			if (isStateful) expect(titles).toContain(topic);
			await client.system.channels.update({ id, topic: `${topic}-2`, channelType: 'text' });
			await client.system.channels.delete({ id });
			if (isStateful) expect(await statusOf(client.system.channels.delete({ id }))).toBe(404);
		});

		it('creates, deletes and restores a member', async () => {
			const { client, isStateful } = target();
			const username = unique('fennec');
			const email = `${username}@example.com`;
			const user = {
				firstname: 'Fen',
				lastname: 'Nec',
				username,
				displayname: 'Fennec',
				email,
				accessLevel: 1,
				joinServer: true,
				sendEmail: false,
				emailPassword: false,
			};
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
		});

		it('awards a badge once, and again after its removal', async () => {
			const { client, sender, isStateful } = target();
			const { userId } = await client.integration.users.getData({ idOrEmail: sender });
			const { id } = await client.system.badges.create({
				title: unique('Helper'),
				action: 'custom',
				quantity: 5,
				award: true,
				awardXpQuantity: 10,
			});
			await client.system.badges.awardToUser({ id, userId });
			if (isStateful) expect(await statusOf(client.system.badges.awardToUser({ id, userId }))).toBe(409);
			await client.system.badges.removeFromUser({ id, userId });
			await client.system.badges.awardToUser({ id, userId });
			await client.system.badges.delete({ id });
		});

		it('tells the reasons of a 409 apart by their codes', async () => {
			const { client, isStateful } = target();
			const badge = { title: unique('Mentor'), action: 'custom' };
			const idempotencyKey = unique('badge');
			if (isStateful) await client.system.badges.create(badge, { idempotencyKey });
			// The mock stores nothing, so the header `Prefer` asks for the response.
			const expecting = (code: string): object =>
				isStateful ? {} : { headers: { prefer: `code=409, example=system.badges.create.${code}` } };
			const again = client.system.badges.create(badge, expecting('badge_title_taken'));
			expect(await codeOf(again)).toBe('badge_title_taken');
			const renamed = { ...badge, title: unique('Mentor') };
			const reused = client.system.badges.create(renamed, { ...expecting('idempotency_key_reused'), idempotencyKey });
			expect(await codeOf(reused)).toBe('idempotency_key_reused');
		});

		it('creates a field, sets it, and reads its history', async () => {
			const { client, communityId, sender, isStateful } = target();
			const me = await client.integration.users.getData({ idOrEmail: sender });
			const path = { communityId, userId: me.userId };
			const field = await client.integration.userFields.create({
				communityId,
				name: unique('Plan'),
				type: 'select',
				options: ['free', 'paid'],
			});
			for (const value of ['free', 'paid'])
				await client.integration.userFieldHistories.create({ ...path, fieldId: field._id, value });
			const histories = await client.integration.userFieldHistories.list({ communityId, limit: 2 });
			if (isStateful) {
				expect(histories.map(({ value }) => value)).toEqual(['paid', 'free']);
				const wrong = client.integration.userFieldHistories.create({ ...path, fieldId: field._id, value: 'gold' });
				expect(await statusOf(wrong)).toBe(400);
			}
			await client.integration.userFields.delete({ communityId, fieldId: field._id });
		});

		it('creates a key with one permission, and revokes it', async () => {
			const { client, clientWith, communityId, sender, isStateful } = target();
			const key = await client.application.apiKeys.create({ communityId, name: 'Bot', permissions: ['sendMessage'] });
			const bot = clientWith({ integration: key.key });
			const [channel] = await bot.integration.channels.list();
			await bot.integration.messages.send({ channelId: channel?._id ?? '', message: 'Beep.', sender });
			if (isStateful) expect(await statusOf(bot.integration.users.getData({ idOrEmail: 'x@example.com' }))).toBe(403);
			await client.application.apiKeys.delete({ communityId, apiKeyId: key._id });
			if (isStateful) expect(await statusOf(bot.integration.channels.list())).toBe(401);
		});

		it('imports 1,000 members, and updates one of them', async () => {
			const { client, communityId, isStateful } = target();
			const word = unique('crowd');
			const rows = Array.from({ length: 1000 }, (_, index) => `Fen,Nec,${word}-${index},${word}-${index}@example.com`);
			const data = new Blob([`First Name,Last Name,Username,Email\n${rows.join('\n')}\n`], { type: 'text/csv' });
			await client.integration.users.bulkImport({ communityId, data });
			if (!isStateful) return;
			await until(
				async () => (await client.application.communityUsers.list({ communityId, search: `${word}-999@` })).length === 1,
			);
			const update = new Blob([`email,xp_op,xp\n${word}-7@example.com,add,25\n`], { type: 'text/csv' });
			await client.integration.users.bulkUpdate({ data: update });
			await until(async () => (await client.integration.users.getData({ idOrEmail: `${word}-7@example.com` })).xp === 25);
		});
	});
}
