import { operationIds, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

/** The error codes of each operation as types, by status. */
export function errorCodes(): string {
	return `${HEADER}
/** The error codes that each operation lists, by status. */
export interface ErrorCodes {
${operationIds.map((id) => `\t'${id}': {\n${codesByStatus(operations[id].errorCodes)}\n\t};`).join('\n')}
}
`;
}

function codesByStatus(codes: Readonly<Record<number, readonly string[]>>): string {
	return Object.entries(codes)
		.map(([status, names]) => `\t\t${status}: ${names.map((name) => `'${name}'`).join(' | ') || 'never'};`)
		.join('\n');
}
