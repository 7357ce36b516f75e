import type { ColumnType, Kysely } from 'kysely';

/** The tables that `migrations/` creates. Columns are in snake case; `domain/` and the handlers convert rows to the contract's schemas. */
export interface Tables {
	account: AccountTable;
	verification: VerificationTable;
	login_failure: LoginFailureTable;
	registration: RegistrationTable;
	attempt: AttemptTable;
	session: SessionTable;
	signing_key: SigningKeyTable;
	credential: CredentialTable;
	server: ServerTable;
	member: MemberTable;
	role: RoleTable;
	member_role: MemberRoleTable;
	channel: ChannelTable;
	forum_topic: ForumTopicTable;
	message: MessageTable;
	reaction: ReactionTable;
	badge: BadgeTable;
	badge_award: BadgeAwardTable;
	user_field: UserFieldTable;
	field_value: FieldValueTable;
	field_history: FieldHistoryTable;
	earning: EarningTable;
	api_key: ApiKeyTable;
	login_link: LoginLinkTable;
	idempotency: IdempotencyTable;
	outbox: OutboxTable;
	audit: AuditTable;
	job: JobTable;
	job_fault: JobFaultTable;
	job_file: JobFileTable;
	mail: MailTable;
	migration_requirement: MigrationRequirementTable;
}

/** The database, or a transaction on it. */
export type Database = Kysely<Tables>;

/** A bigint. Read as text, because it can exceed `Number.MAX_SAFE_INTEGER`. */
type BigNumber = ColumnType<string, number | string, number | string>;
type BigCounter = ColumnType<string, number | string | undefined, number | string>;
/** A number with a default in the database. */
type Counter = ColumnType<number, number | undefined, number>;
/** A JSON column: written as text, read as a value. */
export type Json<T> = ColumnType<T, string, string>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;
type WithDefault<T> = ColumnType<T, T | undefined, T>;

interface Timestamps {
	created_at: Date;
	updated_at: Date;
}

interface Profile {
	number: string;
	numeric_id: BigNumber;
	username: string;
	/** The username after `foldCase`, for a case-insensitive unique index. */
	username_key: string;
	email: string;
	email_key: string;
	/** PHC string format. Null if the user logs in through an identity provider. */
	password_hash: Optional<string>;
	display_name: string;
	first_name: WithDefault<string>;
	last_name: WithDefault<string>;
	avatar: WithDefault<string>;
	suspended_at: Optional<Date>;
}

export interface AccountTable extends Profile, Timestamps {
	id: string;
	verified_at: Optional<Date>;
	last_login_at: Optional<Date>;
}

/** A registration until its code is entered. The account then has the same ID and numbers. */
export interface RegistrationTable {
	id: string;
	number: string;
	numeric_id: BigNumber;
	/** The community that the account joins; empty for none. */
	server_id: string;
	username: string;
	username_key: string;
	email: string;
	email_key: string;
	password_hash: string;
	display_name: string;
	first_name: string;
	last_name: string;
	code_hash: string;
	created_at: Date;
	expires_at: Date;
}

/** Counts attempts in a window of time. */
export interface AttemptTable {
	/** Hash of the kind of attempt and its subject: an email address, or the address of a client. */
	subject_hash: string;
	attempts: number;
	ends_at: Date;
}

/** The code of an account that an older version registered. This version reads it, and writes `registration`. */
export interface VerificationTable {
	email_key: string;
	account_id: string;
	code_hash: string;
	expires_at: Date;
	tries: Counter;
}

/** Used by older versions only. See `attempt`. */
export interface LoginFailureTable {
	/** Hash of the email address. */
	address_hash: string;
	failures: Counter;
	window_started_at: Date;
}

export interface SessionTable {
	id: string;
	/** ID of an account, or of a member of the community. */
	user_id: string;
	/** Empty for a platform account. */
	server_id: string;
	created_at: Date;
	expires_at: Date;
	revoked_at: Optional<Date>;
}

export interface SigningKeyTable {
	kid: string;
	private_jwk: Json<object>;
	public_jwk: Json<object>;
	created_at: Date;
}

