import { createRequire } from 'node:module';
import { operations } from '@returning-ai/spec/operations';
import type {
	ApiKey,
	Badge,
	BadgeCreate,
	Channel,
	CommunityUser,
	Login,
	MessageReaction,
	MessageSend,
	Role,
	RoleWrite,
	Server,
	UserField,
	UserFieldHistory,
} from '@returning-ai/types';
import { createKey } from '../auth/api-keys.ts';
import { Passwords } from '../auth/passwords.ts';
import { ROLES } from '../auth/permissions.ts';
import { violatedUniqueIndex } from '../data/database-errors.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { foldCase } from '../domain/members.ts';
import { requireReadable } from '../domain/readable.ts';
import { createSession } from '../domain/sessions.ts';
import { SetupError } from '../setup-error.ts';
import { DEMO_KEYS, DEMO_OWNER_ID, DEMO_SESSION_ID } from './keys.ts';

interface Envelope<Body> {
	body: Body;
	data: Body;
}
type Examples = Record<string, { value: Envelope<unknown> }>;

/** Fills an empty database with the data of the contract's examples, so that the server's responses match them. */
export async function seedDemo(db: Database, now: Date): Promise<void> {
	const known = await db.selectFrom('server').select('id').limit(1).executeTakeFirst();
	if (known?.id === demoData().server._id) return;
	if (known)
		throw new SetupError('The database contains other communities, so the demo community was not added. Start without --demo.');
	const password = example<Login>('system.auth.login.password').password;
	const passwordHash = await new Passwords().hash(password);
	const filled = inTransaction(db, async (tx) => {
		await seedPeople(tx, passwordHash);
		await seedRoles(tx);
		await seedChannels(tx);
		await seedBadges(tx);
		await seedFields(tx);
		await seedKeys(tx, now);
	});
	// Another replica started at the same time and filled the database first.
	await filled.catch((error) => (violatedUniqueIndex(error) === 'server_pkey' ? undefined : Promise.reject(error)));
}

function example<Value>(name: string): Value {
	const { components } = createRequire(import.meta.url)('@returning-ai/spec/openapi.json') as {
		components: { examples: Examples };
	};
	return components.examples[name]?.value as Value;
}

const exampleBody = <Body>(name: string): Body => example<Envelope<Body>>(name).body;
const exampleData = <Data>(name: string): Data => example<Envelope<Data>>(name).data;

function demoData() {
	const [server] = exampleBody<[Server]>('system.servers.list.all');
	const people = exampleData<CommunityUser[]>('application.communityUsers.list.all');
	const numbers: Record<string, string> = {
		[people[0]?._id ?? '']: server.userId,
		[people[1]?._id ?? '']: exampleData<{ userId: string }>('integration.users.getData.bamboostick').userId,
		[people[2]?._id ?? '']: exampleData<{ userId: string }>('integration.users.create.created').userId,
	};
	return { server, people, numbers };
}

function timestampsOf({ createdAt = '', updatedAt = createdAt }: { createdAt?: string; updatedAt?: string }): {
	created_at: Date;
	updated_at: Date;
} {
	return { created_at: new Date(createdAt), updated_at: new Date(updatedAt) };
}

