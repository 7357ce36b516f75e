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
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `application.userFieldHistories.list`. */
export interface ApplicationUserFieldHistoriesListParams {
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

/** The parameters of `application.userFieldHistories.listForField`. */
export interface ApplicationUserFieldHistoriesListForFieldParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`. Default: 1. */
	page?: number;
	/** Number of items per page. Proposed by us: 1 to 100, the default `20`. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. It must not be before `from`; otherwise the response is a 400. */
	to?: string;
}

/** The parameters of `application.userFieldHistories.listForUser`. */
export interface ApplicationUserFieldHistoriesListForUserParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
	userId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`. Default: 1. */
	page?: number;
	/** Number of items per page. Proposed by us: 1 to 100, the default `20`. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. It must not be before `from`; otherwise the response is a 400. */
	to?: string;
}

/** The parameters of `application.userFieldHistories.create`. */
export interface ApplicationUserFieldHistoriesCreateParams extends UserFieldHistoryCreate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
	userId: string;
}

/** The parameters of `application.userFieldHistories.listForFieldAndUser`. */
export interface ApplicationUserFieldHistoriesListForFieldAndUserParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
	userId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`. Default: 1. */
	page?: number;
	/** Number of items per page. Proposed by us: 1 to 100, the default `20`. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. It must not be before `from`; otherwise the response is a 400. */
	to?: string;
}

const listOperation: Operation<ApplicationUserFieldHistoriesListParams> = {
	id: 'application.userFieldHistories.list',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-field-histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
	paged: true,
};

const listForFieldOperation: Operation<ApplicationUserFieldHistoriesListForFieldParams> = {
	id: 'application.userFieldHistories.listForField',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}/histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
	paged: true,
};

const listForUserOperation: Operation<ApplicationUserFieldHistoriesListForUserParams> = {
	id: 'application.userFieldHistories.listForUser',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users/${segment(params, 'userId', UserRef)}/user-field-histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
	paged: true,
};

const createOperation: Operation<ApplicationUserFieldHistoriesCreateParams> = {
	id: 'application.userFieldHistories.create',
	method: 'POST',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users/${segment(params, 'userId', UserRef)}/user-field-histories`,
	body: ({ communityId, userId, ...fields }) => fields,
	keyed: true,
};

const listForFieldAndUserOperation: Operation<ApplicationUserFieldHistoriesListForFieldAndUserParams> = {
	id: 'application.userFieldHistories.listForFieldAndUser',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users/${segment(params, 'userId', UserRef)}/user-fields/${segment(params, 'fieldId', ObjectId)}/histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
	paged: true,
};

/**
 * List the histories of a community.
 *
 * Returns the past and current values of all members' user fields, newest first, page by page. `from` and `to`
 * limit the time span. Three other operations limit the list to one field, one member, or both.
 *
 * To poll for changes, store the `createdAt` of the newest entry, and send it as `from` next time. That entry is
 * returned again, so compare entries by `_id`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/api-18392381).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `wrong_community`: The API key belongs to another community.
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
export function list(core: Core, params: ApplicationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.list'> {
	return callPages(core, listOperation, params, options);
}

/**
 * List the histories of a field.
 *
 * Returns the past and current values of one user field for all members, newest first, page by page. For one
 * member, call `application.userFieldHistories.listForFieldAndUser`. A deleted field is a 404; its entries stay in
 * `application.userFieldHistories.list`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `wrong_community`: The API key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.listForField(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function listForField(core: Core, params: ApplicationUserFieldHistoriesListForFieldParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.listForField'> {
	return callPages(core, listForFieldOperation, params, options);
}

/**
 * List the histories of a user.
 *
 * Returns the past and current values of one member's user fields, newest first, page by page. A member can read
 * only their own. The list includes entries of deleted fields; `field` contains the name and type of the field at
 * that time.
 *
 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is not an active member of the community.
 * - `wrong_community`: The API key belongs to another community.
 * - `own_user_only`: A member can read only their own user.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_not_found`: No member of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.listForUser(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 * });
 * ```
 */
