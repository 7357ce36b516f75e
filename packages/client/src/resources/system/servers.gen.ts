// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Channel, Role, Server, ServerCreate, ServerUpdate, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `system.servers.update`. */
export interface SystemServersUpdateParams extends ServerUpdate {
	/** The server's `_id`, which is also the community's ID. */
	serverId: string;
}

/** The parameters of `system.servers.listRoles`. */
export interface SystemServersListRolesParams {
	/** The server's `_id`, which is also the community's ID. */
	serverId: string;
}

/** The parameters of `system.servers.listChannels`. */
export interface SystemServersListChannelsParams {
	/** The server's `_id`, which is also the community's ID. */
	serverId: string;
}

const listOperation: Operation<undefined> = {
	id: 'system.servers.list',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/servers',
};

const createOperation: Operation<ServerCreate> = {
	id: 'system.servers.create',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/servers',
	body: (params) => params,
	keyed: true,
};

const updateOperation: Operation<SystemServersUpdateParams> = {
	id: 'system.servers.update',
	method: 'PUT',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/servers/${segment(params, 'serverId', ObjectId)}`,
	body: ({ serverId, ...fields }) => fields,
};

const listRolesOperation: Operation<SystemServersListRolesParams> = {
	id: 'system.servers.listRoles',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/servers/${segment(params, 'serverId', ObjectId)}/roles`,
};

const listChannelsOperation: Operation<SystemServersListChannelsParams> = {
	id: 'system.servers.listChannels',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/servers/${segment(params, 'serverId', ObjectId)}/channels`,
};

/**
 * List my servers.
 *
 * Gives the servers that the key's account owns or belongs to, oldest first, in one reply.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
 *
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<Server[], SystemError> {
	return call(core, listOperation, undefined, options);
}

/**
 * Create a server.
 *
 * Makes a community and its owner's membership. It starts with the roles everyone and owner and a channel to talk
 * in.
 *
 * An account can own ten servers; the eleventh is a 409.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed (/apis/system/create-new-server).
 *
 * @throws {ConflictError} The account owns ten servers already, or the idempotency key was used before with another server.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.create(core, {
 *   title: "Traders Lounge",
 *   description: "Where traders meet.",
 * });
 * ```
 */
export function create(core: Core, params: ServerCreate, options?: IdempotentCallOptions): ApiCall<Server, SystemError> {
	return call(core, createOperation, params, options);
}

/**
 * Update a server.
 *
 * Changes what is sent and keeps the rest. Send at least one field; an empty `description` or `image` clears it.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/update-server).
 *
 * @throws {ForbiddenError} Only the owner and admins may change a server.
 * @throws {NotFoundError} No server of the account has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.update(core, {
 *   serverId: "665f1c2ab7e4d90012a3b401",
 *   description: "Where traders meet and learn from each other.",
 * });
 * ```
 */
export function update(core: Core, params: SystemServersUpdateParams, options?: CallOptions): ApiCall<Server, SystemError> {
	return call(core, updateOperation, params, options);
}

/**
 * List the roles of a server.
 *
 * Gives the roles made for the server in their order, highest first, each as `system.roles.listForUser` shows it. The
 * built-in roles, everyone and owner, are not listed.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
 *
 * @throws {NotFoundError} No server of the account has this ID.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.listRoles(core, {
 *   serverId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function listRoles(core: Core, params: SystemServersListRolesParams, options?: CallOptions): ApiCall<Role[], SystemError> {
	return call(core, listRolesOperation, params, options);
}

/**
 * List the channels of a server.
 *
 * Gives every channel of the server, oldest first, those too that only some roles may see.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
 *
 * @throws {NotFoundError} No server of the account has this ID.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.listChannels(core, {
 *   serverId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function listChannels(core: Core, params: SystemServersListChannelsParams, options?: CallOptions): ApiCall<Channel[], SystemError> {
	return call(core, listChannelsOperation, params, options);
}

/** `client.system.servers` */
export class SystemServers {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List my servers.
	 *
	 * Gives the servers that the key's account owns or belongs to, oldest first, in one reply.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Server[], SystemError> {
		return call(this.#core, listOperation, undefined, options);
	}

	/**
	 * Create a server.
	 *
	 * Makes a community and its owner's membership. It starts with the roles everyone and owner and a channel to talk
	 * in.
	 *
	 * An account can own ten servers; the eleventh is a 409.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed (/apis/system/create-new-server).
	 *
	 * @throws {ConflictError} The account owns ten servers already, or the idempotency key was used before with another server.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.create({
	 *   title: "Traders Lounge",
	 *   description: "Where traders meet.",
	 * });
	 * ```
	 */
	create(params: ServerCreate, options?: IdempotentCallOptions): ApiCall<Server, SystemError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Update a server.
	 *
	 * Changes what is sent and keeps the rest. Send at least one field; an empty `description` or `image` clears it.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/update-server).
	 *
	 * @throws {ForbiddenError} Only the owner and admins may change a server.
	 * @throws {NotFoundError} No server of the account has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.update({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 *   description: "Where traders meet and learn from each other.",
	 * });
	 * ```
	 */
	update(params: SystemServersUpdateParams, options?: CallOptions): ApiCall<Server, SystemError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * List the roles of a server.
	 *
	 * Gives the roles made for the server in their order, highest first, each as `system.roles.listForUser` shows it. The
	 * built-in roles, everyone and owner, are not listed.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {NotFoundError} No server of the account has this ID.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.listRoles({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	listRoles(params: SystemServersListRolesParams, options?: CallOptions): ApiCall<Role[], SystemError> {
		return call(this.#core, listRolesOperation, params, options);
	}

	/**
	 * List the channels of a server.
	 *
	 * Gives every channel of the server, oldest first, those too that only some roles may see.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {NotFoundError} No server of the account has this ID.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.listChannels({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	listChannels(params: SystemServersListChannelsParams, options?: CallOptions): ApiCall<Channel[], SystemError> {
		return call(this.#core, listChannelsOperation, params, options);
	}
}
