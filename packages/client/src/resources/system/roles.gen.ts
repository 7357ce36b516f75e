// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { EmptyObject, Role, RoleAssignment, RoleWrite, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `system.roles.listForUser`. */
export interface SystemRolesListForUserParams {
	/** The user, by numeric `userId` or by `_id`. */
	id: string;
}

/** The parameters of `system.roles.update`. */
export interface SystemRolesUpdateParams extends RoleWrite {
	/** The role's `_id`. */
	id: string;
}

/** The parameters of `system.roles.delete`. */
export interface SystemRolesDeleteParams {
	/** The role's `_id`. */
	id: string;
}

/** The parameters of `system.roles.addToUser`. */
export interface SystemRolesAddToUserParams extends RoleAssignment {
	/** The role's `_id`. */
	id: string;
}

/** The parameters of `system.roles.removeFromUser`. */
export interface SystemRolesRemoveFromUserParams extends RoleAssignment {
	/** The role's `_id`. */
	id: string;
}

const createOperation: Operation<RoleWrite> = {
	id: 'system.roles.create',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/roles',
	body: (params) => params,
	keyed: true,
};

const listForUserOperation: Operation<SystemRolesListForUserParams> = {
	id: 'system.roles.listForUser',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/roles/${segment(params, 'id', UserRef)}`,
};

const updateOperation: Operation<SystemRolesUpdateParams> = {
	id: 'system.roles.update',
	method: 'PUT',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/roles/${segment(params, 'id', ObjectId)}`,
	body: ({ id, ...fields }) => fields,
};

const delete_Operation: Operation<SystemRolesDeleteParams> = {
	id: 'system.roles.delete',
	method: 'DELETE',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/roles/${segment(params, 'id', ObjectId)}`,
};

const addToUserOperation: Operation<SystemRolesAddToUserParams> = {
	id: 'system.roles.addToUser',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/roles/${segment(params, 'id', ObjectId)}/add`,
	body: ({ id, ...fields }) => fields,
};

