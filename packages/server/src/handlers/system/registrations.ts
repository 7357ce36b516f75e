/**
 * Registrations. An account exists when a code was entered, so an email address that is not proven reserves nothing but a username,
 * and that until its code expires. Each registration of an address keeps its own password and code: the person who reads the emails
 * decides which one becomes the account.
 */
import { randomInt } from 'node:crypto';
import type { AccountCreate } from '@returning-ai/types';
import type { Selectable } from 'kysely';
import { hashSecret } from '../../auth/api-keys.ts';
import { countAttempt, SENT_CODES } from '../../auth/attempts.ts';
import { deleteUnverifiedAccounts, findUnverifiedAccount } from '../../auth/unverified-accounts.ts';
import { newId, newNumber } from '../../data/ids.ts';
import type { AccountTable, Database, RegistrationTable } from '../../data/tables.ts';
import { createMember, foldCase } from '../../domain/members.ts';
import { HttpError } from '../../http-error.ts';
import { queueMail } from '../../mail/queue-mail.ts';

export type Registration = Selectable<RegistrationTable>;

export const CODE_TTL_MS: number = 15 * 60_000;

/** Saves a registration, and queues the email with its code. */
export async function saveRegistration(
	tx: Database,
	{ body, passwordHash, serverId, now }: { body: AccountCreate; passwordHash: string; serverId: string; now: Date },
): Promise<Registration> {
	const emailKey = foldCase(body.email);
	// The counter's row lock also makes registrations of one address wait for each other.
	const seconds = await countAttempt(tx, SENT_CODES, emailKey, now);
	if (seconds > 0) throw tooManyCodes(seconds);
	const usernameKey = foldCase(body.username);
	await deleteUnverifiedAccounts(tx, { emailKey, usernameKey, now });
	await requireFreeNames(tx, { emailKey, usernameKey, serverId, now });
	const code = await newCode(tx, emailKey);
	const registration = await tx
		.insertInto('registration')
		.values({
			id: newId(now),
			number: String(newNumber()),
			numeric_id: newNumber(),
			server_id: serverId,
			username: body.username,
			username_key: usernameKey,
			email: body.email,
			email_key: emailKey,
			password_hash: passwordHash,
			display_name: body.displayname || body.username,
			first_name: body.firstname ?? '',
			last_name: body.lastname ?? '',
			code_hash: hashCode(emailKey, code),
			created_at: now,
			expires_at: new Date(now.getTime() + CODE_TTL_MS),
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	await sendCode(tx, registration, code, now);
	return registration;
}

export function tooManyCodes(seconds: number): HttpError {
	return new HttpError(429, {
		code: 'too_many_codes',
		detail: 'body.email: too many codes were sent to this email address. Wait for the seconds in Retry-After.',
		headers: { 'retry-after': String(seconds) },
	});
}

/** A registration, or the ID of an account that an older version registered. */
export type CodeOwner = Registration | string;

/** Finds what a code confirms. Compares hashes, so timing reveals nothing about the code. */
export async function findByCode(db: Database, email: string, code: string, now: Date): Promise<CodeOwner | undefined> {
	const emailKey = foldCase(email);
	const codeHash = hashCode(emailKey, code);
	const registration = await db
		.selectFrom('registration')
		.selectAll()
		.where('email_key', '=', emailKey)
		.where('code_hash', '=', codeHash)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return registration ?? findUnverifiedAccount(db, emailKey, codeHash, now);
}

/** Creates the account of a code, and ends the other registrations of its address. `undefined` if another call was first. */
export async function confirm(
	tx: Database,
	email: string,
	owner: CodeOwner,
	now: Date,
): Promise<Selectable<AccountTable> | undefined> {
	const emailKey = foldCase(email);
	// Locks the rows in the same order in every call.
	const pending = await tx
		.selectFrom('registration')
		.select('id')
		.where('email_key', '=', emailKey)
		.orderBy('id')
		.forUpdate()
		.execute();
	await tx.deleteFrom('registration').where('email_key', '=', emailKey).execute();
	if (typeof owner === 'string') return verifyAccount(tx, owner, emailKey, now);
	if (!pending.some(({ id }) => id === owner.id)) return undefined;
	await deleteUnverifiedAccounts(tx, { emailKey, usernameKey: owner.username_key, now });
	const { id, number, numeric_id, username, username_key, email_key, password_hash, display_name, first_name, last_name } = owner;
	const account = await tx
		.insertInto('account')
		.values({
			...{ id, number, numeric_id, username, username_key, email: owner.email, email_key, password_hash },
			...{ display_name, first_name, last_name, verified_at: now, created_at: now, updated_at: now },
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	if (owner.server_id !== '') await joinCommunity(tx, owner.server_id, account, now);
	return account;
}

/** Finds the newest registration of an email address that can still be confirmed. */
export function findPendingRegistration(db: Database, emailKey: string, now: Date): Promise<Registration | undefined> {
	return db
		.selectFrom('registration')
		.selectAll()
		.where('email_key', '=', emailKey)
		.where('expires_at', '>', now)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
}

/** Throws a 403 if a community accepts no new members. */
export async function requireOpenCommunity(tx: Database, serverId: string, place: string): Promise<void> {
	const server = await tx.selectFrom('server').select('takes_members').where('id', '=', serverId).executeTakeFirst();
	if (!server?.takes_members)
		throw new HttpError(403, { code: 'registration_closed', detail: `${place}: the community accepts no new members.` });
}

async function requireFreeNames(
	tx: Database,
	{ emailKey, usernameKey, serverId, now }: { emailKey: string; usernameKey: string; serverId: string; now: Date },
): Promise<void> {
	const others = [
		...(await tx
			.selectFrom('account')
			.select(['email_key', 'username_key'])
			.where((eb) => eb.or([eb('email_key', '=', emailKey), eb('username_key', '=', usernameKey)]))
			.execute()),
		...(await tx
			.selectFrom('member')
			.select(['email_key', 'username_key'])
			.where('server_id', '=', serverId)
			.where((eb) => eb.or([eb('email_key', '=', emailKey), eb('username_key', '=', usernameKey)]))
			.execute()),
	];
	if (others.some(({ email_key }) => email_key === emailKey))
		throw new HttpError(409, { code: 'email_taken', detail: 'body.email: another account or member has this email address.' });
	const reserved = await tx
		.selectFrom('registration')
		.select('id')
		.where('username_key', '=', usernameKey)
		.where('email_key', '<>', emailKey)
		.where('expires_at', '>', now)
		.limit(1)
		.executeTakeFirst();
	if (others.length > 0 || reserved)
		throw new HttpError(409, { code: 'username_taken', detail: 'body.username: another account or member has this username.' });
}

/** A code that no other registration of the address has, because a code must say which registration it confirms. */
async function newCode(tx: Database, emailKey: string): Promise<string> {
	const rows = await tx.selectFrom('registration').select('code_hash').where('email_key', '=', emailKey).execute();
	const used = new Set(rows.map(({ code_hash }) => code_hash));
	for (;;) {
		const code = String(randomInt(1_000_000)).padStart(6, '0');
		if (!used.has(hashCode(emailKey, code))) return code;
	}
}

async function sendCode(tx: Database, { email, username }: Registration, code: string, now: Date): Promise<void> {
	await queueMail(tx, {
		to: email,
		subject: `Your code is ${code}`,
		text: `Confirm your email address with the code ${code}. It expires in 15 minutes. It confirms the account "${username}": if you did not register this account, do not enter the code.`,
		now,
	});
}

async function verifyAccount(
	tx: Database,
	id: string,
	emailKey: string,
	now: Date,
): Promise<Selectable<AccountTable> | undefined> {
	const account = await tx
		.updateTable('account')
		.set({ verified_at: now, updated_at: now })
		.where('id', '=', id)
		.where('verified_at', 'is', null)
		.returningAll()
		.executeTakeFirst();
	await tx.deleteFrom('verification').where('email_key', '=', emailKey).execute();
	return account;
}

async function joinCommunity(tx: Database, serverId: string, account: Selectable<AccountTable>, now: Date): Promise<void> {
	await requireOpenCommunity(tx, serverId, 'body.verificationCode');
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

function hashCode(emailKey: string, code: string): string {
	return hashSecret(`${emailKey}\n${code}`);
}