async function seedPeople(tx: Database, passwordHash: string): Promise<void> {
	const { server, people, numbers } = demoData();
	requireReadable('Server', server);
	const [, , ...host] = example<{ loginUrl: string }>('system.auth.secureAuth.link').loginUrl.split('/', 3) as string[];
	await tx
		.insertInto('server')
		.values({
			id: server._id,
			title: server.title,
			description: server.description,
			image: server.image,
			owner_id: DEMO_OWNER_ID,
			owner_number: server.userId,
			hostname: host[0] ?? null,
			...timestampsOf(server),
		})
		.execute();
	for (const person of people) {
		requireReadable('CommunityUser', person);
		const joined = new Date(person.joinDate);
		const profile = {
			id: person._id,
			number: numbers[person._id] ?? '',
			numeric_id: person.id,
			username: person.username,
			username_key: foldCase(person.username),
			email: person.email,
			email_key: foldCase(person.email),
			display_name: person.displayName,
			first_name: person.firstName,
			last_name: person.lastName,
			avatar: person.avatar,
			last_login_at: person.lastLogin === null ? null : new Date(person.lastLogin),
			created_at: joined,
			updated_at: joined,
		};
		await tx
			.insertInto('account')
			.values({ ...profile, password_hash: passwordHash, verified_at: joined })
			.execute();
		await tx
			.insertInto('member')
			.values({
				...profile,
				server_id: server._id,
				account_id: person._id,
				joined_at: joined,
				xp: person.xp,
				coins: person.coins,
			})
			.execute();
	}
	const far = new Date('2100-01-01T00:00:00.000Z');
	await createSession(tx, {
		id: DEMO_SESSION_ID,
		userId: DEMO_OWNER_ID,
		homeServerId: '',
		now: new Date(server.createdAt),
		expiresAt: far,
	});
}

async function seedRoles(tx: Database): Promise<void> {
	const { server, people } = demoData();
	const written = example<RoleWrite>('system.roles.create.moderator');
	const roles = exampleBody<Required<Role>[]>('system.servers.listRoles.all');
	for (const role of roles) {
		requireReadable('Role', role);
		const isWritten = role.title === written.title;
		await tx
			.insertInto('role')
			.values({
				server_id: server._id,
				id: role._id,
				kind: 'custom',
				class: role.class,
				title: role.title,
				rank: role.order,
				billable: role.billable,
				server_permissions: JSON.stringify(isWritten ? written.server_permissions : role.serverPermissions),
				channel_permissions: JSON.stringify(isWritten ? written.channel_permissions : role.channelPermissions),
				...timestampsOf(role),
			})
			.execute();
	}
	const given = people.flatMap((person) =>
		roles
			.filter(({ title }) => person.roles.includes(title))
			.map(({ _id }) => ({ server_id: server._id, member_id: person._id, role_id: _id, created_at: new Date(person.joinDate) })),
	);
	await tx.insertInto('member_role').values(given).execute();
}

async function seedChannels(tx: Database): Promise<void> {
	const { server, people, numbers } = demoData();
	for (const channel of exampleBody<Channel[]>('system.channels.list.all')) {
		requireReadable('Channel', channel);
		await tx
			.insertInto('channel')
			.values({
				server_id: server._id,
				id: channel._id,
				topic: channel.topic ?? '',
				type: channel.channelType,
				role_ids: JSON.stringify(channel.permissions),
				creator_number: numbers[DEMO_OWNER_ID] ?? '',
				...timestampsOf(channel),
			})
			.execute();
	}
	const inForum = example<Required<MessageSend>>('integration.messages.send.forum');
	const first = example<MessageSend>('integration.messages.send.text');
	const { messageId } = example<MessageReaction>('integration.messages.react.heart');
	const created_at = new Date(server.createdAt);
	await tx
		.insertInto('forum_topic')
		.values({
			server_id: server._id,
			channel_id: inForum.channelId,
			id: inForum.forumTopicId,
			title: 'Where do I start?',
			created_at,
		})
		.execute();
	const author = people.find(({ username }) => username === first.sender)?._id ?? '';
	await tx
		.insertInto('message')
		.values({
			server_id: server._id,
			id: messageId,
			channel_id: first.channelId,
			author_id: author,
			text: first.message,
			created_at,
		})
		.execute();
}

