// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { UserFieldHistory, UserFieldHistoryCreate } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `integration.userFieldHistories.create` takes. */
export interface IntegrationUserFieldHistoriesCreateParams extends UserFieldHistoryCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

/** What `integration.userFieldHistories.list` takes. */
export interface IntegrationUserFieldHistoriesListParams {
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

/** `client.integration.userFieldHistories` */
export class IntegrationUserFieldHistories {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
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
	 * Needs `userFields`. Evidence: proposed (/api-18359699).
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community, no member or no field has this id.
	 * @throws {ConflictError} The idempotency key came before with another value.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFieldHistories.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   value: "Metals",
	 * });
	 * ```
	 */
	create(params: IntegrationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory> {
		return this.#call({ id: 'integration.userFieldHistories.create', method: 'POST', path: '/apis/v1/communities/{communityId}/users/{userId}/user-field-histories', envelope: 'community', inPath: ["communityId","userId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * List user field histories.
	 *
	 * Gives the entries of every field and every member, newest first, a page at a time. Narrow them by time with `from`
	 * and `to`; an entry made exactly at `from` is in, one made exactly at `to` is not.
	 *
	 * Needs `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFieldHistories.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: IntegrationUserFieldHistoriesListParams, options?: CallOptions): ApiCall<UserFieldHistory[]> {
		return this.#call({ id: 'integration.userFieldHistories.list', method: 'GET', path: '/apis/v1/communities/{communityId}/user-field-histories', envelope: 'community', inPath: ["communityId"], inQuery: ["page","limit","from","to"], inHeader: [] }, params, options);
	}
}
