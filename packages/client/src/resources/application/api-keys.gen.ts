// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { ApiKey, ApiKeyCreate, ApiKeyUpdate, CommunityError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `application.apiKeys.list`. */
export interface ApplicationApiKeysListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** The parameters of `application.apiKeys.create`. */
export interface ApplicationApiKeysCreateParams extends ApiKeyCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** The parameters of `application.apiKeys.update`. */
export interface ApplicationApiKeysUpdateParams extends ApiKeyUpdate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The key's `_id`, not the key itself. */
	apiKeyId: string;
}

/** The parameters of `application.apiKeys.delete`. */
export interface ApplicationApiKeysDeleteParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The key's `_id`, not the key itself. */
	apiKeyId: string;
}

const listOperation: Operation<ApplicationApiKeysListParams> = {
	id: 'application.apiKeys.list',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/api-keys`,
};

const createOperation: Operation<ApplicationApiKeysCreateParams> = {
	id: 'application.apiKeys.create',
	method: 'POST',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/api-keys`,
	body: ({ communityId, ...fields }) => fields,
	keyed: true,
};

const updateOperation: Operation<ApplicationApiKeysUpdateParams> = {
	id: 'application.apiKeys.update',
	method: 'PUT',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/api-keys/${segment(params, 'apiKeyId', ObjectId)}`,
	body: ({ communityId, apiKeyId, ...fields }) => fields,
};

const delete_Operation: Operation<ApplicationApiKeysDeleteParams> = {
	id: 'application.apiKeys.delete',
	method: 'DELETE',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/api-keys/${segment(params, 'apiKeyId', ObjectId)}`,
};

/**
 * List API keys.
 *
 * Gives every key of the community in one reply, oldest first, those that have expired too. Deleted keys are gone
 * for good and not listed. Each `key` is masked: its end tells one from another, but none can be used.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878140).
 *
 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
 * @throws {NotFoundError} No community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: ApplicationApiKeysListParams, options?: CallOptions): ApiCall<ApiKey[], CommunityError> {
	return call(core, listOperation, params, options);
}

/**
 * Create an API key.
 *
 * Makes a key for one community, with the permissions you name and no others. The reply is the only place where the
 * whole key is ever shown: store it at once, every later read gives it masked.
 *
 * Only a user token will do here, since a key cannot make keys. Say how long the key lives with `expirePeriod` or
 * with `expireDate`; with neither it never expires. Names need not be unique. A community holds at most 100 keys.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878139).
 *
 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
 * @throws {NotFoundError} No community has this ID.
 * @throws {ConflictError} The community has 100 keys, or the idempotency key was used before with another body. No key was made.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.create(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   name: "Message bot",
 *   permissions: [
 *     "sendMessage",
 *     "replyMessage"
 *   ],
 * });
 * ```
 */
export function create(core: Core, params: ApplicationApiKeysCreateParams, options?: IdempotentCallOptions): ApiCall<ApiKey, CommunityError> {
	return call(core, createOperation, params, options);
}

/**
 * Update an API key.
 *
 * Changes what you send and keeps the rest; at least one field has to be there. `permissions` replaces the whole
 * list, so send those that stay as well. The change holds from the key's next call on.
 *
 * Sending `expirePeriod` or `expireDate` replaces whatever expiry the key had, and a period counts from now;
 * `expirePeriod: 0` makes the key permanent. The key itself stays the same and comes masked. For a fresh one, create
 * another and delete this.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878142).
 *
 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
 * @throws {NotFoundError} No key of this community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.update(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   apiKeyId: "665f1c2ab7e4d90012a3b481",
 *   expirePeriod: 365,
 * });
 * ```
 */
export function update(core: Core, params: ApplicationApiKeysUpdateParams, options?: CallOptions): ApiCall<ApiKey, CommunityError> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete an API key.
 *
 * Revokes a key at once and for good: caches are cleared, so its very next call is a 401, and the members of the
 * community are told by a real-time event. It cannot be undone.
 *
 * Answers with the key that was deleted, masked. Deleting it a second time is a 404.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-18878141).
 *
 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
 * @throws {NotFoundError} No key of this community has this ID; perhaps it was deleted before.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.delete(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   apiKeyId: "665f1c2ab7e4d90012a3b481",
 * });
 * ```
 */
function delete_(core: Core, params: ApplicationApiKeysDeleteParams, options?: CallOptions): ApiCall<ApiKey, CommunityError> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.application.apiKeys` */
export class ApplicationApiKeys {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List API keys.
	 *
	 * Gives every key of the community in one reply, oldest first, those that have expired too. Deleted keys are gone
	 * for good and not listed. Each `key` is masked: its end tells one from another, but none can be used.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878140).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationApiKeysListParams, options?: CallOptions): ApiCall<ApiKey[], CommunityError> {
		return call(this.#core, listOperation, params, options);
	}

	/**
	 * Create an API key.
	 *
	 * Makes a key for one community, with the permissions you name and no others. The reply is the only place where the
	 * whole key is ever shown: store it at once, every later read gives it masked.
	 *
	 * Only a user token will do here, since a key cannot make keys. Say how long the key lives with `expirePeriod` or
	 * with `expireDate`; with neither it never expires. Names need not be unique. A community holds at most 100 keys.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878139).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {ConflictError} The community has 100 keys, or the idempotency key was used before with another body. No key was made.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.create({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   name: "Message bot",
	 *   permissions: [
	 *     "sendMessage",
	 *     "replyMessage"
	 *   ],
	 * });
	 * ```
	 */
	create(params: ApplicationApiKeysCreateParams, options?: IdempotentCallOptions): ApiCall<ApiKey, CommunityError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Update an API key.
	 *
	 * Changes what you send and keeps the rest; at least one field has to be there. `permissions` replaces the whole
	 * list, so send those that stay as well. The change holds from the key's next call on.
	 *
	 * Sending `expirePeriod` or `expireDate` replaces whatever expiry the key had, and a period counts from now;
	 * `expirePeriod: 0` makes the key permanent. The key itself stays the same and comes masked. For a fresh one, create
	 * another and delete this.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878142).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
	 * @throws {NotFoundError} No key of this community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   apiKeyId: "665f1c2ab7e4d90012a3b481",
	 *   expirePeriod: 365,
	 * });
	 * ```
	 */
	update(params: ApplicationApiKeysUpdateParams, options?: CallOptions): ApiCall<ApiKey, CommunityError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * Delete an API key.
	 *
	 * Revokes a key at once and for good: caches are cleared, so its very next call is a 401, and the members of the
	 * community are told by a real-time event. It cannot be undone.
	 *
	 * Answers with the key that was deleted, masked. Deleting it a second time is a 404.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-18878141).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys. A key cannot.
	 * @throws {NotFoundError} No key of this community has this ID; perhaps it was deleted before.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   apiKeyId: "665f1c2ab7e4d90012a3b481",
	 * });
	 * ```
	 */
	delete(params: ApplicationApiKeysDeleteParams, options?: CallOptions): ApiCall<ApiKey, CommunityError> {
		return call(this.#core, delete_Operation, params, options);
	}
}