export function listForUser(core: Core, params: ApplicationUserFieldHistoriesListForUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.listForUser'> {
	return callPages(core, listForUserOperation, params, options);
}

/**
 * Create a user field history.
 *
 * Sets one user field of a member, and adds an entry to its history. Entries are never changed or deleted: to
 * correct a value, write a new one; to clear it, write `null`.
 *
 * A value that does not fit the field's type is a 400. An entry is added even if the value does not change.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/create-user-field-history-for-user).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `wrong_community`: The API key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_not_found`: No member of the community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another request in the last 24 hours (`idempotency_key_reused`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.create(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 *   value: "Stocks",
 * });
 * ```
 */
export function create(core: Core, params: ApplicationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.create'> {
	return call(core, createOperation, params, options);
}

/**
 * List the histories of a field and user.
 *
 * Returns the past and current values of one user field for one member, newest first, page by page. The first
 * entry is the current value. A member can read only their own.
 *
 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is not an active member of the community.
 * - `wrong_community`: The API key belongs to another community.
 * - `own_user_only`: A member can read only their own user.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_not_found`: No member of the community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.listForFieldAndUser(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function listForFieldAndUser(core: Core, params: ApplicationUserFieldHistoriesListForFieldAndUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.listForFieldAndUser'> {
	return callPages(core, listForFieldAndUserOperation, params, options);
}

/** `client.application.userFieldHistories` */
export interface ApplicationUserFieldHistories {
	/**
	 * List the histories of a community.
	 *
	 * Returns the past and current values of all members' user fields, newest first, page by page. `from` and `to`
	 * limit the time span. Three other operations limit the list to one field, one member, or both.
	 *
	 * To poll for changes, store the `createdAt` of the newest entry, and send it as `from` next time. That entry is
	 * returned again, so compare entries by `_id`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/api-18392381).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.list'>;

	/**
	 * List the histories of a field.
	 *
	 * Returns the past and current values of one user field for all members, newest first, page by page. For one
	 * member, call `application.userFieldHistories.listForFieldAndUser`. A deleted field is a 404; its entries stay in
	 * `application.userFieldHistories.list`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForField({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	listForField(params: ApplicationUserFieldHistoriesListForFieldParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.listForField'>;

	/**
	 * List the histories of a user.
	 *
	 * Returns the past and current values of one member's user fields, newest first, page by page. A member can read
	 * only their own. The list includes entries of deleted fields; `field` contains the name and type of the field at
	 * that time.
	 *
	 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is not an active member of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * - `own_user_only`: A member can read only their own user.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_not_found`: No member of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForUser({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	listForUser(params: ApplicationUserFieldHistoriesListForUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.listForUser'>;

	/**
	 * Create a user field history.
	 *
	 * Sets one user field of a member, and adds an entry to its history. Entries are never changed or deleted: to
	 * correct a value, write a new one; to clear it, write `null`.
	 *
	 * A value that does not fit the field's type is a 400. An entry is added even if the value does not change.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/create-user-field-history-for-user).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_not_found`: No member of the community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another request in the last 24 hours (`idempotency_key_reused`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   value: "Stocks",
	 * });
	 * ```
	 */
	create(params: ApplicationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.create'>;

	/**
	 * List the histories of a field and user.
	 *
	 * Returns the past and current values of one user field for one member, newest first, page by page. The first
	 * entry is the current value. A member can read only their own.
	 *
	 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is not an active member of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * - `own_user_only`: A member can read only their own user.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_not_found`: No member of the community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForFieldAndUser({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	listForFieldAndUser(params: ApplicationUserFieldHistoriesListForFieldAndUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError, 'application.userFieldHistories.listForFieldAndUser'>;
}

/** Creates the methods of `client.application.userFieldHistories` for a program that calls no other resource. */
export function applicationUserFieldHistories(core: Core): ApplicationUserFieldHistories {
	return methodsOf<ApplicationUserFieldHistories>(core, {
		list: listOperation,
		listForField: listForFieldOperation,
		listForUser: listForUserOperation,
		create: createOperation,
		listForFieldAndUser: listForFieldAndUserOperation,
	});
}
