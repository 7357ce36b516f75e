// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, CommunityUser } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions } from '../../core/options.ts';
import { callPages, type PagedCall } from '../../core/paged-call.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { ObjectId, UserRef } from '../ids.gen.ts';

/** The parameters of `application.communityUsers.list`. */
export interface ApplicationCommunityUsersListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** Page number, from 1. A page after the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** Number of items per page. Default: 20. */
	limit?: number;
	/** Text to find in a member's names, user name or email address. */
	search?: string;
}

/** The parameters of `application.communityUsers.get`. */
export interface ApplicationCommunityUsersGetParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

const listOperation: Operation<ApplicationCommunityUsersListParams> = {
	id: 'application.communityUsers.list',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/communities/${segment(params, 'communityId', ObjectId)}/users`,
	query: ({ page, limit, search }) => ({ page, limit, search }),
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
 * Gives the members of a community page by page, those who joined first coming first. `search` keeps the members
 * whose shown name, given or family name, user name or email address contains the text, in capitals or not; `total`
 * then counts those.
 *
 * Members whose account was deleted with `integration.users.manage` are left out until it is restored.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/get-community-users).
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `getUserData` may list the members.
 * @throws {NotFoundError} No community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await communityUsers.list(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function list(core: Core, params: ApplicationCommunityUsersListParams, options?: CallOptions): PagedCall<CommunityUser, CommunityError> {
	return callPages(core, listOperation, params, options);
}

/**
 * Get a community user.
 *
 * Gives one member of a community: the profile, and the roles, XP and coins held in this community. Every field
 * always comes; there are no flags to choose with. A member who only wants their own profile uses
 * `application.users.get`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/apis/application/get-user).
 *
 * @throws {ForbiddenError} Only the owner, the admins and a key with `getUserData` may read a member.
 * @throws {NotFoundError} No community has this ID, or the user is not a member of it.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await communityUsers.get(core, {
 *   communityId: "665f1c2ab7e4d90012a3b401",
 *   userId: "1102",
 * });
 * ```
 */
export function get(core: Core, params: ApplicationCommunityUsersGetParams, options?: CallOptions): ApiCall<CommunityUser, CommunityError> {
	return call(core, getOperation, params, options);
}

/** `client.application.communityUsers` */
export class ApplicationCommunityUsers {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List community users.
	 *
	 * Gives the members of a community page by page, those who joined first coming first. `search` keeps the members
	 * whose shown name, given or family name, user name or email address contains the text, in capitals or not; `total`
	 * then counts those.
	 *
	 * Members whose account was deleted with `integration.users.manage` are left out until it is restored.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/get-community-users).
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `getUserData` may list the members.
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.communityUsers.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationCommunityUsersListParams, options?: CallOptions): PagedCall<CommunityUser, CommunityError> {
		return callPages(this.#core, listOperation, params, options);
	}

	/**
	 * Get a community user.
	 *
	 * Gives one member of a community: the profile, and the roles, XP and coins held in this community. Every field
	 * always comes; there are no flags to choose with. A member who only wants their own profile uses
	 * `application.users.get`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/apis/application/get-user).
	 *
	 * @throws {ForbiddenError} Only the owner, the admins and a key with `getUserData` may read a member.
	 * @throws {NotFoundError} No community has this ID, or the user is not a member of it.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.communityUsers.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: ApplicationCommunityUsersGetParams, options?: CallOptions): ApiCall<CommunityUser, CommunityError> {
		return call(this.#core, getOperation, params, options);
	}
}
