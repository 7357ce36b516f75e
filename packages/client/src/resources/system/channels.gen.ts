// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Channel, ChannelWrite, EmptyObject } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `system.channels.update` takes. */
export interface SystemChannelsUpdateParams extends ChannelWrite {
	/** The channel's `_id`. */
	id: string;
}

/** What `system.channels.delete` takes. */
export interface SystemChannelsDeleteParams {
	/** The channel's `_id`. */
	id: string;
}

/** `client.system.channels` */
export class SystemChannels {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List channels.
	 *
	 * Gives every channel of the key's community, oldest first, those too that only some roles may see.
	 *
	 * Needs `APPLICATION_MEMBER`. Evidence: sibling.
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Channel[]> {
		return this.#call({ id: 'system.channels.list', method: 'GET', path: '/channels', envelope: 'system', inPath: [], inQuery: [], inHeader: [] }, undefined, options);
	}

	/**
	 * Create a channel.
	 *
	 * Adds a channel to the key's community. Everybody may see it until roles are given to it in the platform. A
	 * community holds 500 channels.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891791).
	 *
	 * @throws {ForbiddenError} The key may not manage channels.
	 * @throws {ConflictError} The community is full, or the idempotency key came before with another channel.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.create({
	 *   topic: "lounge",
	 *   channelType: "open",
	 * });
	 * ```
	 */
	create(params: ChannelWrite, options?: IdempotentCallOptions): ApiCall<Channel> {
		return this.#call({ id: 'system.channels.create', method: 'POST', path: '/channels', envelope: 'system', inPath: [], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Update a channel.
	 *
	 * Renames a channel or changes its type; both fields are sent each time. Messages are kept. A forum that has topics
	 * cannot become another type, which is a 409.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891793).
	 *
	 * @throws {ForbiddenError} The key may not manage channels.
	 * @throws {NotFoundError} No channel has this id.
	 * @throws {ConflictError} The channel is a forum that has topics.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.update({
	 *   id: "665f1c2ab7e4d90012a3b432",
	 *   topic: "questions",
	 *   channelType: "forum",
	 * });
	 * ```
	 */
	update(params: SystemChannelsUpdateParams, options?: CallOptions): ApiCall<Channel> {
		return this.#call({ id: 'system.channels.update', method: 'PUT', path: '/channels/{id}', envelope: 'system', inPath: ["id"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Delete a channel.
	 *
	 * Removes a channel with everything that was posted in it. It cannot be undone.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The key may not manage channels.
	 * @throws {NotFoundError} No channel has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.delete({
	 *   id: "665f1c2ab7e4d90012a3b432",
	 * });
	 * ```
	 */
	delete(params: SystemChannelsDeleteParams, options?: CallOptions): ApiCall<EmptyObject> {
		return this.#call({ id: 'system.channels.delete', method: 'DELETE', path: '/channels/{id}', envelope: 'system', inPath: ["id"], inQuery: [], inHeader: [] }, params, options);
	}
}
