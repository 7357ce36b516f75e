// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { EmptyObject, Role, RoleAssignment, RoleWrite, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
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
	/** The `_id` of the role. */
	id: string;
}

/** The parameters of `system.roles.delete`. */
export interface SystemRolesDeleteParams {
	/** The `_id` of the role. */
	id: string;
}

/** The parameters of `system.roles.addToUser`. */
export interface SystemRolesAddToUserParams extends RoleAssignment {
	/** The `_id` of the role. */
	id: string;
}

/** The parameters of `system.roles.removeFromUser`. */
export interface SystemRolesRemoveFromUserParams extends RoleAssignment {
	/** The `_id` of the role. */
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
 * Creates a role in the key's community. Send every field, and every permission of both objects.
 *
 * Requests and responses name the permissions differently. You send `server_permissions` and `channel_permissions`,
 * and read `serverPermissions` and `channelPermissions`. The vendor does not document which names correspond.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: each role of a community has another `order`, but titles may repeat. The new role must be lower
 * than the highest role of the key's account. A community has at most 250 roles. A response lists only the granted
 * permissions.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8873688).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
 * Proposed by us.
 * @throws {ConflictError}
 * - `role_order_taken`: Another role of the community has this order.
 * - `role_limit_reached`: The community already has 250 roles.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
export function create(core: Core, params: RoleWrite, options?: IdempotentCallOptions): ApiCall<Role, SystemError, 'system.roles.create'> {
	return call(core, createOperation, params, options);
}

/**
 * List the roles of a user.
 *
 * Lists the roles of a member. Here, `id` is the ID of the user. In `system.roles.update` and `system.roles.delete`,
 * which have the same path, it is the ID of the role.
 *
 * The vendor's page marks every field of a role as optional. Check that a field exists before you use it.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the highest role is first, and the built-in roles `everyone` and `owner` are not listed.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: documented (/api-8951059).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} No user of the community has this ID (`user_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.listForUser(core, {
 *   id: "1102",
 * });
 * ```
 */
export function listForUser(core: Core, params: SystemRolesListForUserParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.roles.listForUser'> {
	return call(core, listForUserOperation, params, options);
}

/**
 * Update a role.
 *
 * Replaces a role. The request body is that of `system.roles.create`. Send every field, because a missing field is a
 * 400.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: each role of a community has another `order`. Both the old and the new `order` must be lower in
 * rank than the highest role of the key's account. The built-in roles `everyone` and `owner` cannot be changed.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8874265).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `role_built_in`: The role is built-in.
 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
 * Proposed by us.
 * @throws {NotFoundError} No role of the community has this ID (`role_not_found`). Proposed by us.
 * @throws {ConflictError} Another role of the community has this order (`role_order_taken`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
export function update(core: Core, params: SystemRolesUpdateParams, options?: CallOptions): ApiCall<Role, SystemError, 'system.roles.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a role.
 *
 * Deletes a role of the key's community.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: this cannot be undone. Every member who has the role loses it. The role must be lower than the
 * highest role of the key's account. The built-in roles `everyone` and `owner` cannot be deleted.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
 * Proposed by us.
 * @throws {NotFoundError} No role of the community has this ID (`role_not_found`). Proposed by us.
 * @throws {ConflictError} The role is built-in (`role_built_in`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.delete(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 * });
 * ```
 */
