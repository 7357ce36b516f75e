import type { ErrorCode, ErrorStatus, OperationId, Response, Status } from '@returning-ai/types';
import type { ApiError } from './core/errors.ts';

/**
 * Returns whether an error is an error response of the API. Knows the errors of another copy of this package, too, such as the
 * CommonJS copy, for which `instanceof ApiError` is false.
 *
 * @example
 * ```ts
 * try {
 *   await client.integration.channels.list();
 * } catch (error) {
 *   if (!isApiError(error)) throw error;
 *   console.error(error.status, error.code, error.requestId);
 * }
 * ```
 */
export function isApiError(error: unknown): error is ApiError {
	const { isReturningAIError, status } = Object(error) as ApiError;
	return isReturningAIError === true && typeof status === 'number';
}

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
	return isApiError(error) && error.operationId === operationId && error.status === status;
}