const removeFromUserOperation: Operation<SystemRolesRemoveFromUserParams> = {
	id: 'system.roles.removeFromUser',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/roles/${segment(params, 'id', ObjectId)}/remove`,
	body: ({ id, ...fields }) => fields,
};

/**
 * Create a role.
 *
 * Adds a role to the key's community. Every field has to be sent, every permission too.
 *
 * What is written and what is read back differ: `server_permissions` and `channel_permissions` go in,
 * `serverPermissions` and `channelPermissions` come out, each with words of its own; how
 * the words map to each other is not documented. Two roles may share a title,
 * but not an `order`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8873688).
 *
 * @throws {ForbiddenError} The key may not manage roles.
 * @throws {ConflictError} Another role has this `order`, the community has 250 roles, or the idempotency key was used before with another role.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.create(core, {
 *   class: "blue",
 *   title: "Moderator",
 *   order: 1,
 *   billable: false,
 *   server_permissions: {
 *     "server_administrator": false,
 *     "allow_dm": true,
 *     "create_invite": false,
 *     "warn_members": true,
 *     "suspend_members": true,
 *     "ban_members": false,
 *     "broadcast_messages": false,
 *     "overwrite_language": false
 *   },
 *   channel_permissions: {
 *     "post_messages": true,
 *     "attach_files": true,
 *     "allow_mentions": true,
 *     "manage_messages": true,
 *     "pinable": false,
 *     "share_links": true,
 *     "share_Attachments": false
 *   },
 * });
 * ```
 */
export function create(core: Core, params: RoleWrite, options?: IdempotentCallOptions): ApiCall<Role, SystemError> {
	return call(core, createOperation, params, options);
}

/**
 * List the roles of a user.
 *
 * Gives the roles that a member has, highest first. Here `id` is the user's; `system.roles.update` and
 * `system.roles.delete` share the path and take a role's.
 *
 * No field of a role is sure to be there: older roles lack what was added later.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: documented (/api-8951059).
 *
 * @throws {NotFoundError} No member has this ID.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.listForUser(core, {
 *   id: "1102",
 * });
 * ```
 */
export function listForUser(core: Core, params: SystemRolesListForUserParams, options?: CallOptions): ApiCall<Role[], SystemError> {
	return call(core, listForUserOperation, params, options);
}

/**
 * Update a role.
 *
 * Replaces a role. It takes the same body as creating one, and every field has to be sent: what is left out is not
 * kept, it is a 400.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8874265).
 *
 * @throws {ForbiddenError} The key may not manage roles.
 * @throws {NotFoundError} No role has this ID.
 * @throws {ConflictError} Another role has this `order`.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.update(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 *   class: "blue",
 *   title: "Moderator",
 *   order: 1,
 *   billable: false,
 *   server_permissions: {
 *     "server_administrator": false,
 *     "allow_dm": true,
 *     "create_invite": false,
 *     "warn_members": true,
 *     "suspend_members": true,
 *     "ban_members": true,
 *     "broadcast_messages": false,
 *     "overwrite_language": false
 *   },
 *   channel_permissions: {
 *     "post_messages": true,
 *     "attach_files": true,
 *     "allow_mentions": true,
 *     "manage_messages": true,
 *     "pinable": false,
 *     "share_links": true,
 *     "share_Attachments": false
 *   },
 * });
 * ```
 */
export function update(core: Core, params: SystemRolesUpdateParams, options?: CallOptions): ApiCall<Role, SystemError> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a role.
 *
 * Removes a role from the community and from every member who has it. It cannot be undone. The roles everyone and
 * owner cannot be deleted.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
 *
 * @throws {ForbiddenError} The key may not manage roles.
 * @throws {NotFoundError} No role has this ID.
 * @throws {ConflictError} The role is built in and cannot be deleted.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.delete(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 * });
 * ```
 */
function delete_(core: Core, params: SystemRolesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError> {
	return call(core, delete_Operation, params, options);
}

/**
 * Add a role to a user.
 *
 * Gives a member a role and answers with all roles the member then has. Giving a role that the member has already
 * changes nothing.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/add-role-to-user).
 *
 * @throws {ForbiddenError} The key may not manage roles, or the role ranks above its own.
 * @throws {NotFoundError} No role or no member has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.addToUser(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 *   userId: "1102",
 * });
 * ```
 */
export function addToUser(core: Core, params: SystemRolesAddToUserParams, options?: CallOptions): ApiCall<Role[], SystemError> {
	return call(core, addToUserOperation, params, options);
}

/**
 * Remove a role from a user.
 *
 * Takes a role away from a member. The list in the reply is always empty; ask `system.roles.listForUser` for what is
 * left.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/remove-role-from-user).
 *
 * @throws {ForbiddenError} The key may not manage roles, or the role ranks above its own.
 * @throws {NotFoundError} No role or no member has this ID, or the member does not have the role.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.removeFromUser(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 *   userId: "1102",
 * });
 * ```
 */
export function removeFromUser(core: Core, params: SystemRolesRemoveFromUserParams, options?: CallOptions): ApiCall<Role[], SystemError> {
	return call(core, removeFromUserOperation, params, options);
}

export { delete_ as delete };

