/**
 * Channels, messages and reactions. Messages have no foreign key to their channel: a send locks the row of its channel in the same
 * statement, and a deleted channel stays until its messages are deleted in batches.
 */
export const statements = [
	`create table channel (
		server_id text not null,
		id text not null,
		topic text not null,
		type text not null,
		role_ids jsonb not null,
		creator_number text not null,
		version integer not null default 0,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		primary key (server_id, id)
	)`,
	`create table forum_topic (
		server_id text not null,
		channel_id text not null,
		id text not null,
		title text not null,
		created_at timestamptz not null,
		primary key (server_id, channel_id, id),
		foreign key (server_id, channel_id) references channel (server_id, id) on delete cascade
	)`,
	`create table message (
		server_id text not null,
		id text not null,
		channel_id text not null,
		topic_id text,
		reply_to text,
		author_id text not null,
		text text not null,
		created_at timestamptz not null,
		primary key (server_id, id)
	)`,
	`create index message_channel on message (server_id, channel_id, id desc)`,
	`create table reaction (
		server_id text not null,
		message_id text not null,
		member_id text not null,
		emoji text not null,
		created_at timestamptz not null,
		primary key (server_id, message_id, member_id, emoji)
	)`,
	`create table earning (
		server_id text not null,
		member_id text not null,
		day text not null,
		xp bigint not null,
		coins bigint not null,
		primary key (server_id, member_id, day)
	)`,
];
