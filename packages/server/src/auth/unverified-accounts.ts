/** Accounts that an older version registered, and that were not verified. This version creates an account when its code is entered. */
import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';

/** The ID of an account that an older version registered, if the code is valid. */
export async function findUnverifiedAccount(
	db: Database,
	emailKey: string,
	codeHash: string,
	now: Date,
): Promise<string | undefined> {
	const row = await db
		.selectFrom('verification')
		.innerJoin('account', 'account.id', 'verification.account_id')
		.select('account.id')
		.where('verification.email_key', '=', emailKey)
		.where('code_hash', '=', codeHash)
		.where('expires_at', '>', now)
		.where('verified_at', 'is', null)
		.executeTakeFirst();
	return row?.id;
}

/** Deletes the unverified account of an email address, and that of a username when its code has expired. */
export async function deleteUnverifiedAccounts(
	tx: Database,
	{ emailKey, usernameKey, now }: { emailKey: string; usernameKey: string; now: Date },
): Promise<void> {
	await deleteAccounts(
		tx,
		sql`email_key = ${emailKey} or (username_key = ${usernameKey} and not exists (
			select 1 from verification where verification.account_id = account.id and verification.expires_at > ${now}))`,
	);
}

/** Deletes the unverified accounts whose last registration was before a time, and whose code has expired by then. */
export async function deleteUnverifiedAccountsBefore(db: Database, time: Date): Promise<void> {
	await deleteAccounts(
		db,
		sql`updated_at < ${time} and not exists (
			select 1 from verification where verification.account_id = account.id and verification.expires_at >= ${time})`,
	);
}

/** In one statement, so that a code that is entered at the same time verifies the account or finds none. */
async function deleteAccounts(db: Database, condition: ReturnType<typeof sql>): Promise<void> {
	await sql`
		with gone as (
			delete from account where verified_at is null and (${condition})
				and not exists (select 1 from server where server.owner_id = account.id)
			returning id
		), silent as (
			delete from member using gone where member.account_id = gone.id
				and xp = 0 and coins = 0 and total_messages = 0 and total_reactions = 0 and replies_sent = 0
		)
		-- A member of whom the community has data stays in it, without an account.
		update member set account_id = null from gone where member.account_id = gone.id
			and not (xp = 0 and coins = 0 and total_messages = 0 and total_reactions = 0 and replies_sent = 0)`.execute(db);
}
