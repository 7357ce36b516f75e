import type { UserCreate, UserData } from '@returning-ai/types';
import { sql } from 'kysely';
import type { Actor } from '../../auth/actor.ts';
import { isOwnerRank, rankOfKey, rankOfMember, requireRankAbove } from '../../auth/ranks.ts';
import type { Database } from '../../data/tables.ts';
import { utcDate } from '../../domain/activity.ts';
import { emitEvent } from '../../domain/events.ts';
import {
	createMember,
	foldCase,
	isOnline,
	type Member,
	requireMember,
	selectMembersWithRoles,
	toUserProfile,
} from '../../domain/members.ts';
import { revokeSessions } from '../../domain/sessions.ts';
import {
	type FieldRow,
	type FieldValue,
	requireValidValue,
	saveFieldValues,
	selectUserFields,
} from '../../domain/user-fields.ts';
import { HttpError, invalidField } from '../../http-error.ts';
import { type JobKind, validateFile } from '../../jobs/csv-file.ts';
import { type NewJob, queueJob } from '../../jobs/queue.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { communityEnvelope } from '../common/envelopes.ts';

export const users: HandlersOf<'integration.users'> = {
	async 'integration.users.create'(call, context) {
		const { body, serverId, now, reply } = call;
		if (body.communityId !== undefined && body.communityId.toLowerCase() !== serverId) {
			throw new HttpError(403, { code: 'wrong_community', detail: 'body.communityId: the key belongs to another community.' });
		}
		if (body.password !== body.confirmPassword) {
			throw invalidField('body.confirmPassword', 'mismatch', 'it must equal body.password.');
		}
		const passwordHash = body.password === undefined ? null : await context.passwords.hash(body.password);
		return write(context, call, async (tx) => {
			const values = await parseCustomFields(tx, serverId, body);
			const member = await createMember(tx, {
				serverId,
				username: body.username,
				email: body.email,
				displayName: body.displayname,
				firstName: body.firstname,
				lastName: body.lastname,
				passwordHash,
				accessLevel: body.accessLevel,
				externalId: body.externalId,
				referral: body.referral,
				joins: body.joinServer,
				now,
			});
			const changes = values.map(({ field, value }) => ({ memberId: member.id, field, value }));
			await saveFieldValues(tx, { serverId, createdBy: null, now }, changes);
			if (body.sendEmail) await sendWelcomeEmail(tx, serverId, body, now);
			await emitEvent(tx, call, 'member.created', { userId: member.id });
			const { id: _id, number: userId, username, email } = member;
			return reply(200, { status: 'success', message: 'User created successfully', data: { _id, userId, username, email } });
		});
	},

	async 'integration.users.manage'(call, context) {
		const { body, serverId, actor, now, reply } = call;
		const deletes = body.action === 'delete';
		return write(context, call, async (tx) => {
			const member = await tx
				.selectFrom('member')
				.select(['id', 'deleted_at'])
				.where('server_id', '=', serverId)
				.where('username_key', '=', foldCase(body.user))
				.forUpdate()
				.executeTakeFirst();
			if (!member)
				throw new HttpError(404, { code: 'user_not_found', detail: 'body.user: no member of the community has this username.' });
			const rank = await rankOfMember(tx, serverId, member.id);
			// Anyone may restore the owner, who could be deleted before ranks applied to keys.
			if (deletes || !isOwnerRank(rank)) requireRankAbove(await rankOfActor(tx, serverId, actor), rank, 'body.user');
			if ((member.deleted_at !== null) === deletes) {
				const detail = `body.action: the member is already ${deletes ? 'deleted' : 'active'}.`;
				throw new HttpError(409, { code: deletes ? 'user_already_deleted' : 'user_already_active', detail });
			}
			await tx
				.updateTable('member')
				.set({ deleted_at: deletes ? now : null, updated_at: now })
				.where('server_id', '=', serverId)
				.where('id', '=', member.id)
				.execute();
			// A deleted member is logged out immediately, and must log in again after a restore.
			if (deletes) await revokeSessions(tx, { userId: member.id, homeServerId: serverId, now });
			await emitEvent(tx, call, deletes ? 'member.deleted' : 'member.restored', { userId: member.id });
			return reply(200, { action: body.action, user: body.user });
		});
	},

	async 'integration.users.getData'({ body, serverId, now, reply }, { db }) {
		return reply(200, { status: 'success', data: await readUserData(db, serverId, body.idOrEmail, now) });
	},

	async 'integration.users.gamificationStats'({ query, serverId, now, reply }, { db }) {
		const member = await db
			.selectFrom('member')
			.select(['id', 'number'])
			.where('server_id', '=', serverId)
			.where('email_key', '=', foldCase(query.identifier))
			.where('deleted_at', 'is', null)
			.executeTakeFirst();
		if (!member)
			throw new HttpError(404, {
				code: 'user_not_found',
				detail: 'query.identifier: no member of the community has this email address.',
			});
		const data = await readGamificationStats(db, { serverId, memberId: member.id, days: query.days as number, now });
		return reply(200, {
			status: 'success',
			message: 'User gamification stats fetched successfully',
			data: { user_id: member.number, ...data },
		});
	},

	async 'integration.users.bulkUpdate'(call, context) {
		const { serverId, now } = call;
		const job = await parseJobFile(context.db, 'update', serverId, call.body.data);
		const reply = await write(context, call, async (tx) => {
			await queueJob(tx, { ...job, now });
			return call.reply(200, queuedBody('Bulk update user process is queued'));
		});
		context.wakeWorker();
		return reply;
	},

	async 'integration.users.bulkImport'(call, context) {
		const { actor, now } = call;
		const serverId = call.body.communityId.toLowerCase();
		if (actor.kind === 'key' && actor.serverId !== serverId) {
			throw new HttpError(403, { code: 'wrong_community', detail: 'body.communityId: the key belongs to another community.' });
		}
		const server = await context.db.selectFrom('server').select('id').where('id', '=', serverId).executeTakeFirst();
		if (!server) throw new HttpError(404, { code: 'community_not_found', detail: 'body.communityId: no community has this ID.' });
		const job = await parseJobFile(context.db, 'import', serverId, call.body.data);
		const reply = await write(context, { ...call, serverId }, async (tx) => {
			await queueJob(tx, { ...job, now });
			return call.reply(200, queuedBody('Bulk import user process is queued'));
		});
		context.wakeWorker();
		return reply;
	},

	async 'integration.users.get'({ path, serverId, now, reply }, { db }) {
		const member = await requireMember(db, serverId, path.userId, 'path.userId');
		return reply(200, communityEnvelope(200, 'Get user success.', toUserProfile(member, isOnline(member, now))));
	},
};

