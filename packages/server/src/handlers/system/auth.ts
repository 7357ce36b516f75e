import { randomInt, timingSafeEqual } from 'node:crypto';
import type { AccountCreate } from '@returning-ai/types';
import { type Selectable, sql } from 'kysely';
import { hashSecret } from '../../auth/api-keys.ts';
import { newId, newNumber } from '../../data/ids.ts';
import type { AccountTable, Database } from '../../data/tables.ts';
import { isRefusedAccount } from '../../demo/production.ts';
import { recordLogin } from '../../domain/activity.ts';
import { createMember, foldCase, type Member } from '../../domain/members.ts';
import { createSession } from '../../domain/sessions.ts';
import { HttpError, invalidField } from '../../http-error.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { systemEnvelope } from '../common/envelopes.ts';
import { secureAuth } from './secure-auth.ts';

type Account = Selectable<AccountTable>;

const CODE_TTL_MS = 15 * 60_000;
const MAX_CODE_ATTEMPTS = 5;
const LOGIN_WINDOW_MS = 15 * 60_000;
const MAX_LOGIN_FAILURES = 10;

export const auth: HandlersOf<'system.auth'> = {
	async 'system.auth.register'(call, context) {
		const { body, serverId, now, reply } = call;
		if (!context.deliversMail) {
			throw new HttpError(403, {
				code: 'registration_closed',
				detail: 'server: it has no mail server to send the verification code. Its operator must set MAIL_URL and MAIL_FROM.',
			});
		}
		if (body.password !== body.confirmPassword) {
			throw invalidField('body.confirmPassword', 'mismatch', 'it must equal body.password.');
		}
		const passwordHash = await context.passwords.hash(body.password);
		return write(context, call, async (tx) => {
			if (serverId !== '') await requireOpenCommunity(tx, serverId);
			const account = await saveAccount(tx, body, passwordHash, now);
			if (serverId !== '') await addMember(tx, serverId, account, now);
			await sendCode(tx, account, now);
			const { number: userId, username, email } = account;
			return reply(200, systemEnvelope('Account created successfully', { userId, username, email, isVerified: false }));
		});
	},

	async 'system.auth.verifyEmail'(call, context) {
		const { body, now, reply } = call;
		// Outside the transaction: a failed attempt must count, and the 400 would roll it back.
		const verification = await countAttempt(context.db, foldCase(body.email), now);
		const expected = Buffer.from(verification?.code_hash ?? '');
		const given = Buffer.from(codeHash(foldCase(body.email), body.verificationCode));
		if (!verification || expected.length !== given.length || !timingSafeEqual(expected, given)) {
			const detail = 'body.verificationCode: it is wrong, used or expired. Register again to get a new code.';
			const errors = [{ pointer: '/body/verificationCode', code: 'invalid' }] as const;
			throw new HttpError(400, { code: 'verification_code_invalid', detail, errors });
		}
		return write(context, call, async (tx) => {
			const account = await tx
				.updateTable('account')
				.set({ verified_at: now, updated_at: now })
				.where('id', '=', verification.account_id)
				.returning(['number', 'suspended_at'])
				.executeTakeFirstOrThrow();
			if (account.suspended_at)
				throw new HttpError(403, { code: 'account_suspended', detail: 'body.email: the account is suspended.' });
			await tx.deleteFrom('verification').where('email_key', '=', foldCase(body.email)).execute();
			return reply(200, systemEnvelope('Email verified successfully', { userId: account.number, isVerified: true }));
		});
	},

	async 'system.auth.login'(call, context) {
		const { body, serverId, now, reply } = call;
		const address = hashSecret(foldCase(body.email));
		await enforceLoginLimit(context.db, address, now);
		const person = await findPerson(context.db, serverId, foldCase(body.email));
		const hash = person && isRefusedAccount(person.id) ? undefined : person?.password_hash;
		const isRight = await context.passwords.verify(body.password, hash);
		if (!person || !isRight) {
			await recordLoginFailure(context.db, address, now);
			throw new HttpError(401, { code: 'login_failed', detail: 'body: the email address or the password is wrong.' });
		}
		requireActivePerson(person);
		const sessionId = newId(now);
		// Before the transaction, because signing may read keys from the database.
		const token = await context.tokens.sign(
			{ sessionId, userId: person.id, homeServerId: person.homeServerId },
			Number(person.numeric_id),
			now,
		);
		return write(context, call, async (tx) => {
			await tx.deleteFrom('login_failure').where('address_hash', '=', address).execute();
			await openSession(tx, sessionId, person, now);
			const { id: _id, numeric_id, username, display_name: displayName, email, avatar } = person;
			return reply(
				200,
				systemEnvelope('Login successful', {
					token,
					user: { _id, id: Number(numeric_id), username, displayName, email, avatar },
				}),
			);
		});
	},

	'system.auth.secureAuth': secureAuth,
};

async function requireOpenCommunity(tx: Database, serverId: string): Promise<void> {
	const server = await tx.selectFrom('server').select('takes_members').where('id', '=', serverId).executeTakeFirstOrThrow();
	if (!server.takes_members)
		throw new HttpError(403, {
			code: 'registration_closed',
			detail: 'credential: the community of the key accepts no new members.',
		});
}

