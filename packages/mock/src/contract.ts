import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Operation, type OperationId, operations } from '@returning-ai/spec/operations';

export type { Operation, OperationId };
export { operations };

export type Json = Record<string, unknown>;

export const operationIds: readonly OperationId[] = Object.keys(operations) as OperationId[];

/** The bundled contract. */
export function readDocument(): Json {
	return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json')), 'utf8'));
}
