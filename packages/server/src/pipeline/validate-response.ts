import type { OperationId } from '@returning-ai/types';
import { contract } from './compiled-contract.ts';

/** Validating a longer list takes as long as serializing it. */
const LONG_LIST = 10;

/** Throws when a response violates the contract: a field too many may be a secret. */
export function validateResponse(id: OperationId, status: number, body: unknown, checkLists: boolean): void {
	if (!checkLists && isLongList(body)) return;
	const validator = contract.checkReply[`${id} ${status}`];
	if (validator?.(body)) return;
	const [fault] = validator?.errors ?? [];
	throw new Error(
		`A response of ${id} violates the contract: ${status} ${fault?.instancePath ?? ''} ${fault?.message ?? 'is not declared'}.`,
	);
}

function isLongList(body: unknown): boolean {
	const { body: inBody, data } = body as { body?: unknown; data?: unknown };
	const list = inBody ?? data;
	return Array.isArray(list) && list.length > LONG_LIST;
}
