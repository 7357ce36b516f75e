// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, UserFieldHistory, UserFieldHistoryCreate } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { callPages, type PagedCall } from '../../core/paged-call.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `application.userFieldHistories.list`. */
export interface ApplicationUserFieldHistoriesListParams {
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

/** The parameters of `application.userFieldHistories.listForField`. */
export interface ApplicationUserFieldHistoriesListForFieldParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** Number of items per page. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. Must be later than `from`, else the response is a 400. */
	to?: string;
}

/** The parameters of `application.userFieldHistories.listForUser`. */
export interface ApplicationUserFieldHistoriesListForUserParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** Number of items per page. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. Must be later than `from`, else the response is a 400. */
	to?: string;
}

/** The parameters of `application.userFieldHistories.create`. */
export interface ApplicationUserFieldHistoriesCreateParams extends UserFieldHistoryCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

/** The parameters of `application.userFieldHistories.listForFieldAndUser`. */
export interface ApplicationUserFieldHistoriesListForFieldAndUserParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
	/** The user field's `_id`. */
	fieldId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** Number of items per page. Default: 20. */
	limit?: number;
	/** Only entries created at or after this time. */
	from?: string;
	/** Only entries created before this time. Must be later than `from`, else the response is a 400. */
	to?: string;
}

const listOperation: Operation<ApplicationUserFieldHistoriesListParams> = {
	id: 'application.userFieldHistories.list',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-field-histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
};

const listForFieldOperation: Operation<ApplicationUserFieldHistoriesListForFieldParams> = {
	id: 'application.userFieldHistories.listForField',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}/histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
};