/** `client.system.roles` */
export class SystemRoles {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * Create a role.
	 *
	 * Adds a role to the key's community. Every field has to be sent, every permission too.
	 *
	 * What is written and what is read back differ: `server_permissions` and `channel_permissions` go in,
	 * `serverPermissions` and `channelPermissions` come out, each with words of its own; how
	 * the words map to each other is not documented. Two roles may share a title,
	 * but not an `order`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8873688).
	 *
	 * @throws {ForbiddenError} The key may not manage roles.
	 * @throws {ConflictError} Another role has this `order`, the community has 250 roles, or the idempotency key was used before with another role.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.create({
	 *   class: "blue",
	 *   title: "Moderator",
	 *   order: 1,
	 *   billable: false,
	 *   server_permissions: {
	 *     "server_administrator": false,
	 *     "allow_dm": true,
	 *     "create_invite": false,
	 *     "warn_members": true,
	 *     "suspend_members": true,
	 *     "ban_members": false,
	 *     "broadcast_messages": false,
	 *     "overwrite_language": false
	 *   },
	 *   channel_permissions: {
	 *     "post_messages": true,
	 *     "attach_files": true,
	 *     "allow_mentions": true,
	 *     "manage_messages": true,
	 *     "pinable": false,
	 *     "share_links": true,
	 *     "share_Attachments": false
	 *   },
	 * });
	 * ```
	 */
	create(params: RoleWrite, options?: IdempotentCallOptions): ApiCall<Role, SystemError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * List the roles of a user.
	 *
	 * Gives the roles that a member has, highest first. Here `id` is the user's; `system.roles.update` and
	 * `system.roles.delete` share the path and take a role's.
	 *
	 * No field of a role is sure to be there: older roles lack what was added later.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: documented (/api-8951059).
	 *
	 * @throws {NotFoundError} No member has this ID.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.listForUser({
	 *   id: "1102",
	 * });
	 * ```
	 */
	listForUser(params: SystemRolesListForUserParams, options?: CallOptions): ApiCall<Role[], SystemError> {
		return call(this.#core, listForUserOperation, params, options);
	}

	/**
	 * Update a role.
	 *
	 * Replaces a role. It takes the same body as creating one, and every field has to be sent: what is left out is not
	 * kept, it is a 400.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8874265).
	 *
	 * @throws {ForbiddenError} The key may not manage roles.
	 * @throws {NotFoundError} No role has this ID.
	 * @throws {ConflictError} Another role has this `order`.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.update({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 *   class: "blue",
	 *   title: "Moderator",
	 *   order: 1,
	 *   billable: false,
	 *   server_permissions: {
	 *     "server_administrator": false,
	 *     "allow_dm": true,
	 *     "create_invite": false,
	 *     "warn_members": true,
	 *     "suspend_members": true,
	 *     "ban_members": true,
	 *     "broadcast_messages": false,
	 *     "overwrite_language": false
	 *   },
	 *   channel_permissions: {
	 *     "post_messages": true,
	 *     "attach_files": true,
	 *     "allow_mentions": true,
	 *     "manage_messages": true,
	 *     "pinable": false,
	 *     "share_links": true,
	 *     "share_Attachments": false
	 *   },
	 * });
	 * ```
	 */
	update(params: SystemRolesUpdateParams, options?: CallOptions): ApiCall<Role, SystemError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * Delete a role.
	 *
	 * Removes a role from the community and from every member who has it. It cannot be undone. The roles everyone and
	 * owner cannot be deleted.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The key may not manage roles.
	 * @throws {NotFoundError} No role has this ID.
	 * @throws {ConflictError} The role is built in and cannot be deleted.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.delete({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 * });
	 * ```
	 */
	delete(params: SystemRolesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError> {
		return call(this.#core, delete_Operation, params, options);
	}

	/**
	 * Add a role to a user.
	 *
	 * Gives a member a role and answers with all roles the member then has. Giving a role that the member has already
	 * changes nothing.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/add-role-to-user).
	 *
	 * @throws {ForbiddenError} The key may not manage roles, or the role ranks above its own.
	 * @throws {NotFoundError} No role or no member has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.addToUser({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	addToUser(params: SystemRolesAddToUserParams, options?: CallOptions): ApiCall<Role[], SystemError> {
		return call(this.#core, addToUserOperation, params, options);
	}

	/**
	 * Remove a role from a user.
	 *
	 * Takes a role away from a member. The list in the reply is always empty; ask `system.roles.listForUser` for what is
	 * left.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/remove-role-from-user).
	 *
	 * @throws {ForbiddenError} The key may not manage roles, or the role ranks above its own.
	 * @throws {NotFoundError} No role or no member has this ID, or the member does not have the role.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.removeFromUser({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	removeFromUser(params: SystemRolesRemoveFromUserParams, options?: CallOptions): ApiCall<Role[], SystemError> {
		return call(this.#core, removeFromUserOperation, params, options);
	}
}
