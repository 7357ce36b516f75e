import type { OperationId, PathParameters, QueryParameters, RequestBody, Response, Status } from '@returning-ai/types';
import type { CallContext, Context } from '../context.ts';

/** The statuses with which an operation succeeds. */
export type Success<Id extends OperationId> = Extract<Status<Id>, 200 | 201>;

export interface Reply<Id extends OperationId = OperationId> {
	readonly status: Success<Id>;
	readonly body: Response<Id, Success<Id>>;
}

/** What a handler is given: the request, read and checked by the contract, and its occasion. */
export interface Call<Id extends OperationId = OperationId> extends CallContext {
	readonly id: Id;
	readonly path: PathParameters<Id>;
	readonly query: QueryParameters<Id>;
	readonly body: RequestBody<Id>;
	/** A reply of the contract: a status or a field that it does not have does not compile. */
	reply<S extends Success<Id>>(status: S, body: Response<Id, S>): Reply<Id>;
}

type Handler<Id extends OperationId> = (call: Call<Id>, context: Context) => Promise<Reply<Id>>;

/** A handler for every operation: a missing one, one of a name that the contract lacks, or a wrong reply does not compile. */
export type Handlers = { [Id in OperationId]: Handler<Id> };

/** The handlers of one resource, such as `system.channels`. */
export type HandlersOf<Resource extends string> = {
	[Id in OperationId as Id extends `${Resource}.${string}` ? Id : never]: Handler<Id>;
};