const listForUserOperation: Operation<ApplicationUserFieldHistoriesListForUserParams> = {
	id: 'application.userFieldHistories.listForUser',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users/${segment(params, 'userId', UserRef)}/user-field-histories`,
	query: ({ page, limit, from, to }) => ({ page, limit, from, to }),
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
};

/**
 * List the histories of a community.
 *
 * Gives what all members' fields held, newest first, page by page. Narrow it to a span of time with `from` and `to`,
 * and to one field or member with the three operations beside this one.
 *
 * To follow changes, keep the `createdAt` of the newest entry and send it as `from` next time. An entry of that very
 * moment comes again, so tell entries apart by `_id`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/api-18392381).
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may read the histories of all members.
 * @throws {NotFoundError} No community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: ApplicationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
	return callPages(core, listOperation, params, options);
}

/**
 * List the histories of a field.
 *
 * Gives what one field held for all members, newest first, page by page. For a single member use
 * `application.userFieldHistories.listForFieldAndUser`. A field that was deleted is a 404; its entries are still in
 * `application.userFieldHistories.list`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may read the histories of all members.
 * @throws {NotFoundError} No such community, or no such field in the community.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.listForField(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function listForField(core: Core, params: ApplicationUserFieldHistoriesListForFieldParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
	return callPages(core, listForFieldOperation, params, options);
}

/**
 * List the histories of a user.
 *
 * Gives what one member's fields held, newest first, page by page. A member may read only their own. Entries of
 * fields that were deleted since are among them; `field` tells what the field was called then.
 *
 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
 *
 * @throws {ForbiddenError} A member asked for someone else, or the key lacks `userFields`.
 * @throws {NotFoundError} No community has this ID, or the user is not a member of it.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.listForUser(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 * });
 * ```
 */
export function listForUser(core: Core, params: ApplicationUserFieldHistoriesListForUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
	return callPages(core, listForUserOperation, params, options);
}

/**
 * Create a user field history.
 *
 * Writes a new value for one of a member's fields. It becomes the value that the member's profile shows, and the old
 * one stays in the history. Entries are never changed or removed: to correct a value, write another; to clear it,
 * write `null`.
 *
 * The value must fit the field's type, or the call is a 400. Writing the value that the field has already adds an
 * entry all the same.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/create-user-field-history-for-user).
 *
 * @throws {BadRequestError} The request breaks the contract, or the value does not fit the field's type. Nothing was written.
 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may write values.
 * @throws {NotFoundError} No such community, member or field; the field is the one in the body.
 * @throws {ConflictError} The idempotency key was used before with another value. Nothing was written.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
export function create(core: Core, params: ApplicationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError> {
	return call(core, createOperation, params, options);
}

/**
 * List the histories of a field and user.
 *
 * Gives what one field held for one member, newest first, page by page. The first entry is the value of today. A
 * member may read only their own.
 *
 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
 *
 * @throws {ForbiddenError} A member asked for someone else, or the key lacks `userFields`.
 * @throws {NotFoundError} No such field in this community, or the user is not a member of it.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFieldHistories.listForFieldAndUser(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function listForFieldAndUser(core: Core, params: ApplicationUserFieldHistoriesListForFieldAndUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
	return callPages(core, listForFieldAndUserOperation, params, options);
}

/** `client.application.userFieldHistories` */
export class ApplicationUserFieldHistories {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List the histories of a community.
	 *
	 * Gives what all members' fields held, newest first, page by page. Narrow it to a span of time with `from` and `to`,
	 * and to one field or member with the three operations beside this one.
	 *
	 * To follow changes, keep the `createdAt` of the newest entry and send it as `from` next time. An entry of that very
	 * moment comes again, so tell entries apart by `_id`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/api-18392381).
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may read the histories of all members.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationUserFieldHistoriesListParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
		return callPages(this.#core, listOperation, params, options);
	}

	/**
	 * List the histories of a field.
	 *
	 * Gives what one field held for all members, newest first, page by page. For a single member use
	 * `application.userFieldHistories.listForFieldAndUser`. A field that was deleted is a 404; its entries are still in
	 * `application.userFieldHistories.list`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may read the histories of all members.
	 * @throws {NotFoundError} No such community, or no such field in the community.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForField({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	listForField(params: ApplicationUserFieldHistoriesListForFieldParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
		return callPages(this.#core, listForFieldOperation, params, options);
	}

	/**
	 * List the histories of a user.
	 *
	 * Gives what one member's fields held, newest first, page by page. A member may read only their own. Entries of
	 * fields that were deleted since are among them; `field` tells what the field was called then.
	 *
	 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} A member asked for someone else, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community has this ID, or the user is not a member of it.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFieldHistories.listForUser({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	listForUser(params: ApplicationUserFieldHistoriesListForUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
		return callPages(this.#core, listForUserOperation, params, options);
	}

	/**
	 * Create a user field history.
	 *
	 * Writes a new value for one of a member's fields. It becomes the value that the member's profile shows, and the old
	 * one stays in the history. Entries are never changed or removed: to correct a value, write another; to clear it,
	 * write `null`.
	 *
	 * The value must fit the field's type, or the call is a 400. Writing the value that the field has already adds an
	 * entry all the same.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed (/create-user-field-history-for-user).
	 *
	 * @throws {BadRequestError} The request breaks the contract, or the value does not fit the field's type. Nothing was written.
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may write values.
	 * @throws {NotFoundError} No such community, member or field; the field is the one in the body.
	 * @throws {ConflictError} The idempotency key was used before with another value. Nothing was written.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
	create(params: ApplicationUserFieldHistoriesCreateParams, options?: IdempotentCallOptions): ApiCall<UserFieldHistory, CommunityError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * List the histories of a field and user.
	 *
	 * Gives what one field held for one member, newest first, page by page. The first entry is the value of today. A
	 * member may read only their own.
	 *
	 * Permission: `APPLICATION_MEMBER` or `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} A member asked for someone else, or the key lacks `userFields`.
	 * @throws {NotFoundError} No such field in this community, or the user is not a member of it.
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
	listForFieldAndUser(params: ApplicationUserFieldHistoriesListForFieldAndUserParams, options?: CallOptions): PagedCall<UserFieldHistory, CommunityError> {
		return callPages(this.#core, listForFieldAndUserOperation, params, options);
	}
}
