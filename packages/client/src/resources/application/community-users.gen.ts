// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, CommunityUser } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions } from '../../core/options.ts';
import { callPages, type PagedCall } from '../../core/paged-call.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `application.communityUsers.list`. */
export interface ApplicationCommunityUsersListParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`. Default: 1. */
	page?: number;
	/** Number of items per page. Proposed by us: 1 to 100, the default `20`. Default: 20. */
	limit?: number;
	/** Text to find in a member's display name, first name, last name, user name or email address. Case is ignored. Proposed by us: 1 to 100 characters. */
	search?: string;
}

/** The parameters of `application.communityUsers.get`. */
export interface ApplicationCommunityUsersGetParams {
	/** ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community. */
	communityId: string;
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
	userId: string;
}

const listOperation: Operation<ApplicationCommunityUsersListParams> = {
	id: 'application.communityUsers.list',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users`,
	query: ({ page, limit, search }) => ({ page, limit, search }),
	paged: true,
};

const getOperation: Operation<ApplicationCommunityUsersGetParams> = {
	id: 'application.communityUsers.get',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users/${segment(params, 'userId', UserRef)}`,
};

/**
 * List community users.
 *
 * Returns the members of a community page by page, in the order in which they joined. `search` finds a text in
 * display name, first name, last name, user name and email address, and ignores case. `meta.total` counts the
 * members that match.
 *
 * Members whose account was deleted with `integration.users.manage` are not in the list until they are restored.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/get-community-users).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `getUserData`.
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `wrong_community`: The API key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await communityUsers.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: ApplicationCommunityUsersListParams, options?: CallOptions): PagedCall<CommunityUser, CommunityError, 'application.communityUsers.list'> {
	return callPages(core, listOperation, params, options);
}

/**
 * Get a community user.
 *
 * Returns one member of a community: the profile, and the roles, XP and coins in this community. All fields are
 * always present. To read their own profile, a member calls `application.users.get`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/apis/application/get-user).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `getUserData`.
 * - `role_required`: The caller is neither the owner nor an admin of the community.
 * - `wrong_community`: The API key belongs to another community.
 * Proposed by us.
 * @throws {NotFoundError}
 * - `community_not_found`: No community has this ID.
 * - `user_not_found`: No member of the community has this ID.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await communityUsers.get(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 * });
 * ```
 */
export function get(core: Core, params: ApplicationCommunityUsersGetParams, options?: CallOptions): ApiCall<CommunityUser, CommunityError, 'application.communityUsers.get'> {
	return call(core, getOperation, params, options);
}

/** `client.application.communityUsers` */
export interface ApplicationCommunityUsers {
	/**
	 * List community users.
	 *
	 * Returns the members of a community page by page, in the order in which they joined. `search` finds a text in
	 * display name, first name, last name, user name and email address, and ignores case. `meta.total` counts the
	 * members that match.
	 *
	 * Members whose account was deleted with `integration.users.manage` are not in the list until they are restored.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/get-community-users).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `getUserData`.
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.communityUsers.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationCommunityUsersListParams, options?: CallOptions): PagedCall<CommunityUser, CommunityError, 'application.communityUsers.list'>;

	/**
	 * Get a community user.
	 *
	 * Returns one member of a community: the profile, and the roles, XP and coins in this community. All fields are
	 * always present. To read their own profile, a member calls `application.users.get`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/apis/application/get-user).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `getUserData`.
	 * - `role_required`: The caller is neither the owner nor an admin of the community.
	 * - `wrong_community`: The API key belongs to another community.
	 * Proposed by us.
	 * @throws {NotFoundError}
	 * - `community_not_found`: No community has this ID.
	 * - `user_not_found`: No member of the community has this ID.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.communityUsers.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: ApplicationCommunityUsersGetParams, options?: CallOptions): ApiCall<CommunityUser, CommunityError, 'application.communityUsers.get'>;
}

/** Creates the methods of `client.application.communityUsers` for a program that calls no other resource. */
export function applicationCommunityUsers(core: Core): ApplicationCommunityUsers {
	return methodsOf<ApplicationCommunityUsers>(core, {
		list: listOperation,
		get: getOperation,
	});
}
