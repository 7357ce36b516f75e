import type { StoredReply } from '../contract/contract.ts';

/** A response of the mock, for both transports: HTTP and `fetch` in process. */
export interface Answer extends StoredReply {
	/** Milliseconds to wait before it is sent. */
	delay: number;
	cut?: 'drop' | 'truncate';
	/** The body as bytes, from a proxied server. */
	bytes?: Uint8Array;
	/** Values of `set-cookie`, which cannot be joined into one header. */
	cookies?: string[];
}
