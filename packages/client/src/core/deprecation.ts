import type { Reply } from './hooks.ts';

const warned = new Set<string>();

/** Says once per operation that it ends, when a reply says so (RFC 9745 and RFC 8594): to those too whose client is older than the news. */
export function warnOfEnd(operationId: string, { headers }: Reply): void {
	const end = headers.get('sunset');
	if (warned.has(operationId) || !(end || headers.get('deprecation'))) return;
	warned.add(operationId);
	console.warn(`${operationId} is deprecated${end ? ` and ends on ${end}` : ''}.`);
}
