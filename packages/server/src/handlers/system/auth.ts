import {
	countAttempt,
	FAILED_LOGINS,
	forgetAttempts,
	limitClient,
	SENT_CODES,
	secondsUntilAllowed,
	TRIED_CODES,
} from '../../auth/attempts.ts';
import { newId } from '../../data/ids.ts';
import type { Database } from '../../data/tables.ts';
import { isRefusedAccount } from '../../demo/production.ts';
import { recordLogin } from '../../domain/activity.ts';
import { foldCase, type Member } from '../../domain/members.ts';
import { createSession } from '../../domain/sessions.ts';
import { HttpError, invalidField } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { systemEnvelope } from '../common/envelopes.ts';
import {
	confirm,
	findByCode,
	findPendingRegistration,
	requireOpenCommunity,
	saveRegistration,
	tooManyCodes,
} from './registrations.ts';
import { secureAuth } from './secure-auth.ts';

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
		await limitClient(context.db, call, { kind: 'registration' });
		// Before the password is hashed, which is expensive. The transaction counts.
		const seconds = await secondsUntilAllowed(context.db, SENT_CODES, foldCase(body.email), now);
		if (seconds > 0) throw tooManyCodes(seconds);
		const passwordHash = await context.passwords.hash(body.password);
		return write(context, call, async (tx) => {
			if (serverId !== '') await requireOpenCommunity(tx, serverId, 'credential');
			const { number: userId, username, email } = await saveRegistration(tx, { body, passwordHash, serverId, now });
			return reply(200, systemEnvelope('Account created successfully', { userId, username, email, isVerified: false }));
		});
	},

	async 'system.auth.verifyEmail'(call, context) {
		const { body, now, reply } = call;
		await limitClient(context.db, call, { kind: 'code' });
		// Outside the transaction: a failed attempt must count, and the 400 would roll it back.
		const seconds = await countAttempt(context.db, TRIED_CODES, foldCase(body.email), now);
		if (seconds > 0) {
			throw new HttpError(429, {
				code: 'too_many_wrong_codes',
				detail: 'body.email: too many codes were tried for this email address. Wait for the seconds in Retry-After.',
				headers: { 'retry-after': String(seconds) },
			});
		}
		const owner = await findByCode(context.db, body.email, body.verificationCode, now);
		if (!owner) throw wrongCode();
		const confirmed = write(context, call, async (tx) => {
			const account = await confirm(tx, body.email, owner, now);
			if (!account) throw wrongCode();
			await forgetAttempts(tx, TRIED_CODES, foldCase(body.email));
			return reply(200, systemEnvelope('Email verified successfully', { userId: account.number, isVerified: true }));
		});
		return confirmed.catch((error) => {
			const isTaken = error instanceof HttpError && (error.code === 'username_taken' || error.code === 'email_taken');
			throw isTaken ? takenMeanwhile(error.code as 'username_taken') : error;
		});
	},

	async 'system.auth.login'(call, context) {
		const { body, serverId, now, reply } = call;
		const emailKey = foldCase(body.email);
		await limitClient(context.db, call, { kind: 'login', counts: false });
		await enforceLoginLimit(context.db, emailKey, now);
		const person = await findPerson(context.db, serverId, emailKey, now);
		const hash = person && isRefusedAccount(person.id) ? undefined : person?.password_hash;
		const isRight = await context.passwords.verify(body.password, hash);
		if (!person || !isRight) {
			await countAttempt(context.db, FAILED_LOGINS, emailKey, now);
			await limitClient(context.db, call, { kind: 'login' });
			throw new HttpError(401, { code: 'login_failed', detail: 'body: the email address or the password is wrong.' });
		}
		// Again: guesses that were sent at the same time may have reached the limit while the password was verified.
		await enforceLoginLimit(context.db, emailKey, now);
		requireActivePerson(person);
		const sessionId = newId(now);
		// Before the transaction, because signing may read keys from the database.
		const token = await context.tokens.sign(
			{ sessionId, userId: person.id, homeServerId: person.homeServerId },
			Number(person.numeric_id),
			now,
		);
		return write(context, call, async (tx) => {
			await forgetAttempts(tx, FAILED_LOGINS, emailKey);
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

async function enforceLoginLimit(db: Database, emailKey: string, now: Date): Promise<void> {
	const seconds = await secondsUntilAllowed(db, FAILED_LOGINS, emailKey, now);
	if (seconds === 0) return;
	throw new HttpError(429, {
		code: 'too_many_failed_logins',
		detail: 'body.email: too many failed logins for this email address. Wait for the seconds in Retry-After.',
		headers: { 'retry-after': String(seconds) },
	});
}

function wrongCode(): HttpError {
	const detail = 'body.verificationCode: it is wrong, used or expired. Register again to get a new code.';
	const errors = [{ pointer: '/body/verificationCode', code: 'invalid' }] as const;
	return new HttpError(400, { code: 'verification_code_invalid', detail, errors });
}

/** The request of a verification has no username and no registered email address, so a conflict needs words of its own. */
function takenMeanwhile(code: 'username_taken' | 'email_taken'): HttpError {
	const what = code === 'email_taken' ? 'email address' : 'username';
	const detail = `body.verificationCode: another account or member got the ${what} after the registration. Register again.`;
	return new HttpError(409, { code, detail });
}

interface Person
	extends Pick<Member, 'id' | 'number' | 'numeric_id' | 'username' | 'display_name' | 'email' | 'avatar' | 'suspended_at'> {
	password_hash: string | null;
	/** The community of a member without a platform account; empty for a platform account. */
	homeServerId: string;
	isVerified: boolean;
	isDeleted: boolean;
}

/**
 * Finds the person who logs in: first a member of the key's community without a platform account, then a platform account, then the
 * newest registration.
 */
async function findPerson(db: Database, serverId: string, emailKey: string, now: Date): Promise<Person | undefined> {
	const member = await db
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('email_key', '=', emailKey)
		.where('account_id', 'is', null)
		.executeTakeFirst();
	if (member) return { ...member, homeServerId: serverId, isVerified: true, isDeleted: member.deleted_at !== null };
	const account = await db.selectFrom('account').selectAll().where('email_key', '=', emailKey).executeTakeFirst();
	if (account) return { ...account, homeServerId: '', isVerified: account.verified_at !== null, isDeleted: false };
	const registration = await findPendingRegistration(db, emailKey, now);
	const isPending = { avatar: '', suspended_at: null, homeServerId: '', isVerified: false, isDeleted: false };
	return registration && { ...registration, ...isPending };
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