function delete_(core: Core, params: SystemRolesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError, 'system.roles.delete'> {
	return call(core, delete_Operation, params, options);
}

/**
 * Add a role to a user.
 *
 * Adds a role to a member, and returns all roles of the member. If the member already has the role, nothing changes.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the role and the member must rank below the account of the key. An account can change its own roles.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/add-role-to-user).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
 * - `user_rank_too_high`: The user is the owner, or does not rank below the account of the key.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `role_not_found`: No role of the community has this ID.
 * - `user_not_found`: No user of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.addToUser(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 *   userId: "1102",
 * });
 * ```
 */
export function addToUser(core: Core, params: SystemRolesAddToUserParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.roles.addToUser'> {
	return call(core, addToUserOperation, params, options);
}

/**
 * Remove a role from a user.
 *
 * Removes a role from a member. The `body` of the response is an empty array. `system.roles.listForUser` lists the
 * remaining roles.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the role and the member must rank below the account of the key. An account can change its own roles.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/remove-role-from-user).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
 * - `user_rank_too_high`: The user is the owner, or does not rank below the account of the key.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `role_not_found`: No role of the community has this ID.
 * - `user_not_found`: No user of the community has this ID.
 * - `role_not_assigned`: The user does not have the role.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await roles.removeFromUser(core, {
 *   id: "665f1c2ab7e4d90012a3b421",
 *   userId: "1102",
 * });
 * ```
 */
export function removeFromUser(core: Core, params: SystemRolesRemoveFromUserParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.roles.removeFromUser'> {
	return call(core, removeFromUserOperation, params, options);
}

export { delete_ as delete };

/** `client.system.roles` */
export interface SystemRoles {
	/**
	 * Create a role.
	 *
	 * Creates a role in the key's community. Send every field, and every permission of both objects.
	 *
	 * Requests and responses name the permissions differently. You send `server_permissions` and `channel_permissions`,
	 * and read `serverPermissions` and `channelPermissions`. The vendor does not document which names correspond.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: each role of a community has another `order`, but titles may repeat. The new role must be lower
	 * than the highest role of the key's account. A community has at most 250 roles. A response lists only the granted
	 * permissions.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8873688).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
	 * Proposed by us.
	 * @throws {ConflictError}
	 * - `role_order_taken`: Another role of the community has this order.
	 * - `role_limit_reached`: The community already has 250 roles.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
	create(params: RoleWrite, options?: IdempotentCallOptions): ApiCall<Role, SystemError, 'system.roles.create'>;

	/**
	 * List the roles of a user.
	 *
	 * Lists the roles of a member. Here, `id` is the ID of the user. In `system.roles.update` and `system.roles.delete`,
	 * which have the same path, it is the ID of the role.
	 *
	 * The vendor's page marks every field of a role as optional. Check that a field exists before you use it.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the highest role is first, and the built-in roles `everyone` and `owner` are not listed.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: documented (/api-8951059).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No user of the community has this ID (`user_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.listForUser({
	 *   id: "1102",
	 * });
	 * ```
	 */
	listForUser(params: SystemRolesListForUserParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.roles.listForUser'>;

	/**
	 * Update a role.
	 *
	 * Replaces a role. The request body is that of `system.roles.create`. Send every field, because a missing field is a
	 * 400.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: each role of a community has another `order`. Both the old and the new `order` must be lower in
	 * rank than the highest role of the key's account. The built-in roles `everyone` and `owner` cannot be changed.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8874265).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `role_built_in`: The role is built-in.
	 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
	 * Proposed by us.
	 * @throws {NotFoundError} No role of the community has this ID (`role_not_found`). Proposed by us.
	 * @throws {ConflictError} Another role of the community has this order (`role_order_taken`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
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
	update(params: SystemRolesUpdateParams, options?: CallOptions): ApiCall<Role, SystemError, 'system.roles.update'>;

	/**
	 * Delete a role.
	 *
	 * Deletes a role of the key's community.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: this cannot be undone. Every member who has the role loses it. The role must be lower than the
	 * highest role of the key's account. The built-in roles `everyone` and `owner` cannot be deleted.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
	 * Proposed by us.
	 * @throws {NotFoundError} No role of the community has this ID (`role_not_found`). Proposed by us.
	 * @throws {ConflictError} The role is built-in (`role_built_in`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.delete({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 * });
	 * ```
	 */
	delete(params: SystemRolesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError, 'system.roles.delete'>;

	/**
	 * Add a role to a user.
	 *
	 * Adds a role to a member, and returns all roles of the member. If the member already has the role, nothing changes.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the role and the member must rank below the account of the key. An account can change its own roles.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/add-role-to-user).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
	 * - `user_rank_too_high`: The user is the owner, or does not rank below the account of the key.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `role_not_found`: No role of the community has this ID.
	 * - `user_not_found`: No user of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.addToUser({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	addToUser(params: SystemRolesAddToUserParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.roles.addToUser'>;

	/**
	 * Remove a role from a user.
	 *
	 * Removes a role from a member. The `body` of the response is an empty array. `system.roles.listForUser` lists the
	 * remaining roles.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the role and the member must rank below the account of the key. An account can change its own roles.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: proposed (/apis/system/remove-role-from-user).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `role_order_too_high`: The order of the role is not higher than that of the caller's highest role.
	 * - `user_rank_too_high`: The user is the owner, or does not rank below the account of the key.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `role_not_found`: No role of the community has this ID.
	 * - `user_not_found`: No user of the community has this ID.
	 * - `role_not_assigned`: The user does not have the role.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.roles.removeFromUser({
	 *   id: "665f1c2ab7e4d90012a3b421",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	removeFromUser(params: SystemRolesRemoveFromUserParams, options?: CallOptions): ApiCall<Role[], SystemError, 'system.roles.removeFromUser'>;
}

/** Creates the methods of `client.system.roles` for a program that calls no other resource. */
export function systemRoles(core: Core): SystemRoles {
	return methodsOf<SystemRoles>(core, {
		create: createOperation,
		listForUser: listForUserOperation,
		update: updateOperation,
		delete: delete_Operation,
		addToUser: addToUserOperation,
		removeFromUser: removeFromUserOperation,
	});
}
