// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, UserFieldHistory, UserFieldHistoryCreate } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { callPages, type PagedCall } from '../../core/paged-call.ts';
import { segment } from '../../core/url.ts';
import { integrationHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `integration.userFieldHistories.create`. */
export interface IntegrationUserFieldHistoriesCreateParams extends UserFieldHistoryCreate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
	userId: string;
}

/** The parameters of `integration.userFieldHistories.list`. */
export interface IntegrationUserFieldHistoriesListParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`. Default: 1. */
	page?: number;
	/** Number of items per page. Proposed by us: 1 to 100, the default `20`. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. It must not be before `from`; otherwise the response is a 400. */
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
	paged: true,
};

/**
 * Create a user field history.
 *
 * Sets a user field (custom field) of one user to a new value, and adds a history entry. The newest entry is the current
 * value. Older entries remain.
 *
 * The value must match the type of the field: a number for `number` and `numerical`, a boolean for `boolean`, `YYYY-MM-DD`
 * for `date`, one of the options for `select`, and a string for the other types. `null` clears the value.
 *
 * Permission: `userFields`. Evidence: proposed (/api-18359699).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `userFields`.
 * - `wrong_community`: The key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_not_found`: No user of the community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another value (`idempotency_key_reused`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.create(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1103",
 *   fieldId: "665f1c2ab7e4d90012a3b462",
 *   value: 7,
 * });
 * ```
 */
export function create(core: Core, params: IntegrationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError, 'integration.userFieldHistories.create'> {
	return call(core, createOperation, params, options);
}

/**
 * List user field histories.
 *
 * Returns the history entries of all users and all user fields (custom fields), newest first, one page at a time. An entry is
 * a value that a user had or has. Filter by time with `from` (inclusive) and `to` (exclusive).
 *
 * Permission: `userFields`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `userFields`.
 * - `wrong_community`: The key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: IntegrationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'integration.userFieldHistories.list'> {
	return callPages(core, listOperation, params, options);
}

/** `client.integration.userFieldHistories` */
export interface IntegrationUserFieldHistories {
	/**
	 * Create a user field history.
	 *
	 * Sets a user field (custom field) of one user to a new value, and adds a history entry. The newest entry is the current
	 * value. Older entries remain.
	 *
	 * The value must match the type of the field: a number for `number` and `numerical`, a boolean for `boolean`, `YYYY-MM-DD`
	 * for `date`, one of the options for `select`, and a string for the other types. `null` clears the value.
	 *
	 * Permission: `userFields`. Evidence: proposed (/api-18359699).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `userFields`.
	 * - `wrong_community`: The key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_not_found`: No user of the community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another value (`idempotency_key_reused`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFieldHistories.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1103",
	 *   fieldId: "665f1c2ab7e4d90012a3b462",
	 *   value: 7,
	 * });
	 * ```
	 */
	create(params: IntegrationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError, 'integration.userFieldHistories.create'>;

	/**
	 * List user field histories.
	 *
	 * Returns the history entries of all users and all user fields (custom fields), newest first, one page at a time. An entry is
	 * a value that a user had or has. Filter by time with `from` (inclusive) and `to` (exclusive).
	 *
	 * Permission: `userFields`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `userFields`.
	 * - `wrong_community`: The key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFieldHistories.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: IntegrationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'integration.userFieldHistories.list'>;
}

/** Creates the methods of `client.integration.userFieldHistories` for a program that calls no other resource. */
export function integrationUserFieldHistories(core: Core): IntegrationUserFieldHistories {
	return methodsOf<IntegrationUserFieldHistories>(core, {
		create: createOperation,
		list: listOperation,
	});
}
