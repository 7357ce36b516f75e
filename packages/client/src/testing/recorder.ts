import type { Hook } from '../core/hooks.ts';
import { loadContract } from './contract.ts';

/** A request and its response, without the credential. */
export interface RecordedExchange {
	readonly operationId: string;
	readonly method: string;
	readonly url: string;
	readonly requestBody: unknown;
	readonly status: number;
	readonly replyBody: unknown;
	/** The contract violations of the request and of the response; empty if both are valid. */
	readonly problems: readonly string[];
}

/** The recorded requests of a client. */
export interface Recording {
	/** The hook for the client's option `hooks`. */
	readonly hook: Hook;
	/** Every attempt that got a response, in order. */
	readonly exchanges: readonly RecordedExchange[];
	/** Throws an error that lists every contract violation. Also throws when nothing was recorded. */
	assertValid(): void;
}

/** Creates a recorder: a hook that records every request with its response, and validates both against the contract. */
export async function recorder(): Promise<Recording> {
	const contract = await loadContract();
	const exchanges: RecordedExchange[] = [];
	return {
		exchanges,
		async hook(request, next) {
			const reply = await next(request);
			const { operationId, method, url, body } = request;
			const requestBody = typeof body === 'string' ? parse(body) : body && Object.fromEntries(body);
			const replyBody = parse(reply.text);
			const problems = [
				...contract.requestProblems(operationId, new URL(url), requestBody),
				...contract.replyProblems(operationId, reply.status, replyBody),
			];
			exchanges.push({ operationId, method, url, requestBody, status: reply.status, replyBody, problems });
			return reply;
		},
		assertValid() {
			if (exchanges.length === 0)
				throw new Error('No request was recorded. Add the hook to the client: hooks: [recording.hook].');
			const violations = exchanges.flatMap(({ operationId, status, problems }) =>
				problems.map((problem) => `${operationId} (${status}): ${problem}`),
			);
			if (violations.length > 0) throw new Error(`${violations.length} contract violations:\n${violations.join('\n')}`);
		},
	};
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
