import { newEventId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';

/** Writes an event to the outbox for other services, in the transaction of the change that it reports. */
export async function emitEvent(
	tx: Database,
	{ serverId, now }: { serverId: string; now: Date },
	kind: string,
	payload: Record<string, unknown>,
): Promise<void> {
	await tx
		.insertInto('outbox')
		.values({ server_id: serverId, id: newEventId(), kind, payload: JSON.stringify(payload), created_at: now })
		.execute();
}
