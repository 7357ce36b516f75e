/**
 * Deleted channels stay until their messages are deleted, in batches. A version before this one still shows such a channel, until the
 * housekeeping has deleted it.
 */
export const statements = [
	'alter table channel add column deleted_at timestamptz',
	'create index channel_deleted on channel (deleted_at) where deleted_at is not null',
];
