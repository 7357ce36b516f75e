// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, IntegrationUserFieldCreate, UserField, UserFieldUpdate } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { integrationHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `integration.userFields.list`. */
export interface IntegrationUserFieldsListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** The parameters of `integration.userFields.create`. */
export interface IntegrationUserFieldsCreateParams extends IntegrationUserFieldCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** The parameters of `integration.userFields.get`. */
export interface IntegrationUserFieldsGetParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** The parameters of `integration.userFields.update`. */
export interface IntegrationUserFieldsUpdateParams extends UserFieldUpdate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** The parameters of `integration.userFields.delete`. */
export interface IntegrationUserFieldsDeleteParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
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
 * Gives every field of the community, oldest first, in one reply; there is no paging, since a community has at most
 * 200.
 *
 * Permission: `userFields`. Evidence: sibling.
 *
 * @throws {NotFoundError} No community has this ID.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: IntegrationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError> {
	return call(core, listOperation, params, options);
}

/**
 * Create a user field.
 *
 * Adds a field to the members of a community. The database key is made from the name: small letters, blanks turned
 * into hyphens.
 *
 * Creating has its own list of types: `boolean` and `select` exist only here, `single-line-text`, `multi-line-text`
 * and `numerical` only when a field is updated. `options` goes with `select` and is needed there; `defaultValue`
 * must fit the type.
 *
 * Permission: `userFields`. Evidence: documented (/api-18359701).
 *
 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
 * @throws {NotFoundError} No community has this ID.
 * @throws {ConflictError} The database key made from the name is taken, the community has 200 fields, or the idempotency key was used before with another field.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
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
export function create(core: Core, params: IntegrationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError> {
	return call(core, createOperation, params, options);
}

/**
 * Get a user field.
 *
 * Gives one field. Values of members are not in it; they are in the histories, and in a member's data.
 *
 * Permission: `userFields`. Evidence: sibling.
 *
 * @throws {NotFoundError} No community or no field has this ID.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.get(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function get(core: Core, params: IntegrationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
	return call(core, getOperation, params, options);
}

/**
 * Update a user field.
 *
 * Changes a field's label and type. Both are sent each time, and the list of types is not the one of creating a
 * field. The database key `field` stays as it is.
 *
 * Values that members have are kept as they are, even if they do not fit the new type; new values must fit. A `select`
 * or `boolean` field can only be renamed by giving it another type, since this list lacks both.
 *
 * Permission: `userFields`. Evidence: documented (/api-18359704).
 *
 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
 * @throws {NotFoundError} No community or no field has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.update(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 *   name: "Risk score (1 to 10)",
 *   type: "number",
 * });
 * ```
 */
export function update(core: Core, params: IntegrationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a user field.
 *
 * Removes a field and its values of all members. It cannot be undone; the entries of its history stay. The reply
 * shows the field for the last time.
 *
 * Permission: `userFields`. Evidence: sibling.
 *
 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
 * @throws {NotFoundError} No community or no field has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.delete(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
function delete_(core: Core, params: IntegrationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.integration.userFields` */
export class IntegrationUserFields {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List user fields.
	 *
	 * Gives every field of the community, oldest first, in one reply; there is no paging, since a community has at most
	 * 200.
	 *
	 * Permission: `userFields`. Evidence: sibling.
	 *
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: IntegrationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError> {
		return call(this.#core, listOperation, params, options);
	}

	/**
	 * Create a user field.
	 *
	 * Adds a field to the members of a community. The database key is made from the name: small letters, blanks turned
	 * into hyphens.
	 *
	 * Creating has its own list of types: `boolean` and `select` exist only here, `single-line-text`, `multi-line-text`
	 * and `numerical` only when a field is updated. `options` goes with `select` and is needed there; `defaultValue`
	 * must fit the type.
	 *
	 * Permission: `userFields`. Evidence: documented (/api-18359701).
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {ConflictError} The database key made from the name is taken, the community has 200 fields, or the idempotency key was used before with another field.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
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
	create(params: IntegrationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Get a user field.
	 *
	 * Gives one field. Values of members are not in it; they are in the histories, and in a member's data.
	 *
	 * Permission: `userFields`. Evidence: sibling.
	 *
	 * @throws {NotFoundError} No community or no field has this ID.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	get(params: IntegrationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, getOperation, params, options);
	}

	/**
	 * Update a user field.
	 *
	 * Changes a field's label and type. Both are sent each time, and the list of types is not the one of creating a
	 * field. The database key `field` stays as it is.
	 *
	 * Values that members have are kept as they are, even if they do not fit the new type; new values must fit. A `select`
	 * or `boolean` field can only be renamed by giving it another type, since this list lacks both.
	 *
	 * Permission: `userFields`. Evidence: documented (/api-18359704).
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community or no field has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   name: "Risk score (1 to 10)",
	 *   type: "number",
	 * });
	 * ```
	 */
	update(params: IntegrationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * Delete a user field.
	 *
	 * Removes a field and its values of all members. It cannot be undone; the entries of its history stay. The reply
	 * shows the field for the last time.
	 *
	 * Permission: `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The key lacks `userFields`, or belongs to another community.
	 * @throws {NotFoundError} No community or no field has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.userFields.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	delete(params: IntegrationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, delete_Operation, params, options);
	}
}
