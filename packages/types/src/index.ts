/**
 * Types of the Returning.AI API. Every schema of the contract is exported by its name (`Role`, `MessageSend`, …); the helpers
 * below look an operation up by its operationId.
 *
 * @example
 * ```ts
 * import type { Data, RequestBody } from '@returning-ai/types';
 *
 * const message: RequestBody<'integration.messages.send'> = { channelId, message: 'Hello', sender: 'bamboostick' };
 * type Channels = Data<'integration.channels.list'>;
 * ```
 */
export type { ErrorCodes } from './error-codes.gen.ts';
export type * from './openapi.gen.ts';

import type { ErrorCodes } from './error-codes.gen.ts';
import type { operations } from './openapi.gen.ts';

/** The name of an operation: `family.resource.verb`. */
export type OperationId = keyof operations;

/** The path parameters of an operation; `never` when it has none. */
export type PathParameters<Id extends OperationId> = Defined<operations[Id]['parameters']['path']>;

/** The query parameters of an operation; `never` when it has none. */
export type QueryParameters<Id extends OperationId> = Defined<operations[Id]['parameters']['query']>;

/** What an operation takes as its body; `never` when it takes none. A file is a `Blob`. */
export type RequestBody<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer Content } }
	? Content[keyof Content]
	: never;

/** The statuses that the contract declares for an operation. */
export type Status<Id extends OperationId> = keyof operations[Id]['responses'];

/** The whole reply of an operation with a status, as on the wire: `Response<'system.roles.create', 200>`. */
export type Response<Id extends OperationId, S extends Status<Id>> = operations[Id]['responses'][S] extends {
	content: { 'application/json': infer Body };
}
	? Body
	: never;

/** The error statuses of an operation that list codes. */
export type ErrorStatus<Id extends OperationId> = Id extends OperationId ? keyof ErrorCodes[Id] : never;

/**
 * The `code`s that an operation lists for an error status. Without a status, those of all its statuses; without an operation, those of
 * all operations. They are proposed: production may send none, or others.
 *
 * @example
 * ```ts
 * // 'badge_title_taken' | 'badge_limit_reached' | 'idempotency_key_reused'
 * type Conflict = ErrorCode<'system.badges.create', 409>;
 * ```
 */
export type ErrorCode<Id extends OperationId = OperationId, S extends ErrorStatus<Id> = ErrorStatus<Id>> = Id extends OperationId
	? ErrorCodes[Id][S & keyof ErrorCodes[Id]]
	: never;

/**
 * The response of a call that succeeded, in its envelope. Some operations can also respond with a failure under status 200, which
 * `Response` includes and this type does not.
 */
export type SuccessResponse<Id extends OperationId> = Succeeded<Response<Id, Extract<Status<Id>, 200 | 201>>>;

/** The payload of a successful response; the whole response where no envelope wraps it. */
export type Data<Id extends OperationId> = Unwrapped<SuccessResponse<Id>>;

/** Takes the payload out of an envelope: `body` beside `meta`, or `data`. */
export type Unwrapped<Reply> = Reply extends { meta: unknown; body: infer Body }
	? Body
	: Reply extends { data: infer Data }
		? Data
		: Reply;

/** A failure's `status` is any string. A success has its own word there, or no `status`. */
type Succeeded<Reply> = Reply extends { status: infer Word } ? (string extends Word ? never : Reply) : Reply;

type Defined<T> = [T] extends [undefined] ? never : Exclude<T, undefined>;
