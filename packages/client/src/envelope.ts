import type { Envelope } from './call.ts';

type Json = Record<string, unknown>;

/** Whether a reply with a status of success says failure all the same. */
export function saysFailure(envelope: Envelope, reply: unknown): boolean {
	const { meta, status, error } = (reply ?? {}) as { meta?: Json; status?: unknown; error?: unknown };
	if (envelope === 'system') return meta?.success === false;
	if (envelope === 'community') return meta?.status !== undefined && meta.status !== 'success';
	if (envelope === 'secureAuth') return error === true;
	return status !== undefined && status !== 'success';
}

/** Takes the payload out of its envelope. A `status` reply without data is itself the payload, as are those without an envelope. */
export function unwrap(envelope: Envelope, reply: unknown): unknown {
	if (envelope === 'system') return (reply as Json).body;
	if (envelope === 'community') return (reply as Json).data;
	if (envelope === 'status' && 'data' in (reply as Json)) return (reply as Json).data;
	return reply;
}
