// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Channel, Role, Server, ServerCreate, ServerUpdate, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { ObjectId } from '../ids.gen.ts';

/** The parameters of `system.servers.update`. */
export interface SystemServersUpdateParams extends ServerUpdate {
	/** The `_id` of the server, which is also the ID of the community. */
	serverId: string;
}

/** The parameters of `system.servers.listRoles`. */
export interface SystemServersListRolesParams {
	/** The `_id` of the server, which is also the ID of the community. */
	serverId: string;
}

/** The parameters of `system.servers.listChannels`. */
export interface SystemServersListChannelsParams {
	/** The `_id` of the server, which is also the ID of the community. */
	serverId: string;
}

const listOperation: Operation<undefined> = {
	id: 'system.servers.list',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/servers',
	takesNoParams: true,
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
 * Lists all servers that the key's account owns or is a member of, oldest first. There is no pagination.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<Server[], SystemError, 'system.servers.list'> {
	return call(core, listOperation, undefined, options);
}

/**
 * Create a server.
 *
 * Creates a community. The key's account is its owner and first member. The community starts with the roles
 * `everyone` and `owner`, and with a channel of the type `open`. An account can own at most 10 servers.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed (/apis/system/create-new-server).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {ConflictError}
 * - `server_limit_reached`: The account already owns 10 servers.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.create(core, {
 *   title: "Traders Lounge",
 *   description: "Where traders meet.",
 * });
 * ```
 */
export function create(core: Core, params: ServerCreate, options?: IdempotentCallOptions): ApiCall<Server, SystemError, 'system.servers.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Update a server.
 *
 * Changes the fields that you send, and keeps the others. Send at least one field. An empty `description` or `image`
 * removes the value.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/update-server).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} The account has no server with this ID (`server_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.update(core, {
 *   serverId: "665f1c2ab7e4d90012a3b401",
 *   description: "Where traders meet and learn from each other.",
 * });
 * ```
 */
export function update(core: Core, params: SystemServersUpdateParams, options?: CallOptions): ApiCall<Server, SystemError, 'system.servers.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * List the roles of a server.
 *
 * Lists all roles of a server except the built-in roles `everyone` and `owner`. The highest role is first. Each role
 * has the fields of `system.roles.listForUser`.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} The account has no server with this ID (`server_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.listRoles(core, {
 *   serverId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function listRoles(core: Core, params: SystemServersListRolesParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.servers.listRoles'> {
	return call(core, listRolesOperation, params, options);
}

/**
 * List the channels of a server.
 *
 * Lists all channels of a server, oldest first, including channels that only some roles can see.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} The account has no server with this ID (`server_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await servers.listChannels(core, {
 *   serverId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function listChannels(core: Core, params: SystemServersListChannelsParams, options?: CallOptions): ApiCall<Channel[], SystemError, 'system.servers.listChannels'> {
	return call(core, listChannelsOperation, params, options);
}

/** `client.system.servers` */
export interface SystemServers {
	/**
	 * List my servers.
	 *
	 * Lists all servers that the key's account owns or is a member of, oldest first. There is no pagination.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Server[], SystemError, 'system.servers.list'>;

	/**
	 * Create a server.
	 *
	 * Creates a community. The key's account is its owner and first member. The community starts with the roles
	 * `everyone` and `owner`, and with a channel of the type `open`. An account can own at most 10 servers.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed (/apis/system/create-new-server).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {ConflictError}
	 * - `server_limit_reached`: The account already owns 10 servers.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.create({
	 *   title: "Traders Lounge",
	 *   description: "Where traders meet.",
	 * });
	 * ```
	 */
	create(params: ServerCreate, options?: IdempotentCallOptions): ApiCall<Server, SystemError, 'system.servers.create'>;

	/**
	 * Update a server.
	 *
	 * Changes the fields that you send, and keeps the others. Send at least one field. An empty `description` or `image`
	 * removes the value.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/update-server).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} The account has no server with this ID (`server_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.update({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 *   description: "Where traders meet and learn from each other.",
	 * });
	 * ```
	 */
	update(params: SystemServersUpdateParams, options?: CallOptions): ApiCall<Server, SystemError, 'system.servers.update'>;

	/**
	 * List the roles of a server.
	 *
	 * Lists all roles of a server except the built-in roles `everyone` and `owner`. The highest role is first. Each role
	 * has the fields of `system.roles.listForUser`.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} The account has no server with this ID (`server_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.listRoles({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	listRoles(params: SystemServersListRolesParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.servers.listRoles'>;

	/**
	 * List the channels of a server.
	 *
	 * Lists all channels of a server, oldest first, including channels that only some roles can see.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} The account has no server with this ID (`server_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.listChannels({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	listChannels(params: SystemServersListChannelsParams, options?: CallOptions): ApiCall<Channel[], SystemError, 'system.servers.listChannels'>;
}

/** Creates the methods of `client.system.servers` for a program that calls no other resource. */
export function systemServers(core: Core): SystemServers {
	return methodsOf<SystemServers>(core, {
		list: listOperation,
		create: createOperation,
		update: updateOperation,
		listRoles: listRolesOperation,
		listChannels: listChannelsOperation,
	});
}
