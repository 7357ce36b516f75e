// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { ApplicationUserFieldCreate, CommunityError, UserField, UserFieldUpdate } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `application.userFields.list`. */
export interface ApplicationUserFieldsListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** The parameters of `application.userFields.create`. */
export interface ApplicationUserFieldsCreateParams extends ApplicationUserFieldCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** The parameters of `application.userFields.get`. */
export interface ApplicationUserFieldsGetParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** The parameters of `application.userFields.update`. */
export interface ApplicationUserFieldsUpdateParams extends UserFieldUpdate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** The parameters of `application.userFields.delete`. */
export interface ApplicationUserFieldsDeleteParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
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
 * Gives all fields that the community has added to its members, in one reply and oldest first. Any member may read
 * them, and so may a key with `userFields`. What members hold in them is in `application.userFieldHistories.list`.
 *
 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
 *
 * @throws {ForbiddenError} The caller is no member of this community, or the key lacks `userFields`.
 * @throws {NotFoundError} No community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: ApplicationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError> {
	return call(core, listOperation, params, options);
}

/**
 * Create a user field.
 *
 * Adds a field to every member of the community. `field` becomes its database key, fixed for good: blanks in it turn
 * into hyphens, and no two fields of a community may have the same one. `name` is the label that people see.
 *
 * No choices can be given here, so a `select` with `options` is made with `integration.userFields.create`. A
 * community holds at most 200 fields. `creator` is you, or `null` when a key made the call.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: documented (/api-19250020).
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may change fields.
 * @throws {NotFoundError} No community has this ID.
 * @throws {ConflictError} The `field` is taken, the community has 200 fields, or the idempotency key was used with another body.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
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
export function create(core: Core, params: ApplicationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError> {
	return call(core, createOperation, params, options);
}

/**
 * Get a user field.
 *
 * Gives one field by its `_id`; its database key is not accepted. Any member may read it, and so may a key with
 * `userFields`.
 *
 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
 *
 * @throws {ForbiddenError} The caller is no member of this community, or the key lacks `userFields`.
 * @throws {NotFoundError} No field of this community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.get(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
export function get(core: Core, params: ApplicationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
	return call(core, getOperation, params, options);
}

/**
 * Update a user field.
 *
 * Changes the label and the type of a field; send both, the unchanged one too. The database key stays. Values that
 * members already have are not converted.
 *
 * Updating knows other types than creating: `boolean` and `select` are a 400 here, so a field of either type cannot
 * keep it.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may change fields.
 * @throws {NotFoundError} No field of this community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.update(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 *   name: "Risk score (1 to 10)",
 *   type: "numerical",
 * });
 * ```
 */
export function update(core: Core, params: ApplicationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a user field.
 *
 * Removes a field, and its value from every member. It cannot be undone. Answers with the field that was deleted.
 *
 * What members held in it stays readable in `application.userFieldHistories.list` and by member; the lists by field
 * are a 404 from then on. A new field may take the same database key.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may change fields.
 * @throws {NotFoundError} No field of this community has this ID; perhaps it was deleted before.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await userFields.delete(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   fieldId: "665f1c2ab7e4d90012a3b461",
 * });
 * ```
 */
function delete_(core: Core, params: ApplicationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.application.userFields` */
export class ApplicationUserFields {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List user fields.
	 *
	 * Gives all fields that the community has added to its members, in one reply and oldest first. Any member may read
	 * them, and so may a key with `userFields`. What members hold in them is in `application.userFieldHistories.list`.
	 *
	 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The caller is no member of this community, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[], CommunityError> {
		return call(this.#core, listOperation, params, options);
	}

	/**
	 * Create a user field.
	 *
	 * Adds a field to every member of the community. `field` becomes its database key, fixed for good: blanks in it turn
	 * into hyphens, and no two fields of a community may have the same one. `name` is the label that people see.
	 *
	 * No choices can be given here, so a `select` with `options` is made with `integration.userFields.create`. A
	 * community holds at most 200 fields. `creator` is you, or `null` when a key made the call.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: documented (/api-19250020).
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may change fields.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {ConflictError} The `field` is taken, the community has 200 fields, or the idempotency key was used with another body.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
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
	create(params: ApplicationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Get a user field.
	 *
	 * Gives one field by its `_id`; its database key is not accepted. Any member may read it, and so may a key with
	 * `userFields`.
	 *
	 * Permission: `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The caller is no member of this community, or the key lacks `userFields`.
	 * @throws {NotFoundError} No field of this community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	get(params: ApplicationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, getOperation, params, options);
	}

	/**
	 * Update a user field.
	 *
	 * Changes the label and the type of a field; send both, the unchanged one too. The database key stays. Values that
	 * members already have are not converted.
	 *
	 * Updating knows other types than creating: `boolean` and `select` are a 400 here, so a field of either type cannot
	 * keep it.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may change fields.
	 * @throws {NotFoundError} No field of this community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   name: "Risk score (1 to 10)",
	 *   type: "numerical",
	 * });
	 * ```
	 */
	update(params: ApplicationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * Delete a user field.
	 *
	 * Removes a field, and its value from every member. It cannot be undone. Answers with the field that was deleted.
	 *
	 * What members held in it stays readable in `application.userFieldHistories.list` and by member; the lists by field
	 * are a 404 from then on. A new field may take the same database key.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `userFields` may change fields.
	 * @throws {NotFoundError} No field of this community has this ID; perhaps it was deleted before.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	delete(params: ApplicationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField, CommunityError> {
		return call(this.#core, delete_Operation, params, options);
	}
}
