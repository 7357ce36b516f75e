import type { Hook } from '../core/hooks.ts';
import { loadContract } from './contract.ts';

/** An exchange as it went over the wire, without its credential. */
export interface RecordedExchange {
	readonly operationId: string;
	readonly method: string;
	readonly url: string;
	readonly requestBody: unknown;
	readonly status: number;
	readonly replyBody: unknown;
	/** Where request or reply break the contract; empty when neither does. */
	readonly problems: readonly string[];
}

export interface Recording {
	/** Goes into the client's `hooks`. */
	readonly hook: Hook;
	/** Every attempt that brought a reply, in their order. */
	readonly exchanges: readonly RecordedExchange[];
	/** Throws an error that lists every breach of the contract; also when nothing was recorded, which no test can mean. */
	assertValid(): void;
}

/** Records every exchange of a client and holds it against the contract. */
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
			if (exchanges.length === 0) throw new Error('The recorder saw no exchange; expected its hook in the hooks of the client.');
			const breaches = exchanges.flatMap(({ operationId, status, problems }) =>
				problems.map((problem) => `${operationId} (${status}): ${problem}`),
			);
			if (breaches.length > 0) throw new Error(`${breaches.length} breaches of the contract:\n${breaches.join('\n')}`);
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
