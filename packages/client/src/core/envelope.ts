/** The fields that the envelopes use. A response may have any of them, or none. */
interface Reply {
	readonly meta?: { readonly success?: unknown; readonly status?: unknown };
	readonly status?: unknown;
	readonly error?: unknown;
	readonly user?: unknown;
	readonly body?: unknown;
	readonly data?: unknown;
}

/**
 * The format around a payload; the contract's `x-envelope`. Returns whether the response states success (`false` even with HTTP
 * status 200, `undefined` if it states nothing), and the payload (`undefined` if it is missing).
 *
 * @param reply - The parsed body as an object.
 * @param body - The parsed body, which may be any JSON value.
 */
export type Envelope = (reply: Reply, body: unknown) => readonly [success: unknown, payload?: unknown];

const isSuccess = (status: unknown): unknown => status && status === 'success';

export const systemEnvelope: Envelope = ({ meta, body }) => [meta?.success, body ?? undefined];

export const communityEnvelope: Envelope = ({ meta, data }) => [isSuccess(meta?.status), data ?? undefined];

export const statusEnvelope: Envelope = ({ status, data }) => [isSuccess(status), data ?? undefined];

/** As `statusEnvelope`, for responses without `data`: the whole body is the payload. */
export const messageEnvelope: Envelope = (reply) => [isSuccess(reply.status), reply];

export const secureAuthEnvelope: Envelope = (reply) => ['error' in reply ? !reply.error : undefined, reply];

/** The whole body is the payload. It states no success; a failure has a `status`. */
export const echoEnvelope: Envelope = (reply) => [isSuccess(reply.status ?? (reply.user && 'success')), reply];
