import { randomInt, timingSafeEqual } from 'node:crypto';
import type { AccountCreate } from '@returning-ai/types';
import { type Selectable, sql } from 'kysely';
import { hashSecret } from '../../auth/api-keys.ts';
import { newId, newNumber } from '../../data/ids.ts';
import type { AccountTable, Database } from '../../data/tables.ts';
import { visit } from '../../domain/activity.ts';
import { createMember, keyOf, type Member } from '../../domain/members.ts';
import { createSession } from '../../domain/sessions.ts';
import { HttpError } from '../../http-error.ts';
import { post } from '../../mail/queue-mail.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { system } from '../common/envelopes.ts';
import { secureAuth } from './secure-auth.ts';

type Account = Selectable<AccountTable>;

const CODE_MILLISECONDS = 15 * 60_000;
const CODE_TRIES = 5;
const WINDOW_MILLISECONDS = 15 * 60_000;
const MOST_FAILURES = 10;

export const auth: HandlersOf<'system.auth'> = {
	async 'system.auth.register'(call, context) {
		const { body, serverId, now, reply } = call;
		if (body.password !== body.confirmPassword) {
			throw new HttpError(400, 'body.confirmPassword: another value than the password was given, the same was expected.');
		}
		const passwordHash = await context.passwords.hash(body.password);
		return write(context, call, async (tx) => {
			if (serverId !== '') await checkTakesMembers(tx, serverId);
			const account = await saveAccount(tx, body, passwordHash, now);
			if (serverId !== '') await join(tx, serverId, account, now);
			await sendCode(tx, account, now);
			const { number: userId, username, email } = account;
			return reply(200, system('Account created successfully', { userId, username, email, isVerified: false }));
		});
	},

	async 'system.auth.verifyEmail'(call, context) {
		const { body, now, reply } = call;
		// A try counts although the call is refused, so it is counted outside what the refusal undoes.
		const verification = await useTry(context.db, keyOf(body.email), now);
		const expected = Buffer.from(verification?.code_hash ?? '');
		const given = Buffer.from(codeHash(keyOf(body.email), body.code));
		if (!verification || expected.length !== given.length || !timingSafeEqual(expected, given)) {
			throw new HttpError(400, 'body.code: it is wrong, spent or expired; register again to be sent a new one.');
		}
		return write(context, call, async (tx) => {
			const account = await tx
				.updateTable('account')
				.set({ verified_at: now, updated_at: now })
				.where('id', '=', verification.account_id)
				.returning(['number', 'suspended_at'])
				.executeTakeFirstOrThrow();
			if (account.suspended_at) throw new HttpError(403, 'body.email: the account is suspended.');
			await tx.deleteFrom('verification').where('email_key', '=', keyOf(body.email)).execute();
			return reply(200, system('Email verified successfully', { userId: account.number, isVerified: true }));
		});
	},

	async 'system.auth.login'(call, context) {
		const { body, serverId, now, reply } = call;
		const address = hashSecret(keyOf(body.email));
		await checkFailures(context.db, address, now);
		const person = await findPerson(context.db, serverId, keyOf(body.email));
		const isRight = await context.passwords.verify(body.password, person?.password_hash);
		if (!person || !isRight) {
			await noteFailure(context.db, address, now);
			throw new HttpError(401, 'The address or the password is wrong.');
		}
		checkMayEnter(person);
		const sessionId = newId(now);
		// Signing may read keys from the database, and so comes before the transaction.
		const token = await context.tokens.sign(
			{ sessionId, userId: person.id, homeId: person.homeId },
			Number(person.numeric_id),
			now,
		);
		return write(context, call, async (tx) => {
			await tx.deleteFrom('login_failure').where('address_hash', '=', address).execute();
			await openSession(tx, sessionId, person, now);
			const { id: _id, numeric_id, username, display_name: displayName, email, avatar } = person;
			return reply(
				200,
				system('Login successful', { token, user: { _id, id: Number(numeric_id), username, displayName, email, avatar } }),
			);
		});
	},

	'system.auth.secureAuth': secureAuth,
};

