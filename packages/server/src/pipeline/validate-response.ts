import type { OperationId } from '@returning-ai/types';
import { contract } from '../compiled-contract.ts';

/** Validating a longer list takes as long as serializing it. */
const LONG_LIST = 10;

/** Throws if a response violates the contract: an undeclared field may contain a secret. */
export function validateResponse(id: OperationId, status: number, body: unknown, checkLists: boolean): void {
	if (!checkLists && isLongList(body)) return;
	const validator = contract.checkResponse[`${id} ${status}`];
	if (validator?.(body)) return;
	const [error] = validator?.errors ?? [];
	throw new Error(
		`A response of ${id} violates the contract: ${status} ${error?.instancePath ?? ''} ${error?.message ?? 'is not declared'}.`,
	);
}

function isLongList(body: unknown): boolean {
	const { body: exampleBody, data } = body as { body?: unknown; data?: unknown };
	const list = exampleBody ?? data;
	return Array.isArray(list) && list.length > LONG_LIST;
}
