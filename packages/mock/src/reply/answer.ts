import type { StoredReply } from '../contract/contract.ts';

/** A response of the mock, for both transports: HTTP, and `fetch` in this process. */
export interface Answer extends StoredReply {
	/** The delay in milliseconds. */
	delay: number;
	cut?: 'drop' | 'truncate';
}

/** Whether HTTP allows no body in a response with this status. */
export function hasNoBody(status: number): boolean {
	return status === 204 || status === 205 || status === 304;
}
