import type { StoredReply } from '../contract/contract.ts';

/** A response of the mock, for both transports: HTTP, and `fetch` in this process. */
export interface Answer extends StoredReply {
	/** The delay in milliseconds. */
	delay: number;
	cut?: 'drop' | 'truncate';
	/** The body as bytes, from a proxied server. */
	bytes?: Uint8Array;
	/** The values of `set-cookie`, which cannot be joined into one header. */
	cookies?: string[];
}
