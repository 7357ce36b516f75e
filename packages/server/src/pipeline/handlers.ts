import type { OperationId, PathParameters, QueryParameters, RequestBody, Status, SuccessResponse } from '@returning-ai/types';
import type { CallContext, Context } from '../context.ts';

/** The success statuses of an operation. */
export type Success<Id extends OperationId> = Extract<Status<Id>, 200 | 201>;

export interface HandlerResult<Id extends OperationId = OperationId> {
	readonly status: Success<Id>;
	readonly body: SuccessResponse<Id>;
}

/** A handler's first argument: the validated request and its context. */
export interface Call<Id extends OperationId = OperationId> extends CallContext {
	readonly id: Id;
	readonly path: PathParameters<Id>;
	readonly query: QueryParameters<Id>;
	readonly body: RequestBody<Id>;
	/** Creates the result. A status or field that the contract lacks does not compile. */
	reply<S extends Success<Id>>(status: S, body: SuccessResponse<Id>): HandlerResult<Id>;
}

type Handler<Id extends OperationId> = (call: Call<Id>, context: Context) => Promise<HandlerResult<Id>>;

/** One handler per operation. A missing handler, an unknown operation or a wrong result does not compile. */
export type Handlers = { [Id in OperationId]: Handler<Id> };

/** The handlers of one resource, such as `system.channels`. */
export type HandlersOf<Resource extends string> = {
	[Id in OperationId as Id extends `${Resource}.${string}` ? Id : never]: Handler<Id>;
};
