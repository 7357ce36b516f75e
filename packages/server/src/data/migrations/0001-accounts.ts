/** Platform accounts, their sessions and codes. Sharded by account, or by the hash of the email address. */
export const statements = [
	`create table account (
		id text primary key,
		number text not null,
		numeric_id bigint not null,
		username text not null,
		username_key text not null,
		email text not null,
		email_key text not null,
		password_hash text,
		display_name text not null,
		first_name text not null default '',
		last_name text not null default '',
		avatar text not null default '',
		verified_at timestamptz,
		last_login_at timestamptz,
		suspended_at timestamptz,
		created_at timestamptz not null,
		updated_at timestamptz not null
	)`,
	`create unique index account_username on account (username_key)`,
	`create unique index account_email on account (email_key)`,
	`create unique index account_number on account (number)`,
	`create unique index account_numeric_id on account (numeric_id)`,
	`create table verification (
		email_key text primary key,
		account_id text not null,
		code_hash text not null,
		expires_at timestamptz not null,
		tries integer not null default 0
	)`,
	`create table login_failure (
		address_hash text primary key,
		failures integer not null default 0,
		window_started_at timestamptz not null
	)`,
	`create table session (
		id text primary key,
		user_id text not null,
		server_id text not null,
		created_at timestamptz not null,
		expires_at timestamptz not null,
		revoked_at timestamptz
	)`,
	`create table signing_key (
		kid text primary key,
		private_jwk jsonb not null,
		public_jwk jsonb not null,
		created_at timestamptz not null
	)`,
	`create table mail (
		id text primary key,
		recipient text not null,
		subject text not null,
		text text not null,
		created_at timestamptz not null,
		sent_at timestamptz,
		tries integer not null default 0
	)`,
	`create index mail_waiting on mail (created_at) where sent_at is null`,
];
