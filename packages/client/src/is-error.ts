import type { ErrorCode, ErrorStatus, OperationId, Response, Status } from '@returning-ai/types';
import { ApiError } from './core/errors.ts';

/**
 * Returns whether an error is the response of an operation with a status. Types the error's body and its codes by the contract.
 *
 * @example
 * ```ts
 * try {
 *   await client.integration.messages.send(message);
 * } catch (error) {
 *   if (isError(error, 'integration.messages.send', 404)) console.error(error.body.message);
 *   else throw error;
 * }
 * ```
 */
export function isError<Id extends OperationId, S extends Status<Id> & number>(
	error: unknown,
	operationId: Id,
	status: S,
): error is ApiError<Response<Id, S>, ErrorCode<Id, S & ErrorStatus<Id>>> & { status: S } {
	return error instanceof ApiError && error.operationId === operationId && error.status === status;
}
