/** Deleted channels whose messages are not all deleted yet. The background deletes them in batches, also after a crash. */
export const statements = [
	`create table deleted_channel (
		server_id text not null,
		id text not null,
		created_at timestamptz not null,
		primary key (server_id, id)
	)`,
];
