import { STATUS_CODES } from 'node:http';
import { document, type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import { errorTable } from '../content/error-table.ts';
import type { SearchEntry } from './entry.ts';
import { uniqueWords } from './words.ts';

/** One entry per status and per error code. `address` tells where the site describes it. */
export function errorEntries(address: (statusOrCode: string) => string): SearchEntry[] {
	const { description } = document.info as { description: string };
	return [
		...errorTable(description).map(({ status, meaning, action }) => ({
			url: address(status),
			kind: 'Error' as const,
			title: `${status} ${STATUS_CODES[status]}`,
			detail: `${meaning}; ${action}`,
			names: [status],
			text: uniqueWords(`${meaning} ${action}`),
		})),
		...[...codes()].map(([code, { status, reason }]) => ({
			url: address(code),
			kind: 'Error' as const,
			title: code,
			detail: [status, reason].filter(Boolean).join(': '),
			names: [code],
			text: uniqueWords(reason),
		})),
	];
}

/** Each code with its status, and the reason that the first operation with it states. */
function codes(): Map<string, { status: string; reason: string }> {
	const found = new Map<string, { status: string; reason: string }>();
	for (const id of operationIds)
		for (const [status, list] of Object.entries(operations[id].errorCodes))
			for (const code of list) if (!found.get(code)?.reason) found.set(code, { status, reason: reasonOf(id, status, code) });
	return found;
}

function reasonOf(id: OperationId, status: string, code: string): string {
	const description = operationObject(id).responses[status]?.description ?? '';
	return new RegExp(`^- \`${code}\`: (.+)$`, 'm').exec(description)?.[1] ?? '';
}
