/**
 * Attempts, due times and leases of jobs and emails, and the files of jobs in parts.
 *
 * An older replica cannot read a file in parts. It must not take such a job: a new job is `waiting` instead of `queued`, and its lease is in
 * `leased_until` instead of `held_until`.
 */
export const statements = [
	`alter table job
		add column attempts integer not null default 0,
		add column due_at timestamptz,
		add column leased_until timestamptz,
		add column bytes_read integer,
		add column lines_read integer,
		add column batch_rows integer`,
	`create index job_due on job (coalesce(due_at, created_at)) where status in ('queued', 'waiting', 'running')`,
	`create index job_failed on job (updated_at) where status = 'failed'`,
	`create table job_file (
		server_id text not null,
		job_id text not null,
		start integer not null,
		bytes bytea not null,
		primary key (server_id, job_id, start),
		foreign key (server_id, job_id) references job (server_id, id) on delete cascade
	)`,
	`alter table mail
		add column due_at timestamptz,
		add column leased_until timestamptz,
		add column problem text,
		add column failed_at timestamptz`,
	`create index mail_due on mail (coalesce(due_at, created_at)) where sent_at is null and failed_at is null`,
	`create index mail_failed on mail (failed_at) where failed_at is not null`,
];
