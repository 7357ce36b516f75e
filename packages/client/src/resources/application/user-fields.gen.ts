// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { ApplicationUserFieldCreate, ApplicationUserFieldUpdate, CommunityError, UserField } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `application.userFields.list`. */
export interface ApplicationUserFieldsListParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
}

/** The parameters of `application.userFields.create`. */
export interface ApplicationUserFieldsCreateParams extends ApplicationUserFieldCreate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
}

/** The parameters of `application.userFields.get`. */
export interface ApplicationUserFieldsGetParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
}

/** The parameters of `application.userFields.update`. */
export interface ApplicationUserFieldsUpdateParams extends ApplicationUserFieldUpdate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
}

/** The parameters of `application.userFields.delete`. */
export interface ApplicationUserFieldsDeleteParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`. */
	fieldId: string;
}

const listOperation: Operation<ApplicationUserFieldsListParams> = {
	id: 'application.userFields.list',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields`,
};

const createOperation: Operation<ApplicationUserFieldsCreateParams> = {
	id: 'application.userFields.create',
	method: 'POST',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields`,
	body: ({ communityId, ...fields }) => fields,
	keyed: true,
};

const getOperation: Operation<ApplicationUserFieldsGetParams> = {
	id: 'application.userFields.get',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}`,
};

const updateOperation: Operation<ApplicationUserFieldsUpdateParams> = {
	id: 'application.userFields.update',
	method: 'PUT',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}`,
	body: ({ communityId, fieldId, ...fields }) => fields,
};

const delete_Operation: Operation<ApplicationUserFieldsDeleteParams> = {
	id: 'application.userFields.delete',
	method: 'DELETE',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/user-fields/${segment(params, 'fieldId', ObjectId)}`,
};

/**
 * List user fields.
 *
 * Returns all user fields (custom profile fields) of a community in one response, oldest first. The members'
 * values are in `application.userFieldHistories.list`.
 *
 * Proposed by us: every member of the community can read the fields.
 *
 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is not an active member of the community.
 * - `wrong_community`: The API key belongs to another community.
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
export function list(core: Core, params: ApplicationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError, 'application.userFields.list'> {
	return call(core, listOperation, params, options);
}

/**
 * Create a user field.
 *
 * Adds a user field (a custom profile field) to every member of a community. `field` becomes its database key:
 * spaces become hyphens, and you cannot change it later. `name` is the label that people see. `creator` is the
 * caller, or `null` if an API key made the request.
 *
 * This operation accepts no options. To create a `select` field with options, call
 * `integration.userFields.create`.
 *
 * Proposed by us: the database key is in lower case and unique in the community, which has at most 200 fields. The
 * values of a type that we do not know are strings.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: documented (/api-19250020).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `wrong_community`: The API key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {ConflictError}
 * - `user_field_taken`: Another user field of the community has this database key.
 * - `user_field_limit_reached`: The community already has 200 user fields.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.create(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   field: "risk score",
 *   name: "Risk score",
 *   type: "number",
 * });
 * ```
 */
export function create(core: Core, params: ApplicationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError, 'application.userFields.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Get a user field.
 *
 * Returns one user field by its `_id`. The database key is not accepted.
 *
 * Proposed by us: every member of the community can read the field.
 *
 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `userFields`.
 * - `role_required`: The caller is not an active member of the community.
 * - `wrong_community`: The API key belongs to another community.
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
export function get(core: Core, params: ApplicationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'application.userFields.get'> {
	return call(core, getOperation, params, options);
}

/**
 * Update a user field.
 *
 * Changes the label and type of a user field. Send both, even if one does not change. The database key stays the
 * same.
 *
 * Proposed by us: the members' stored values are not converted to the new type.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
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
 * await userFields.update(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 *   name: "Preferred market",
 *   type: "select",
 * });
 * ```
 */
export function update(core: Core, params: ApplicationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'application.userFields.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a user field.
 *
 * Deletes a user field, and its value from every member. You cannot undo it. Returns the deleted field.
 *
 * Proposed by us: the history entries stay in `application.userFieldHistories.list` and
 * `application.userFieldHistories.listForUser`; the lists by field are a 404. A new field can have the same
 * database key.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
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
 * await userFields.delete(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
function delete_(core: Core, params: ApplicationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'application.userFields.delete'> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.application.userFields` */
export interface ApplicationUserFields {
	/**
	 * List user fields.
	 *
	 * Returns all user fields (custom profile fields) of a community in one response, oldest first. The members'
	 * values are in `application.userFieldHistories.list`.
	 *
	 * Proposed by us: every member of the community can read the fields.
	 *
	 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is not an active member of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError, 'application.userFields.list'>;

	/**
	 * Create a user field.
	 *
	 * Adds a user field (a custom profile field) to every member of a community. `field` becomes its database key:
	 * spaces become hyphens, and you cannot change it later. `name` is the label that people see. `creator` is the
	 * caller, or `null` if an API key made the request.
	 *
	 * This operation accepts no options. To create a `select` field with options, call
	 * `integration.userFields.create`.
	 *
	 * Proposed by us: the database key is in lower case and unique in the community, which has at most 200 fields. The
	 * values of a type that we do not know are strings.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: documented (/api-19250020).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {ConflictError}
	 * - `user_field_taken`: Another user field of the community has this database key.
	 * - `user_field_limit_reached`: The community already has 200 user fields.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   field: "risk score",
	 *   name: "Risk score",
	 *   type: "number",
	 * });
	 * ```
	 */
	create(params: ApplicationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError, 'application.userFields.create'>;

	/**
	 * Get a user field.
	 *
	 * Returns one user field by its `_id`. The database key is not accepted.
	 *
	 * Proposed by us: every member of the community can read the field.
	 *
	 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `userFields`.
	 * - `role_required`: The caller is not an active member of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_field_not_found`: No user field of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	get(params: ApplicationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'application.userFields.get'>;

	/**
	 * Update a user field.
	 *
	 * Changes the label and type of a user field. Send both, even if one does not change. The database key stays the
	 * same.
	 *
	 * Proposed by us: the members' stored values are not converted to the new type.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
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
	 * await client.application.userFields.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   name: "Preferred market",
	 *   type: "select",
	 * });
	 * ```
	 */
	update(params: ApplicationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'application.userFields.update'>;

	/**
	 * Delete a user field.
	 *
	 * Deletes a user field, and its value from every member. You cannot undo it. Returns the deleted field.
	 *
	 * Proposed by us: the history entries stay in `application.userFieldHistories.list` and
	 * `application.userFieldHistories.listForUser`; the lists by field are a 404. A new field can have the same
	 * database key.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
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
	 * await client.application.userFields.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	delete(params: ApplicationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError, 'application.userFields.delete'>;
}

/** Creates the methods of `client.application.userFields` for a program that calls no other resource. */
export function applicationUserFields(core: Core): ApplicationUserFields {
	return methodsOf<ApplicationUserFields>(core, {
		list: listOperation,
		create: createOperation,
		get: getOperation,
		update: updateOperation,
		delete: delete_Operation,
	});
}
