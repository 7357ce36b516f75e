/** API keys, login links, idempotency keys, the event outbox and the audit log. */
export const statements = [
	`create table credential (
		hash text primary key,
		server_id text not null,
		key_id text not null
	)`,
	`create table api_key (
		server_id text not null,
		id text not null,
		kind text not null,
		name text not null,
		hash text not null,
		ending text not null,
		permissions jsonb not null,
		expire_period integer not null,
		expires_at timestamptz,
		account_id text,
		last_used_at timestamptz,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		primary key (server_id, id)
	)`,
	`create table login_link (
		server_id text not null,
		token_hash text not null,
		member_id text not null,
		created_at timestamptz not null,
		expires_at timestamptz not null,
		used_at timestamptz,
		primary key (server_id, token_hash)
	)`,
	`create table idempotency (
		server_id text not null,
		key_hash text not null,
		operation text not null,
		request_hash text not null,
		status integer,
		reply text,
		created_at timestamptz not null,
		primary key (server_id, key_hash)
	)`,
	`create index idempotency_age on idempotency (created_at)`,
	`create table outbox (
		server_id text not null,
		id text not null,
		kind text not null,
		payload jsonb not null,
		created_at timestamptz not null,
		published_at timestamptz,
		primary key (server_id, id)
	)`,
	`create table audit (
		server_id text not null,
		id text not null,
		actor text not null,
		operation text not null,
		target text not null,
		request_id text not null,
		created_at timestamptz not null,
		primary key (server_id, id)
	)`,
];
