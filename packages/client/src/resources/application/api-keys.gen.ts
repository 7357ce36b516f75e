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
	 * Gives every key of the community, oldest first, in one reply. Keys are masked: the end is shown, to tell them
	 * apart.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878140).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin of the community.
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
	 * Makes a key for the community. The reply shows the whole `key` this once; store it at once, later replies mask it.
	 *
	 * A key can do what its permissions name and nothing else, so give it few. `expirePeriod` counts days from now, 0 is
	 * for ever; `expireDate` names a moment instead and wins when both are sent. A community holds 50 keys.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878139).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin of the community.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {ConflictError} Another key has this name, the community holds 50 keys, or the idempotency key came before with another key.
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
	 *   expirePeriod: 0,
	 *   expireDate: "",
	 * });
	 * ```
	 */
	create(params: ApplicationApiKeysCreateParams, options?: IdempotentCallOptions): ApiCall<ApiKey> {
		return this.#call({ id: 'application.apiKeys.create', method: 'POST', path: '/communities/{communityId}/api-keys', envelope: 'community', inPath: ["communityId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Update an API key.
	 *
	 * Changes what is sent and keeps the rest. Taken permissions are gone at once; `expirePeriod` counts from now again.
	 * The key itself stays the same: to exchange it, create another and delete this one.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling (/api-18878142).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin of the community.
	 * @throws {NotFoundError} No community or no key has this id.
	 * @throws {ConflictError} Another key has this name.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.apiKeys.update({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   apiKeyId: "665f1c2ab7e4d90012a3b481",
	 *   permissions: [
	 *     "sendMessage",
	 *     "replyMessage",
	 *     "getMessages"
	 *   ],
	 * });
	 * ```
	 */
	update(params: ApplicationApiKeysUpdateParams, options?: CallOptions): ApiCall<ApiKey> {
		return this.#call({ id: 'application.apiKeys.update', method: 'PUT', path: '/communities/{communityId}/api-keys/{apiKeyId}', envelope: 'community', inPath: ["communityId","apiKeyId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Delete an API key.
	 *
	 * Revokes a key for good. Calls with it fail from now on, caches are cleared, and the members of the community who
	 * watch the keys are told in real time.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-18878141).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin of the community.
	 * @throws {NotFoundError} No community or no key has this id.
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
