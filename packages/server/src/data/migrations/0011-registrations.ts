/**
 * Registrations until their code is entered, which creates the account; and counters of attempts, which all replicas share. They
 * replace `verification` and `login_failure`, which replicas of an older version still use.
 */
export const statements = [
	`create table registration (
		id text primary key,
		number text not null,
		numeric_id bigint not null,
		server_id text not null,
		username text not null,
		username_key text not null,
		email text not null,
		email_key text not null,
		password_hash text not null,
		display_name text not null,
		first_name text not null,
		last_name text not null,
		code_hash text not null,
		created_at timestamptz not null,
		expires_at timestamptz not null
	)`,
	`create index registration_email on registration (email_key)`,
	`create index registration_username on registration (username_key)`,
	`create index registration_expiry on registration (expires_at)`,
	`create table attempt (
		subject_hash text primary key,
		attempts integer not null,
		ends_at timestamptz not null
	)`,
	`create index attempt_end on attempt (ends_at)`,
];
