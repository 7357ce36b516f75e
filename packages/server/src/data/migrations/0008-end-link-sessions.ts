/**
 * Ends the sessions that a login link may have opened for an account. Their tokens were valid in every community of the account. The
 * account's newest login with a password stays valid. A session of a member without an account was limited to one community already.
 */
export const statements = [
	`update session set revoked_at = now()
		where server_id = ''
			and id <> 'demo'
			and revoked_at is null
			and not exists (
				select 1 from account where account.id = session.user_id and account.last_login_at = session.created_at
			)`,
];
