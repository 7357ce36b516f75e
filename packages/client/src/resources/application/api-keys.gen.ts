// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { ApiKey, ApiKeyCreate, ApiKeyUpdate } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `application.apiKeys.list` takes. */
export interface ApplicationApiKeysListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** What `application.apiKeys.create` takes. */
export interface ApplicationApiKeysCreateParams extends ApiKeyCreate {
	/** The community. The credential must belong to it. */
	communityId: string;
}

/** What `application.apiKeys.update` takes. */
export interface ApplicationApiKeysUpdateParams extends ApiKeyUpdate {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The key's `_id`, not the key itself. */
	apiKeyId: string;
}

/** What `application.apiKeys.delete` takes. */
export interface ApplicationApiKeysDeleteParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The key's `_id`, not the key itself. */
	apiKeyId: string;
}

/** `client.application.apiKeys` */
export class ApplicationApiKeys {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List API keys.
	 *
	 * Gives every key of the community in one reply, oldest first, those that have expired too. Deleted keys are gone
	 * for good and not listed. Each `key` is masked: its end tells one from another, but none can be used.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878140).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys; a key never does.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationApiKeysListParams, options?: CallOptions): ApiCall<ApiKey[]> {
		return this.#call({ id: 'application.apiKeys.list', method: 'GET', path: '/communities/{communityId}/api-keys', envelope: 'community', inPath: ["communityId"], inQuery: [], inHeader: [] }, params, options);
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
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878139).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys; a key never does.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {ConflictError} The community has 100 keys, or the idempotency key came before with another body. No key was made.
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
	create(params: ApplicationApiKeysCreateParams, options?: IdempotentCallOptions): ApiCall<ApiKey> {
		return this.#call({ id: 'application.apiKeys.create', method: 'POST', path: '/communities/{communityId}/api-keys', envelope: 'community', inPath: ["communityId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
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
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878142).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys; a key never does.
	 * @throws {NotFoundError} No key of this community has this id.
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
	update(params: ApplicationApiKeysUpdateParams, options?: CallOptions): ApiCall<ApiKey> {
		return this.#call({ id: 'application.apiKeys.update', method: 'PUT', path: '/communities/{communityId}/api-keys/{apiKeyId}', envelope: 'community', inPath: ["communityId","apiKeyId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Delete an API key.
	 *
	 * Revokes a key at once and for good: caches are cleared, so its very next call is a 401, and the members of the
	 * community are told by a real-time event. It cannot be undone.
	 *
	 * Answers with the key that was deleted, masked. Deleting it a second time is a 404.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-18878141).
	 *
	 * @throws {ForbiddenError} Only the owner and the admins of the community manage its keys; a key never does.
	 * @throws {NotFoundError} No key of this community has this id; perhaps it was deleted before.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.delete({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   apiKeyId: "665f1c2ab7e4d90012a3b481",
	 * });
	 * ```
	 */
	delete(params: ApplicationApiKeysDeleteParams, options?: CallOptions): ApiCall<ApiKey> {
		return this.#call({ id: 'application.apiKeys.delete', method: 'DELETE', path: '/communities/{communityId}/api-keys/{apiKeyId}', envelope: 'community', inPath: ["communityId","apiKeyId"], inQuery: [], inHeader: [] }, params, options);
	}
}
