import type { Reply } from './hooks.ts';

const warned = new Set<string>();

/**
 * Warns once per operation when a response marks it as deprecated (RFC 9745 and RFC 8594). The header also reaches clients
 * that are older than the deprecation.
 */
export function warnOfDeprecation(operationId: string, { headers }: Reply): void {
	const sunset = headers.get('sunset');
	if (warned.has(operationId) || !(sunset || headers.get('deprecation'))) return;
	warned.add(operationId);
	console.warn(`${operationId} is deprecated${sunset ? ` and ends on ${sunset}` : ''}.`);
}