function rankOfActor(tx: Database, serverId: string, actor: Actor): Promise<number> {
	return rankOfKey(tx, serverId, actor.kind === 'key' ? actor.id : '');
}

/** Resolves and validates the custom fields of a new member. Throws a 400 if a required field has neither a value nor a default. */
async function parseCustomFields(
	tx: Database,
	serverId: string,
	{ customFields = [] }: UserCreate,
): Promise<{ field: FieldRow; value: FieldValue }[]> {
	const fields = await selectUserFields(tx, serverId).execute();
	const values = customFields.map(({ fieldIdorName, value }, index) => {
		const named = foldCase(fieldIdorName);
		const field = fields.find(({ id, field: key, name }) => id === named || key === named || foldCase(name) === named);
		const place = `body.customFields.${index}`;
		if (!field) throw invalidField(`${place}.fieldIdorName`, 'not_found', 'no field of the community has this ID or name.');
		requireValidValue(field, value, `${place}.value`);
		return { field, value };
	});
	const missing = fields.find(
		({ id, is_required, default_value }) => is_required && default_value === null && !values.some(({ field }) => field.id === id),
	);
	if (missing) throw invalidField('body.customFields', 'missing', `the required field "${missing.field}" is missing.`);
	return values;
}

async function sendWelcomeEmail(
	tx: Database,
	serverId: string,
	{ email, emailPassword, password }: UserCreate,
	now: Date,
): Promise<void> {
	const { title } = await tx.selectFrom('server').select('title').where('id', '=', serverId).executeTakeFirstOrThrow();
	const passwordSentence = emailPassword && password !== undefined ? ` Your password is ${password} until you change it.` : '';
	await queueMail(tx, {
		to: email,
		subject: `Welcome to ${title}`,
		text: `You are now a member of ${title}.${passwordSentence}`,
		now,
	});
}