/** Creates an account, or overwrites an unverified one with the same email address. */
async function saveAccount(tx: Database, body: AccountCreate, passwordHash: string, now: Date): Promise<Account> {
	const known = await tx
		.selectFrom('account')
		.select(['id', 'verified_at'])
		.where('email_key', '=', foldCase(body.email))
		.forUpdate()
		.executeTakeFirst();
	if (known?.verified_at)
		throw new HttpError(409, { code: 'email_taken', detail: 'body.email: another account has this email address.' });
	const columns = {
		username: body.username,
		username_key: foldCase(body.username),
		email: body.email,
		password_hash: passwordHash,
		display_name: body.displayname || body.username,
		first_name: body.firstname ?? '',
		last_name: body.lastname ?? '',
		updated_at: now,
	};
	if (known) return tx.updateTable('account').set(columns).where('id', '=', known.id).returningAll().executeTakeFirstOrThrow();
	return tx
		.insertInto('account')
		.values({
			id: newId(now),
			number: String(newNumber()),
			numeric_id: newNumber(),
			email_key: foldCase(body.email),
			created_at: now,
			...columns,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

async function addMember(tx: Database, serverId: string, account: Account, now: Date): Promise<void> {
	// The account may be registered again, with another username.
	await tx.deleteFrom('member').where('server_id', '=', serverId).where('account_id', '=', account.id).execute();
	await createMember(tx, {
		serverId,
		username: account.username,
		email: account.email,
		displayName: account.display_name,
		firstName: account.first_name,
		lastName: account.last_name,
		joins: true,
		now,
		account,
	});
}

async function sendCode(tx: Database, { id, email, email_key }: Account, now: Date): Promise<void> {
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	const columns = {
		account_id: id,
		code_hash: codeHash(email_key, code),
		expires_at: new Date(now.getTime() + CODE_TTL_MS),
		tries: 0,
	};
	await tx
		.insertInto('verification')
		.values({ email_key, ...columns })
		.onConflict((conflict) => conflict.column('email_key').doUpdateSet(columns))
		.execute();
	await queueMail(tx, {
		to: email,
		subject: `Your code is ${code}`,
		text: `Confirm your email address with the code ${code}. It expires in 15 minutes.`,
		now,
	});
}

function codeHash(emailKey: string, code: string): string {
	return hashSecret(`${emailKey}\n${code}`);
}

async function countAttempt(
	db: Database,
	emailKey: string,
	now: Date,
): Promise<{ account_id: string; code_hash: string } | undefined> {
	return db
		.updateTable('verification')
		.set((eb) => ({ tries: eb('tries', '+', 1) }))
		.where('email_key', '=', emailKey)
		.where('tries', '<', MAX_CODE_ATTEMPTS)
		.where('expires_at', '>', now)
		.returning(['account_id', 'code_hash'])
		.executeTakeFirst();
}

async function enforceLoginLimit(db: Database, address: string, now: Date): Promise<void> {
	const known = await db
		.selectFrom('login_failure')
		.select('window_started_at')
		.where('address_hash', '=', address)
		.where('failures', '>=', MAX_LOGIN_FAILURES)
		.executeTakeFirst();
	const left = known ? known.window_started_at.getTime() + LOGIN_WINDOW_MS - now.getTime() : 0;
	if (left <= 0) return;
	throw new HttpError(429, {
		code: 'too_many_failed_logins',
		detail: 'body.email: too many failed logins for this email address. Wait for the seconds in Retry-After.',
		headers: { 'retry-after': String(Math.ceil(left / 1000)) },
	});
}

async function recordLoginFailure(db: Database, address: string, now: Date): Promise<void> {
	const start = new Date(now.getTime() - LOGIN_WINDOW_MS);
	await sql`insert into login_failure (address_hash, failures, window_started_at) values (${address}, 1, ${now})
		on conflict (address_hash) do update set
			failures = case when login_failure.window_started_at <= ${start} then 1 else login_failure.failures + 1 end,
			window_started_at = case when login_failure.window_started_at <= ${start} then ${now} else login_failure.window_started_at end`.execute(
		db,
	);
}

interface Person
	extends Pick<Member, 'id' | 'number' | 'numeric_id' | 'username' | 'display_name' | 'email' | 'avatar' | 'suspended_at'> {
	password_hash: string | null;
	/** The community of a member without a platform account; empty for a platform account. */
	homeServerId: string;
	isVerified: boolean;
	isDeleted: boolean;
}

/** Finds the person who logs in: first a member of the key's community without a platform account, then a platform account. */
async function findPerson(db: Database, serverId: string, emailKey: string): Promise<Person | undefined> {
	const member = await db
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('email_key', '=', emailKey)
		.where('account_id', 'is', null)
		.executeTakeFirst();
	if (member) return { ...member, homeServerId: serverId, isVerified: true, isDeleted: member.deleted_at !== null };
	const account = await db.selectFrom('account').selectAll().where('email_key', '=', emailKey).executeTakeFirst();
	return account && { ...account, homeServerId: '', isVerified: account.verified_at !== null, isDeleted: false };
}

function requireActivePerson({ isVerified, isDeleted, suspended_at }: Person): void {
	if (!isVerified)
		throw new HttpError(403, {
			code: 'email_not_verified',
			detail: 'body.email: the email address is not verified. Call POST /auth/verify-email first.',
		});
	if (suspended_at || isDeleted)
		throw new HttpError(403, { code: 'account_suspended', detail: 'body.email: the account is suspended.' });
}

async function openSession(tx: Database, sessionId: string, { id, homeServerId }: Person, now: Date): Promise<void> {
	await createSession(tx, { id: sessionId, userId: id, homeServerId, now });
	if (homeServerId === '') await tx.updateTable('account').set({ last_login_at: now }).where('id', '=', id).execute();
	await recordLogin(tx, { memberId: id, ...(homeServerId === '' ? {} : { serverId: homeServerId }) }, now);
}