/** Maps the hash of a key to its community, so that a call can find its shard. */
export interface CredentialTable {
	hash: string;
	server_id: string;
	key_id: string;
}

export interface ServerTable extends Timestamps {
	id: string;
	title: string;
	description: string;
	image: string;
	owner_id: string;
	owner_number: string;
	hostname: Optional<string>;
	secure_auth: WithDefault<boolean>;
	takes_members: WithDefault<boolean>;
	xp_per_message: Counter;
	xp_per_reply: Counter;
	xp_per_reaction: Counter;
	coins_per_message: Counter;
	version: Counter;
}

export interface MemberTable extends Profile, Timestamps {
	server_id: string;
	id: string;
	/** The member's platform account, if any. It has the same ID. */
	account_id: Optional<string>;
	/** A name such as `English`. */
	language: WithDefault<string>;
	phone: WithDefault<string>;
	country: WithDefault<string>;
	tag: WithDefault<string>;
	access_level: Counter;
	external_id: Optional<string>;
	referral: Optional<string>;
	/** Null until the member accepts the invitation. */
	joined_at: Optional<Date>;
	deleted_at: Optional<Date>;
	xp: BigCounter;
	coins: BigCounter;
	total_messages: Counter;
	total_reactions: Counter;
	replies_sent: Counter;
	visit_count: Counter;
	/** In seconds. */
	time_spent: Counter;
	login_streak: Counter;
	last_login_at: Optional<Date>;
	last_active_at: Optional<Date>;
}

export interface RoleTable extends Timestamps {
	server_id: string;
	id: string;
	kind: 'custom' | 'everyone' | 'owner';
	class: string;
	title: string;
	rank: number;
	billable: boolean;
	/** As the caller wrote them. `toRole` converts them for reading. */
	server_permissions: Json<Record<string, boolean> | null>;
	channel_permissions: Json<Record<string, boolean> | null>;
	version: Counter;
}

export interface MemberRoleTable {
	server_id: string;
	member_id: string;
	role_id: string;
	created_at: Date;
}

export interface ChannelTable extends Timestamps {
	server_id: string;
	id: string;
	topic: string;
	/** `forum` requires topics. The vendor has more types than the contract knows. */
	type: string;
	/** The roles that may see the channel; empty for all members. */
	role_ids: Json<string[]>;
	creator_number: string;
	version: Counter;
	/** Set when the channel is deleted. Its messages are deleted in the background, then its row. */
	deleted_at: Optional<Date>;
}

export interface ForumTopicTable {
	server_id: string;
	channel_id: string;
	id: string;
	title: string;
	created_at: Date;
}

export interface MessageTable {
	server_id: string;
	id: string;
	channel_id: string;
	topic_id: Optional<string>;
	reply_to: Optional<string>;
	author_id: string;
	text: string;
	created_at: Date;
}

export interface ReactionTable {
	server_id: string;
	message_id: string;
	member_id: string;
	emoji: string;
	created_at: Date;
}

export interface BadgeTable extends Timestamps {
	server_id: string;
	id: string;
	title: string;
	title_key: string;
	action: string;
	quantity: number;
	description: string;
	image: string;
	dark_image: string;
	light_image: string;
	has_dark_and_light: boolean;
	gives_xp: boolean;
	gives_coins: boolean;
	needs_proof: boolean;
	xp: number;
	coins: number;
}

export interface BadgeAwardTable {
	server_id: string;
	badge_id: string;
	member_id: string;
	created_at: Date;
}

export interface UserFieldTable extends Timestamps {
	server_id: string;
	id: string;
	field: string;
	name: string;
	/** A type that the server does not know behaves as text. */
	type: string;
	description: string;
	is_required: boolean;
	default_value: Json<unknown>;
	options: Json<string[]>;
	/** The member who created the field; null if a key did. */
	creator_id: Optional<string>;
}

export interface FieldValueTable {
	server_id: string;
	member_id: string;
	field_id: string;
	value: Json<unknown>;
}

