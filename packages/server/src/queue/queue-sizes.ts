import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';

export interface QueueSize {
	queue: 'jobs' | 'emails';
	/** Tasks that are queued, running, or wait for their next attempt. */
	queued: number;
	/** Tasks that were given up. Housekeeping deletes them after a while. */
	failed: number;
	/** Age of the oldest queued task. */
	oldestSeconds: number;
}

/** Counts the tasks of all communities. Each count reads a partial index, not the table. */
export async function measureQueues(db: Database, now: Date): Promise<QueueSize[]> {
	const { rows } = await sql<{ queue: QueueSize['queue']; queued: string; failed: string; oldest: Date | null }>`
		select 'jobs' as queue, count(*) as queued, min(created_at) as oldest,
			(select count(*) from job where status = 'failed') as failed
		from job where status in ('queued', 'waiting', 'running')
		union all
		select 'emails', count(*), min(created_at), (select count(*) from mail where failed_at is not null)
		from mail where sent_at is null and failed_at is null`.execute(db);
	return rows.map(({ queue, queued, failed, oldest }) => ({
		queue,
		queued: Number(queued),
		failed: Number(failed),
		oldestSeconds: oldest === null ? 0 : Math.max(0, (now.getTime() - new Date(oldest).getTime()) / 1000),
	}));
}
