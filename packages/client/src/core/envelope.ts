/** Where the envelopes keep what they say; a reply may hold any of it, or none. */
interface Reply {
	readonly meta?: { readonly success?: unknown; readonly status?: unknown };
	readonly status?: unknown;
	readonly error?: unknown;
	readonly body?: unknown;
	readonly data?: unknown;
}

/** How replies are wrapped; the contract's `x-envelope`. */
export interface Envelope {
	/** Whether a reply says that the call worked; under HTTP 200 too it may say the contrary. */
	readonly ok: (reply: Reply) => boolean;
	/** The payload; `undefined` when it is missing. */
	readonly data: (reply: Reply) => unknown;
}

const whole = (reply: Reply): unknown => reply;

export const systemEnvelope: Envelope = { ok: ({ meta }) => meta?.success !== false, data: ({ body }) => body };

export const communityEnvelope: Envelope = {
	ok: ({ meta }) => (meta?.status ?? 'success') === 'success',
	data: ({ data }) => data,
};

/** Without data, the reply is the payload itself. */
export const statusEnvelope: Envelope = {
	ok: ({ status = 'success' }) => status === 'success',
	data: (reply) => ('data' in reply ? reply.data : reply),
};

export const secureAuthEnvelope: Envelope = { ok: ({ error }) => error !== true, data: whole };

export const echoEnvelope: Envelope = { ok: statusEnvelope.ok, data: whole };
