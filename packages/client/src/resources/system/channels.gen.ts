// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Channel, ChannelWrite, EmptyObject, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `system.channels.update`. */
export interface SystemChannelsUpdateParams extends ChannelWrite {
	/** The `_id` of the channel. */
	id: string;
}

/** The parameters of `system.channels.delete`. */
export interface SystemChannelsDeleteParams {
	/** The `_id` of the channel. */
	id: string;
}

const listOperation: Operation<undefined> = {
	id: 'system.channels.list',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/channels',
	takesNoParams: true,
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
 * Lists all channels of the key's community, with their types and the roles that can see them.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the oldest channel is first. There is no pagination.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<Channel[], SystemError, 'system.channels.list'> {
	return call(core, listOperation, undefined, options);
}

/**
 * Create a channel.
 *
 * Creates a channel in the key's community. `topic` is its name.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: every member can see a new channel. A community has at most 500 channels.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891791).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {ConflictError}
 * - `channel_limit_reached`: The community already has 500 channels.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.create(core, {
 *   topic: "lounge",
 *   channelType: "open",
 * });
 * ```
 */
export function create(core: Core, params: ChannelWrite, options?: IdempotentCallOptions): ApiCall<Channel, SystemError, 'system.channels.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Update a channel.
 *
 * Renames a channel or changes its type. Send both fields.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the messages of the channel are kept. A forum that has topics cannot change its type.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891793).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} No channel of the community has this ID (`channel_not_found`). Proposed by us.
 * @throws {ConflictError} The channel is a forum with topics, so its type cannot change (`forum_has_topics`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.update(core, {
 *   id: "665f1c2ab7e4d90012a3b432",
 *   topic: "questions",
 *   channelType: "forum",
 * });
 * ```
 */
export function update(core: Core, params: SystemChannelsUpdateParams, options?: CallOptions): ApiCall<Channel, SystemError, 'system.channels.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a channel.
 *
 * Deletes a channel of the key's community.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: this cannot be undone. The messages, replies, reactions and forum topics of the channel are
 * deleted, too.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} No channel of the community has this ID (`channel_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.delete(core, {
 *   id: "665f1c2ab7e4d90012a3b432",
 * });
 * ```
 */
function delete_(core: Core, params: SystemChannelsDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError, 'system.channels.delete'> {
	return call(core, delete_Operation, params, options);
}

export { delete_ as delete };

/** `client.system.channels` */
export interface SystemChannels {
	/**
	 * List channels.
	 *
	 * Lists all channels of the key's community, with their types and the roles that can see them.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the oldest channel is first. There is no pagination.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Channel[], SystemError, 'system.channels.list'>;

	/**
	 * Create a channel.
	 *
	 * Creates a channel in the key's community. `topic` is its name.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: every member can see a new channel. A community has at most 500 channels.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891791).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {ConflictError}
	 * - `channel_limit_reached`: The community already has 500 channels.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.create({
	 *   topic: "lounge",
	 *   channelType: "open",
	 * });
	 * ```
	 */
	create(params: ChannelWrite, options?: IdempotentCallOptions): ApiCall<Channel, SystemError, 'system.channels.create'>;

	/**
	 * Update a channel.
	 *
	 * Renames a channel or changes its type. Send both fields.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the messages of the channel are kept. A forum that has topics cannot change its type.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891793).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No channel of the community has this ID (`channel_not_found`). Proposed by us.
	 * @throws {ConflictError} The channel is a forum with topics, so its type cannot change (`forum_has_topics`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.update({
	 *   id: "665f1c2ab7e4d90012a3b432",
	 *   topic: "questions",
	 *   channelType: "forum",
	 * });
	 * ```
	 */
	update(params: SystemChannelsUpdateParams, options?: CallOptions): ApiCall<Channel, SystemError, 'system.channels.update'>;

	/**
	 * Delete a channel.
	 *
	 * Deletes a channel of the key's community.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: this cannot be undone. The messages, replies, reactions and forum topics of the channel are
	 * deleted, too.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No channel of the community has this ID (`channel_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.channels.delete({
	 *   id: "665f1c2ab7e4d90012a3b432",
	 * });
	 * ```
	 */
	delete(params: SystemChannelsDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError, 'system.channels.delete'>;
}

/** Creates the methods of `client.system.channels` for a program that calls no other resource. */
export function systemChannels(core: Core): SystemChannels {
	return methodsOf<SystemChannels>(core, {
		list: listOperation,
		create: createOperation,
		update: updateOperation,
		delete: delete_Operation,
	});
}
