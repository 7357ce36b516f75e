// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { UserFieldHistory, UserFieldHistoryCreate } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `application.userFieldHistories.list` takes. */
export interface ApplicationUserFieldHistoriesListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** Which page, counted from 1. A page past the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** How many items a page holds. Default: 20. */
	limit?: number;
	/** Only entries created at or after this moment. */
	from?: string;
	/** Only entries created before this moment. It must be later than `from`, or the call is a 400. */
	to?: string;
}

/** What `application.userFieldHistories.listForField` takes. */
export interface ApplicationUserFieldHistoriesListForFieldParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
	/** Which page, counted from 1. A page past the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** How many items a page holds. Default: 20. */
	limit?: number;
	/** Only entries created at or after this moment. */
	from?: string;
	/** Only entries created before this moment. It must be later than `from`, or the call is a 400. */
	to?: string;
}

/** What `application.userFieldHistories.listForUser` takes. */
export interface ApplicationUserFieldHistoriesListForUserParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
	/** Which page, counted from 1. A page past the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** How many items a page holds. Default: 20. */
	limit?: number;
	/** Only entries created at or after this moment. */
	from?: string;
	/** Only entries created before this moment. It must be later than `from`, or the call is a 400. */
	to?: string;
}

/** What `application.userFieldHistories.create` takes. */
export interface ApplicationUserFieldHistoriesCreateParams extends UserFieldHistoryCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

/** What `application.userFieldHistories.listForFieldAndUser` takes. */
export interface ApplicationUserFieldHistoriesListForFieldAndUserParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
	/** The user field's `_id`. */
	fieldId: string;
	/** Which page, counted from 1. A page past the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** How many items a page holds. Default: 20. */
	limit?: number;
	/** Only entries created at or after this moment. */
	from?: string;
	/** Only entries created before this moment. It must be later than `from`, or the call is a 400. */
	to?: string;
}

/** `client.application.userFieldHistories` */
export class ApplicationUserFieldHistories {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List user field histories of a community.
	 *
	 * Gives the entries of every field and every member, newest first, a page at a time. Narrow them by time with `from`
	 * and `to`; an entry made exactly at `from` is in, one made exactly at `to` is not.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationUserFieldHistoriesListParams, options?: CallOptions): ApiCall<UserFieldHistory[]> {
		return this.#call({ id: 'application.userFieldHistories.list', method: 'GET', path: '/communities/{communityId}/user-field-histories', envelope: 'community', inPath: ["communityId"], inQuery: ["page","limit","from","to"], inHeader: [] }, params, options);
	}

	/**
	 * List the histories of a user field.
	 *
	 * Gives what one field held for all members, newest first, a page at a time. Narrow the entries by time with `from`
	 * and `to`.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community or no field has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForField({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	listForField(params: ApplicationUserFieldHistoriesListForFieldParams, options?: CallOptions): ApiCall<UserFieldHistory[]> {
		return this.#call({ id: 'application.userFieldHistories.listForField', method: 'GET', path: '/communities/{communityId}/user-fields/{fieldId}/histories', envelope: 'community', inPath: ["communityId","fieldId"], inQuery: ["page","limit","from","to"], inHeader: [] }, params, options);
	}

	/**
	 * List the user field histories of a user.
	 *
	 * Gives what all fields of one member held, newest first, a page at a time. Narrow the entries by time with `from`
	 * and `to`.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community or no member has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForUser({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	listForUser(params: ApplicationUserFieldHistoriesListForUserParams, options?: CallOptions): ApiCall<UserFieldHistory[]> {
		return this.#call({ id: 'application.userFieldHistories.listForUser', method: 'GET', path: '/communities/{communityId}/users/{userId}/user-field-histories', envelope: 'community', inPath: ["communityId","userId"], inQuery: ["page","limit","from","to"], inHeader: [] }, params, options);
	}

	/**
	 * Create a user field history.
	 *
	 * Sets a member's field to a value and notes when. The newest entry is the value that the member has now; older ones
	 * stay.
	 *
	 * The value must fit the field's type, else it is a 400: a number for `number` and `numerical`, `true` or `false`
	 * for `boolean`, `YYYY-MM-DD` for `date`, one of the options for `select`, a string for the rest. `null` takes the
	 * value away.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/create-user-field-history-for-user).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community, no member or no field has this id.
	 * @throws {ConflictError} The idempotency key came before with another value.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   value: "Metals",
	 * });
	 * ```
	 */
	create(params: ApplicationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory> {
		return this.#call({ id: 'application.userFieldHistories.create', method: 'POST', path: '/communities/{communityId}/users/{userId}/user-field-histories', envelope: 'community', inPath: ["communityId","userId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * List the histories of a user field of a user.
	 *
	 * Gives what one field of one member held, newest first, a page at a time: the first entry is the value of today.
	 * Narrow the entries by time with `from` and `to`.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community, no member or no field has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForFieldAndUser({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	listForFieldAndUser(params: ApplicationUserFieldHistoriesListForFieldAndUserParams, options?: CallOptions): ApiCall<UserFieldHistory[]> {
		return this.#call({ id: 'application.userFieldHistories.listForFieldAndUser', method: 'GET', path: '/communities/{communityId}/users/{userId}/user-fields/{fieldId}/histories', envelope: 'community', inPath: ["communityId","userId","fieldId"], inQuery: ["page","limit","from","to"], inHeader: [] }, params, options);
	}
}
