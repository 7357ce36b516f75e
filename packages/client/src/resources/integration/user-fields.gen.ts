// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, IntegrationUserFieldCreate, UserField, UserFieldUpdate } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { integrationHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `integration.userFields.list`. */
export interface IntegrationUserFieldsListParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
}

/** The parameters of `integration.userFields.create`. */
export interface IntegrationUserFieldsCreateParams extends IntegrationUserFieldCreate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
}

/** The parameters of `integration.userFields.get`. */
export interface IntegrationUserFieldsGetParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
}

/** The parameters of `integration.userFields.update`. */
export interface IntegrationUserFieldsUpdateParams extends UserFieldUpdate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
}

/** The parameters of `integration.userFields.delete`. */
export interface IntegrationUserFieldsDeleteParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
}

const listOperation: Operation<IntegrationUserFieldsListParams> = {
	id: 'integration.userFields.list',
	method: 'GET',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/user-fields`,
};

const createOperation: Operation<IntegrationUserFieldsCreateParams> = {
	id: 'integration.userFields.create',
	method: 'POST',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/user-fields`,
	body: ({ communityId, ...fields }) => fields,
	keyed: true,
};

const getOperation: Operation<IntegrationUserFieldsGetParams> = {
	id: 'integration.userFields.get',
	method: 'GET',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}`,
};

const updateOperation: Operation<IntegrationUserFieldsUpdateParams> = {
	id: 'integration.userFields.update',
	method: 'PUT',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}`,
	body: ({ communityId, fieldId, ...fields }) => fields,
};

const delete_Operation: Operation<IntegrationUserFieldsDeleteParams> = {
	id: 'integration.userFields.delete',
	method: 'DELETE',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}`,
};

/**
 * List user fields.
 *
 * Returns all user fields (custom fields) of the community, default and custom ones, in one response.
 *
 * Proposed by us: the list has the oldest field first. It has no pagination, because a community has at most 200 user fields.
 *
 * Permission: `userFields`. Evidence: sibling.
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
 * await userFields.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: IntegrationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError, 'integration.userFields.list'> {
	return call(core, listOperation, params, options);
}

/**
 * Create a user field.
 *
 * Creates a user field (custom field) of the community. The types differ from those of `integration.userFields.update`:
 * `boolean` and `select` can only be created, `single-line-text`, `multi-line-text` and `numerical` only set by an update.
 *
 * Proposed by us: the database key is the name in lower case, with hyphens instead of spaces. `options` is required for the
 * type `select`, and not allowed for another type. `defaultValue` must match the type. A community has at most 200 user
 * fields.
 *
 * Permission: `userFields`. Evidence: documented (/api-18359701).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `userFields`.
 * - `wrong_community`: The key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {ConflictError}
 * - `user_field_taken`: Another user field of the community has this database key.
 * - `user_field_limit_reached`: The community already has 200 user fields.
 * - `idempotency_key_reused`: The idempotency key was used with another user field.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.create(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   name: "Favourite market",
 *   type: "select",
 *   description: "Where the member trades most.",
 *   required: false,
 *   defaultValue: "Stocks",
 *   options: [
 *     "Stocks",
 *     "Currencies",
 *     "Metals"
 *   ],
 * });
 * ```
 */
