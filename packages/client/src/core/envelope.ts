/** The fields that the envelopes use. A response may have any of them, or none. */
interface Reply {
	readonly meta?: { readonly success?: unknown; readonly status?: unknown };
	readonly status?: unknown;
	readonly error?: unknown;
	readonly body?: unknown;
	readonly data?: unknown;
}

/** The format around a payload; the contract's `x-envelope`. */
export interface Envelope {
	/** Whether the envelope states success. It may state failure even with HTTP status 200. */
	readonly ok: (reply: Reply) => boolean;
	/** The payload, or `undefined` if it is missing. */
	readonly data: (reply: Reply) => unknown;
}

const whole = (reply: Reply): unknown => reply;

export const systemEnvelope: Envelope = { ok: ({ meta }) => meta?.success !== false, data: ({ body }) => body };

export const communityEnvelope: Envelope = {
	ok: ({ meta }) => (meta?.status ?? 'success') === 'success',
	data: ({ data }) => data,
};

/** Without `data`, the whole body is the payload. */
export const statusEnvelope: Envelope = {
	ok: ({ status = 'success' }) => status === 'success',
	data: (reply) => ('data' in reply ? reply.data : reply),
};

export const secureAuthEnvelope: Envelope = { ok: ({ error }) => error !== true, data: whole };

export const echoEnvelope: Envelope = { ok: statusEnvelope.ok, data: whole };