async function seedBadges(tx: Database): Promise<void> {
	const { server, people } = demoData();
	const full = example<BadgeCreate>('system.badges.create.full');
	const created_at = new Date(server.createdAt);
	for (const badge of exampleBody<Badge[]>('system.badges.list.all')) {
		requireReadable('Badge', badge);
		const isFull = badge.title === full.title;
		await tx
			.insertInto('badge')
			.values({
				server_id: server._id,
				id: badge.id,
				title: badge.title,
				title_key: foldCase(badge.title),
				action: badge.action,
				quantity: Number(badge.quantity),
				description: badge.description,
				image: badge.image,
				dark_image: '',
				light_image: '',
				has_dark_and_light: false,
				gives_xp: isFull,
				gives_coins: false,
				needs_proof: badge.attachRequired === 'true',
				xp: isFull ? (full.awardXpQuantity ?? 0) : 0,
				coins: 0,
				created_at,
				updated_at: created_at,
			})
			.execute();
		if (badge.awarded !== 'true') continue;
		await tx
			.insertInto('badge_award')
			.values({ server_id: server._id, badge_id: badge.id, member_id: people[0]?._id ?? '', created_at })
			.execute();
	}
}

async function seedFields(tx: Database): Promise<void> {
	const { server } = demoData();
	const { options = [] } = example<{ options?: string[] }>('integration.userFields.create.select');
	for (const field of exampleData<Required<UserField>[]>('application.userFields.list.all')) {
		requireReadable('UserField', field);
		await tx
			.insertInto('user_field')
			.values({
				server_id: server._id,
				id: field._id,
				field: field.field,
				name: field.name,
				type: field.type,
				description: '',
				is_required: false,
				default_value: 'null',
				options: JSON.stringify(field.type === 'select' ? options : []),
				creator_id: field.creator?._id ?? null,
				...timestampsOf(field),
			})
			.execute();
	}
	// The example lists the newest entry first. Reversed, so that the newest value is written last.
	for (const entry of exampleData<UserFieldHistory[]>('application.userFieldHistories.list.all').toReversed()) {
		requireReadable('UserFieldHistory', entry);
		const keys = { server_id: server._id, member_id: entry.userId, field_id: entry.fieldId };
		const value = JSON.stringify(entry.value);
		await tx
			.insertInto('field_history')
			.values({
				...keys,
				id: entry._id,
				field: JSON.stringify(entry.field),
				value,
				created_by: entry.createdBy,
				created_at: new Date(entry.createdAt),
			})
			.execute();
		await tx
			.insertInto('field_value')
			.values({ ...keys, value })
			.onConflict((conflict) => conflict.columns(['server_id', 'member_id', 'field_id']).doUpdateSet({ value }))
			.execute();
	}
}

async function seedKeys(tx: Database, now: Date): Promise<void> {
	const { server } = demoData();
	const serverId = server._id;
	const examples = exampleData<Required<ApiKey>[]>('application.apiKeys.list.all');
	await createKey(tx, {
		serverId,
		kind: 'system',
		name: 'Demo',
		accountId: DEMO_OWNER_ID,
		now,
		preset: { id: `${serverId.slice(0, 22)}91`, key: DEMO_KEYS.system },
	});
	await createKey(tx, {
		serverId,
		kind: 'secureAuth',
		name: 'Demo',
		now,
		preset: { id: `${serverId.slice(0, 22)}92`, key: DEMO_KEYS.secureAuth },
	});
	const [first, second] = examples;
	const community = { serverId, kind: 'community', now } as const;
	await createKey(tx, {
		...community,
		name: first?.name ?? '',
		permissions: PERMISSIONS,
		preset: { id: first?._id ?? '', key: DEMO_KEYS.integration },
	});
	await createKey(tx, {
		...community,
		name: second?.name ?? '',
		permissions: second?.permissions ?? [],
		preset: { id: second?._id ?? '', key: 'rai_test_member_import_9d02' },
	});
}

/** All permissions that operations require of a key. The other values of `x-permission` are roles. */
const PERMISSIONS = [...new Set(Object.values(operations).flatMap(({ permission }) => permission))].filter(
	(word) => !(word in ROLES),
);