async function checkTakesMembers(tx: Database, serverId: string): Promise<void> {
	const server = await tx.selectFrom('server').select('takes_members').where('id', '=', serverId).executeTakeFirstOrThrow();
	if (!server.takes_members) throw new HttpError(403, "The key's community takes no new members.");
}

/** A new account, or the one that waits for its address to be confirmed, written anew. */
async function saveAccount(tx: Database, body: AccountCreate, passwordHash: string, now: Date): Promise<Account> {
	const known = await tx
		.selectFrom('account')
		.select(['id', 'verified_at'])
		.where('email_key', '=', keyOf(body.email))
		.forUpdate()
		.executeTakeFirst();
	if (known?.verified_at) throw new HttpError(409, 'body.email: it belongs to an account already.');
	const columns = {
		username: body.username,
		username_key: keyOf(body.username),
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
			email_key: keyOf(body.email),
			created_at: now,
			...columns,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

async function join(tx: Database, serverId: string, account: Account, now: Date): Promise<void> {
	// Registered again, with a name that may be another by now.
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
		expires_at: new Date(now.getTime() + CODE_MILLISECONDS),
		tries: 0,
	};
	await tx
		.insertInto('verification')
		.values({ email_key, ...columns })
		.onConflict((conflict) => conflict.column('email_key').doUpdateSet(columns))
		.execute();
	await post(tx, {
		to: email,
		subject: `Your code is ${code}`,
		text: `Confirm your address with the code ${code}. It is good for 15 minutes.`,
		now,
	});
}

function codeHash(emailKey: string, code: string): string {
	return hashSecret(`${emailKey}\n${code}`);
}

async function useTry(db: Database, emailKey: string, now: Date): Promise<{ account_id: string; code_hash: string } | undefined> {
	return db
		.updateTable('verification')
		.set((eb) => ({ tries: eb('tries', '+', 1) }))
		.where('email_key', '=', emailKey)
		.where('tries', '<', CODE_TRIES)
		.where('expires_at', '>', now)
		.returning(['account_id', 'code_hash'])
		.executeTakeFirst();
}

async function checkFailures(db: Database, address: string, now: Date): Promise<void> {
	const known = await db
		.selectFrom('login_failure')
		.select('window_started_at')
		.where('address_hash', '=', address)
		.where('failures', '>=', MOST_FAILURES)
		.executeTakeFirst();
	const left = known ? known.window_started_at.getTime() + WINDOW_MILLISECONDS - now.getTime() : 0;
	if (left > 0)
		throw new HttpError(429, 'Too many logins failed for this address.', { 'retry-after': String(Math.ceil(left / 1000)) });
}

async function noteFailure(db: Database, address: string, now: Date): Promise<void> {
	const start = new Date(now.getTime() - WINDOW_MILLISECONDS);
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
	/** The community of a member without a platform account; else empty. */
	homeId: string;
	isVerified: boolean;
	isDeleted: boolean;
}

/** Who signs in with an address: with a key, a member of its community first; a platform account otherwise. */
async function findPerson(db: Database, serverId: string, emailKey: string): Promise<Person | undefined> {
	const member = await db
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('email_key', '=', emailKey)
		.where('account_id', 'is', null)
		.executeTakeFirst();
	if (member) return { ...member, homeId: serverId, isVerified: true, isDeleted: member.deleted_at !== null };
	const account = await db.selectFrom('account').selectAll().where('email_key', '=', emailKey).executeTakeFirst();
	return account && { ...account, homeId: '', isVerified: account.verified_at !== null, isDeleted: false };
}

function checkMayEnter({ isVerified, isDeleted, suspended_at }: Person): void {
	if (!isVerified) throw new HttpError(403, 'body.email: the address is not confirmed yet.');
	if (suspended_at || isDeleted) throw new HttpError(403, 'body.email: the account is suspended.');
}

async function openSession(tx: Database, sessionId: string, { id, homeId }: Person, now: Date): Promise<void> {
	await createSession(tx, { id: sessionId, userId: id, homeId, now });
	if (homeId === '') await tx.updateTable('account').set({ last_login_at: now }).where('id', '=', id).execute();
	await visit(tx, { memberId: id, ...(homeId === '' ? {} : { serverId: homeId }) }, now);
}
