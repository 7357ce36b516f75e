import type { Output } from '../context.ts';

/** The facts about a call of a tool. None of them is the value of a parameter or of a result. */
export interface CallFacts {
	readonly tool: string;
	/** Only an operationId of the contract: any other text comes from the model. */
	readonly operationId?: string | undefined;
	readonly outcome: 'ok' | 'refused' | 'invalid' | 'failed' | 'cancelled' | 'timeout';
	readonly status?: number | undefined;
	readonly milliseconds: number;
	readonly requestId?: string | undefined;
}

/** Writes one line per call. */
export function logCall(stderr: Output, { tool, operationId, outcome, status, milliseconds, requestId }: CallFacts): void {
	const facts = [tool, operationId, outcome, status, `${Math.round(milliseconds)}ms`, safeId(requestId)];
	stderr.write(`${new Date().toISOString()} ${facts.map((fact) => fact ?? '-').join(' ')}\n`);
}

/** The request id comes from a header of the host. */
function safeId(requestId: string | undefined): string | undefined {
	return requestId !== undefined && /^[\w.:-]{1,128}$/.test(requestId) ? requestId : undefined;
}