export function create(core: Core, params: IntegrationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Get a user field.
 *
 * Returns one user field (custom field) of the community. The response contains no values of users. To read a user's values,
 * call `integration.users.getData`.
 *
 * Permission: `userFields`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `userFields`.
 * - `wrong_community`: The key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.get(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function get(core: Core, params: IntegrationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.get'> {
	return call(core, getOperation, params, options);
}

/**
 * Update a user field.
 *
 * Changes the name and the type of a user field. Send both. The types differ from those of `integration.userFields.create`:
 * `boolean` and `select` are missing, so you cannot rename a field of these types and keep its type.
 *
 * Proposed by us: the database key does not change. Stored values are not converted, even if they do not match the new type.
 * New values must match it.
 *
 * Permission: `userFields`. Evidence: documented (/api-18359704).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `userFields`.
 * - `wrong_community`: The key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.update(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b462",
 *   name: "Risk score (1 to 10)",
 *   type: "number",
 * });
 * ```
 */
export function update(core: Core, params: IntegrationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a user field.
 *
 * Deletes a user field of the community. You cannot undo this.
 *
 * Proposed by us: the values of all users are deleted too. The entries of the history remain. The response contains the
 * deleted field.
 *
 * Permission: `userFields`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `userFields`.
 * - `wrong_community`: The key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_field_not_found`: No user field of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.delete(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b462",
 * });
 * ```
 */
function delete_(core: Core, params: IntegrationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.delete'> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.integration.userFields` */
export interface IntegrationUserFields {
	/**
	 * List user fields.
	 *
	 * Returns all user fields (custom fields) of the community, default and custom ones, in one response.
	 *
	 * Proposed by us: the list has the oldest field first. It has no pagination, because a community has at most 200 user fields.
	 *
	 * Permission: `userFields`. Evidence: sibling.
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
	 * await client.integration.userFields.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: IntegrationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError, 'integration.userFields.list'>;

	/**
	 * Create a user field.
	 *
	 * Creates a user field (custom field) of the community. The types differ from those of `integration.userFields.update`:
	 * `boolean` and `select` can only be created, `single-line-text`, `multi-line-text` and `numerical` only set by an update.
	 *
	 * Proposed by us: the database key is the name in lower case, with hyphens instead of spaces. `options` is required for the
	 * type `select`, and not allowed for another type. `defaultValue` must match the type. A community has at most 200 user
	 * fields.
	 *
	 * Permission: `userFields`. Evidence: documented (/api-18359701).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `userFields`.
	 * - `wrong_community`: The key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {ConflictError}
	 * - `user_field_taken`: Another user field of the community has this database key.
	 * - `user_field_limit_reached`: The community already has 200 user fields.
	 * - `idempotency_key_reused`: The idempotency key was used with another user field.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   name: "Favourite market",
	 *   type: "select",
	 *   description: "Where the member trades most.",
	 *   required: false,
	 *   defaultValue: "Stocks",
	 *   options: [
	 *     "Stocks",
	 *     "Currencies",
	 *     "Metals"
	 *   ],
	 * });
	 * ```
	 */
	create(params: IntegrationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.create'>;

	/**
	 * Get a user field.
	 *
	 * Returns one user field (custom field) of the community. The response contains no values of users. To read a user's values,
	 * call `integration.users.getData`.
	 *
	 * Permission: `userFields`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `userFields`.
	 * - `wrong_community`: The key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	get(params: IntegrationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.get'>;

	/**
	 * Update a user field.
	 *
	 * Changes the name and the type of a user field. Send both. The types differ from those of `integration.userFields.create`:
	 * `boolean` and `select` are missing, so you cannot rename a field of these types and keep its type.
	 *
	 * Proposed by us: the database key does not change. Stored values are not converted, even if they do not match the new type.
	 * New values must match it.
	 *
	 * Permission: `userFields`. Evidence: documented (/api-18359704).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `userFields`.
	 * - `wrong_community`: The key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b462",
	 *   name: "Risk score (1 to 10)",
	 *   type: "number",
	 * });
	 * ```
	 */
	update(params: IntegrationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.update'>;

	/**
	 * Delete a user field.
	 *
	 * Deletes a user field of the community. You cannot undo this.
	 *
	 * Proposed by us: the values of all users are deleted too. The entries of the history remain. The response contains the
	 * deleted field.
	 *
	 * Permission: `userFields`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `userFields`.
	 * - `wrong_community`: The key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b462",
	 * });
	 * ```
	 */
	delete(params: IntegrationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'integration.userFields.delete'>;
}

/** Creates the methods of `client.integration.userFields` for a program that calls no other resource. */
export function integrationUserFields(core: Core): IntegrationUserFields {
	return methodsOf<IntegrationUserFields>(core, {
		list: listOperation,
		create: createOperation,
		get: getOperation,
		update: updateOperation,
		delete: delete_Operation,
	});
}