async function readUserData(db: Database, serverId: string, idOrEmail: string, now: Date): Promise<UserData> {
	const key = foldCase(idOrEmail);
	const member = await selectMembersWithRoles(db, serverId)
		.where((eb) => eb.or([eb('email_key', '=', key), eb('number', '=', key), eb('id', '=', key)]))
		.executeTakeFirst();
	if (!member)
		throw new HttpError(404, {
			code: 'user_not_found',
			detail: 'body.idOrEmail: no member of the community has this ID or email address.',
		});
	const today = await db
		.selectFrom('earning')
		.select(['xp', 'coins'])
		.where('server_id', '=', serverId)
		.where('member_id', '=', member.id)
		.where('day', '=', utcDate(now))
		.executeTakeFirst();
	return {
		_id: member.id,
		userId: member.number,
		username: member.username,
		xp: Number(member.xp),
		coins: Number(member.coins),
		roles: ['@all', ...member.roles.slice(0, 249)],
		highestRole: member.roles[0] ?? '@all',
		firstName: member.first_name,
		lastName: member.last_name,
		xpEarnedToday: Number(today?.xp ?? 0),
		coinsEarnedToday: Number(today?.coins ?? 0),
		language: member.language,
		totalMessages: member.total_messages,
		totalReactions: member.total_reactions,
		visitCount: member.visit_count,
		replySent: member.replies_sent,
		timeSpent: member.time_spent,
		loginStreak: member.login_streak,
		customFields: await readCustomFieldValues(db, member),
	};
}

/** The member's value of each field of the community, or the field's default. */
async function readCustomFieldValues(db: Database, { server_id, id }: Member): Promise<Record<string, FieldValue>> {
	const { rows } = await sql<{ field: string; value: FieldValue }>`
		select f.field, coalesce(v.value, f.default_value) as value
		from user_field f left join field_value v on v.server_id = f.server_id and v.field_id = f.id and v.member_id = ${id}
		where f.server_id = ${server_id} order by f.created_at, f.id`.execute(db);
	return Object.fromEntries(rows.map(({ field, value }) => [field, value]));
}

async function readGamificationStats(
	db: Database,
	{ serverId, memberId, days, now }: { serverId: string; memberId: string; days: number; now: Date },
) {
	// Newest first, as in the vendor's sample.
	const dates = Array.from({ length: days }, (_, index) => utcDate(new Date(now.getTime() - index * 86_400_000)));
	const [start_date = '', end_date = ''] = [dates.at(-1), dates[0]];
	const rows = await db
		.selectFrom('earning')
		.select(['day', 'xp', 'coins'])
		.where('server_id', '=', serverId)
		.where('member_id', '=', memberId)
		.where('day', '>=', start_date)
		.where('day', '<=', end_date)
		.execute();
	const byDay = new Map(rows.map(({ day, xp, coins }) => [day, { xp: Number(xp), coins: Number(coins) }]));
	const daily_stats = dates.map((date) => ({ date, ...(byDay.get(date) ?? { xp: 0, coins: 0 }) }));
	const sum = (what: 'xp' | 'coins'): number => daily_stats.reduce((total, day) => total + day[what], 0);
	return { range: { start_date, end_date }, totals: { coins: sum('coins'), xp: sum('xp') }, daily_stats };
}

async function parseJobFile(db: Database, kind: JobKind, serverId: string, data: unknown): Promise<Omit<NewJob, 'now'>> {
	const file = data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : new TextEncoder().encode(String(data));
	return { kind, serverId, file, rows: await validateFile(db, kind, serverId, file) };
}

function queuedBody(message: string): { status: 'success'; message: string; data: { message: string } } {
	return { status: 'success', message, data: { message } };
}
