// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { ApplicationUserFieldCreate, UserField, UserFieldUpdate } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `application.userFields.list` takes. */
export interface ApplicationUserFieldsListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** What `application.userFields.create` takes. */
export interface ApplicationUserFieldsCreateParams extends ApplicationUserFieldCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** What `application.userFields.get` takes. */
export interface ApplicationUserFieldsGetParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** What `application.userFields.update` takes. */
export interface ApplicationUserFieldsUpdateParams extends UserFieldUpdate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** What `application.userFields.delete` takes. */
export interface ApplicationUserFieldsDeleteParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user field's `_id`. */
	fieldId: string;
}

/** `client.application.userFields` */
export class ApplicationUserFields {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List user fields.
	 *
	 * Gives every field of the community, oldest first, in one reply; there is no paging, since a community has at most
	 * 200.
	 *
	 * Needs `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
	 *
	 * @throws {NotFoundError} No community has this id.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationUserFieldsListParams, options?: CallOptions): ApiCall<UserField[]> {
		return this.#call({ id: 'application.userFields.list', method: 'GET', path: '/communities/{communityId}/user-fields', envelope: 'community', inPath: ["communityId"], inQuery: [], inHeader: [] }, params, options);
	}

	/**
	 * Create a user field.
	 *
	 * Adds a field to the members of a community. Unlike Integration, you choose the database key yourself; it is what a
	 * member's data and the columns of bulk files are named by, and it cannot be changed later. Blanks in it become
	 * hyphens.
	 *
	 * The page names no list of types; every type that a stored field can have is taken.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: documented (/api-19250020).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {ConflictError} Another field has this database key or name, or the idempotency key came before with another field.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   field: "favourite market",
	 *   name: "Favourite market",
	 *   type: "select",
	 * });
	 * ```
	 */
	create(params: ApplicationUserFieldsCreateParams, options?: IdempotentCallOptions): ApiCall<UserField> {
		return this.#call({ id: 'application.userFields.create', method: 'POST', path: '/communities/{communityId}/user-fields', envelope: 'community', inPath: ["communityId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Get a user field.
	 *
	 * Gives one field. Values of members are not in it; they are in the histories, and in a member's data.
	 *
	 * Needs `APPLICATION_MEMBER` or `userFields`. Evidence: sibling.
	 *
	 * @throws {NotFoundError} No community or no field has this id.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	get(params: ApplicationUserFieldsGetParams, options?: CallOptions): ApiCall<UserField> {
		return this.#call({ id: 'application.userFields.get', method: 'GET', path: '/communities/{communityId}/user-fields/{fieldId}', envelope: 'community', inPath: ["communityId","fieldId"], inQuery: [], inHeader: [] }, params, options);
	}

	/**
	 * Update a user field.
	 *
	 * Changes a field's label and type. Both are sent each time, and the list of types is not the one of creating a
	 * field. The database key `field` stays as it is.
	 *
	 * Values that members have are kept as they are, even if they do not fit the new type; new values must fit.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community or no field has this id.
	 * @throws {ConflictError} Another field has this name.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 *   name: "Risk score (1 to 10)",
	 *   type: "number",
	 * });
	 * ```
	 */
	update(params: ApplicationUserFieldsUpdateParams, options?: CallOptions): ApiCall<UserField> {
		return this.#call({ id: 'application.userFields.update', method: 'PUT', path: '/communities/{communityId}/user-fields/{fieldId}', envelope: 'community', inPath: ["communityId","fieldId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Delete a user field.
	 *
	 * Removes a field, its values of all members, and their histories. It cannot be undone. The reply shows the field
	 * for the last time.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `userFields`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `userFields`.
	 * @throws {NotFoundError} No community or no field has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.userFields.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   fieldId: "665f1c2ab7e4d90012a3b461",
	 * });
	 * ```
	 */
	delete(params: ApplicationUserFieldsDeleteParams, options?: CallOptions): ApiCall<UserField> {
		return this.#call({ id: 'application.userFields.delete', method: 'DELETE', path: '/communities/{communityId}/user-fields/{fieldId}', envelope: 'community', inPath: ["communityId","fieldId"], inQuery: [], inHeader: [] }, params, options);
	}
}