export interface FieldHistoryTable {
	server_id: string;
	id: string;
	member_id: string;
	field_id: string;
	/** The field as it was when the value was set. */
	field: Json<{ _id: string; field: string; name: string; type: string }>;
	value: Json<unknown>;
	created_by: Optional<string>;
	created_at: Date;
}

export interface EarningTable {
	server_id: string;
	member_id: string;
	/** `2026-03-05`, in UTC. */
	day: string;
	xp: BigNumber;
	coins: BigNumber;
}

export interface ApiKeyTable extends Timestamps {
	server_id: string;
	id: string;
	kind: 'community' | 'system' | 'secureAuth';
	name: string;
	hash: string;
	/** The last four characters, so that users can distinguish keys. */
	ending: string;
	permissions: Json<string[]>;
	/** In days; 0 if the key has no expiry period. */
	expire_period: number;
	expires_at: Optional<Date>;
	/** The owner of a System key. */
	account_id: Optional<string>;
	/** The member whose rank a community key has; `null` for a key of the operator. */
	created_by: Optional<string>;
	last_used_at: Optional<Date>;
}

export interface LoginLinkTable {
	server_id: string;
	token_hash: string;
	member_id: string;
	created_at: Date;
	expires_at: Date;
	used_at: Optional<Date>;
}

export interface IdempotencyTable {
	server_id: string;
	/** Hash of the credential and the key. */
	key_hash: string;
	operation: string;
	request_hash: string;
	status: Optional<number>;
	/** The first response, encrypted with a key derived from the credential. Null if the operation always responds the same. */
	reply: Optional<string>;
	created_at: Date;
}

export interface OutboxTable {
	server_id: string;
	id: string;
	kind: string;
	payload: Json<unknown>;
	created_at: Date;
	published_at: Optional<Date>;
}

export interface AuditTable {
	server_id: string;
	id: string;
	/** Kind and ID of the credential, never the credential itself. */
	actor: string;
	operation: string;
	/** The path parameters, joined with `/`. */
	target: string;
	request_id: string;
	created_at: Date;
}

export interface JobTable extends Timestamps {
	server_id: string;
	id: string;
	kind: 'import' | 'update';
	/** `waiting`: queued, with its file in `job_file`. `queued`: by an older version, with its file in `file`. */
	status: 'queued' | 'waiting' | 'running' | 'done' | 'failed';
	file: Uint8Array | Buffer;
	rows_total: Counter;
	rows_read: Counter;
	rows_done: Counter;
	rows_skipped: Counter;
	/** Why the whole job failed, or its last attempt. */
	problem: Optional<string>;
	/** End of the lease of a worker of an older version. */
	held_until: Optional<Date>;
	/** Since the last progress. */
	attempts: Counter;
	/** When a worker may take it. Null means `created_at`. */
	due_at: Optional<Date>;
	/** End of the worker's lease. */
	leased_until: Optional<Date>;
	/** Where the next row starts in the file. */
	bytes_read: Optional<number>;
	lines_read: Optional<number>;
	/** Maximum number of rows per batch, after batches took too long. */
	batch_rows: Optional<number>;
}

/** A part of a job's file. */
export interface JobFileTable {
	server_id: string;
	job_id: string;
	/** Of the first byte, in the file. */
	start: number;
	bytes: Uint8Array | Buffer;
}

export interface JobFaultTable {
	server_id: string;
	job_id: string;
	/** Line of the file. The header is line 1. */
	line: number;
	field: string;
	message: string;
}

export interface MailTable {
	id: string;
	recipient: string;
	subject: string;
	text: string;
	created_at: Date;
	sent_at: Optional<Date>;
	tries: Counter;
	/** When it may be sent. Null means `created_at`. */
	due_at: Optional<Date>;
	/** End of the lease of the replica that sends it. */
	leased_until: Optional<Date>;
	/** Why the last attempt failed. */
	problem: Optional<string>;
	/** When the server gave it up. */
	failed_at: Optional<Date>;
}

export interface MigrationRequirementTable {
	migration: string;
	/** The newest migration that a server must know to run on the database. Null if every server can. */
	requires: Optional<string>;
	/** The version of the server that ran the migration. */
	version: string;
}
