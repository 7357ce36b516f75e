/** Bulk import and update jobs, which run in the background. */
export const statements = [
	`create table job (
		server_id text not null,
		id text not null,
		kind text not null,
		status text not null,
		file bytea not null,
		rows_total integer not null default 0,
		rows_read integer not null default 0,
		rows_done integer not null default 0,
		rows_skipped integer not null default 0,
		problem text,
		held_until timestamptz,
		created_at timestamptz not null,
		updated_at timestamptz not null,
		primary key (server_id, id)
	)`,
	`create index job_waiting on job (created_at) where status in ('queued', 'running')`,
	`create table job_fault (
		server_id text not null,
		job_id text not null,
		line integer not null,
		field text not null,
		message text not null,
		primary key (server_id, job_id, line, field),
		foreign key (server_id, job_id) references job (server_id, id) on delete cascade
	)`,
];
