import { ConnectionError, type Hook } from '@returning-ai/client';

/** Finds out during a run whether the host is down: every other row would fail, too. */
export interface HostWatch {
	readonly hook: Hook;
	/** The last error, once `limit` attempts in a row got no response. */
	error(): ConnectionError | undefined;
	/** The last error, if no attempt of the run got a response. */
	silence(): ConnectionError | undefined;
}

export function watchHost(limit: number): HostWatch {
	let inRow = 0;
	let hasReplied = false;
	let last: ConnectionError | undefined;
	return {
		hook: async (request, next) => {
			try {
				const reply = await next(request);
				inRow = 0;
				hasReplied = true;
				return reply;
			} catch (error) {
				if (error instanceof ConnectionError) {
					inRow += 1;
					last = error;
				}
				throw error;
			}
		},
		error: () => (inRow >= limit ? last : undefined),
		silence: () => (hasReplied ? undefined : last),
	};
}
