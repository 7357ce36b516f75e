// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityUser } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions } from '../../call.ts';

/** What `application.communityUsers.list` takes. */
export interface ApplicationCommunityUsersListParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** Which page, counted from 1. A page past the last one is an empty list, not an error. Default: 1. */
	page?: number;
	/** How many items a page holds. Default: 20. */
	limit?: number;
	/** A part of the user name, the shown name or the address. */
	search?: string;
}

/** What `application.communityUsers.get` takes. */
export interface ApplicationCommunityUsersGetParams {
	/** The community. The credential must belong to it. */
	communityId: string;
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

/** `client.application.communityUsers` */
export class ApplicationCommunityUsers {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List the users of a community.
	 *
	 * Gives the members of a community, newest first, a page at a time. `search` looks for its text in user names, shown
	 * names and addresses, whatever the case.
	 *
	 * Deleted members are left out.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed (/api-31437540).
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `getUserData`.
	 * @throws {NotFoundError} No community has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.communityUsers.list({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	list(params: ApplicationCommunityUsersListParams, options?: CallOptions): ApiCall<CommunityUser[]> {
		return this.#call({ id: 'application.communityUsers.list', method: 'GET', path: '/communities/{communityId}/users', envelope: 'community', inPath: ["communityId"], inQuery: ["page","limit","search"], inHeader: [] }, params, options);
	}

	/**
	 * Get a user of a community.
	 *
	 * Gives one member with roles, XP and coins. Somebody who is not a member of this community is a 404, also when the
	 * account exists.
	 *
	 * Needs `COMMUNITY_OWNER` or `COMMUNITY_ADMIN` or `getUserData`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The caller is neither owner nor admin, or the key lacks `getUserData`.
	 * @throws {NotFoundError} No community has this id, or no member of it.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.communityUsers.get({
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: ApplicationCommunityUsersGetParams, options?: CallOptions): ApiCall<CommunityUser> {
		return this.#call({ id: 'application.communityUsers.get', method: 'GET', path: '/communities/{communityId}/users/{userId}', envelope: 'community', inPath: ["communityId","userId"], inQuery: [], inHeader: [] }, params, options);
	}
}
