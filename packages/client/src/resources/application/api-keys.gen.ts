// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { ApiKey, ApiKeyCreate, ApiKeyUpdate, CommunityError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `application.apiKeys.list`. */
export interface ApplicationApiKeysListParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
}

/** The parameters of `application.apiKeys.create`. */
export interface ApplicationApiKeysCreateParams extends ApiKeyCreate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
}

/** The parameters of `application.apiKeys.update`. */
export interface ApplicationApiKeysUpdateParams extends ApiKeyUpdate {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself. */
	apiKeyId: string;
}

/** The parameters of `application.apiKeys.delete`. */
export interface ApplicationApiKeysDeleteParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself. */
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
 * Returns all API keys of a community in one response, oldest first, including expired keys. Deleted keys are not
 * in the list. Each `key` is masked: its last characters tell the keys apart, but it is not valid as a credential.
 *
 * Proposed by us: the order of the keys.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878140).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: ApplicationApiKeysListParams, options?: CallOptions): ApiCall<ApiKey[], CommunityError, 'application.apiKeys.list'> {
	return call(core, listOperation, params, options);
}

/**
 * Create an API key.
 *
 * Creates an API key for a community, with the permissions that you list. Only this response contains the whole
 * key, so store it at once: every later response masks it.
 *
 * Set the expiry with `expirePeriod` or `expireDate`. Without them, the key never expires. Two keys may have the
 * same name. An API key cannot create keys; send a user token.
 *
 * Proposed by us: the fields of the request, and at most 100 keys per community. The key has the rank of its creator, so
 * it cannot delete a member who does not rank below the creator.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878139).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {ConflictError}
 * - `api_key_limit_reached`: The community already has 100 API keys.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
export function create(core: Core, params: ApplicationApiKeysCreateParams, options?: IdempotentCallOptions): ApiCall<ApiKey, CommunityError, 'application.apiKeys.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Update an API key.
 *
 * Changes the name, permissions or expiry of an API key. Fields that you do not send stay the same; send at least
 * one. `permissions` replaces the whole list. The change applies from the next request with the key.
 *
 * A request with `expirePeriod` or `expireDate` replaces the expiry. A period starts now, and `expirePeriod: 0`
 * removes the expiry. The key itself stays the same, and the response masks it. To rotate a key, create a new one,
 * then delete this one.
 *
 * Proposed by us: the fields of the request, and that all of them are optional. An admin who changes the permissions of
 * a key gives it their own rank, if that is lower than the rank of the key.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878142).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `api_key_not_found`: No API key of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.update(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   apiKeyId: "665f1c2ab7e4d90012a3b482",
 *   expirePeriod: 365,
 * });
 * ```
 */
export function update(core: Core, params: ApplicationApiKeysUpdateParams, options?: CallOptions): ApiCall<ApiKey, CommunityError, 'application.apiKeys.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete an API key.
 *
 * Deletes an API key permanently and revokes it at once: the caches are cleared, and its next request is a 401.
 * Members of the community get a real-time event. You cannot undo it.
 *
 * Returns the deleted key. The vendor's page says that the response masks the key, but its sample shows the whole
 * key.
 *
 * Proposed by us: a second delete of the same key is a 404.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-18878141).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `api_key_not_found`: No API key of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await apiKeys.delete(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   apiKeyId: "665f1c2ab7e4d90012a3b482",
 * });
 * ```
 */
function delete_(core: Core, params: ApplicationApiKeysDeleteParams, options?: CallOptions): ApiCall<ApiKey, CommunityError, 'application.apiKeys.delete'> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.application.apiKeys` */
export interface ApplicationApiKeys {
	/**
	 * List API keys.
	 *
	 * Returns all API keys of a community in one response, oldest first, including expired keys. Deleted keys are not
	 * in the list. Each `key` is masked: its last characters tell the keys apart, but it is not valid as a credential.
	 *
	 * Proposed by us: the order of the keys.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878140).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationApiKeysListParams, options?: CallOptions): ApiCall<ApiKey[], CommunityError, 'application.apiKeys.list'>;

	/**
	 * Create an API key.
	 *
	 * Creates an API key for a community, with the permissions that you list. Only this response contains the whole
	 * key, so store it at once: every later response masks it.
	 *
	 * Set the expiry with `expirePeriod` or `expireDate`. Without them, the key never expires. Two keys may have the
	 * same name. An API key cannot create keys; send a user token.
	 *
	 * Proposed by us: the fields of the request, and at most 100 keys per community. The key has the rank of its creator, so
	 * it cannot delete a member who does not rank below the creator.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878139).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {ConflictError}
	 * - `api_key_limit_reached`: The community already has 100 API keys.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
	create(params: ApplicationApiKeysCreateParams, options?: IdempotentCallOptions): ApiCall<ApiKey, CommunityError, 'application.apiKeys.create'>;

	/**
	 * Update an API key.
	 *
	 * Changes the name, permissions or expiry of an API key. Fields that you do not send stay the same; send at least
	 * one. `permissions` replaces the whole list. The change applies from the next request with the key.
	 *
	 * A request with `expirePeriod` or `expireDate` replaces the expiry. A period starts now, and `expirePeriod: 0`
	 * removes the expiry. The key itself stays the same, and the response masks it. To rotate a key, create a new one,
	 * then delete this one.
	 *
	 * Proposed by us: the fields of the request, and that all of them are optional. An admin who changes the permissions of
	 * a key gives it their own rank, if that is lower than the rank of the key.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878142).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `api_key_not_found`: No API key of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   apiKeyId: "665f1c2ab7e4d90012a3b482",
	 *   expirePeriod: 365,
	 * });
	 * ```
	 */
	update(params: ApplicationApiKeysUpdateParams, options?: CallOptions): ApiCall<ApiKey, CommunityError, 'application.apiKeys.update'>;

	/**
	 * Delete an API key.
	 *
	 * Deletes an API key permanently and revokes it at once: the caches are cleared, and its next request is a 401.
	 * Members of the community get a real-time event. You cannot undo it.
	 *
	 * Returns the deleted key. The vendor's page says that the response masks the key, but its sample shows the whole
	 * key.
	 *
	 * Proposed by us: a second delete of the same key is a 404.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-18878141).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community. An API key cannot manage keys (`role_required`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `api_key_not_found`: No API key of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   apiKeyId: "665f1c2ab7e4d90012a3b482",
	 * });
	 * ```
	 */
	delete(params: ApplicationApiKeysDeleteParams, options?: CallOptions): ApiCall<ApiKey, CommunityError, 'application.apiKeys.delete'>;
}

/** Creates the methods of `client.application.apiKeys` for a program that calls no other resource. */
export function applicationApiKeys(core: Core): ApplicationApiKeys {
	return methodsOf<ApplicationApiKeys>(core, {
		list: listOperation,
		create: createOperation,
		update: updateOperation,
		delete: delete_Operation,
	});
}
