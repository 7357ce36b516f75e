// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Channel, ChannelWrite, EmptyObject, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `system.channels.update`. */
export interface SystemChannelsUpdateParams extends ChannelWrite {
	/** The channel's `_id`. */
	id: string;
}

/** The parameters of `system.channels.delete`. */
export interface SystemChannelsDeleteParams {
	/** The channel's `_id`. */
	id: string;
}

const listOperation: Operation<undefined> = {
	id: 'system.channels.list',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/channels',
};

const createOperation: Operation<ChannelWrite> = {
	id: 'system.channels.create',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/channels',
	body: (params) => params,
	keyed: true,
};

const updateOperation: Operation<SystemChannelsUpdateParams> = {
	id: 'system.channels.update',
	method: 'PUT',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/channels/${segment(params, 'id', ObjectId)}`,
	body: ({ id, ...fields }) => fields,
};

const delete_Operation: Operation<SystemChannelsDeleteParams> = {
	id: 'system.channels.delete',
	method: 'DELETE',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/channels/${segment(params, 'id', ObjectId)}`,
};

/**
 * List channels.
 *
 * Gives every channel of the key's community, oldest first, those too that only some roles may see.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
 *
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<Channel[], SystemError> {
	return call(core, listOperation, undefined, options);
}

/**
 * Create a channel.
 *
 * Adds a channel to the key's community. Everybody may see it until roles are given to it in the platform. A
 * community holds 500 channels.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891791).
 *
 * @throws {ForbiddenError} The key may not manage channels.
 * @throws {ConflictError} The community is full, or the idempotency key was used before with another channel.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.create(core, {
 *   topic: "lounge",
 *   channelType: "open",
 * });
 * ```
 */
export function create(core: Core, params: ChannelWrite, options?: IdempotentCallOptions): ApiCall<Channel, SystemError> {
	return call(core, createOperation, params, options);
}

/**
 * Update a channel.
 *
 * Renames a channel or changes its type; both fields are sent each time. Messages are kept. A forum that has topics
 * cannot become another type, which is a 409.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891793).
 *
 * @throws {ForbiddenError} The key may not manage channels.
 * @throws {NotFoundError} No channel has this ID.
 * @throws {ConflictError} The channel is a forum that has topics.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.update(core, {
 *   id: "665f1c2ab7e4d90012a3b432",
 *   topic: "questions",
 *   channelType: "forum",
 * });
 * ```
 */
export function update(core: Core, params: SystemChannelsUpdateParams, options?: CallOptions): ApiCall<Channel, SystemError> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a channel.
 *
 * Removes a channel with everything that was posted in it. It cannot be undone.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
 *
 * @throws {ForbiddenError} The key may not manage channels.
 * @throws {NotFoundError} No channel has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.delete(core, {
 *   id: "665f1c2ab7e4d90012a3b432",
 * });
 * ```
 */
function delete_(core: Core, params: SystemChannelsDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.system.channels` */
export class SystemChannels {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List channels.
	 *
	 * Gives every channel of the key's community, oldest first, those too that only some roles may see.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Channel[], SystemError> {
		return call(this.#core, listOperation, undefined, options);
	}

	/**
	 * Create a channel.
	 *
	 * Adds a channel to the key's community. Everybody may see it until roles are given to it in the platform. A
	 * community holds 500 channels.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891791).
	 *
	 * @throws {ForbiddenError} The key may not manage channels.
	 * @throws {ConflictError} The community is full, or the idempotency key was used before with another channel.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.create({
	 *   topic: "lounge",
	 *   channelType: "open",
	 * });
	 * ```
	 */
	create(params: ChannelWrite, options?: IdempotentCallOptions): ApiCall<Channel, SystemError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Update a channel.
	 *
	 * Renames a channel or changes its type; both fields are sent each time. Messages are kept. A forum that has topics
	 * cannot become another type, which is a 409.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891793).
	 *
	 * @throws {ForbiddenError} The key may not manage channels.
	 * @throws {NotFoundError} No channel has this ID.
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
	update(params: SystemChannelsUpdateParams, options?: CallOptions): ApiCall<Channel, SystemError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * Delete a channel.
	 *
	 * Removes a channel with everything that was posted in it. It cannot be undone.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The key may not manage channels.
	 * @throws {NotFoundError} No channel has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.delete({
	 *   id: "665f1c2ab7e4d90012a3b432",
	 * });
	 * ```
	 */
	delete(params: SystemChannelsDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError> {
		return call(this.#core, delete_Operation, params, options);
	}
}
