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
import type { ChannelTable, Database, FieldType } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { keyOf } from '../domain/members.ts';
import { createSession } from '../domain/sessions.ts';
import { SetupError } from '../setup-error.ts';
import { DEMO_KEYS, OWNER_ID, SESSION } from './keys.ts';

interface Envelope<Body> {
	body: Body;
	data: Body;
}
type Examples = Record<string, { value: Envelope<unknown> }>;

/** Fills an empty database with the community of the contract's examples, so that what they show is what the server answers. */
export async function seedDemo(db: Database, now: Date): Promise<void> {
	const known = await db.selectFrom('server').select('id').limit(1).executeTakeFirst();
	if (known?.id === story().server._id) return;
	if (known)
		throw new SetupError('The database holds other communities, so the demo community was not added. Start without --demo.');
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
	// Another replica that started at the same moment filled it.
	await filled.catch((error) => (violatedUniqueIndex(error) === 'server_pkey' ? undefined : Promise.reject(error)));
}

function example<Value>(name: string): Value {
	const { components } = createRequire(import.meta.url)('@returning-ai/spec/openapi.json') as {
		components: { examples: Examples };
	};
	return components.examples[name]?.value as Value;
}

const inBody = <Body>(name: string): Body => example<Envelope<Body>>(name).body;
const inData = <Data>(name: string): Data => example<Envelope<Data>>(name).data;

function story() {
	const [server] = inBody<[Server]>('system.servers.list.all');
	const people = inData<CommunityUser[]>('application.communityUsers.list.all');
	const numbers: Record<string, string> = {
		[people[0]?._id ?? '']: server.userId,
		[people[1]?._id ?? '']: inData<{ userId: string }>('integration.users.getData.bamboostick').userId,
		[people[2]?._id ?? '']: inData<{ userId: string }>('integration.users.create.created').userId,
	};
	return { server, people, numbers };
}

function stamps({ createdAt = '', updatedAt = createdAt }: { createdAt?: string; updatedAt?: string }): {
	created_at: Date;
	updated_at: Date;
} {
	return { created_at: new Date(createdAt), updated_at: new Date(updatedAt) };
}

async function seedPeople(tx: Database, passwordHash: string): Promise<void> {
	const { server, people, numbers } = story();
	const [, , ...host] = example<{ loginUrl: string }>('system.auth.secureAuth.link').loginUrl.split('/', 3) as string[];
	await tx
		.insertInto('server')
		.values({
			id: server._id,
			title: server.title,
			description: server.description,
			image: server.image,
			owner_id: OWNER_ID,
			owner_number: server.userId,
			hostname: host[0] ?? null,
			...stamps(server),
		})
		.execute();
	for (const person of people) {
		const joined = new Date(person.joinDate);
		const profile = {
			id: person._id,
			number: numbers[person._id] ?? '',
			numeric_id: person.id,
			username: person.username,
			username_key: keyOf(person.username),
			email: person.email,
			email_key: keyOf(person.email),
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
	await createSession(tx, { id: SESSION, userId: OWNER_ID, homeId: '', now: new Date(server.createdAt), expiresAt: far });
}

async function seedRoles(tx: Database): Promise<void> {
	const { server, people } = story();
	const written = example<RoleWrite>('system.roles.create.moderator');
	const roles = inBody<Required<Role>[]>('system.servers.listRoles.all');
	for (const role of roles) {
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
				server_permissions: JSON.stringify(isWritten ? written.server_permissions : null),
				channel_permissions: JSON.stringify(isWritten ? written.channel_permissions : null),
				...stamps(role),
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
	const { server, people, numbers } = story();
	for (const channel of inBody<Channel[]>('system.channels.list.all')) {
		await tx
			.insertInto('channel')
			.values({
				server_id: server._id,
				id: channel._id,
				topic: channel.topic ?? '',
				type: channel.channelType as ChannelTable['type'],
				role_ids: JSON.stringify(channel.permissions),
				creator_number: numbers[OWNER_ID] ?? '',
				...stamps(channel),
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
	const { server, people } = story();
	const full = example<BadgeCreate>('system.badges.create.full');
	const created_at = new Date(server.createdAt);
	for (const badge of inBody<Badge[]>('system.badges.list.all')) {
		const isFull = badge.title === full.title;
		await tx
			.insertInto('badge')
			.values({
				server_id: server._id,
				id: badge.id,
				title: badge.title,
				title_key: keyOf(badge.title),
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
	const { server } = story();
	const { options = [] } = example<{ options?: string[] }>('integration.userFields.create.select');
	for (const field of inData<UserField[]>('application.userFields.list.all')) {
		await tx
			.insertInto('user_field')
			.values({
				server_id: server._id,
				id: field._id,
				field: field.field,
				name: field.name,
				type: field.type as FieldType,
				description: '',
				is_required: false,
				default_value: 'null',
				options: JSON.stringify(field.type === 'select' ? options : []),
				creator_id: field.creator?._id ?? null,
				...stamps(field),
			})
			.execute();
	}
	// Newest first, so that the newest value of a field is the one that is written last.
	for (const entry of inData<UserFieldHistory[]>('application.userFieldHistories.list.all').toReversed()) {
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
	const { server } = story();
	const serverId = server._id;
	const examples = inData<Required<ApiKey>[]>('application.apiKeys.list.all');
	await createKey(tx, {
		serverId,
		kind: 'system',
		name: 'Demo',
		accountId: OWNER_ID,
		now,
		known: { id: `${serverId.slice(0, 22)}91`, key: DEMO_KEYS.system },
	});
	await createKey(tx, {
		serverId,
		kind: 'secureAuth',
		name: 'Demo',
		now,
		known: { id: `${serverId.slice(0, 22)}92`, key: DEMO_KEYS.secureAuth },
	});
	const [first, second] = examples;
	const community = { serverId, kind: 'community', now } as const;
	await createKey(tx, {
		...community,
		name: first?.name ?? '',
		permissions: PERMISSIONS,
		known: { id: first?._id ?? '', key: DEMO_KEYS.integration },
	});
	await createKey(tx, {
		...community,
		name: second?.name ?? '',
		permissions: second?.permissions ?? [],
		known: { id: second?._id ?? '', key: 'rai_test_member_import_9d02' },
	});
}

/** Every permission that an operation asks of a key; the other words of `x-permission` are roles. */
const PERMISSIONS = [...new Set(Object.values(operations).flatMap(({ permission }) => permission))].filter(
	(word) => !(word in ROLES),
);
