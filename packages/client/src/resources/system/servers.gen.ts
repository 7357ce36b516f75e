// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Channel, Role, Server, ServerCreate, ServerUpdate } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `system.servers.update` takes. */
export interface SystemServersUpdateParams extends ServerUpdate {
	/** The server's `_id`, which is also the community's id. */
	serverId: string;
}

/** What `system.servers.listRoles` takes. */
export interface SystemServersListRolesParams {
	/** The server's `_id`, which is also the community's id. */
	serverId: string;
}

/** What `system.servers.listChannels` takes. */
export interface SystemServersListChannelsParams {
	/** The server's `_id`, which is also the community's id. */
	serverId: string;
}

/** `client.system.servers` */
export class SystemServers {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List my servers.
	 *
	 * Gives the servers that the key's account owns or belongs to, oldest first, in one reply.
	 *
	 * Needs `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Server[]> {
		return this.#call({ id: 'system.servers.list', method: 'GET', path: '/servers', envelope: 'system', inPath: [], inQuery: [], inHeader: [] }, undefined, options);
	}

	/**
	 * Create a server.
	 *
	 * Makes a community and its owner's membership. It starts with the roles everyone and owner and a channel to talk
	 * in.
	 *
	 * An account can own ten servers; the eleventh is a 409.
	 *
	 * Needs `APPLICATION_MEMBER`. Evidence: proposed (/apis/system/create-new-server).
	 *
	 * @throws {ConflictError} The account owns ten servers already, or the idempotency key came before with another server.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.create({
	 *   title: "Traders Lounge",
	 *   description: "Where traders meet.",
	 * });
	 * ```
	 */
	create(params: ServerCreate, options?: IdempotentCallOptions): ApiCall<Server> {
		return this.#call({ id: 'system.servers.create', method: 'POST', path: '/servers', envelope: 'system', inPath: [], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Update a server.
	 *
	 * Changes what is sent and keeps the rest. Send at least one field; an empty `description` or `image` clears it.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/update-server).
	 *
	 * @throws {ForbiddenError} Only the owner and admins may change a server.
	 * @throws {NotFoundError} No server of the account has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.update({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 *   description: "Where traders meet and learn from each other.",
	 * });
	 * ```
	 */
	update(params: SystemServersUpdateParams, options?: CallOptions): ApiCall<Server> {
		return this.#call({ id: 'system.servers.update', method: 'PUT', path: '/servers/{serverId}', envelope: 'system', inPath: ["serverId"], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * List the roles of a server.
	 *
	 * Gives the roles made for the server in their order, highest first, each as `system.roles.listForUser` shows it. The
	 * built-in roles, everyone and owner, are not listed.
	 *
	 * Needs `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {NotFoundError} No server of the account has this id.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.listRoles({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	listRoles(params: SystemServersListRolesParams, options?: CallOptions): ApiCall<Role[]> {
		return this.#call({ id: 'system.servers.listRoles', method: 'GET', path: '/servers/{serverId}/roles', envelope: 'system', inPath: ["serverId"], inQuery: [], inHeader: [] }, params, options);
	}

	/**
	 * List the channels of a server.
	 *
	 * Gives every channel of the server, oldest first, those too that only some roles may see.
	 *
	 * Needs `APPLICATION_MEMBER`. Evidence: proposed.
	 *
	 * @throws {NotFoundError} No server of the account has this id.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.servers.listChannels({
	 *   serverId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	listChannels(params: SystemServersListChannelsParams, options?: CallOptions): ApiCall<Channel[]> {
		return this.#call({ id: 'system.servers.listChannels', method: 'GET', path: '/servers/{serverId}/channels', envelope: 'system', inPath: ["serverId"], inQuery: [], inHeader: [] }, params, options);
	}
}
