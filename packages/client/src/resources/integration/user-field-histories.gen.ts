// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, UserFieldHistory, UserFieldHistoryCreate } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { callPages, type PagedCall } from '../../core/paged-call.ts';
import { segment } from '../../core/url.ts';
import { integrationHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `integration.userFieldHistories.create`. */
export interface IntegrationUserFieldHistoriesCreateParams extends UserFieldHistoryCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

/** The parameters of `integration.userFieldHistories.list`. */
export interface IntegrationUserFieldHistoriesListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** Number of items per page. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. Must be later than `from`, else the response is a 400. */
	to?: string;
}

const createOperation: Operation<IntegrationUserFieldHistoriesCreateParams> = {
	id: 'integration.userFieldHistories.create',
	method: 'POST',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/users/${segment(params, 'userId', UserRef)}/user-field-histories`,
	body: ({ communityId, userId, ...fields }) => fields,
	keyed: true,
};

const listOperation: Operation<IntegrationUserFieldHistoriesListParams> = {
	id: 'integration.userFieldHistories.list',
	method: 'GET',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/user-field-histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
};

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
 * Permission: `userFields`. Evidence: proposed (/api-18359699).
 *
 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
 * @throws {NotFoundError} No community, no member or no field has this ID.
 * @throws {ConflictError} The idempotency key was used before with another value.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.create(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 *   value: "Metals",
 * });
 * ```
 */
export function create(core: Core, params: IntegrationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError> {
	return call(core, createOperation, params, options);
}

/**
 * List user field histories.
 *
 * Gives the entries of every field and every member, newest first, a page at a time. Narrow them by time with `from`
 * and `to`; an entry made exactly at `from` is in, one made exactly at `to` is not.
 *
 * Permission: `userFields`. Evidence: proposed.
 *
 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
 * @throws {NotFoundError} No community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: IntegrationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
	return callPages(core, listOperation, params, options);
}

/** `client.integration.userFieldHistories` */
export class IntegrationUserFieldHistories {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
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
	 * Permission: `userFields`. Evidence: proposed (/api-18359699).
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community, no member or no field has this ID.
	 * @throws {ConflictError} The idempotency key was used before with another value.
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
	create(params: IntegrationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * List user field histories.
	 *
	 * Gives the entries of every field and every member, newest first, a page at a time. Narrow them by time with `from`
	 * and `to`; an entry made exactly at `from` is in, one made exactly at `to` is not.
	 *
	 * Permission: `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFieldHistories.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: IntegrationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
		return callPages(this.#core, listOperation, params, options);
	}
}
